import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { startInstance } from '../../start.ts'

const PARENT = `
import { startInstance } from ${JSON.stringify(`file://${resolve('test/ends/servicenow/start.ts')}`)}
const { url } = await startInstance({ app: null })
console.log(url)
`

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/_/info`).then(
    answer => answer.ok,
    () => false,
  )

async function until(condition: () => Promise<boolean>, limitMs: number): Promise<boolean> {
  const end = Date.now() + limitMs
  while (Date.now() < end) {
    if (await condition()) return true
    await new Promise(resolveWith => setTimeout(resolveWith, 50))
  }
  return false
}

test('an instance starts, serves, and is gone after stop', async () => {
  const instance = await startInstance({ app: null })
  expect(await instance.control.info()).toMatchObject({ url: instance.url, app: null })
  await instance.stop()
  await instance.stop()
  expect(await answers(instance.url)).toBe(false)
}, 60_000)

test('an instance ends when the process that started it is killed', async () => {
  const options = ['--import', 'tsx', '--input-type=module', '--eval', PARENT]
  const parent = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [url] = await once(createInterface({ input: parent.stdout }), 'line')
  expect(await answers(url)).toBe(true)
  parent.kill('SIGKILL')
  expect(await until(async () => !(await answers(url)), 10_000)).toBe(true)
}, 60_000)

test('a start that fails says why', async () => {
  await expect(startInstance({ app: 'no/such/folder' })).rejects.toThrow('The instance did not start')
}, 60_000)

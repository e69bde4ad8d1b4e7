import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { startIncidentIo } from '../start.ts'
import { until } from './end.ts'

jest.setTimeout(90_000)

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/_/requests`).then(
    ({ ok }) => ok,
    () => false,
  )

test('starts as a process of its own, serves, and stops', async () => {
  const end = await startIncidentIo({ apiKey: 'inc_mine', webhookSecret: 'whsec_AAAA' })
  expect(end).toMatchObject({ apiKey: 'inc_mine', webhookSecret: 'whsec_AAAA' })
  expect((await fetch(`${end.url}/v1/identity`, { headers: { authorization: 'Bearer inc_mine' } })).status).toBe(200)
  await end.stop()
  expect(await answers(end.url)).toBe(false)
})

test('a start that fails says what the program said', async () => {
  await expect(startIncidentIo({ port: -1 })).rejects.toThrow(/must be a number/)
})

test('it ends when its parent is killed', async () => {
  const program = "import('./test/incident-io/start.ts').then(m=>m.startIncidentIo()).then(e=>console.log(e.url))"
  const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>(resolve => createInterface({ input: parent.stdout }).once('line', resolve))
  expect(await answers(url)).toBe(true)
  parent.kill('SIGKILL')
  await until('the end of the child', async () => !(await answers(url)))
})

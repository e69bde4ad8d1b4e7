/** A program that an end starts: it says what went wrong, and never outlives the process that started it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { startNode } from '../child.ts'
import { compiled } from '../programs.ts'

jest.setTimeout(60_000)

/** Prints its process id and stays. */
const stays = ['--eval', 'console.log(process.pid); setInterval(() => {}, 1000)']

test('is ready with its first line, and gone after stop, which may be called twice', async () => {
  const child = startNode('The program', stays)
  expect(Number(await child.firstLine(30_000))).toBeGreaterThan(0)
  expect(child.hasEnded()).toBe(false)
  await child.stop()
  await child.stop()
  expect(child.hasEnded()).toBe(true)
})

test('that ends before it is ready is a failure with what it wrote', async () => {
  const child = startNode('The program', ['--eval', 'console.error("no such thing"); process.exit(3)'])
  await expect(child.firstLine(30_000)).rejects.toThrow(/^The program ended \(3\) before it was ready:\nno such thing/)
})

test('that says nothing is a failure after the limit', async () => {
  const child = startNode('The program', ['--eval', 'setInterval(() => {}, 1000)'])
  await expect(child.firstLine(20)).rejects.toThrow('The program was not ready within 20 ms')
  await child.stop()
})

test('stands still while it is frozen, and goes on when it is thawed', async () => {
  const child = startNode('The program', stays)
  expect(Number(await child.firstLine(30_000))).toBe(child.pid)
  const stateOf = (): string => readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.[0] ?? ''
  const until = async (isThere: () => boolean): Promise<void> => {
    while (!isThere()) await new Promise(resolve => setTimeout(resolve, 5))
  }
  child.freeze()
  await until(() => stateOf() === 'T')
  expect(child.hasEnded()).toBe(false)
  child.thaw()
  await until(() => stateOf() !== 'T')
  await child.stop()
  expect(child.hasEnded()).toBe(true)
})

test('ends when its parent is killed', async () => {
  const [file = ''] = await compiled(['test/ends/shared/child.ts'])
  const program = `
    import { startNode } from ${JSON.stringify(`file://${file}`)}
    const child = startNode('The program', ${JSON.stringify(stays)})
    process.stdout.write(await child.firstLine(30000))`
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(parent.stdout, 'data')) as [Buffer]
  const pid = Number(line.toString())
  expect(process.kill(pid, 0)).toBe(true)
  parent.kill('SIGKILL')
  const isGone = (): boolean => {
    try {
      return !process.kill(pid, 0)
    } catch {
      return true
    }
  }
  while (!isGone()) await new Promise(resolve => setTimeout(resolve, 10))
})

/** The clocks that tests step. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { startServer as startJira } from '../ends/jira/server.ts'
import { startServer as startIncidentIo } from '../ends/incident-io/server.ts'

const dayMs = 86_400_000

test('the wall clock of a process is what the file says, and its monotonic clock is not', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'clock-'))
  try {
    const file = join(directory, 'offset')
    writeFileSync(file, String(-dayMs))
    const module = pathToFileURL(resolve('test/world/stepped-clock.mjs'))
    module.searchParams.set('file', file)
    const script =
      'console.log(JSON.stringify([Date.now(), new Date().getTime(), new Date(5).getTime(), performance.now()]))'
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', module.href, '-e', script])
    const [now = 0, made = 0, given, monotonic = 0] = JSON.parse(stdout) as number[]
    expect(Math.abs(now + dayMs - Date.now())).toBeLessThan(60_000)
    expect(Math.abs(made - now)).toBeLessThan(60_000)
    expect(given).toBe(5)
    expect(monotonic).toBeLessThan(60_000)
  } finally {
    rmSync(directory, { recursive: true })
  }
})

test.each([
  ['incident.io', startIncidentIo],
  ['Jira', startJira],
])('the clock of the %s end is stepped, and its answers show it', async (_name, start) => {
  const server = await start()
  try {
    const step = async (advanceMs: number): Promise<number> => {
      await fetch(`${server.url}/_/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ advanceMs }),
      })
      const { headers } = await fetch(`${server.url}/_/requests`)
      return Date.parse(headers.get('date') ?? '') - Date.now()
    }
    expect(Math.abs((await step(dayMs)) - dayMs)).toBeLessThan(60_000)
    expect(Math.abs(await step(-dayMs))).toBeLessThan(60_000)
  } finally {
    await server.stop()
  }
})

/** Secrets from files, as container engines mount them: one that is replaced counts without a restart, and a wrong one replaces nothing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recordShowing } from '../world/readings.ts'
import { until } from '../world/wait.ts'
import { settled, withWorld } from './flow.ts'

const folder = mkdtempSync(join(tmpdir(), 'secrets-'))
afterAll(() => rmSync(folder, { recursive: true }))
const keyFile = join(folder, 'key')
const levelFile = join(folder, 'level')

const world = withWorld({
  bridgeEnv: async ({ incidentIoServer }) => {
    writeFileSync(keyFile, `${incidentIoServer.apiKey}\n`)
    writeFileSync(levelFile, 'info')
    const files = { INCIDENT_IO_API_KEY_FILE: keyFile, LOG_LEVEL_FILE: levelFile }
    return { INCIDENT_IO_API_KEY: '', LOG_LEVEL: '', SWEEP_INTERVAL_SECONDS: '1', ...files }
  },
})

const lines = (message: string): Record<string, unknown>[] =>
  world()
    .bridge.wholeLog()
    .split('\n')
    .filter(line => line.includes(`"msg":"${message}"`))
    .map(line => JSON.parse(line) as Record<string, unknown>)

/** Writes the file, tells the process, and waits until it says what it did. */
async function replace(file: string, text: string, message: string): Promise<void> {
  const before = lines(message).length
  writeFileSync(file, text)
  process.kill(world().bridge.pid(), 'SIGHUP')
  await until(`the log to say: ${message}`, async () => lines(message)[before] ?? null)
}

const taken = 'changed variables are taken'
const notTaken = 'changed variables are not taken, the ones before stay'
const some = <T>(found: readonly T[]): readonly T[] | null => (found.length === 0 ? null : found)

async function declareAndSee(name: string): Promise<void> {
  const { id } = await world().incidentIo.declare({ name })
  await recordShowing(world(), 'incident', id, { short_description: name })
}

test('a key that is replaced counts at once, in the same process', async () => {
  await declareAndSee('With the first key')
  const pid = world().bridge.pid()
  await replace(keyFile, 'a key that incident.io does not know', taken)
  const [refused] = await until('incident.io to refuse it', async () => some(lines('incident.io cannot be read')))
  expect(refused).toMatchObject({ code: 'incident_io_unauthorised' })
  await replace(keyFile, world().incidentIoServer.apiKey, taken)
  await declareAndSee('With the first key again')
  await settled(world())
  expect([world().bridge.pid(), world().bridge.isRunning()]).toEqual([pid, true])
}, 90_000)

test('a file that is gone replaces nothing, and the log says what is missing', async () => {
  const key = world().incidentIoServer.apiKey
  rmSync(keyFile)
  process.kill(world().bridge.pid(), 'SIGHUP')
  const [line] = await until('the log to say so', async () => some(lines(notTaken)))
  expect(line).toMatchObject({ code: 'configuration_invalid', detail: expect.stringContaining(`no file ${keyFile}`) })
  await declareAndSee('With the key before')
  await replace(keyFile, `${key}\n`, taken)
}, 90_000)

test('the level of the log changes while the process runs', async () => {
  expect(world().bridge.wholeLog()).not.toContain('"level":"debug"')
  await replace(levelFile, 'debug', taken)
  const [call] = await until('a line of that level', async () => some(lines('call to a vendor')))
  expect(call).toMatchObject({ level: 'debug', vendor: expect.any(String), label: expect.any(String), status: 200 })
  await replace(levelFile, 'loud', notTaken)
  await replace(levelFile, 'info', taken)
}, 90_000)

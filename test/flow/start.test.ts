/** As an admin does it: nothing happens before Start, then what is declared becomes a record, and a trial touches nothing else. */
import { spawn } from 'node:child_process'
import { recordShowing, ticketOf } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { countRows, settled, withWorld } from './flow.ts'

const world = withWorld({ asShipped: true })

async function press(): Promise<void> {
  const [connection] = await world().serviceNow.find('admin', 'x_iio_sync_connection', '')
  const sys_id = valueOf(connection ?? {}, 'sys_id')
  await world().instance.control.press({ name: 'Start', table: 'x_iio_sync_connection', sys_id, user: 'admin' })
}

async function change(template: string, values: Record<string, string>): Promise<void> {
  const [row] = await world().serviceNow.find('admin', 'x_iio_sync_template', `name=${template}`)
  await world().serviceNow.update('admin', 'x_iio_sync_template', valueOf(row ?? {}, 'sys_id'), values)
}

async function declare(name: string, mode: 'standard' | 'test' = 'standard'): Promise<string> {
  const { id } = await world().incidentIo.declare({ name, mode })
  await settled(world())
  return id
}

const reasonOf = async (id: string): Promise<string> =>
  valueOf((await ticketOf(world(), 'incident', id)) ?? {}, 'reason')

test('three running incidents, a trial, then Start', async () => {
  const before = await countRows(world())
  for (const name of ['First', 'Second', 'Third']) await declare(name)
  const untouched = await countRows(world())
  expect([untouched['incident'], untouched['task']]).toEqual([before['incident'], before['task']])
  expect(untouched['x_iio_sync_outbound_event']).toBe(before['x_iio_sync_outbound_event'])
  // A trial before Start: test incidents alone.
  await change('Incident', { active: 'true', trial: 'true' })
  const trial = await declare('On trial', 'test')
  await recordShowing(world(), 'incident', trial, { short_description: 'On trial' })
  const fourth = await declare('Fourth')
  expect(await reasonOf(fourth)).toContain('the sync is not started')
  // Start, a moment later on both sides: it counts by the second.
  await world().instance.control.advanceClock(2000)
  await world().incidentIo.control('POST', '/clock', { advanceMs: 2000 })
  await change('Incident', { trial: 'false' })
  await press()
  const fifth = await declare('Fifth')
  expect(await reasonOf(fifth)).toBe('')
  await recordShowing(world(), 'incident', fifth, { short_description: 'Fifth' })
  // What was declared before changes, and stays out.
  await world().incidentIo.change(fourth, { name: 'Fourth, renamed', message: 'Still going on' })
  await settled(world())
  expect(await reasonOf(fourth)).toMatch(/it was declared at .*, and the sync takes what is declared from .* on/)
  expect((await countRows(world()))['incident']).toBe((before['incident'] ?? 0) + 2)
}, 60_000)

function backfill(...args: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['dist/bridge/main.js', 'backfill', '--since', '1h', ...args], {
    env: { PATH: process.env['PATH'], ...world().bridge.variables },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  return new Promise(resolve => {
    child.on('close', code => resolve({ code, output }))
  })
}

test('a backfill says what it would take, takes it, and finds it there the next time', async () => {
  const before = (await countRows(world()))['incident'] ?? 0
  const dry = await backfill('--dry-run')
  expect(dry.code).toBe(0)
  // First, Second, Third and Fourth; Fifth and the trial are there already.
  expect(dry.output).toContain('new 4')
  expect(dry.output).toContain('there already 1')
  expect((await countRows(world()))['incident']).toBe(before)
  const taken = await backfill()
  expect(taken).toMatchObject({ code: 0 })
  await settled(world())
  expect((await countRows(world()))['incident']).toBe(before + 4)
  expect((await backfill('--dry-run')).output).toContain('there already 5')
}, 60_000)

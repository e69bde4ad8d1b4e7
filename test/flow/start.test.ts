/** As an admin does it: nothing happens before Start, then what is declared becomes a record, and of what is running what was ticked. */
import { z } from 'zod'
import { recordShowing, ticketOf } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { command, countRows, settled, withWorld } from './flow.ts'

const world = withWorld({ asShipped: true })

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

const home = z.object({ result: z.looseObject({}) })
const running = z.object({
  running: z.object({
    sys_id: z.string(),
    status: z.literal('done'),
    incidents: z.array(z.object({ external_id: z.string(), template: z.string() })),
  }),
})

async function callHome(method: 'GET' | 'POST', path: string, body?: object) {
  const { status, body: answer } = await world().instance.call('admin', method, `/api/x_iio_sync/v1/home/${path}`, body)
  if (status !== 200) throw new Error(JSON.stringify(answer))
  return home.parse(answer).result
}

/** As the dialog of Start does it. */
async function startTicking(action: 'start' | 'trial', tick: (ids: readonly string[]) => readonly string[]) {
  const isTrial = action === 'trial'
  await callHome('POST', 'set-up', { action: 'ask', list: isTrial ? 'running_tests' : 'running' })
  await settled(world())
  const { sys_id: asked, incidents } = running.parse(await callHome('GET', `set-up/start?tests=${isTrial}`)).running
  const ids = incidents.map(({ external_id: id }) => id)
  await callHome('POST', 'set-up', { action, asked, incidents: tick(ids) })
  await settled(world())
  return incidents
}

test('three running incidents, a trial, then Start with one of them ticked', async () => {
  const before = await countRows(world())
  const ids: string[] = []
  for (const name of ['First', 'Second', 'Third']) ids.push(await declare(name))
  const [first = '', second = '', third = ''] = ids
  const tested = await declare('A test that runs already', 'test')
  // In between a minute may pass, in which the app asks the bridge for a word.
  await world().instance.control.runSchedule('incident.io sync: what is due')
  await settled(world())
  const untouched = await countRows(world())
  expect([untouched['incident'], untouched['task']]).toEqual([before['incident'], before['task']])
  expect(untouched['x_iio_sync_outbound_event']).toBe(before['x_iio_sync_outbound_event'])
  // A trial before Start: test incidents alone, and of those that run already what is ticked.
  await change('Incident', { active: 'true' })
  await startTicking('trial', ids => ids)
  await recordShowing(world(), 'incident', tested, { short_description: 'A test that runs already' })
  const trial = await declare('On trial', 'test')
  await recordShowing(world(), 'incident', trial, { short_description: 'On trial' })
  const fourth = await declare('Fourth')
  expect(await reasonOf(fourth)).toContain('the sync is not started')
  // Start, a moment later on both sides: it counts by the second.
  await world().instance.control.advanceClock(2000)
  await world().incidentIo.control('POST', '/clock', { advanceMs: 2000 })
  await change('Incident', { trial: 'false' })
  const asked = await startTicking('start', () => [second])
  expect(asked.map(({ external_id: id, template }) => [id, template])).toEqual(
    [fourth, third, second, first].map(id => [id, 'Incident']),
  )
  await recordShowing(world(), 'incident', second, { short_description: 'Second' })
  const fifth = await declare('Fifth')
  expect(await reasonOf(fifth)).toBe('')
  await recordShowing(world(), 'incident', fifth, { short_description: 'Fifth' })
  // What was declared before changes, and stays out.
  await world().incidentIo.change(fourth, { name: 'Fourth, renamed', message: 'Still going on' })
  await settled(world())
  expect(await reasonOf(fourth)).toMatch(/it was declared at .*, and the sync takes what is declared from .* on/)
  expect((await countRows(world()))['incident']).toBe((before['incident'] ?? 0) + 4)
  // The one that was taken stays: its webhooks ask nobody when it was declared.
  await world().incidentIo.change(second, { name: 'Second, renamed' })
  await recordShowing(world(), 'incident', second, { short_description: 'Second, renamed' })
}, 60_000)

const backfill = (...args: string[]) => command(world(), ['backfill', '--since', '1h', ...args])

test('a backfill says what it would take, takes it, and finds it there the next time', async () => {
  const before = (await countRows(world()))['incident'] ?? 0
  const dry = await backfill('--dry-run')
  expect(dry.code).toBe(0)
  // First, Third and Fourth; Second and Fifth are there already, as the tests are.
  expect(dry.output).toContain('new 3')
  expect(dry.output).toContain('there already 2')
  expect((await countRows(world()))['incident']).toBe(before)
  const taken = await backfill()
  expect(taken).toMatchObject({ code: 0 })
  await settled(world())
  expect((await countRows(world()))['incident']).toBe(before + 3)
  expect((await backfill('--dry-run')).output).toContain('there already 5')
}, 60_000)

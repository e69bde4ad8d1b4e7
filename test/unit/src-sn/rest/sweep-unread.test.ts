/** What stands in the way of a whole list: it is left out, listed for admins, tried slowly, and holds up nothing. */
import { BridgeError } from '../../../../bridge/observability/errors.ts'
import { createAppInstance, INTEGRATION, type AppInstance } from '../instance.ts'
import { makeSweeping, type Sweeping } from '../sweeping.ts'
import { ticketOf } from '../tickets.ts'

jest.setTimeout(60_000)

let instance: AppInstance
let world: Sweeping
beforeEach(() => {
  instance = createAppInstance()
  world = makeSweeping(instance)
})

const unread = () => instance.rows('x_iio_sync_cursor', { kind: 'unread' })
const sweepRow = () => instance.rows('x_iio_sync_cursor', { kind: 'sweep' })[0] ?? {}
const isInSync = (id: string): boolean => ticketOf(instance, id)['status'] === 'in_sync'

/** Each at a moment of its own. */
function put(...ids: string[]): void {
  for (const id of ids) {
    world.put({ id })
    instance.advance(7)
  }
}

/** Calls for the list in each of so many sweeps. */
async function sweeps(count: number, everySeconds = 300): Promise<number[]> {
  const calls: number[] = []
  for (let sweep = 0; sweep < count; sweep += 1) {
    const before = world.listed
    await world.sweep()
    calls.push(world.listed - before)
    instance.advance(everySeconds)
  }
  return calls
}

describe('one incident with which no page of the list can be read', () => {
  test('is left out with its reason, the others are in sync, and the position goes on', async () => {
    put('A', 'B', 'BAD', 'C', 'D')
    world.source.unlistable.add('BAD')
    await sweeps(3)
    for (const id of ['A', 'B', 'C', 'D']) expect(isInSync(id)).toBe(true)
    expect(unread()).toHaveLength(1)
    expect(unread()[0]).toMatchObject({
      name: expect.stringMatching(/^incidents 2026-11-22T03:00:1\S+Z\/2026-11-22T03:00:1\S+Z$/),
      reason: 'incident.io incident list: refused with 500. (incident_io_unavailable)',
    })
    const bad = world.source.incidents.get('BAD')?.updatedAt ?? ''
    expect(Date.parse(sweepRow()['position'] ?? '')).toBeGreaterThan(Date.parse(bad))
  })

  test('is tried once an hour after 20 attempts, and synced by itself when it can be read again', async () => {
    put('A', 'BAD', 'C')
    world.source.unlistable.add('BAD')
    await sweeps(24)
    expect(Number(unread()[0]?.['attempts'])).toBeGreaterThanOrEqual(20)
    const before = Number(unread()[0]?.['attempts'])
    await sweeps(36)
    expect(Number(unread()[0]?.['attempts']) - before).toBeLessThanOrEqual(4)
    expect(ticketOf(instance, 'BAD')).toEqual({})
    world.source.unlistable.clear()
    await sweeps(13)
    expect(isInSync('BAD')).toBe(true)
    expect(unread()).toEqual([])
  })

  test('costs few calls while it is found and next to none afterwards', async () => {
    put('A', 'BAD', 'C')
    world.source.unlistable.add('BAD')
    const calls = await sweeps(40)
    expect(Math.max(...calls)).toBeLessThan(80)
    expect(Math.max(...calls.slice(1))).toBeLessThanOrEqual(6)
  })

  test('names nobody', async () => {
    put('A')
    world.put({ id: 'BAD', visibility: 'private' })
    instance.advance(7)
    world.source.unlistable.add('BAD')
    await sweeps(2)
    expect(unread()).toHaveLength(1)
    expect(JSON.stringify(instance.rows('x_iio_sync_cursor'))).not.toContain('BAD')
  })
})

test('a list of which nothing can be read is an outage: two calls, no row, and the position stays', async () => {
  put('A')
  await sweeps(1)
  const before = sweepRow()['position']
  world.isListDown = true
  for (let sweep = 0; sweep < 5; sweep += 1) {
    const calls = world.listed
    await expect(world.sweep()).rejects.toThrow('refused with 500')
    expect(world.listed - calls).toBe(2)
    instance.advance(300)
  }
  expect([unread(), sweepRow()['position']]).toEqual([[], before])
})

test('an incident without a row that no list shows as public holds the position no longer, and nothing names it', async () => {
  const { status } = instance.change(
    'admin',
    'sys_properties',
    instance.rows('sys_properties', { name: 'x_iio_sync.private_incidents' })[0]?.['sys_id'] ?? '',
    { value: 'true' },
  )
  expect(status).toBe(200)
  put('A', 'B')
  world.put({ id: 'HIDDEN', visibility: 'private' })
  world.source.failing.set(
    'HIDDEN',
    new BridgeError('incident_io_unavailable', 'incident HIDDEN: 500', { status: 500 }),
  )
  await sweeps(30)
  expect(world.ran.filter(id => id === 'HIDDEN').length).toBeLessThanOrEqual(25)
  expect(world.ran.filter(id => id !== 'HIDDEN')).toHaveLength(2)
  const hidden = world.source.incidents.get('HIDDEN')?.updatedAt ?? ''
  expect(Date.parse(sweepRow()['position'] ?? '')).toBeGreaterThan(Date.parse(hidden))
  expect(unread()).toMatchObject([{ reason: expect.stringContaining('that no list shows as public') }])
  expect(JSON.stringify(instance.rows('x_iio_sync_cursor'))).not.toContain('HIDDEN')
  world.source.failing.clear()
  await sweeps(14)
  expect([isInSync('HIDDEN'), unread()]).toEqual([true, []])
})

test('one issue in Jira that can never be read is left out, tried slowly, and the position in Jira goes on', async () => {
  const issues = { BAD: '10001', GOOD: '10002' }
  let isMended = false
  const tried: string[] = []
  world.sweepIssues = async (_since, _signal, parts) => {
    const waiting = parts.filter(({ due }) => !due).map(({ key }) => key)
    const due = parts.filter(one => one.due).map(({ key }) => key)
    const ids = [...new Set([...Object.values(issues), ...due])].filter(id => !waiting.includes(id))
    tried.push(...ids)
    const error = new BridgeError('jira_unavailable', 'Jira issue of 10001: refused with 500.', { status: 500 })
    const failed = !isMended && ids.includes(issues.BAD) ? [{ issueId: issues.BAD, error }] : []
    const passed = ids.filter(id => !failed.some(one => one.issueId === id))
    const listed = { newest: instance.now().toISOString(), beganMs: instance.now().getTime() }
    return { listed, failed, passed, errors: failed.map(one => one.error) }
  }
  await sweeps(30)
  expect(unread()).toMatchObject([{ name: 'issues 10001', reason: expect.stringContaining('refused with 500') }])
  expect(Date.parse(sweepRow()['jira_position'] ?? '')).toBe(instance.now().getTime() - 300_000)
  expect(tried.filter(id => id === issues.BAD).length).toBeLessThanOrEqual(25)
  isMended = true
  await sweeps(14)
  expect(unread()).toEqual([])
})

test('a claim says how many items stand on the lists that admins read', async () => {
  put('A', 'BAD', 'C')
  world.source.unlistable.add('BAD')
  await sweeps(2)
  const { result } = instance.call(INTEGRATION, 'POST', '/api/x_iio_sync/v1/sync/sweep', {
    action: 'claim',
    holder: 'other',
    starting: false,
  })
  expect(JSON.stringify(result)).toContain('"listed":{"tickets":0,"notes":0,"events":0,"unread":1}')
})

/** The same numbers for the same seed: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return Math.floor((state / 4294967296) * below)
  }
}

test.each([1, 2, 3, 4, 5, 6])(
  'whatever fails for ever among them, everything else is in sync, the position passes, and sweeps do not grow (seed %i)',
  async seed => {
    const below = numbers(seed)
    const good: string[] = []
    const bad: string[] = []
    for (let step = 0; step < 24; step += 1) {
      const id = `I${step}`
      const kind = below(6)
      put(id)
      instance.advance(below(90))
      if (kind === 0) world.source.unlistable.add(id)
      if (kind === 1) world.source.failing.set(id, new BridgeError('incident_io_unavailable', 'x', { status: 500 }))
      if (kind === 2)
        world.source.failingLists.set(id, new BridgeError('incident_io_unavailable', 'x', { status: 500 }))
      ;(kind < 3 ? bad : good).push(id)
      if (below(4) === 0) await sweeps(1, 30)
    }
    const calls = await sweeps(30)
    for (const id of good) expect([id, isInSync(id)]).toEqual([id, true])
    const newest = Math.max(...good.map(id => Date.parse(world.source.incidents.get(id)?.updatedAt ?? '')))
    expect(Date.parse(sweepRow()['position'] ?? '')).toBeGreaterThanOrEqual(newest)
    for (const id of good) expect(world.ran.filter(one => one === id).length).toBeLessThanOrEqual(2)
    expect(Math.max(...calls.slice(-10))).toBeLessThanOrEqual(2 * bad.length + 2)
    world.source.unlistable.clear()
    world.source.failing.clear()
    world.source.failingLists.clear()
    await sweeps(14)
    for (const id of bad) expect([id, isInSync(id)]).toEqual([id, true])
    expect(unread()).toEqual([])
  },
)

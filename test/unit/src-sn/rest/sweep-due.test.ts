/** When the next sweep comes: by the time that the app's rows say, as soon as one of them is due, on the clock of the instance alone. */
import { BridgeError } from '../../../../bridge/observability/errors.ts'
import { createSweepPace } from '../../../../bridge/sync/sweep/schedule.ts'
import { ask } from '../documents.ts'
import { createAppInstance, type AppInstance } from '../instance.ts'
import { makeSweeping, type Sweeping } from '../sweeping.ts'
import { ticketOf } from '../tickets.ts'

jest.setTimeout(60_000)

const intervalSeconds = 300
const refused = new BridgeError('incident_io_unavailable', 'incident.io incident of BAD: refused with 500.', {
  status: 500,
})

let instance: AppInstance
let world: Sweeping
let sweeps: number
beforeEach(() => {
  instance = createAppInstance()
  world = makeSweeping(instance)
  sweeps = 0
})

/** Sweeps at the pace of the loop for so long; answers after how many seconds `isSo` held for the first time. */
async function sweepFor(seconds: number, isSo: () => boolean = () => false): Promise<number | null> {
  const pace = createSweepPace(intervalSeconds * 1000, () => 1)
  const beganMs = instance.now().getTime()
  const passed = (): number => (instance.now().getTime() - beganMs) / 1000
  while (passed() <= seconds) {
    const result = await world.sweep()
    sweeps += 1
    if (isSo()) return passed()
    instance.advance(Math.ceil(pace.afterSweep(result) / 1000))
    instance.runMinuteScript()
  }
  return null
}

const isInSync = (id: string): boolean => ticketOf(instance, id)['status'] === 'in_sync'

/** One that was in sync, changed, and fails from now on. */
async function failing(): Promise<void> {
  world.put({ id: 'BAD' }, { id: 'GOOD' })
  await world.sweep()
  instance.advance(600)
  world.put({ id: 'BAD', name: 'Changed' })
  world.source.failing.set('BAD', refused)
}

test('an incident whose run failed once is run again when its row is due, not an interval later', async () => {
  await failing()
  await world.sweep()
  expect(ticketOf(instance, 'BAD')).toMatchObject({ status: 'pending', bridge_attempts: '1' })
  world.source.failing.clear()
  expect(await sweepFor(600, () => isInSync('BAD'))).toBeLessThanOrEqual(45)
})

test('one that fails twice is run again after its second wait', async () => {
  await failing()
  expect(await sweepFor(600, () => ticketOf(instance, 'BAD')['bridge_attempts'] === '2')).toBeLessThanOrEqual(45)
  world.source.failing.clear()
  expect(await sweepFor(600, () => isInSync('BAD'))).toBeLessThanOrEqual(75)
})

test('one that fails for ever costs no more sweeps than its own attempts and the interval ask for', async () => {
  await failing()
  await sweepFor(3600)
  expect(Number(ticketOf(instance, 'BAD')['bridge_attempts'])).toBeGreaterThanOrEqual(12)
  // Its attempts, the sweep soon after each, and the interval.
  expect(sweeps).toBeLessThanOrEqual(2 * 18 + 12)
})

test('a part of a list that could not be read once is read again when it is due', async () => {
  world.put({ id: 'GOOD' })
  await world.sweep()
  instance.advance(600)
  world.put({ id: 'BAD' })
  instance.advance(7)
  world.source.unlistable.add('BAD')
  await world.sweep()
  expect(instance.rows('x_iio_sync_cursor', { kind: 'unread' })).toHaveLength(1)
  world.source.unlistable.clear()
  expect(await sweepFor(600, () => isInSync('BAD'))).toBeLessThanOrEqual(45)
})

describe('the answer to a sweep that ends', () => {
  const sweep = (body: object) =>
    ask<{ token: string; next_due_seconds: number | null }>(instance, 'POST', 'sweep', body)
  const claim = (): string => sweep({ action: 'claim', holder: 'a', starting: false }).token
  const nextDue = (token = claim(), more: object = {}): number | null =>
    sweep({ action: 'finish', token, ...more }).next_due_seconds
  const failed = (id: string) => ({ external_id: id, reason: 'Refused with 500.', public: true })

  test('says after how many seconds the first row is due, of those that another sweep wrote too', () => {
    expect(nextDue()).toBeNull()
    expect(nextDue(claim(), { failed: [failed('A')] })).toBeGreaterThanOrEqual(22)
    instance.advance(10)
    expect(nextDue()).toBeLessThanOrEqual(20)
    const key = '2026-11-22T02:58:00.000Z/2026-11-22T02:58:00.001Z'
    instance.advance(60)
    expect(nextDue(claim(), { unread: [{ list: 'incidents', key, reason: 'Refused with 500.' }] })).toBeLessThanOrEqual(
      30,
    )
  })

  test('leaves out what this sweep was handed: of that it hears how it went', () => {
    nextDue(claim(), { failed: [failed('A')] })
    instance.advance(60)
    expect(nextDue()).toBeNull()
  })

  test('says that more is due where rows were too many for one sweep', () => {
    const ids = Array.from({ length: 201 }, (_none, index) => `A${1000 + index}`)
    nextDue(claim(), { failed: ids.slice(0, 100).map(failed) })
    nextDue(claim(), { failed: ids.slice(100).map(failed) })
    instance.advance(60)
    const token = claim()
    instance.advance(1)
    const handed = ids.slice(0, 200).map(failed)
    expect(sweep({ action: 'finish', token, failed: handed })).toMatchObject({ more_due: true })
    expect(sweep({ action: 'finish', token: claim(), failed: [failed('A1200')] })).toMatchObject({ more_due: false })
  })

  test('does not leave out what became due while the sweep went on', () => {
    nextDue(claim(), { failed: [failed('A')] })
    instance.advance(10)
    const token = claim()
    instance.advance(40)
    expect(nextDue(token)).toBe(0)
  })
})

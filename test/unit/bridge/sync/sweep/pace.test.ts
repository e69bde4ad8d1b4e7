import { BridgeError, isPassing, type ErrorCode } from '../../../../../bridge/observability/errors.ts'
import { createSweepPace } from '../../../../../bridge/sync/sweep/schedule.ts'

const intervalMs = 300_000
const seconds = (waits: number[]): number[] => waits.map(ms => ms / 1000)
const down = (details: { retryAfterMs?: number } = {}): BridgeError =>
  new BridgeError('servicenow_unavailable', 'down', details)
const forbidden = new BridgeError('incident_io_forbidden', 'no')
const inSync = { failed: 0, errors: [], nextDueMs: null }
const due = (nextDueMs: number) => ({ ...inSync, nextDueMs })
const left = (failed: number, ...errors: unknown[]) => ({
  ...inSync,
  failed,
  errors: errors.length === 0 ? [down()] : errors,
})
/** The longest a pace can be: chance adds all it may. */
const pace = (changes: { intervalMs?: number; random?: () => number } = {}) =>
  createSweepPace(changes.intervalMs ?? intervalMs, changes.random ?? (() => 1))
const times = (count: number, wait: () => number): number[] => Array.from({ length: count }, wait)

test('in sync, or nothing that passes: the interval', () => {
  const { afterSweep, afterError } = pace()
  const unauthorised = new BridgeError('servicenow_unauthorised', 'no')
  expect([
    afterSweep(inSync),
    afterSweep(left(1, forbidden)),
    afterSweep(left(1, unauthorised)),
    afterError(unauthorised),
  ]).toEqual(Array(4).fill(intervalMs))
})

test('a side that is down: every 5 s, however long it lasts', () => {
  const { afterError } = pace()
  expect(seconds(times(7, () => afterError(down())))).toEqual([5, 5, 5, 5, 5, 5, 5])
})

test('one incident that always fails while both sides are up: back to the interval, no hot loop', () => {
  const { afterSweep } = pace()
  expect(seconds(times(9, () => afterSweep(left(1))))).toEqual([5, 10, 20, 40, 80, 160, 300, 300, 300])
})

test('fewer failures than before start the waits over; so does a sweep without any', () => {
  const { afterSweep } = pace()
  expect(seconds([50, 50, 50, 20, 20, 3].map(failed => afterSweep(left(failed))))).toEqual([5, 10, 20, 5, 10, 5])
  afterSweep(inSync)
  expect(afterSweep(left(100))).toBe(5_000)
})

test('what stands on a row is run when it is due: after nothing that failed, and before a wait that was doubled', () => {
  const { afterSweep } = pace()
  expect(seconds([due(25_000), due(400_000)].map(afterSweep))).toEqual([25, 300])
  times(6, () => afterSweep(left(1)))
  expect(afterSweep({ ...left(1), nextDueMs: 25_000 })).toBe(25_000)
  expect(afterSweep(left(1))).toBe(intervalMs)
})

test('rows that are due one after the other are run together every 10 s, and a vendor that asks for time gets it', () => {
  const { afterSweep } = pace()
  expect(seconds([due(0), due(1_000), due(9_000)].map(afterSweep))).toEqual([10, 10, 10])
  expect(afterSweep({ ...left(1, down({ retryAfterMs: 42_000 })), nextDueMs: 1_000 })).toBe(42_000)
  expect(pace({ intervalMs: 2_000 }).afterSweep(due(0))).toBe(2_000)
})

test('chance takes away up to half, and never adds beyond the interval', () => {
  expect(seconds(times(4, () => pace({ random: () => 0 }).afterError(down())))).toEqual([2.5, 2.5, 2.5, 2.5])
  const short = pace({ intervalMs: 8_000 })
  expect(seconds(times(3, () => short.afterSweep(left(1))))).toEqual([5, 8, 8])
  expect(pace({ intervalMs: 2_000 }).afterSweep(null)).toBe(2_000)
})

test('a vendor that says when to come back is heard, up to the interval', () => {
  expect(pace().afterSweep(left(2, down(), down({ retryAfterMs: 42_000 })))).toBe(42_000)
  expect(pace().afterError(down({ retryAfterMs: 1_000 }))).toBe(5_000)
  expect(pace().afterError(down({ retryAfterMs: 86_400_000 }))).toBe(intervalMs)
})

test('another replica at it: looked at again soon, and the waits of failures stay as they are', () => {
  const { afterSweep, afterError } = pace()
  afterError(down())
  expect(seconds([afterSweep(null), afterSweep(null), afterSweep(left(1))])).toEqual([10, 10, 10])
})

test('a wake comes as soon as a retry would, and after many failures no later', () => {
  const { afterSweep, afterWake } = pace()
  expect(afterWake()).toBe(5_000)
  times(6, () => afterSweep(left(1)))
  expect(afterWake()).toBe(5_000)
  afterSweep(inSync)
  expect(afterWake()).toBe(5_000)
})

test.each<[ErrorCode, boolean]>([
  ['servicenow_unreachable', true],
  ['servicenow_unavailable', true],
  ['servicenow_rate_limited', true],
  ['servicenow_no_result', true],
  ['incident_io_unreachable', true],
  ['incident_io_rate_limited', true],
  ['jira_undecided', true],
  ['internal', true],
  ['incident_io_unauthorised', false],
  ['servicenow_token_refused', false],
  ['servicenow_forbidden', false],
  ['servicenow_configuration_invalid', false],
  ['incident_io_forbidden', false],
])('%s passes by itself: %s', (code, passes) => {
  expect(isPassing(new BridgeError(code, 'x'))).toBe(passes)
})

test('what nobody foresaw passes, as far as anybody knows', () => {
  expect(isPassing(new TypeError('x'))).toBe(true)
})

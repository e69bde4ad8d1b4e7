import { createBackoff } from '../../../../../bridge/vendors/http/retry-after.ts'

const start = Date.parse('2026-11-22T10:00:00Z')
let now: number
const backoffOf = (random = () => 0) =>
  createBackoff({ defaultBackoffMs: 1000, nowMs: () => now, wallClockMs: () => now, random })
beforeEach(() => {
  now = start
})

test.each([
  ['seconds', '7', 7000],
  ['a fraction of a second', '0.25', 250],
  ['a date', 'Sun, 22 Nov 2026 10:00:30 GMT', 30_000],
  ['absent', undefined, 1000],
  ['empty', '', 1000],
  ['zero', '0', 1000],
  ['negative', '-30', 1000],
  ['nonsense', 'soon', 1000],
  ['a number with words', '30 seconds', 1000],
  ['a date in the past', 'Sun, 22 Nov 2026 09:59:00 GMT', 1000],
  ['a day', '86400', 3_600_000],
  ['thirty years', String(30 * 365 * 86_400), 3_600_000],
  ['a date in thirty years', 'Thu, 22 Nov 2056 10:00:00 GMT', 3_600_000],
  ['more digits than a number has', '9'.repeat(400), 3_600_000],
])('Retry-After: %s', (_name, header, expected) => {
  const backoff = backoffOf()
  expect(backoff.remainingMs()).toBe(0)
  backoff.noteRefusal(now, header)
  expect(backoff.remainingMs()).toBe(expected)
  now += expected - 1
  expect(backoff.remainingMs()).toBe(1)
  now += 1
  expect(backoff.remainingMs()).toBe(0)
})

test('without a word it doubles with each refusal up to a minute, and starts again after an answer', () => {
  const backoff = backoffOf()
  const next = () => {
    now += backoff.remainingMs() + 10
    backoff.noteRefusal(now, undefined)
    return backoff.remainingMs()
  }
  expect(Array.from({ length: 8 }, next)).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000])
  now += backoff.remainingMs() + 10
  backoff.noteAnswer(now)
  expect(next()).toBe(1000)
})

test('calls that were under way when the pause began count once, and the longest word holds', () => {
  const backoff = backoffOf()
  const sent = now
  now += 50
  for (const header of [undefined, undefined, '3', '2']) backoff.noteRefusal(sent, header)
  expect(backoff.remainingMs()).toBe(3000)
  // An answer to one of them is from before the shortage.
  backoff.noteAnswer(sent)
  now += 3001
  backoff.noteRefusal(now, undefined)
  expect(backoff.remainingMs()).toBe(2000)
})

test.each([
  ['2', 0.999, 2000, 2200],
  ['0.1', 0.999, 100, 200],
  ['3000', 0.999, 3_000_000, 3_005_000],
])('replicas do not come back in one instant: %s s and a little', (header, random, atLeast, atMost) => {
  const backoff = backoffOf(() => random)
  backoff.noteRefusal(now, header)
  expect(backoff.remainingMs()).toBeGreaterThan(atLeast)
  expect(backoff.remainingMs()).toBeLessThanOrEqual(atMost)
})

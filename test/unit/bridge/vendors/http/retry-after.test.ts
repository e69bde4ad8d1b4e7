import { createBackoff } from '../../../../../bridge/vendors/http/retry-after.ts'

const answered = (retryAfter: string | undefined, date = 'Sun, 22 Nov 2026 10:00:00 GMT') => ({
  header: (name: string) => ({ 'retry-after': retryAfter, date })[name],
})
const start = Date.parse('2026-11-22T10:00:00Z')
let now: number
const backoffOf = (random = () => 0) => createBackoff({ defaultBackoffMs: 1000, nowMs: () => now, random })
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
  ['negative', '-30', 60_000],
  ['nonsense', 'soon', 60_000],
  ['a number with words', '30 seconds', 60_000],
  ['a date in the past', 'Sun, 22 Nov 2026 09:59:00 GMT', 1000],
  ['an hour', '3600', 3_600_000],
  ['a second more than an hour', '3601', 60_000],
  ['a day', '86400', 60_000],
  ['thirty years', String(30 * 365 * 86_400), 60_000],
  ['a date in thirty years', 'Thu, 22 Nov 2056 10:00:00 GMT', 60_000],
  ['more digits than a number has', '9'.repeat(400), 60_000],
])('Retry-After: %s', (_name, header, expected) => {
  const backoff = backoffOf()
  expect(backoff.remainingMs()).toBe(0)
  backoff.noteRefusal(now, answered(header))
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
    backoff.noteRefusal(now, answered(undefined))
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
  for (const header of [undefined, undefined, '3', '2']) backoff.noteRefusal(sent, answered(header))
  expect(backoff.remainingMs()).toBe(3000)
  // An answer to one of them is from before the shortage.
  backoff.noteAnswer(sent)
  now += 3001
  backoff.noteRefusal(now, answered(undefined))
  expect(backoff.remainingMs()).toBe(2000)
})

test.each([
  ['2', 0.999, 2000, 2200],
  ['0.1', 0.999, 100, 200],
  ['3000', 0.999, 3_000_000, 3_005_000],
])('replicas do not come back in one instant: %s s and a little', (header, random, atLeast, atMost) => {
  const backoff = backoffOf(() => random)
  backoff.noteRefusal(now, answered(header))
  expect(backoff.remainingMs()).toBeGreaterThan(atLeast)
  expect(backoff.remainingMs()).toBeLessThanOrEqual(atMost)
})

test.each([
  ['our clock is years behind', 'Sun, 22 Nov 2026 10:00:00 GMT', 30_000],
  ['the answer has no date of its own', '', 60_000],
])('a Retry-After that is a date is compared with the date of the answer: %s', (_name, date, expected) => {
  jest.useFakeTimers({ now: Date.parse('2001-01-01T00:00:00Z') })
  const backoff = backoffOf()
  backoff.noteRefusal(now, answered('Sun, 22 Nov 2026 10:00:30 GMT', date))
  expect(backoff.remainingMs()).toBe(expected)
  jest.useRealTimers()
})

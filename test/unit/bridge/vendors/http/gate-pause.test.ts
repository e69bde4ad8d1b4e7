import { createPause } from '../../../../../bridge/vendors/http/gate-pause.ts'

const start = Date.parse('2026-11-22T10:00:00Z')
let now: number
const pauseOf = (random = () => 0) => createPause({ firstMs: 1000, nowMs: () => now, dateMs: () => now, random })
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
  const pause = pauseOf()
  expect(pause.remainingMs()).toBe(0)
  pause.noteRefusal(now, header)
  expect(pause.remainingMs()).toBe(expected)
  now += expected - 1
  expect(pause.remainingMs()).toBe(1)
  now += 1
  expect(pause.remainingMs()).toBe(0)
})

test('without a word it doubles with each refusal up to a minute, and starts anew after an answer', () => {
  const pause = pauseOf()
  const next = () => {
    now += pause.remainingMs() + 10
    pause.noteRefusal(now, undefined)
    return pause.remainingMs()
  }
  expect(Array.from({ length: 8 }, next)).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000])
  now += pause.remainingMs() + 10
  pause.noteAnswer(now)
  expect(next()).toBe(1000)
})

test('calls that were under way when the pause began count once, and the longest word holds', () => {
  const pause = pauseOf()
  const sent = now
  now += 50
  for (const header of [undefined, undefined, '3', '2']) pause.noteRefusal(sent, header)
  expect(pause.remainingMs()).toBe(3000)
  // An answer to one of them is from before the shortage.
  pause.noteAnswer(sent)
  now += 3001
  pause.noteRefusal(now, undefined)
  expect(pause.remainingMs()).toBe(2000)
})

test.each([
  ['2', 0.999, 2000, 2200],
  ['0.1', 0.999, 100, 200],
  ['3000', 0.999, 3_000_000, 3_005_000],
])('replicas do not come back in one instant: %s s and a little', (header, random, atLeast, atMost) => {
  const pause = pauseOf(() => random)
  pause.noteRefusal(now, header)
  expect(pause.remainingMs()).toBeGreaterThan(atLeast)
  expect(pause.remainingMs()).toBeLessThanOrEqual(atMost)
})

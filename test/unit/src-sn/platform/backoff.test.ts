import { readFileSync } from 'node:fs'
import {
  askedDelaySeconds,
  DELIVERY_BACKOFF,
  delaySeconds,
  MAX_ATTEMPTS,
  WRITE_BACKOFF,
} from '../../../../src-sn/server/platform/backoff.ts'
import type { Backoff } from '../../../../src-sn/server/platform/backoff.ts'

const none = (): number => 0
const all = (): number => 1

test.each([
  ['a refused write', WRITE_BACKOFF, [60, 120, 240, 480, 960, 1920, 3840, 7680, 15360, 21600, 21600]],
  ['a delivery', DELIVERY_BACKOFF, [30, 60, 120, 240, 480, 960, 1920, 3600, 3600]],
])('%s waits longer each time, up to a limit', (_name, backoff, delays) => {
  expect(delays.map((_delay, index) => delaySeconds(index + 1, backoff, none))).toEqual(delays)
  expect(delays.map((_delay, index) => delaySeconds(index + 1, backoff, all))).toEqual(
    delays.map(delay => Math.ceil(delay * 0.75)),
  )
})

test('all waits of a refused write together are nearly three days, those of a delivery half a day', () => {
  const hours = (backoff: Backoff): number =>
    Array.from({ length: MAX_ATTEMPTS - 1 }, (_attempt, index) => delaySeconds(index + 1, backoff, none)).reduce(
      (sum, seconds) => sum + seconds,
    ) / 3600
  expect(hours(WRITE_BACKOFF)).toBeCloseTo(68.5, 0)
  expect(hours(DELIVERY_BACKOFF)).toBeCloseTo(13, 0)
})

test('without a word about randomness a wait differs from time to time, within its bounds', () => {
  const waits = Array.from({ length: 200 }, () => delaySeconds(19, WRITE_BACKOFF))
  expect(new Set(waits).size).toBeGreaterThan(50)
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(16200)
  expect(Math.max(...waits)).toBeLessThanOrEqual(21600)
})

describe('a wait that the bridge asks for', () => {
  test.each([
    ['longer than our own', 1, 300, none, 300],
    ['longer than our own, spread', 1, 300, all, 375],
    ['shorter than our own', 5, 10, none, 480],
    ['of no time at all', 1, 0, none, 30],
    ['before now', 1, -60, none, 30],
    ['absurd', 1, 1e9, none, 3600],
    ['shorter than the slow pace', 20, 3000, none, 86400],
  ])('%s', (_name, attempts, asked, random, seconds) => {
    expect(askedDelaySeconds(attempts, asked, DELIVERY_BACKOFF, random)).toBe(seconds)
  })
})

test.each([0, -1])('%d attempts wait like one', attempts => {
  expect(delaySeconds(attempts, WRITE_BACKOFF, none)).toBe(60)
})

test('a thousand attempts are still a limited wait', () => {
  expect(delaySeconds(1000, WRITE_BACKOFF, none)).toBe(86400)
})

test("the admin's page shows these waits", () => {
  const page = readFileSync('docs/install.md', 'utf8').replace(/ +/g, ' ')
  const minutes = (seconds: number): string => (seconds < 60 ? `${seconds} s` : `${seconds / 60} min`)
  const waits = (attempt: number): string =>
    [WRITE_BACKOFF, DELIVERY_BACKOFF].map(backoff => minutes(delaySeconds(attempt, backoff, none))).join(' | ')
  for (let attempt = 1; attempt < 10; attempt++) expect(page).toContain(`| ${attempt} | ${waits(attempt)} |`)
  expect(page).toContain(`| 10 to ${MAX_ATTEMPTS - 1} | ${waits(10)} |`)
  expect(waits(MAX_ATTEMPTS - 1)).toBe(waits(10))
  expect(page).toContain(`| ${MAX_ATTEMPTS} and more | 24 h | 24 h |`)
  expect([WRITE_BACKOFF, DELIVERY_BACKOFF].map(backoff => delaySeconds(MAX_ATTEMPTS, backoff, none))).toEqual([
    86400, 86400,
  ])
})

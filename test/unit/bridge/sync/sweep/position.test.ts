/** Moments of three clocks, any of which may be wrong: whatever the steps, a change that was never listed lies behind no position. */
import fc from 'fast-check'
import { positionAfter, startOf } from '../../../../../bridge/sync/sweep/position.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs
const at = (ms: number): string => new Date(ms).toISOString()
const now = Date.parse('2026-11-22T06:00:00.000Z')

test('a position that lies in the future is given up for a day before now', () => {
  expect(startOf(at(now + dayMs), now).position).toBe(at(now - dayMs))
  expect(startOf(at(now + 4 * minuteMs), now).position).toBe(at(now + 4 * minuteMs))
})

test('with nothing listed a position stays, whatever the clocks say', () =>
  expect(positionAfter(at(now), { newest: '', beganMs: now + dayMs }, now + dayMs)).toBe(at(now)))

test('the newest change that was listed and is older than the overlap is where the next listing begins', () => {
  const position = positionAfter(at(now - hourMs), { newest: at(now - 20 * minuteMs), beganMs: now }, now)
  expect(startOf(position, now).since).toBe(at(now - 20 * minuteMs))
})

test('a newer one is read again together with what may not have been committed before it', () => {
  const position = positionAfter(at(now - hourMs), { newest: at(now - minuteMs), beganMs: now }, now)
  expect(startOf(position, now).since).toBe(at(now - 5 * minuteMs))
})

test('without a clock of the vendor it never passes what was listed', () =>
  expect(positionAfter(at(now - hourMs), { newest: at(now - minuteMs), beganMs: null }, now)).toBe(at(now - minuteMs)))

test('a change that a vendor dates tomorrow moves it no further than that vendor and the instance have come', () => {
  expect(positionAfter(at(now - hourMs), { newest: at(now + dayMs), beganMs: now }, now)).toBe(at(now))
  expect(positionAfter(at(now - hourMs), { newest: at(now + dayMs), beganMs: null }, now)).toBe(at(now))
  expect(positionAfter(at(now - hourMs), { newest: at(now), beganMs: now }, now - minuteMs)).toBe(at(now - minuteMs))
})

test('it never goes back', () =>
  expect(positionAfter(at(now), { newest: at(now - hourMs), beganMs: now }, now)).toBe(at(now)))

/** The instance's clock is off by so much in one sweep; incident.io's is right, and known after the first of its answers. */
const step = fc.record({
  waitMs: fc.integer({ min: 1000, max: 2 * hourMs }),
  instanceOffMs: fc.constantFrom(0, 0, dayMs, -dayMs, hourMs, -10 * minuteMs),
  isVendorKnown: fc.boolean(),
  /** How long before the sweep something changed without a webhook; null: nothing did. */
  changedBeforeMs: fc.option(fc.integer({ min: 1, max: 999 })),
  works: fc.boolean(),
})

test('whatever clock is stepped: every change is listed by the next sweep that works, once it is committed', () =>
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), steps => {
      let trueMs = now
      let position = ''
      const listedOnce = new Set<number>()
      const changes: number[] = []
      for (const [index, { waitMs, instanceOffMs, changedBeforeMs, works, ...one }] of steps.entries()) {
        // A bridge asks incident.io who its key is before it sweeps for the first time.
        const isVendorKnown = one.isVendorKnown || index === 0
        trueMs += waitMs
        if (changedBeforeMs !== null) changes.push(trueMs - changedBeforeMs)
        const beganMs = isVendorKnown ? trueMs : null
        const instanceMs = trueMs + instanceOffMs
        // As the app answers.
        const stored = position === '' ? '' : startOf(position, instanceMs).position
        const start = startOf(stored, beganMs ?? instanceMs)
        position = start.position
        if (!works) continue
        const listed = changes.filter(changeMs => changeMs >= Date.parse(start.since))
        for (const changeMs of listed) listedOnce.add(changeMs)
        const newest = listed.length === 0 ? '' : at(Math.max(...listed))
        position = positionAfter(position, { newest, beganMs }, instanceMs)
        if (beganMs !== null)
          expect(Date.parse(position)).toBeLessThanOrEqual(Math.max(beganMs, Date.parse(start.position)))
      }
      // One more sweep, by clocks that are right.
      const { since } = startOf(position, trueMs)
      const missed = changes.filter(changeMs => !listedOnce.has(changeMs) && changeMs < Date.parse(since))
      expect(missed).toEqual([])
    }),
    { numRuns: 1000 },
  ))

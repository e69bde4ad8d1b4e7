/** Moments as the pages show them. */
import { shownMoment, zoneOf } from '../../../../src-sn/client/moments.ts'

const now = new Date('2026-11-24T12:00:00Z')

test.each([
  ['2026-11-24T09:12:04Z', '09:12:04'],
  ['2026-11-20T09:12:04Z', 'Fri 20 Nov, 09:12'],
  ['2026-12-01T13:40:00Z', 'Tue 1 Dec, 13:40'],
  ['2020-01-01T00:00:00Z', '1 Jan 2020, 00:00'],
  ['', ''],
])('%s is shown as %s', (iso, words) => {
  expect(shownMoment(iso, zoneOf('UTC'), now)).toBe(words)
})

import { toSixDigits } from '../../../../bridge/mapping/moment.ts'

it.each([
  ['2026-11-22T03:04:05Z', '2026-11-22T03:04:05.000000Z'],
  ['2026-11-22T03:04:05.1Z', '2026-11-22T03:04:05.100000Z'],
  ['2026-11-22T03:04:05.123456789Z', '2026-11-22T03:04:05.123456Z'],
  ['2026-11-22T04:04:05.5+01:00', '2026-11-22T03:04:05.500000Z'],
  ['', ''],
  ['yesterday', ''],
])('%s becomes %s', (text, expected) => {
  expect(toSixDigits(text)).toBe(expected)
})

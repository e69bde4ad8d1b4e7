import { parseRetryAfter } from '../../../../../bridge/vendors/http/retry-after.ts'

const now = Date.parse('2026-11-22T10:00:00Z')

test.each([
  ['seconds', '7', 7000],
  ['seconds with a fraction', '0.2', 200],
  ['a date', 'Sun, 22 Nov 2026 10:00:30 GMT', 30_000],
  ['a date in the past', 'Sun, 22 Nov 2026 09:00:00 GMT', 0],
  ['more than an hour is cut', '86400', 3_600_000],
  ['nonsense', 'soon', undefined],
  ['a negative number', '-5', undefined],
  ['nothing', undefined, undefined],
])('%s', (_name, value, expected) => {
  expect(parseRetryAfter(value, now)).toBe(expected)
})

import { createClock, toMicroseconds, toRfc3339 } from '../clock.ts'
import { createIds } from '../ids.ts'

const at = Date.parse('2026-11-22T03:04:05.678Z')

test('a clock that stands still still moves on by a microsecond', () => {
  const now = createClock(() => at)
  expect([now(), now(), now()]).toEqual([
    '2026-11-22T03:04:05.678000Z',
    '2026-11-22T03:04:05.678001Z',
    '2026-11-22T03:04:05.678002Z',
  ])
})

test('a clock that is set back a little does not go back', () => {
  let ms = at
  const now = createClock(() => ms)
  const first = now()
  ms -= 500
  expect(now() > first).toBe(true)
  ms -= 60_000
  expect(now()).toBe('2026-11-22T03:03:05.178000Z')
})

test.each([
  ['2026-11-22T03:04:05.678901Z', at * 1000 + 901],
  ['2026-11-22T03:04:05Z', at * 1000 - 678_000],
  ['2026-11-22T04:04:05.678+01:00', at * 1000],
  ['2026-11-22', Date.parse('2026-11-22T00:00:00Z') * 1000],
  ['22.11.2026', null],
  ['2026-13-45', null],
  ['', null],
])('%s is %s microseconds', (text, expected) => expect(toMicroseconds(text)).toBe(expected))

test('what is written reads back', () => expect(toMicroseconds(toRfc3339(at * 1000 + 7))).toBe(at * 1000 + 7))

test('ids made in one millisecond differ and sort as they were made', () => {
  const newId = createIds(() => at)
  const ids = Array.from({ length: 500 }, () => newId())
  expect(new Set(ids).size).toBe(500)
  expect([...ids].sort()).toEqual(ids)
  for (const id of ids) expect(id).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/)
})

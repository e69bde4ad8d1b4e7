import { evaluateGuarded } from '../../query/guarded-script.ts'
import { formatInZone, parseInZone, parseStored, startOfDay } from '../../query/zoned-time.ts'
import { newInstance, noon } from './instance.ts'

test.each([
  ['2026-11-22 03:00:00', 'US/Pacific', '2026-11-21 19:00:00'],
  ['2026-07-01 00:00:00', 'US/Pacific', '2026-06-30 17:00:00'],
  ['2026-07-01 00:00:00', 'Europe/Berlin', '2026-07-01 02:00:00'],
  ['2026-03-08 10:00:00', 'US/Pacific', '2026-03-08 03:00:00'],
])('%s in %s is %s, and back', (stored, zone, shown) => {
  expect(formatInZone(stored, zone)).toBe(shown)
  expect(parseInZone(shown, zone)).toBe(stored)
})

test('what is no date is not made one', () => {
  expect(parseStored('2026-11-22T03:04:05Z')).toBeNull()
  expect(parseStored('2026-02-30 00:00:00')).toBeNull()
  expect(parseInZone('tomorrow', 'UTC')).toBe('')
  expect(formatInZone('tomorrow', 'UTC')).toBe('tomorrow')
  expect(startOfDay(noon.getTime(), 'US/Pacific', 1)).toBe('2026-11-21 08:00:00')
})

test('javascript values: allow-listed calls alone', () => {
  const admin = newInstance().user('admin')
  const run = (expression: string): string => evaluateGuarded(expression, admin, noon)
  expect(run('gs.getUserID()')).toBe(admin.sysId)
  expect(run('gs.getUserName();')).toBe('admin')
  expect(run('gs.minutesAgoStart(30)')).toBe('2026-11-22 11:30:00')
  expect(run("gs.hoursAgo('2')")).toBe('2026-11-22 10:00:00')
  expect(run('gs.beginningOfToday()')).toBe('2026-11-22 08:00:00')
  expect(run('gs.endOfToday()')).toBe('2026-11-23 07:59:59')
  expect(run('gs.sleep(1)')).toBe('')
  expect(run('gs.getUserID() + new GlideRecord()')).toBe('')
})

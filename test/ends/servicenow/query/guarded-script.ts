/** `javascript:` values as the platform's guarded evaluator runs them: one allow-listed call, nothing else. */
import type { User } from '../seams.ts'
import { startOfDay, toStored } from './zoned-time.ts'

const minuteMs = 60_000
const endOfDayMs = 86_399_000

/** The value of an expression; '' for everything that is not allowed. */
export function evaluateGuarded(expression: string, user: User | null, now: Date): string {
  const call = /^\s*gs\.([A-Za-z]+)\(\s*['"]?(-?\d*)['"]?\s*\)\s*;?\s*$/.exec(expression)
  const name = call?.[1] ?? ''
  const count = Number(call?.[2] || 0)
  const zone = user?.timeZone ?? 'US/Pacific'
  const day = (daysAgo: number): string => startOfDay(now.getTime(), zone, daysAgo)
  const endOf = (daysAgo: number): string => toStored(Date.parse(`${day(daysAgo).replace(' ', 'T')}Z`) + endOfDayMs)
  const ago = (unitMs: number): string => toStored(now.getTime() - count * unitMs)
  switch (name) {
    case 'getUserID':
      return user?.sysId ?? ''
    case 'getUserName':
      return user?.userName ?? ''
    case 'nowDateTime':
      return toStored(now.getTime())
    case 'minutesAgo':
    case 'minutesAgoStart':
    case 'minutesAgoEnd':
      return ago(minuteMs)
    case 'hoursAgo':
    case 'hoursAgoStart':
    case 'hoursAgoEnd':
      return ago(60 * minuteMs)
    case 'daysAgo':
      return ago(1440 * minuteMs)
    case 'daysAgoStart':
      return day(count)
    case 'daysAgoEnd':
      return endOf(count)
    case 'beginningOfToday':
      return day(0)
    case 'endOfToday':
      return endOf(0)
    case 'beginningOfYesterday':
      return day(1)
    case 'endOfYesterday':
      return endOf(1)
    default:
      return ''
  }
}

/** `javascript:` values as the platform's guarded evaluator runs them: one allow-listed call, nothing else. */
import type { User } from '../seams.ts'
import { parseInZone, startOfDay, startOfPeriod, toStored, type Period } from './zoned-time.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const SECOND_MS = 1000

/** The value of an expression; '' for everything that is not allowed. */
export function evaluateGuarded(expression: string, user: User | null, now: Date): string {
  return guardedValue(expression, user, now) ?? ''
}

/** The value of an expression that is a call on the list; null for every other one. */
export function guardedValue(expression: string, user: User | null, now: Date): string | null {
  const call = /^\s*gs\.([A-Za-z]+)\(\s*([^()]*?)\s*\)\s*;?\s*$/.exec(expression)
  if (!call) return null
  const [, name = '', given = ''] = call
  const args = given === '' ? [] : given.split(',').map(argument => argument.trim().replace(/^(['"])(.*)\1$/, '$2'))
  const zone = user?.timeZone ?? 'US/Pacific'
  switch (name) {
    case 'getUserID':
      return user?.sysId ?? ''
    case 'getUserName':
      return user?.userName ?? ''
    case 'nowDateTime':
      return toStored(now.getTime())
    case 'dateGenerate':
      return dateGenerate(args, zone)
    default:
      return agoValue(name, Number(args[0] ?? 0), zone, now) ?? periodEdge(name, zone, now)
  }
}

/** A date and a time as a person in the zone says them; the time may be `start` or `end` of the day. */
function dateGenerate([date = '', time = 'start']: string[], zone: string): string {
  const named: Record<string, string> = { start: '00:00:00', end: '23:59:59' }
  return parseInZone(`${date} ${named[time] ?? time}`, zone)
}

/** `daysAgo`, `monthsAgoStart` and their kin; null for other names. */
function agoValue(name: string, count: number, zone: string, now: Date): string | null {
  const read = /^(minutes|hours|days|months|quarters|years)Ago(Start|End)?$/.exec(name)
  if (!read || Number.isNaN(count)) return null
  const [, unit = '', edge] = read
  const at = now.getTime()
  const lengthMs = { minutes: MINUTE_MS, hours: HOUR_MS }[unit]
  if (lengthMs !== undefined) {
    const moment = at - count * lengthMs
    const start = Math.floor(moment / lengthMs) * lengthMs
    return toStored(edge === undefined ? moment : edge === 'Start' ? start : start + lengthMs - SECOND_MS)
  }
  if (edge === undefined) return toStored(unit === 'days' ? at - count * DAY_MS : monthsEarlier(at, unit, count))
  const period = ({ days: 'Day', months: 'Month', quarters: 'Quarter', years: 'Year' } as const)[unit] ?? 'Day'
  return edgeOfPeriod(at, zone, period, -count, edge === 'End')
}

function monthsEarlier(at: number, unit: string, count: number): number {
  const months = { quarters: 3, years: 12 }[unit] ?? 1
  const earlier = new Date(at)
  return earlier.setUTCMonth(earlier.getUTCMonth() - count * months)
}

const offsets: Record<string, number> = { Last: -1, This: 0, Next: 1 }

/** `beginningOfToday`, `endOfLastMonth` and their kin; null for other names. */
function periodEdge(name: string, zone: string, now: Date): string | null {
  const day = /^(beginning|end)Of(Today|Yesterday|Tomorrow)$/.exec(name)
  if (day) {
    const offset = { Yesterday: -1, Tomorrow: 1 }[day[2] ?? ''] ?? 0
    return edgeOfPeriod(now.getTime(), zone, 'Day', offset, day[1] === 'end')
  }
  const read = /^(beginning|end)Of(Last|This|Next)(Week|Month|Quarter|Year)$/.exec(name)
  if (!read) return null
  const [, edge, offset = '', period] = read
  return edgeOfPeriod(now.getTime(), zone, period as Period, offsets[offset] ?? 0, edge === 'end')
}

function edgeOfPeriod(at: number, zone: string, period: Period | 'Day', offset: number, isEnd: boolean): string {
  const startOf = (periods: number): string =>
    period === 'Day' ? startOfDay(at, zone, -periods) : startOfPeriod(at, zone, period, periods)
  if (!isEnd) return startOf(offset)
  return toStored(Date.parse(`${startOf(offset + 1).replace(' ', 'T')}Z`) - SECOND_MS)
}

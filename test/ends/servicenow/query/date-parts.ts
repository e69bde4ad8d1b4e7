/** Parts of moments (DATEPART): the day of the week, the month and so on, as a person in a zone reads them. */
import { formatInZone } from './zoned-time.ts'

export interface DatePart {
  part: string
  /** A name such as `monday` or `march`, or a number. */
  wanted: string
  /** EE, LT, LE, GT or GE. */
  comparison: string
  zone: string
}

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const months = 'january february march april may june july august september october november december'.split(' ')
const DAYS_OF_WEEK = 7
const DAY_MS = 86_400_000

const comparisons: Record<string, (order: number) => boolean> = {
  EE: order => order === 0,
  LT: order => order < 0,
  LE: order => order <= 0,
  GT: order => order > 0,
  GE: order => order >= 0,
}

/** The week of the year that a day is in; the first one may be short. */
function weekOf(day: Date): number {
  const first = Date.UTC(day.getUTCFullYear(), 0, 1)
  const dayOfYear = Math.floor((day.getTime() - first) / DAY_MS)
  return Math.floor((dayOfYear + new Date(first).getUTCDay()) / DAYS_OF_WEEK) + 1
}

function partOf(part: string, at: Date): number | null {
  switch (part) {
    case 'dayofweek':
      return at.getUTCDay()
    case 'month':
      return at.getUTCMonth() + 1
    case 'quarter':
      return Math.floor(at.getUTCMonth() / 3) + 1
    case 'week':
      return weekOf(at)
    case 'year':
      return at.getUTCFullYear()
    case 'hour':
      return at.getUTCHours()
    default:
      return null
  }
}

function numberOf(part: string, wanted: string): number {
  const name = wanted.toLowerCase()
  if (part === 'dayofweek' && days.includes(name)) return days.indexOf(name)
  if (part === 'month' && months.includes(name)) return months.indexOf(name) + 1
  return Number(name)
}

/** Whether the stored moment is in that part. An empty column never is. */
export function isInDatePart(stored: string, { part, wanted, comparison, zone }: DatePart): boolean {
  if (stored === '') return false
  const at = new Date(`${formatInZone(stored, zone).replace(' ', 'T')}Z`)
  const actual = Number.isNaN(at.getTime()) ? null : partOf(part, at)
  const compare = comparisons[comparison]
  return actual !== null && compare !== undefined && compare(actual - numberOf(part, wanted))
}

/** The call that stands in a query after the `@` of DATEPART, as `part@value@comparison`; null when it is none. */
export function readDatePart(value: string): string | null {
  const call = /gs\.datePart\(\s*['"]([a-z]+)['"]\s*,\s*['"]([^'"]+)['"]\s*,\s*['"]([A-Z]{2})['"]\s*\)/.exec(value)
  return call ? call.slice(1).join('@') : null
}

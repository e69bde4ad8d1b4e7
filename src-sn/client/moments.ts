/** Moments in a time zone, and spans in words. */

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** A time zone that this browser can show moments in, with how it does so. */
export interface Zone {
  readonly name: string
  readonly day: Intl.DateTimeFormat
  readonly clock: Intl.DateTimeFormat
  readonly dayAndTime: Intl.DateTimeFormat
  readonly longAgo: Intl.DateTimeFormat
}

/** `name` as the platform has it. The browser's own zone where it knows none of that name. */
export function zoneOf(name: string): Zone {
  const timeZone = isKnown(name) ? name : Intl.DateTimeFormat().resolvedOptions().timeZone
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone })
  const time = { hour: '2-digit', minute: '2-digit' } as const
  return {
    name: timeZone,
    day: format({ dateStyle: 'short' }),
    clock: format({ ...time, second: '2-digit' }),
    dayAndTime: format({ ...time, weekday: 'short', day: 'numeric', month: 'short' }),
    longAgo: format({ ...time, day: 'numeric', month: 'short', year: 'numeric' }),
  }
}

function isKnown(timeZone: string): boolean {
  try {
    Intl.DateTimeFormat('en-GB', { timeZone })
    return true
  } catch {
    return false
  }
}

/** Without a year nobody could tell it from one of this year. */
const LONG_MS = 180 * DAY_MS

/** Only the time for a moment of today, else the day too, and the year where it is far away. Takes RFC 3339; '' stays ''. */
export function shownMoment(iso: string, { day, clock, dayAndTime, longAgo }: Zone, now: Date = new Date()): string {
  const moment = new Date(iso)
  if (Number.isNaN(moment.getTime())) return ''
  if (day.format(moment) === day.format(now)) return clock.format(moment)
  return (Math.abs(now.getTime() - moment.getTime()) > LONG_MS ? longAgo : dayAndTime).format(moment)
}

/** `6 min`, `2 h 5 min`, `3 days`. */
export function shownSpan(ms: number): string {
  if (ms < MINUTE_MS) return `${Math.max(0, Math.floor(ms / 1000))} s`
  if (ms < HOUR_MS) return `${Math.floor(ms / MINUTE_MS)} min`
  if (ms < DAY_MS) {
    const minutes = Math.floor((ms % HOUR_MS) / MINUTE_MS)
    return `${Math.floor(ms / HOUR_MS)} h${minutes === 0 ? '' : ` ${minutes} min`}`
  }
  const days = Math.floor(ms / DAY_MS)
  return days === 1 ? '1 day' : `${days} days`
}

/** Timestamps as incident.io writes them: UTC with six fraction digits. */

export type Clock = () => string

/** So far may calls in one millisecond run ahead of the clock. */
const mostAheadUs = 1_000_000

/**
 * Every call is later than the one before, so two changes of one object never share an `updated_at`. Only a clock that is set back
 * by more than a second goes back.
 */
export function createClock(nowMs: () => number = Date.now): Clock {
  let last = 0
  return () => {
    const wall = Math.floor(nowMs() * 1000)
    last = wall < last - mostAheadUs ? wall : Math.max(last + 1, wall)
    return toRfc3339(last)
  }
}

/** 2026-11-22T03:04:05.678901Z */
export function toRfc3339(microseconds: number): string {
  const fraction = String(microseconds % 1000).padStart(3, '0')
  return new Date(Math.floor(microseconds / 1000)).toISOString().replace('Z', `${fraction}Z`)
}

/** Reads a date or an RFC 3339 moment with up to six fraction digits; null when it is neither. */
export function toMicroseconds(text: string): number | null {
  const parts = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d))?$/.exec(text)
  if (parts === null) return null
  const [, day = '', time = '00:00:00', fraction = '', zone = 'Z'] = parts
  const milliseconds = Date.parse(`${day}T${time}${zone}`)
  return Number.isNaN(milliseconds) ? null : milliseconds * 1000 + Number(fraction.slice(0, 6).padEnd(6, '0'))
}

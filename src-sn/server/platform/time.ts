/** Moments as ServiceNow stores them: `YYYY-MM-DD HH:MM:SS` in UTC, so that text order is time order. */
import { GlideDateTime } from '@servicenow/glide'

export function now(): string {
  return new GlideDateTime().getValue()
}

export function nowMs(): number {
  return new GlideDateTime().getNumericValue()
}

/** RFC 3339, to the millisecond. */
export function isoMilliseconds(ms: number): string {
  return new Date(ms).toISOString()
}

export function unixSeconds(): number {
  return Math.floor(new GlideDateTime().getNumericValue() / 1000)
}

/** A moment that lies so many seconds after (or, negative, before) now. */
export function fromNow(seconds: number): string {
  const moment = new GlideDateTime()
  moment.addSeconds(seconds)
  return moment.getValue()
}

/** From now until that moment; negative when it has passed. */
export function secondsUntil(stored: string): number {
  return Math.ceil((new GlideDateTime(stored).getNumericValue() - nowMs()) / 1000)
}

export function secondsBefore(stored: string, seconds: number): string {
  const moment = new GlideDateTime(stored)
  moment.addSeconds(-seconds)
  return moment.getValue()
}

/** Two nodes may differ by so much. What lies further ahead was stored while the clock was wrong. */
const TOLERANCE_SECONDS = 300

/** Less than so many seconds ago. A moment in the future says nothing of how long ago it was, and must not count as recent until it has come. */
export function isRecent(stored: string, seconds: number): boolean {
  return stored > fromNow(-seconds) && stored <= fromNow(TOLERANCE_SECONDS)
}

/** In the time zone and format of the person who reads it. */
export function shown(stored: string): string {
  return new GlideDateTime(stored).getDisplayValue()
}

/** RFC 3339 for the world outside; '' stays ''. */
export function toIso(stored: string): string {
  return stored === '' ? '' : `${stored.replace(' ', 'T')}Z`
}

/** RFC 3339 in UTC as ServiceNow stores a moment: to the second. */
export function toStored(iso: string): string {
  return iso.slice(0, 19).replace('T', ' ')
}

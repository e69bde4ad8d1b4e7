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

export function secondsBefore(stored: string, seconds: number): string {
  const moment = new GlideDateTime(stored)
  moment.addSeconds(-seconds)
  return moment.getValue()
}

/** RFC 3339 for the world outside; '' stays ''. */
export function toIso(stored: string): string {
  return stored === '' ? '' : `${stored.replace(' ', 'T')}Z`
}

/**
 * From when on a sweep looks. A position is a moment of the vendor whose lists it stands for. It goes forward by what those lists
 * showed and never by a clock: a clock that is ahead would skip what changes until then.
 */

import type { Listed } from '../issue-ports.ts'

/**
 * incident.io stamps rows before it commits them, so a listing can miss the newest. The overlap reads them again:
 * https://api-docs.incident.io (Follow-ups V3)
 */
const overlapMs = 5 * 60_000
/** How far back the very first sweep looks: what happened during the set-up. Older incidents are brought by `sync --since`. */
const lookbackMs = 60 * 60_000
/** Two clocks may differ by so much. */
const toleranceMs = 5 * 60_000
/** A position in the future says that a clock was wrong, and not since when. */
const repairMs = 24 * 60 * 60_000

interface Start {
  /** The position that counts: the stored one, unless there is none or it lies in the future. */
  readonly position: string
  /** Everything that changed at or after this moment is listed. RFC 3339, as the position. */
  readonly since: string
}

/** Where a sweep begins that finds this position stored. `nowMs`: the vendor's clock, or the best that is known of it. */
export function startOf(stored: string, nowMs: number): Start {
  const storedMs = Date.parse(stored)
  const positionMs = Number.isNaN(storedMs)
    ? nowMs - lookbackMs + overlapMs
    : storedMs > nowMs + toleranceMs
      ? nowMs - repairMs
      : storedMs
  return { position: iso(positionMs), since: iso(positionMs - overlapMs) }
}

/** Of a reading that left something undone, and of none. */
export const nothingListed: Listed = { newest: '', beganMs: null }

/**
 * The position after a reading. When the newest change is older than the overlap, nothing that is older
 * still can be uncommitted: then the next reading begins at that change, and lists it alone. It is never after `limitMs`, the
 * instance's clock, which the app compares it with.
 */
export function positionAfter(position: string, { newest, beganMs }: Listed, limitMs: number): string {
  const newestMs = newest === '' ? -Infinity : Date.parse(newest)
  const listedMs = beganMs === null ? newestMs : Math.min(newestMs + overlapMs, beganMs)
  const reachedMs = Math.max(listedMs, Date.parse(position))
  return iso(Number.isNaN(limitMs) ? reachedMs : Math.min(reachedMs, limitMs))
}

const iso = (ms: number): string => new Date(ms).toISOString()

/** Versions of incidents and follow-ups: moments of incident.io's clock (RFC 3339, UTC), '' when unknown. */
import { fromNow, now, toIso } from './time.ts'

/** A clock that is this far ahead is wrong, here or there. */
const DAY_SECONDS = 24 * 3600

/** An empty version is older than any other. */
export function isOlder(candidate: string, existing: string): boolean {
  return toComparable(candidate) < toComparable(existing)
}

/** More than a day ahead of the instance's clock: an existing version of that kind counts as unknown. */
export function isAhead(version: string): boolean {
  return version !== '' && isOlder(toIso(fromNow(DAY_SECONDS)), version)
}

/** The words for a version that is ahead; they name both clocks. */
export function aheadProblem(path: string, version: string): string {
  return `${path} is ${version}, more than a day ahead of this instance, whose clock says ${toIso(now())}. Correct the clock that is wrong.`
}

/** The later of two versions. */
export function latest(one: string, other: string): string {
  return isOlder(one, other) ? other : one
}

/** Fractions of a second of different length do not compare as text: all get nine digits. */
function toComparable(moment: string): string {
  const parts = /^(.*?)(?:\.(\d+))?Z?$/.exec(moment)
  return `${parts?.[1] ?? ''}.${(parts?.[2] ?? '').padEnd(9, '0')}`
}

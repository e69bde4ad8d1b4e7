/** Which failures are an outage, and which are each about their own incident or issue. */
import {
  isAboutEverything,
  isWorthAnotherAttempt,
  toBridgeError,
  vendorOf,
  type ErrorCode,
  type Vendor,
} from '../../observability/errors.ts'

/** So few failures may each be about their own incident, even when nothing else was run beside them. */
const few = 5

/**
 * The failures that are each about their own incident or issue. Of a vendor that let go of one run because of itself none, and none that
 * is new where more are than went through: that is an outage, in which thousands of rows would count attempts for nothing. An outage
 * passes: what has failed before, or for long, counts all the same.
 */
export function ownFailures<Failed extends { readonly error: unknown; readonly hasFailed: boolean }>(
  failed: readonly Failed[],
  succeeded: number,
): readonly Failed[] {
  const passing = failed.filter(({ error }) => isWorthAnotherAttempt(error))
  const codeOf = ({ error }: Failed): ErrorCode => toBridgeError(error).code
  const down = new Set(
    passing
      .filter(({ error }) => isAboutEverything(error))
      .map(codeOf)
      .map(vendorOf),
  )
  const own = passing.filter(one => !isAboutEverything(one.error) && !down.has(vendorOf(codeOf(one))))
  const again = own.filter(({ hasFailed }) => hasFailed)
  return own.length - again.length > Math.max(few, succeeded) ? again : own
}

/** What fails for so long although its vendor answers other calls is no outage. */
const outageMs = 5 * 60_000

/**
 * What no row took, and since when it has failed, in milliseconds. Kept by the process alone: without it an outage is seen in what lasts,
 * for as long again.
 */
export type FailingSince = Map<string, number>

export type Lasting = ReturnType<typeof createLasting>

/** `answering`: the vendors that answered in this sweep for something else than single incidents and issues; null is the bridge itself. */
export function createLasting(since: FailingSince, nowMs: number, answering: readonly (Vendor | null)[]) {
  return {
    /** It has failed for longer than an outage lasts, and its vendor answers other calls. */
    isSo: (id: string, error: unknown): boolean =>
      answering.includes(vendorOf(toBridgeError(error).code)) && nowMs - (since.get(id) ?? nowMs) >= outageMs,
    /** All that failed in this sweep. */
    note: (ids: readonly string[]): void => {
      // The lesser: a clock may have been set back.
      const next = ids.map(id => [id, Math.min(since.get(id) ?? nowMs, nowMs)] as const)
      since.clear()
      for (const [id, ms] of next) since.set(id, ms)
    },
  }
}

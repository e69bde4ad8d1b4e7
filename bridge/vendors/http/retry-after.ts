/** The moment before which a vendor must not be asked again, because it answered 429. */

/**
 * The longest window of the vendors is ServiceNow's hour, and a date beyond it comes from a wrong clock:
 * https://github.com/ServiceNow/ServiceNowDocs/blob/australia/markdown/api-reference/rest-api-explorer/inbound-REST-API-rate-limiting.md
 */
const longestWaitMs = 60 * 60 * 1000
/** Where the vendor names no wait: incident.io counts by the minute (https://api-docs.incident.io). */
const longestDefaultMs = 60_000
/** Replicas are refused together and would come back in one instant. */
const leastJitterMs = 100
const mostJitterMs = 5000

/** `Retry-After` in milliseconds, from seconds or an HTTP date; undefined when absent or unreadable. */
export function parseRetryAfter(value: string | undefined, wallClockMs: number): number | undefined {
  const text = value?.trim() ?? ''
  if (/^\d+(\.\d+)?$/.test(text)) return Math.min(Math.ceil(Number(text) * 1000), longestWaitMs)
  const date = /[A-Za-z]/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.min(Math.max(date - wallClockMs, 0), longestWaitMs)
}

export interface Backoff {
  /** A call that left at `sentAtMs` met a 429; `retryAfter` is its header. True when a wait began with it. */
  readonly noteRefusal: (sentAtMs: number, retryAfter: string | undefined) => boolean
  /** A call that left at `sentAtMs` met anything else: the shortage is over. */
  readonly noteAnswer: (sentAtMs: number) => void
  /** Until `retryAfterUntil`; 0 when nothing has to wait. */
  readonly remainingMs: () => number
}

interface BackoffParts {
  /** The wait after a first 429 that does not say how long; it doubles with each 429 that follows. */
  readonly defaultBackoffMs: number
  /** A monotonic clock. */
  readonly nowMs: () => number
  /** The wall clock: `Retry-After` may be a date. */
  readonly wallClockMs?: () => number
  /** From 0 to 1. */
  readonly random?: () => number
}

/** A wait is as long as `Retry-After` says. Zero, the past and what cannot be read count as not said. */
export function createBackoff(parts: BackoffParts): Backoff {
  const { defaultBackoffMs, nowMs, wallClockMs = Date.now, random = Math.random } = parts
  let beganAtMs = -Infinity
  let retryAfterUntilMs = -Infinity
  let refusals = 0
  /** What left before the wait began belongs to the same shortage, or to the time before it. */
  const isNews = (sentAtMs: number): boolean => sentAtMs > beganAtMs
  return {
    noteRefusal: (sentAtMs, retryAfter) => {
      const begins = isNews(sentAtMs)
      if (begins) {
        refusals += 1
        beganAtMs = nowMs()
      }
      const asked = parseRetryAfter(retryAfter, wallClockMs()) ?? 0
      const waitMs = asked > 0 ? asked : Math.min(defaultBackoffMs * 2 ** (refusals - 1), longestDefaultMs)
      const jitterMs = random() * Math.min(Math.max(waitMs / 10, leastJitterMs), mostJitterMs)
      retryAfterUntilMs = Math.max(retryAfterUntilMs, nowMs() + waitMs + Math.ceil(jitterMs))
      return begins
    },
    noteAnswer: sentAtMs => {
      if (isNews(sentAtMs)) refusals = 0
    },
    remainingMs: () => Math.max(retryAfterUntilMs - nowMs(), 0),
  }
}

/** The vendor may have said nothing, or nonsense; the backoff knows how long the wait is. */
export const withRetryAfter = <T extends { header(name: string): string | undefined }>(answer: T, ms: number): T => ({
  ...answer,
  header: (name: string) =>
    name.toLowerCase() === 'retry-after' ? String(Math.max(ms, 1) / 1000) : answer.header(name),
})

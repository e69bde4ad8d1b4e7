/** The moment before which a vendor must not be asked again, because it answered 429. */

/**
 * The longest window of the vendors is ServiceNow's hour. A longer wait is a mistake, and must not stop everything for an hour:
 * https://github.com/ServiceNow/ServiceNowDocs/blob/australia/markdown/api-reference/rest-api-explorer/inbound-REST-API-rate-limiting.md
 */
const longestWaitMs = 60 * 60 * 1000
/** Where the vendor names no wait: incident.io counts by the minute (https://api-docs.incident.io). */
const longestDefaultMs = 60_000
/** Replicas are refused together and would come back in one instant. */
const leastJitterMs = 100
const mostJitterMs = 5000

/** In place of a wait that is longer, or that cannot be read. */
const unusableWaitMs = 60_000

interface Headers {
  readonly header: (name: string) => string | undefined
}

/**
 * `Retry-After` in milliseconds; undefined when it is absent. A date is compared with the `Date` of the same answer, because our clock
 * may be wrong: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function parseRetryAfter({ header }: Headers): number | undefined {
  const text = header('retry-after')?.trim() ?? ''
  if (text === '') return undefined
  const waitMs = /^\d+(\.\d+)?$/.test(text)
    ? Math.ceil(Number(text) * 1000)
    : Math.max(dateOf(text) - dateOf(header('date')), 0)
  return waitMs <= longestWaitMs ? waitMs : unusableWaitMs
}

/** Milliseconds since 1970, NaN for what is no date. */
const dateOf = (text = ''): number => (/[A-Za-z]/.test(text) ? Date.parse(text) : Number.NaN)

export type Backoff = ReturnType<typeof createBackoff>

interface BackoffParts {
  /** The wait after a first 429 that does not say how long; it doubles with each 429 that follows. */
  readonly defaultBackoffMs: number
  /** A monotonic clock. */
  readonly nowMs: () => number
  /** From 0 to 1. */
  readonly random?: () => number
}

/** A wait is as long as `Retry-After` says. Zero and the past count as not said. */
export function createBackoff(parts: BackoffParts) {
  const { defaultBackoffMs, nowMs, random = Math.random } = parts
  let beganAtMs = -Infinity
  let retryAfterUntilMs = -Infinity
  let refusals = 0
  /** What left before the wait began belongs to the same shortage, or to the time before it. */
  const isNews = (sentAtMs: number): boolean => sentAtMs > beganAtMs
  return {
    /** A call that left at `sentAtMs` met this 429. True when a wait began with it. */
    noteRefusal: (sentAtMs: number, answer: Headers): boolean => {
      const begins = isNews(sentAtMs)
      if (begins) {
        refusals += 1
        beganAtMs = nowMs()
      }
      const asked = parseRetryAfter(answer) ?? 0
      const waitMs = asked > 0 ? asked : Math.min(defaultBackoffMs * 2 ** (refusals - 1), longestDefaultMs)
      const jitterMs = random() * Math.min(Math.max(waitMs / 10, leastJitterMs), mostJitterMs)
      retryAfterUntilMs = Math.max(retryAfterUntilMs, nowMs() + waitMs + Math.ceil(jitterMs))
      return begins
    },
    /** A call that left at `sentAtMs` met anything else: the shortage is over. */
    noteAnswer: (sentAtMs: number): void => {
      if (isNews(sentAtMs)) refusals = 0
    },
    /** Until the wait is over; 0 when nothing has to wait. */
    remainingMs: () => Math.max(retryAfterUntilMs - nowMs(), 0),
  }
}

/** The vendor may have said nothing, or nonsense; the backoff knows how long the wait is. */
export const withRetryAfter = <T extends { header(name: string): string | undefined }>(answer: T, ms: number): T => ({
  ...answer,
  header: (name: string) =>
    name.toLowerCase() === 'retry-after' ? String(Math.max(ms, 1) / 1000) : answer.header(name),
})

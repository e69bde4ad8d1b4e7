/** The pause a vendor asked for with a 429. */
import { parseRetryAfter } from './retry-after.ts'

export interface Pause {
  /** A call that left at `sentAtMs` met a 429; `retryAfter` is the header, if there was one. True when a pause began with it. */
  noteRefusal(sentAtMs: number, retryAfter: string | undefined): boolean
  /** A call that left at `sentAtMs` met anything else: the shortage is over. */
  noteAnswer(sentAtMs: number): void
  /** 0 when no pause runs. */
  remainingMs(): number
}

interface PauseParts {
  /** How long to wait after a first 429 that does not say; it doubles with each 429 that follows. */
  readonly firstMs: number
  readonly nowMs: () => number
  /** What the calendar says: `Retry-After` may be a date. */
  readonly dateMs: () => number
  /** From 0 to 1. */
  readonly random: () => number
}

/** No vendor's window is known to be longer when it does not say so itself. */
const longestUntoldMs = 60_000
/** Replicas are refused together and would come back in one instant. */
const leastJitterMs = 100
const mostJitterMs = 5000

/** A pause is as long as `Retry-After` says; zero, the past and what cannot be read count as not said. */
export function createPause({ firstMs, nowMs, dateMs, random }: PauseParts): Pause {
  let beganAtMs = -Infinity
  let untilMs = -Infinity
  let refusals = 0

  /** What left before the pause began tells of the same shortage, or of the time before it. */
  const isNews = (sentAtMs: number): boolean => sentAtMs > beganAtMs

  return {
    noteRefusal: (sentAtMs, retryAfter) => {
      const now = nowMs()
      const begins = isNews(sentAtMs)
      if (begins) {
        refusals += 1
        beganAtMs = now
      }
      const asked = parseRetryAfter(retryAfter, dateMs()) ?? 0
      const waitMs = asked > 0 ? asked : Math.min(firstMs * 2 ** (refusals - 1), longestUntoldMs)
      const jitterMs = random() * Math.min(Math.max(waitMs / 10, leastJitterMs), mostJitterMs)
      untilMs = Math.max(untilMs, now + waitMs + Math.ceil(jitterMs))
      return begins
    },
    noteAnswer: sentAtMs => {
      if (isNews(sentAtMs)) refusals = 0
    },
    remainingMs: () => Math.max(untilMs - nowMs(), 0),
  }
}

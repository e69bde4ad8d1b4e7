/** How long to wait before the next attempt, and how often to try at all. */

export interface Backoff {
  readonly firstSeconds: number
  readonly maxSeconds: number
}

/** A write that ServiceNow refused: someone has to change something first, so it slows down to four times a day. */
export const WRITE_BACKOFF: Backoff = { firstSeconds: 60, maxSeconds: 6 * 3600 }

/** A delivery to the bridge: usually a restart or a network fault. */
export const DELIVERY_BACKOFF: Backoff = { firstSeconds: 30, maxSeconds: 3600 }

/**
 * A delivery that makes something at incident.io which has no idempotency key, a link or an image: the next attempt looks
 * first, and comes when the last one can be under way no more. Longer than any request lives.
 */
export const CLAIM_BACKOFF: Backoff = { firstSeconds: 120, maxSeconds: 3600 }

export const DELIVERY_FIRST_CLAIM_SECONDS = 90

/** A run of the bridge that failed for one incident while others went through: minutes, as long as it may pass. */
const RUN_BACKOFF: Backoff = { firstSeconds: 30, maxSeconds: 300 }

/** Once it stands on the list: somebody may have to look, and it still ends by itself when the reason does. */
const SLOW_RUN_SECONDS = 3600

/** The delay after so many failed runs of the bridge in a row. */
export function runDelaySeconds(attempts: number): number {
  const backoff =
    attempts < MAX_ATTEMPTS ? RUN_BACKOFF : { firstSeconds: SLOW_RUN_SECONDS, maxSeconds: SLOW_RUN_SECONDS }
  return delaySeconds(attempts, backoff)
}

/** Long enough for the slowest transaction; then the minute script takes what was begun for abandoned. */
export const ABANDONED_AFTER_SECONDS = 120

/** About three days of refused writes, over a weekend, or half a day of deliveries; then somebody has to look. */
export const MAX_ATTEMPTS = 20

/** What failed together must not come back together: up to this part of a wait is left out at random. */
const JITTER = 0.25

/**
 * The delay after the given number of attempts (1 or more): the first delay, doubled each time, up to the maximum, less
 * a random part. `random` gives a number from 0 up to 1.
 */
export function delaySeconds(attempts: number, backoff: Backoff, random: () => number = Math.random): number {
  const doublings = Math.max(0, Math.min(attempts - 1, 30))
  const whole = Math.min(backoff.firstSeconds * 2 ** doublings, backoff.maxSeconds)
  return Math.ceil(whole * (1 - JITTER * random()))
}

/** The delay when the other side named one: never shorter than it asked for, never longer than the longest of our own. */
export function askedDelaySeconds(
  attempts: number,
  askedSeconds: number,
  backoff: Backoff,
  random: () => number = Math.random,
): number {
  const spread = Math.ceil(Math.max(0, askedSeconds) * (1 + JITTER * random()))
  return Math.min(Math.max(delaySeconds(attempts, backoff, random), spread), backoff.maxSeconds)
}

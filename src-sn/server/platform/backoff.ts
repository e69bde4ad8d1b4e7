/** How long to wait before the next attempt, and how often to try at all. */

export interface Backoff {
  readonly firstSeconds: number
  readonly maxSeconds: number
  /** After MAX_ATTEMPTS: it stands on a list by then, and goes on slowly, because what is in its way may go without a word. */
  readonly slowSeconds: number
}

const DAY_SECONDS = 24 * 3600

/** A write that ServiceNow refused: someone has to change something first, so it slows down to four times a day. */
export const WRITE_BACKOFF: Backoff = { firstSeconds: 60, maxSeconds: 6 * 3600, slowSeconds: DAY_SECONDS }

/** A delivery to the bridge: usually a restart or a network fault. */
export const DELIVERY_BACKOFF: Backoff = { firstSeconds: 30, maxSeconds: 3600, slowSeconds: DAY_SECONDS }

/**
 * A delivery that makes something at incident.io which has no idempotency key, a link or an image: the next attempt looks
 * first, and comes when the last one can be under way no more. Longer than any request lives.
 */
export const CLAIM_BACKOFF: Backoff = { firstSeconds: 120, maxSeconds: 3600, slowSeconds: DAY_SECONDS }

export const DELIVERY_FIRST_CLAIM_SECONDS = 90

/** A run of the bridge that failed for one incident while others went through: minutes, as long as it may pass. */
export const RUN_BACKOFF: Backoff = { firstSeconds: 30, maxSeconds: 300, slowSeconds: 3600 }

/** Long enough for the slowest transaction; then the minute script takes what was begun for abandoned. */
export const ABANDONED_AFTER_SECONDS = 120

/** About three days of refused writes, over a weekend, or half a day of deliveries; then somebody has to look, and it goes on slowly. */
export const MAX_ATTEMPTS = 20

/** What failed together must not come back together: up to this part of a wait is left out at random. */
const JITTER = 0.25

/**
 * The delay after the given number of attempts (1 or more): the first delay, doubled each time, up to the maximum, less
 * a random part; after MAX_ATTEMPTS the slow one. `random` gives a number from 0 up to 1.
 */
export function delaySeconds(attempts: number, backoff: Backoff, random: () => number = Math.random): number {
  const doublings = Math.max(0, Math.min(attempts - 1, 30))
  const doubled = Math.min(backoff.firstSeconds * 2 ** doublings, backoff.maxSeconds)
  const whole = attempts < MAX_ATTEMPTS ? doubled : backoff.slowSeconds
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
  return Math.max(delaySeconds(attempts, backoff, random), Math.min(spread, backoff.maxSeconds))
}

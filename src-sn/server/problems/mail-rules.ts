/** Which mails are due: pure, from what a problem's row says and from the clock. */
import type { ProblemState } from './ledger.ts'

export type MailKind = 'first' | 'still' | 'clear' | 'webhook' | 'weekly' | 'test'

export type ProblemMail = 'first' | 'still' | 'clear'

export interface Mailed {
  readonly state: ProblemState
  readonly kind: 'passes' | 'setting' | 'somebody'
  /** Milliseconds since 1970; 0 when there is none. */
  readonly firstSeenMs: number
  readonly resolvedMs: number
  /** What was sent of this time that the problem was seen. */
  readonly sent: readonly string[]
}

const MINUTE_MS = 60_000

/** What passes by itself is told only when it has not. */
export const PASSING_AFTER_MS = 10 * MINUTE_MS

export const STILL_AFTER_MS = 4 * 60 * MINUTE_MS

/** As long a problem that comes back is the same one (ledger.ts): then nobody was told that it is over. */
export const CLEAR_AFTER_MS = 15 * MINUTE_MS

/** At most one at a time: the next one is due a minute later. */
export function dueMail({ state, kind, firstSeenMs, resolvedMs, sent }: Mailed, nowMs: number): ProblemMail | null {
  if (state === 'resolved')
    return sent.includes('first') && !sent.includes('clear') && nowMs - resolvedMs >= CLEAR_AFTER_MS ? 'clear' : null
  // Somebody looks after it, or said that it does not matter.
  if (state !== 'open') return null
  if (!sent.includes('first')) return kind !== 'passes' || nowMs - firstSeenMs >= PASSING_AFTER_MS ? 'first' : null
  return !sent.includes('still') && nowMs - firstSeenMs >= STILL_AFTER_MS ? 'still' : null
}

const DAY_MS = 24 * 60 * MINUTE_MS

/** An endpoint whose deliveries fail for five days is disabled: https://docs.incident.io/api-reference/webhooks */
export const DISABLED_AFTER_MS = 5 * DAY_MS

export const WARNED_BEFORE_MS = DAY_MS

/** Is it time to say that incident.io may switch the webhook off? `silentSinceMs`: when a bridge was heard of last, 0 for never. */
export function isWebhookInDanger(silentSinceMs: number, nowMs: number): boolean {
  return silentSinceMs > 0 && nowMs - silentSinceMs >= DISABLED_AFTER_MS - WARNED_BEFORE_MS
}

/** The Monday of a week as its name, for two days from its hour on; '' at other times. In UTC. */
export function weekOf(nowMs: number): string {
  const sinceMonday = (new Date(nowMs).getUTCDay() + 6) % 7
  const monday = new Date(nowMs - sinceMonday * DAY_MS)
  const begins = Date.UTC(monday.getUTCFullYear(), monday.getUTCMonth(), monday.getUTCDate(), WEEKLY_HOUR)
  const isTime = nowMs >= begins && nowMs < begins + 2 * DAY_MS
  return isTime ? monday.toISOString().slice(0, 10) : ''
}

const WEEKLY_HOUR = 7

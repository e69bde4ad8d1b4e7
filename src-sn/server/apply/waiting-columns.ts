/** What a ticket row says that has no record or no success, and when it is tried next. */
import { lengths } from '../contract/columns.ts'
import { MAX_ATTEMPTS, WRITE_BACKOFF, delaySeconds } from '../platform/backoff.ts'
import { NOT_STARTED } from '../platform/held-back.ts'
import type { Values } from '../platform/rows.ts'
import { fromNow, now } from '../platform/time.ts'
import { MAX_WORDS } from '../tickets/shared-columns.ts'

const SLOWER_WORDS = `It failed ${MAX_ATTEMPTS} times or more in a row, and is tried once a day now; "Try again" does it at once.`

/** What is read of a ticket here. */
interface Tried {
  readonly status: string
  readonly attempts: number
  readonly nextAttempt: string
}

/** Why a row has no record, or waits, although nothing failed: an admin who looks for failures must not find it among them. */
export function noFailure(reason: string): Values {
  return { reason: reason.slice(0, lengths.ticket.reason), error: '' }
}

/** Nobody takes what is due during a pause, so that all of it is due, in its order, when it ends. Start makes due what it lets in. */
export function dueAgain(reason: string): string {
  return reason === NOT_STARTED ? fromNow(NOT_STARTED_SECONDS) : now()
}

/** Should the button have been pressed in the same moment. */
const NOT_STARTED_SECONDS = 3600

/** Waiting has no limit: what it waits for makes it go on at once, and to look again costs next to nothing. */
export function nextAttempt(ticket: Pick<Tried, 'attempts'>): Values {
  const attempts = ticket.attempts + 1
  return { attempts: `${attempts}`, next_attempt: fromNow(delaySeconds(attempts, WRITE_BACKOFF)) }
}

export function afterFailure(ticket: Tried, reason: string): Values {
  // Failed and not due: an earlier version of the app gave it up, and something has changed since.
  const attempts = ticket.status === 'failed' && ticket.nextAttempt === '' ? 1 : ticket.attempts + 1
  const words = reason.slice(0, MAX_WORDS)
  const next = attempts < MAX_ATTEMPTS ? 'It is tried again by itself; "Try again" does it at once.' : SLOWER_WORDS
  return {
    error: `${words}\n${next}`,
    attempts: `${attempts}`,
    next_attempt: fromNow(delaySeconds(attempts, WRITE_BACKOFF)),
  }
}

export function lines(sentences: readonly string[]): string {
  return sentences
    .map(sentence => sentence.replace(/\s+/g, ' '))
    .join('\n')
    .slice(0, 8000)
}

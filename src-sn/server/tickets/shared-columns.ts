/** Columns of a ticket row that several rooms write. */
import { lengths } from '../contract/columns.ts'
import { MAX_ATTEMPTS } from '../platform/backoff.ts'
import type { Values } from '../platform/rows.ts'
import { recordUrl } from '../platform/settings.ts'
import { JIRA } from '../platform/tables.ts'
import { fromNow, now } from '../platform/time.ts'

/** Since when the record has been closed: it is looked at less often from then on. */
export function closedColumns({ closedAt }: { readonly closedAt: string }, isClosed: boolean | null): Values {
  if (isClosed === null) return {}
  return { closed_at: isClosed ? closedAt || now() : '' }
}

interface Placed {
  readonly target: string
  readonly targetTable: string
  readonly status: string
}

/**
 * A person changed the class of the record: it is the same record, in another table. Whether it is written to there is for the
 * minute script to decide and to say, also of a ticket that waited for nothing.
 */
export function movedColumns({ target, targetTable, status }: Placed, table: string): Values {
  if (table === targetTable) return {}
  const due = { attempts: '0', next_attempt: now() }
  return {
    target_table: table,
    record_url: recordUrl(table, target),
    ...(status === 'in_sync' ? { status: 'pending', ...due } : {}),
    ...(status === 'skipped' || status === 'failed' ? due : {}),
  }
}

/** What takes the decision to discard off a row again. */
export const NOT_DISCARDED: Readonly<Values> = { discard_reason: '', discarded_by: '', discarded_at: '' }

/** No record is claimed for the ticket. */
export const NO_CLAIM: Readonly<Values> = { claim: '', claim_answer: '', claim_answered_by: '' }

const LOOK_SLOTS = 60

/** The minute of the hour in which the ticket's record is looked at: as good as random, and the same each time. */
export function lookSlot(ticketSysId: string): number {
  return Number.parseInt(ticketSysId.slice(-6), 16) % LOOK_SLOTS
}

/** Of a refusal, so that the sentence behind it fits on the row too. */
export const MAX_WORDS = 3800

/** As `notes_until`: after every update. */
export const AFTER_ALL = 'any'

/** What the row of an incident says once a run of the bridge could finish it. */
export const FINISHED: Readonly<Values> = {
  bridge_error: '',
  unfinished: '0',
  bridge_attempts: '0',
  bridge_next_attempt: '',
}

/** What a ticket says of runs that failed, and of itself. */
interface Failing {
  readonly bridgeAttempts: number
  readonly bridgeError: string
  readonly targetTable: string
}

interface Shown {
  readonly status: string
  readonly reason: string
  readonly error: string
}

/** The minute script has nothing to do for such a row; should it meet one, it does no harm. */
const HELD_SECONDS = 2 * 3600

/**
 * What the status half says of a ticket that ServiceNow could write while runs of the bridge fail for its incident: it may be
 * older than incident.io. After as many attempts as anything gets, it stands among the failed ones. Null while runs go through.
 */
export function statusWhileFailing({ bridgeAttempts, bridgeError, targetTable }: Failing, why: string): Values | null {
  if (bridgeAttempts === 0) return null
  if (bridgeAttempts < MAX_ATTEMPTS) {
    const next_attempt = targetTable === JIRA ? '' : fromNow(HELD_SECONDS)
    return {
      status: 'pending',
      reason: `${NOT_FINISHED} ${why}`.trim().slice(0, lengths.ticket.reason),
      error: '',
      next_attempt,
    }
  }
  return {
    status: 'failed',
    reason: '',
    error: `${bridgeError}\n${SLOWER}`.slice(0, lengths.ticket.error),
    next_attempt: '',
  }
}

/** Does the status half say so, and nothing else? */
export function isHeldAsFailing({ status, reason, error }: Shown): boolean {
  return (status === 'pending' && reason.startsWith(NOT_FINISHED)) || (status === 'failed' && error.endsWith(SLOWER))
}

const NOT_FINISHED = 'The bridge could not finish the incident and tries again by itself.'

const SLOWER = `The bridge failed ${MAX_ATTEMPTS} times or more in a row. It goes on once an hour; "Try again" makes it try at once.`

/** The same whether the record exists or not. */
export const CLAIM_REASON =
  'incident.io names a record that may have been there before: an admin decides on the ticket whether it is used.'

export const PRIVATE_REASON =
  'The incident is private and private incidents are not synced ' +
  '(property x_iio_sync.private_incidents). What is already in ServiceNow stays as it is and is no longer updated.'

/** Of a row that was hidden. It wants nothing until a document says what it should be. */
export const PRIVATE_DECISION = 'Private now, and private incidents are not synced: nothing more is written here.'

interface Explained {
  readonly status: string
  readonly error: string
  readonly reason: string
  readonly claimAnswer: string
}

/** What an answer says of a record that is missing or out of sync, '' when all is well. Nothing of a record that is only claimed. */
export function whyNotInSync({ error, reason, claimAnswer, status }: Explained): string {
  return claimAnswer === 'waiting' && status === 'pending' ? CLAIM_REASON : error || reason
}

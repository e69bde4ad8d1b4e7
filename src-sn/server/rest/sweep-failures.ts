/**
 * Incidents that a sweep could not bring in sync while the vendors answered for others. Each stands on its ticket row, so that the
 * position of the sweep can go on: with the reason, how often, and when the bridge should come back to it.
 */
import { lengths } from '../contract/columns.ts'
import type { SweepFailure } from '../contract/answers.ts'
import { MAX_ATTEMPTS, RUN_BACKOFF, delaySeconds } from '../platform/backoff.ts'
import { changeRow } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { fromNow } from '../platform/time.ts'
import { firstDecision } from './incidents-verdict.ts'
import { eachExisting, insertRow } from '../tickets/existing-rows.ts'
import { isHeldAsFailing, statusWhileFailing } from '../tickets/shared-columns.ts'
import { BLANK_TICKET, isPrivateAndKept } from '../tickets/ticket.ts'
import type { Ticket } from '../tickets/ticket.ts'

/** False: one of them stands on no row, so the next sweep has to find it again. */
export function storeFailures(failures: readonly SweepFailure[]): boolean {
  const open = new Map(failures.map(failure => [failure.external_id, failure]))
  let isRefused = false
  eachExisting('incident', [...open.keys()], ({ ticket }, row) => {
    const failure = open.get(ticket.externalId)
    open.delete(ticket.externalId)
    if (failure !== undefined && !changeRow(row, failureColumns(ticket, failure.reason))) isRefused = true
  })
  const missing = [...open.values()].filter(failure => !insertFailure(failure))
  return !isRefused && missing.length === 0
}

/** One that no list showed as public may be private: then not even its id is stored. */
function insertFailure({ external_id: externalId, reason, public: isPublic }: SweepFailure): boolean {
  if (!isPublic) return false
  const decision = 'The bridge could not read the incident yet, so nothing is decided.'
  const inserted = insertRow({
    record_type: 'incident',
    external_id: externalId,
    decision,
    // No configuration decided that.
    ...firstDecision(decision, 0),
    desired_values: '[]',
    status: 'pending',
    ...failureColumns(BLANK_TICKET, reason),
  })
  return 'sysId' in inserted
}

/** Of a private incident no text is kept. */
function failureColumns(ticket: Ticket, reason: string): Values {
  const bridgeAttempts = ticket.bridgeAttempts + 1
  const counted = {
    unfinished: '1',
    bridge_attempts: `${bridgeAttempts}`,
    bridge_next_attempt: fromNow(delaySeconds(bridgeAttempts, RUN_BACKOFF)),
  }
  if (isPrivateAndKept(ticket)) return counted
  const bridgeError = reason.slice(0, lengths.ticket.bridge_error)
  const listed = bridgeAttempts < MAX_ATTEMPTS ? {} : { bridge_error: bridgeError }
  // What the app itself is at, or has to say, stays; once it has written the record, the row says this as well.
  const isShown = ticket.status === 'in_sync' || ticket.sysId === '' || isHeldAsFailing(ticket)
  return {
    ...counted,
    ...listed,
    ...(isShown ? statusWhileFailing({ ...ticket, bridgeAttempts, bridgeError }, reason) : {}),
  }
}

/** One row of the answer: applies what was stored while there is time, and says how the ticket stands. */
import type { HandedLink } from './after-link.ts'
import { checkRecordSeen } from '../capture/capture-changes.ts'
import { applyRow, leaveForLater, outcomeOf } from './door-apply.ts'
import type { Applied } from './door-apply.ts'
import type { Budget } from './door-budget.ts'
import type { RowOutcome, Taken } from './door-taken.ts'
import { isBridges } from './door-verdict.ts'
import type { Memo } from '../platform/memo.ts'
import { JIRA, TICKET } from '../contract/tables.ts'
import type { Ticket } from './ticket-row.ts'

export interface RowAnswer {
  readonly record_type: string
  readonly external_id: string
  readonly outcome: RowOutcome
  readonly sys_id: string
  readonly template: string
  readonly reason: string
  readonly warnings: number
  readonly record: object | null
  readonly jira: object | null
}

export interface Answered {
  readonly row: RowAnswer
  readonly link: HandedLink | null
}

export function answerRow(taken: Taken, budget: Budget, memo: Memo): Answered {
  switch (taken.outcome) {
    case 'stored':
      return answerStored(taken, budget, memo)
    case 'unchanged':
      return answerUnchanged(taken, memo)
    default:
      return { row: toRow(taken, taken.outcome, '', taken.before?.ticket ?? null), link: null }
  }
}

function answerStored(taken: Taken, budget: Budget, memo: Memo): Answered {
  if (taken.stored !== null && !budget.isOver()) {
    const applied: Applied = applyRow(taken.stored, memo, budget.isOver)
    return { row: toRow(taken, applied.outcome, applied.reason, applied.row), link: applied.link }
  }
  leaveForLater(TICKET, taken.sysId)
  return {
    row: toRow(taken, 'pending', 'Stored; the time of this call was over before it was applied.', taken.stored),
    link: null,
  }
}

/** Nothing is written; the record may have changed without anybody noticing. */
function answerUnchanged(taken: Taken, memo: Memo): Answered {
  const ticket = taken.before?.ticket ?? null
  if (ticket === null) return { row: toRow(taken, 'unchanged', '', null), link: null }
  // Its follow-ups find it without another query.
  memo.tickets.set(ticket.sysId, ticket)
  checkRecordSeen(ticket, memo)
  const outcome = outcomeOf(ticket, 'unchanged')
  return { row: toRow(taken, outcome, outcome === 'unchanged' ? '' : (taken.before?.error ?? ''), ticket), link: null }
}

function toRow(taken: Taken, outcome: RowOutcome, reason: string, ticket: Ticket | null): RowAnswer {
  return {
    record_type: taken.recordType,
    external_id: taken.externalId,
    outcome,
    sys_id: taken.sysId,
    template: taken.redecision?.template ?? ticket?.template ?? '',
    reason,
    warnings: ticket === null ? 0 : ticket.warnings.split('\n').filter(line => line !== '').length,
    record: ticket === null ? null : recordOf(ticket),
    jira: ticket === null || !isBridges(ticket) ? null : jiraOf(ticket),
  }
}

function recordOf(ticket: Ticket): object | null {
  if (ticket.target !== '')
    return { table: ticket.targetTable, sys_id: ticket.target, number: ticket.number, url: ticket.url }
  return ticket.jiraId === '' ? null : { table: JIRA, sys_id: ticket.jiraId, number: ticket.number, url: ticket.url }
}

function jiraOf(ticket: Ticket): object {
  return {
    id: ticket.jiraId,
    key: ticket.number,
    state: ticket.recordState,
    applied: ticket.applied,
    warnings: ticket.warnings,
    attempt: ticket.jiraAttempt,
    status: ticket.status,
  }
}

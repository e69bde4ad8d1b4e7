/** Writes the status half of a ticket row. The app is the only writer of these columns. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import type { Applied, ApplyResult } from './decision.ts'
import { entryOf } from './result-history.ts'
import { afterFailure, dueAgain, lines, nextAttempt, noFailure } from './waiting-columns.ts'
import type { HandedLink } from '../contract/documents.ts'
import { memoryText } from '../contract/memory.ts'
import { ABANDONED_AFTER_SECONDS } from '../platform/backoff.ts'
import { keepHistory } from '../platform/history.ts'
import { recoveredStart } from '../platform/journal-switches.ts'
import { changeRow, readRow, text, writeRow } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { recordUrl } from '../platform/settings.ts'
import { isHeldBack } from '../platform/held-back.ts'
import { JIRA, TICKET } from '../platform/tables.ts'
import { fromNow, now } from '../platform/time.ts'
import { AFTER_ALL, NO_CLAIM, closedColumns, lookSlot, statusWhileFailing } from '../tickets/shared-columns.ts'
import { toTicket } from '../tickets/ticket.ts'
import type { Ticket } from '../tickets/ticket.ts'

const IN_JIRA_REASON = 'Waiting for the bridge, which makes the issue in Jira.'

/** The same for a write that no changed spec has set off. */
export function markUnderWay(ticket: Ticket): void {
  const isDueAnyway = ticket.status === 'pending' || (ticket.status === 'failed' && ticket.nextAttempt !== '')
  if (!isDueAnyway)
    writeRow(TICKET, ticket.sysId, { status: 'pending', next_attempt: fromNow(ABANDONED_AFTER_SECONDS) })
}

/** Writes what came of the ticket, on the row as it is by now. Gives the row as it is afterwards, null when it is gone. */
export function saveResult(ticket: Ticket, result: ApplyResult): Ticket | null {
  const row = readRow(TICKET, ticket.sysId)
  if (row === null) return null
  if (isOverruled(row, ticket, result)) return toTicket(row)
  const columns = toColumns(ticket, result)
  const isNews = Object.entries(columns).some(([column, value]) => text(row, column) !== value)
  const active = isNews && result.kind === 'applied' ? { active_at: now() } : {}
  const before = { status: text(row, 'status'), error: text(row, 'error') }
  if (isNews && !changeRow(row, { ...columns, ...active }))
    gs.error(`incident.io sync: the status of ticket ${ticket.sysId} could not be written.`)
  const entry = isNews ? entryOf(before, result) : null
  if (entry !== null) keepHistory({ ...entry, ticket: ticket.sysId })
  return toTicket(row)
}

/** Unlinked while the record was being written: the admin decided later. A discarded ticket stays so, unless the record is in sync by now. */
function isOverruled(row: GlideRecord, { claimAnswer }: Ticket, result: ApplyResult): boolean {
  const status = text(row, 'status')
  // An admin answered the claim while this run was looking.
  if (result.kind === 'claimed' && text(row, 'claim_answer') !== claimAnswer) return true
  return status === 'unlinked' || (status === 'discarded' && result.kind !== 'applied')
}

function toColumns(ticket: Ticket, result: ApplyResult): Values {
  switch (result.kind) {
    case 'unlinked':
      return { status: result.kind, ...noFailure(result.reason), attempts: '0', next_attempt: '', lost_at: now() }
    case 'skipped':
      return { status: result.kind, ...noFailure(result.reason), attempts: '0', next_attempt: '' }
    case 'waiting':
      return { status: 'pending', ...noFailure(result.reason), ...nextAttempt(ticket) }
    case 'held':
      return { status: 'pending', ...noFailure(result.reason), next_attempt: dueAgain(result.reason) }
    case 'claimed':
      return {
        status: 'pending',
        ...noFailure(result.reason),
        ...nextAttempt(ticket),
        target_table: '',
        claim: result.claim,
        claim_answer: 'waiting',
      }
    case 'failed':
      return {
        status: 'failed',
        reason: '',
        warnings: lines(result.warnings),
        ...(result.memory === null ? {} : { applied_values: memoryText(result.memory) }),
        ...afterFailure(ticket, result.reason),
      }
    case 'in_jira':
      return inJiraColumns(ticket)
    case 'applied':
      return appliedColumns(ticket, result)
  }
}

function appliedColumns(
  ticket: Ticket,
  { record, memory, adopted, inserted, warnings, stateIsOurs, seenVersion }: Applied,
): Values {
  return {
    ...(statusWhileFailing(ticket, '') ?? { status: 'in_sync', ...noFailure(''), next_attempt: '' }),
    attempts: '0',
    target_table: record.table,
    target: record.sysId,
    number: record.number,
    record_url: recordUrl(record.table, record.sysId),
    record_template: ticket.template,
    lost_at: '',
    // A state that somebody else set is news for incident.io: noting it here would hide it from the capture rule.
    ...(stateIsOurs
      ? {
          record_state: record.state,
          state_label: record.stateLabel,
          record_version: record.version,
          asked_status: '',
        }
      : {}),
    ...(seenVersion === null ? {} : { seen_version: `${seenVersion}` }),
    ...closedColumns(ticket, record.isClosed),
    look_slot: `${lookSlot(ticket.sysId)}`,
    applied_values: memoryText(memory),
    warnings: lines(warnings),
    // Only an adopted record was one to adopt.
    ...(ticket.target !== '' ? {} : adopted ? { adopted_at: now() } : { adopt: '' }),
    ...(ticket.claimAnswer === 'waiting' ? NO_CLAIM : {}),
    // The row of a record of ours was deleted. People may have written on it meanwhile.
    ...(ticket.target !== '' || inserted || adopted ? {} : { journal_watermark: recoveredStart() }),
    // The record was there before: it may hold any update.
    ...(ticket.target === '' && !inserted ? { notes_until: AFTER_ALL } : {}),
  }
}

/** A ticket that the bridge already speaks for keeps what it said; only the bridge tries it again, so it is never due here. */
function inJiraColumns(ticket: Ticket): Values {
  if (ticket.targetTable !== JIRA || ticket.status === 'skipped' || isHeldBack(ticket.reason)) {
    return { target_table: JIRA, status: 'pending', ...noFailure(IN_JIRA_REASON), attempts: '0', next_attempt: '' }
  }
  return ticket.nextAttempt === '' ? {} : { next_attempt: '' }
}

/** What came of a ticket, for the caller that asked to apply it. */
export interface ApplyReport {
  /** Why nothing was written, '' when all is well. */
  readonly reason: string
  readonly link: HandedLink | null
  /** The row as it is now; null when it is gone. */
  readonly row: Ticket | null
}

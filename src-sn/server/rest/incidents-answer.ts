/** The answer to a document: the outcome of each ticket, and what the app asks for besides. */
import { memoryText } from '../contract/memory.ts'
import type { DocumentRow } from '../apply/document-row.ts'
import { stateNow } from '../apply/preconditions.ts'
import { saveResult } from '../apply/ticket-status.ts'
import type { ApplyReport } from '../apply/ticket-status.ts'
import { checkRecordSeen } from '../capture/changes.ts'
import type { HandedLink, IssueState, RowAnswer } from '../contract/documents.ts'
import type { RecordAddress, RowOutcome, Want } from '../contract/vocabulary.ts'
import { writeRow } from '../platform/rows.ts'
import { isHeldBack } from '../platform/held-back.ts'
import { JIRA, TICKET } from '../platform/tables.ts'
import { now } from '../platform/time.ts'
import { lacksUpdates } from './incidents-body.ts'
import type { Document } from './incidents-body.ts'
import { isOfBridge } from './incidents-verdict.ts'
import type { StoredRow } from './incidents-verdict.ts'
import { hasChildren } from '../tickets/existing-rows.ts'
import type { Existing } from '../tickets/existing-rows.ts'
import { readTemplate } from '../tickets/template.ts'
import { whyNotInSync } from '../tickets/shared-columns.ts'
import { isLeftAlone } from '../tickets/ticket.ts'
import type { Memo, Ticket } from '../tickets/ticket.ts'

/**
 * One call of the bridge. It holds one of the few threads that a node has for REST, so its time is limited:
 * https://github.com/ServiceNow/ServiceNowDocs/blob/australia/markdown/impact/io-semaphores-performance-metrics.md
 */
export interface Call {
  readonly isOver: () => boolean
  /** The moment so many milliseconds before the call began, by the instance's clock: RFC 3339, to the millisecond. */
  readonly momentBefore: (milliseconds: number) => string
  readonly apply: (ticket: Ticket, memo: Memo) => ApplyReport
}

interface Answered {
  readonly row: RowAnswer
  readonly link: HandedLink | null
}

export function answerRow(storedRow: StoredRow, call: Call, memo: Memo): Answered {
  switch (storedRow.outcome) {
    case 'stored':
      return answerStored(storedRow, call, memo)
    case 'unchanged':
      return answerUnchanged(storedRow, memo)
    default:
      return { row: toRow(storedRow, storedRow.outcome, '', storedRow.before?.ticket ?? null), link: null }
  }
}

/** Applies what was just stored while there is time. A ticket that an admin left alone stays as it is, and is not due. */
function answerStored(storedRow: StoredRow, call: Call, memo: Memo): Answered {
  if (storedRow.stored === null || call.isOver()) {
    // The minute script comes at once.
    writeRow(TICKET, storedRow.sysId, { next_attempt: now() })
    const reason = 'Stored; the time of this call was over before it was applied.'
    return { row: toRow(storedRow, 'pending', reason, storedRow.stored), link: null }
  }
  const { row, link, reason } = call.apply(storedRow.stored, memo)
  if (row === null) return { row: toRow(storedRow, 'ignored', '', null), link }
  if (isLeftAlone(row) && row.nextAttempt !== '') writeRow(TICKET, row.sysId, { next_attempt: '' })
  return { row: toRow(storedRow, outcomeOf(row, 'applied'), reason, row), link }
}

/** Nothing is written; the record may have changed without anybody noticing. */
function answerUnchanged(storedRow: StoredRow, memo: Memo): Answered {
  const ticket = storedRow.before?.ticket ?? null
  if (ticket === null) return { row: toRow(storedRow, 'unchanged', '', null), link: null }
  // Its follow-ups find it without another query.
  memo.tickets.set(ticket.sysId, ticket)
  checkRecordSeen(ticket, memo)
  const row = keepInPause(ticket, memo)
  const outcome = outcomeOf(row, 'unchanged')
  return { row: toRow(storedRow, outcome, outcome === 'unchanged' ? '' : whyNotInSync(row), row), link: null }
}

/** An issue in Jira that the bridge has reason to look at: during a pause it leaves it, and is asked again afterwards. */
function keepInPause(ticket: Ticket, memo: Memo): Ticket {
  const pause = isOfBridge(ticket) ? stateNow(memo).pause : ''
  return pause === '' ? ticket : (saveResult(ticket, { kind: 'held', reason: pause }) ?? ticket)
}

function toRow(storedRow: StoredRow, outcome: RowOutcome, reason: string, ticket: Ticket | null): RowAnswer {
  return {
    record_type: storedRow.recordType,
    external_id: storedRow.externalId,
    outcome,
    sys_id: storedRow.sysId,
    template: storedRow.redecision?.template ?? ticket?.template ?? '',
    reason,
    warnings: ticket === null ? 0 : ticket.warnings.split('\n').filter(isForBridge).length,
    record: ticket === null ? null : recordOf(ticket),
    jira: ticket === null || !isOfBridge(ticket) ? null : jiraOf(ticket),
  }
}

/** Which records carry the same id is for people in ServiceNow alone. */
function isForBridge(warning: string): boolean {
  return warning !== '' && !warning.startsWith('adopt:')
}

function recordOf(ticket: Ticket): RecordAddress | null {
  if (ticket.target !== '')
    return { table: ticket.targetTable, sys_id: ticket.target, number: ticket.number, url: ticket.url }
  return ticket.jiraId === '' ? null : { table: JIRA, sys_id: ticket.jiraId, number: ticket.number, url: ticket.url }
}

function jiraOf(ticket: Ticket): IssueState {
  return {
    id: ticket.jiraId,
    key: ticket.number,
    state: ticket.recordState,
    memory: memoryText(ticket.memory),
    warnings: ticket.warnings,
    attempt: ticket.jiraAttempt,
    status: ticket.status,
  }
}

/** The row as it is now, in the words of the answer; `whenInSync` is said of one that is in sync. */
function outcomeOf(row: Ticket, whenInSync: 'applied' | 'unchanged'): RowOutcome {
  if (isHeldBack(row.reason)) return 'pending'
  if (isOfBridge(row)) return 'in_jira'
  return row.status === 'in_sync' ? whenInSync : row.status
}

/** The incident's row: as it was before, null when it is new, and its sys_id. */
interface IncidentRow {
  readonly given: DocumentRow
  readonly before: Pick<Existing, 'ticket' | 'updatesKey' | 'updatesVersion' | 'followUpsKey'> | null
  readonly template: string
  readonly sysId: string
}

/** What is wanted beside the document. Nothing of an incident that was declared a moment ago: there was nothing before. */
export function wantsOf(document: Document, incident: IncidentRow, memo: Memo): Want[] {
  const isBehind = lacksUpdates(document, incident.before?.updatesVersion ?? '')
  if (incident.before === null && document.declared && !isBehind) return []
  return [
    ...(isBehind ? ['all_updates' as const] : wantsUpdates(document, incident, memo) ? ['updates' as const] : []),
    ...(wantsFollowUps(document, incident) ? ['follow_ups' as const] : []),
  ]
}

function wantsUpdates({ read }: Document, { given, before, template }: IncidentRow, memo: Memo): boolean {
  if (read.updates || given.updatesKey === null || !takesUpdates(template, memo)) return false
  if (given.updatesKey !== (before?.updatesKey ?? '')) return true
  // What was read for a template that takes no updates was not kept.
  return before !== null && before.ticket.template !== template && !takesUpdates(before.ticket.template, memo)
}

function takesUpdates(template: string, memo: Memo): boolean {
  const chosen = readTemplate(template, memo)
  return chosen !== null && chosen.isActive && chosen.syncUpdates && !chosen.inJira && chosen.recordType === 'incident'
}

function wantsFollowUps({ read }: Document, { given, before, sysId }: IncidentRow): boolean {
  if (read.followUps === 'all' || given.followUpsKey === null || given.followUpsKey === (before?.followUpsKey ?? ''))
    return false
  return before === null || hasChildren(sysId)
}

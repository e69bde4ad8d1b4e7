/**
 * Brings a ticket's record in sync with the ticket row. Called by the app's REST API, the rules of the ticket table, the minute
 * script and "Try again": always the same function, and always safe to call once more.
 */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { announceLink, listWaiting } from './after-link.ts'
import { decideTicket } from './decide-ticket.ts'
import { failed } from './decision.ts'
import type { ApplyResult } from './decision.ts'
import { saveResult } from './ticket-status.ts'
import type { ApplyReport } from './ticket-status.ts'
import { writeTicket } from './write-ticket.ts'
import type { HandedLink } from '../contract/documents.ts'
import { appendWaiting } from '../notes/append-notes.ts'
import { ABANDONED_AFTER_SECONDS } from '../platform/backoff.ts'
import { presentVersion } from '../platform/configuration-version.ts'
import { BEING_SAVED } from '../platform/held-back.ts'
import { messageOf } from '../platform/json.ts'
import { once } from '../platform/memo.ts'
import { writeRow } from '../platform/rows.ts'
import { JIRA, TICKET } from '../platform/tables.ts'
import { isRecent, now } from '../platform/time.ts'
import { whyNotInSync } from '../tickets/shared-columns.ts'
import { isLeftAlone, newMemo, readTicket } from '../tickets/ticket.ts'
import type { Memo, Ticket } from '../tickets/ticket.ts'

interface ApplyOptions {
  /** The caller takes the link of a record that is made here along: its event is stored as claimed. */
  readonly handOut?: boolean
  /** What the transaction knows already. */
  readonly memo?: Memo
  /** The row as it was just stored, so that it is not read once more. */
  readonly ticket?: Ticket
  /** Is the time of the call over? What waited for the record is then left to the minute script. */
  readonly isOver?: () => boolean
}

/** How often a ticket is looked at again because its row changed while the record was being written. */
const MAX_ROUNDS = 3

/** The business rules on the ticket table. */
export function applyChangedTicket(current: GlideRecord): void {
  applyTicket(current.getUniqueValue())
}

/** Brings the ticket's record in sync and writes what came of it on the row. Never throws. */
export function applyTicket(sysId: string, options: ApplyOptions = {}): ApplyReport {
  const memo = options.memo ?? newMemo()
  let ticket = options.ticket ?? readTicket(sysId)
  let link: HandedLink | null = null
  for (let round = 0; ticket !== null && round < MAX_ROUNDS; round++) {
    const before: Ticket = ticket
    // An admin's decision, which stays until "Try again" or until they link a record.
    if (isLeftAlone(before)) return report(before, link)
    const result = applySafely(before, memo)
    const isNewLink = result.kind === 'applied' && before.target === ''
    // Before the status: after a crash in between, the event is there or is made by the next run, never lost.
    // A record that was there before may have its link already: the outbox looks first.
    if (isNewLink)
      link = announceLink(before, result.record, { handOut: options.handOut === true && result.inserted, memo }) ?? link
    ticket = saveResult(before, result)
    if (ticket !== null) memo.tickets.set(sysId, ticket)
    if (isNewLink && stoodBefore(before)) continueWaiting(sysId, memo, options.isOver ?? (() => false))
    // Two runs at once: the last to end sees what the other one was asked for, and does it.
    if (ticket === null || ticket.spec === before.spec) return report(ticket, link)
  }
  return report(ticket, link)
}

/** Nothing can wait for a row that was inserted a moment ago; what comes meanwhile finds it or is tried again. */
function stoodBefore(ticket: Ticket): boolean {
  return ticket.updates > 0 || !isRecent(ticket.createdOn, ABANDONED_AFTER_SECONDS)
}

function continueWaiting(sysId: string, memo: Memo, isOver: () => boolean): void {
  const waiting = listWaiting(sysId)
  if (waiting.notes.length > 0) appendWaiting(sysId, waiting.notes, memo, isOver)
  for (const child of waiting.tickets) {
    if (isOver()) makeDue(child)
    else applyTicket(child, { memo, isOver })
  }
}

/** The minute script applies it soon. A ticket that waits for nothing, or for the bridge, is left as it is. */
function makeDue(sysId: string): void {
  const ticket = readTicket(sysId)
  if (ticket === null || ticket.targetTable === JIRA || !['pending', 'failed', 'in_sync'].includes(ticket.status))
    return
  writeRow(TICKET, sysId, { status: ticket.status === 'failed' ? 'failed' : 'pending', next_attempt: now() })
}

function applySafely(ticket: Ticket, memo: Memo): ApplyResult {
  try {
    const result = decideAndWrite(ticket, memo)
    // Something was changed meanwhile, and that is over: it is decided by what there is now. While a whole mapping is saved it stays held.
    if (result.kind !== 'held' || result.reason !== BEING_SAVED) return result
    for (const known of [memo.templates, memo.fields, memo.statusValues, memo.syncState, memo.version]) known.clear()
    return decideAndWrite(ticket, memo)
  } catch (error) {
    gs.error(`incident.io sync: ticket ${ticket.sysId} stopped on an unexpected error, see its row.`)
    return failed(`Unexpected error: ${messageOf(error)}`)
  }
}

function decideAndWrite(ticket: Ticket, memo: Memo): ApplyResult {
  once(memo.version, 'now', presentVersion)
  const decision = decideTicket(ticket, memo)
  return decision.go ? writeTicket(ticket, decision, memo) : decision.result
}

function report(row: Ticket | null, link: HandedLink | null): ApplyReport {
  return { reason: row === null ? 'The ticket no longer exists.' : whyNotInSync(row), link, row }
}

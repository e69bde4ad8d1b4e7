/** What the buttons do. Each reads its row again: unsaved input on the form does not count. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { applyTicket } from '../apply/apply-ticket.ts'
import { isRestored } from '../apply/find-record.ts'
import { startOver } from '../apply/start-over.ts'
import { ENTRY_GONE, renewedColumns } from '../capture/send-again.ts'
import { memoryText } from '../contract/memory.ts'
import { appendNote } from '../notes/append-notes.ts'
import { ABANDONED_AFTER_SECONDS } from '../platform/backoff.ts'
import { asRemembered } from '../platform/digests.ts'
import { keepHistory, presentPerson } from '../platform/history.ts'
import { changeRow, readRow, text, writeRow } from '../platform/rows.ts'
import { instanceAddress } from '../platform/settings.ts'
import { CONNECTION, JIRA, NOTE, OUTBOUND_EVENT, TICKET } from '../platform/tables.ts'
import { fromNow } from '../platform/time.ts'
import { PROBLEM_KEY } from '../problems/key.ts'
import { keepOnProblems } from './keep-on-problems.ts'
import { askResync } from './resync.ts'
import { keepRetry } from './retry-row.ts'
import { isAdmin, isOperator } from './who-may.ts'
import { NOT_DISCARDED } from '../tickets/shared-columns.ts'
import { isLeftAlone, readTicket } from '../tickets/ticket.ts'
import type { Ticket } from '../tickets/ticket.ts'

/** "Confirm sending from this instance" on the connection. */
export function confirmSending(current: GlideRecord): void {
  if (!isAdmin('Confirm sending from this instance')) return
  const address = instanceAddress()
  writeRow(CONNECTION, current.getUniqueValue(), { confirmed_instance: address })
  keepHistory({ kind: 'confirmed', ticket: '', by: presentPerson(), words: address })
  const row = readRow(CONNECTION, current.getUniqueValue())
  const bridge = row === null ? '' : text(row, 'bridge_url')
  gs.addInfoMessage(
    `This instance (${address}) now sends to the bridge${bridge === '' ? ', as soon as its address is entered' : ` at ${bridge}`}. Waiting events follow within a few minutes.`,
  )
}

/** "Try again" on a ticket. An unlinked ticket starts over and gets a new record; one that was restored goes on with its own. */
export function tryAgain(current: GlideRecord): void {
  if (!isOperator('Try again')) return
  const sysId = current.getUniqueValue()
  const before = readTicket(sysId)
  if (before === null) return
  keepPress(current)
  if (isRestored(before)) writeRow(TICKET, sysId, { status: 'pending', attempts: '0', lost_at: '' })
  else if (isLeftAlone(before)) startOver(before)
  else forgetWarned(before)
  applyTicket(sysId)
  const ticket = readTicket(sysId)
  if (ticket === null) return
  // What the row asks for may be older than the configuration: that is for the bridge to find out.
  askResync(ticket)
  const notYet =
    ticket.targetTable === JIRA
      ? 'The bridge is asked to try again.'
      : 'The ticket is not in sync yet, see Reason and Error. The bridge is asked for its present values, which are applied when they differ.'
  gs.addInfoMessage(ticket.status === 'in_sync' ? `${ticket.number} is in sync.` : notYet)
}

/** An admin asks for incident.io's value in the columns that carry a warning: what stands there counts as the sync's own. */
function forgetWarned({ sysId, target, targetTable, memory, warnings }: Ticket): void {
  const warned = warnings.split('\n').map(line => line.split(':')[0] ?? '')
  const record = target === '' || targetTable === JIRA ? null : readRow(targetTable, target)
  const bases = new Map(memory.bases)
  for (const [column, base] of memory.bases.entries()) {
    if (!warned.includes(column)) continue
    if (record === null) bases.delete(column)
    else
      bases.set(column, { ...base, sent: null, stored: asRemembered(text(record, column)), editedBy: null, stays: '' })
  }
  if (warned.some(column => memory.bases.has(column)))
    writeRow(TICKET, sysId, { applied_values: memoryText({ ...memory, bases }) })
}

/** Who pressed the button of one row, as the row is before it. */
function keepPress(row: GlideRecord): void {
  keepRetry(row, presentPerson())
  keepOnProblems('retry', [text(row, PROBLEM_KEY)])
}

/** "Try again" on a note. */
export function tryNoteAgain(current: GlideRecord): void {
  if (!isOperator('Try again')) return
  const sysId = current.getUniqueValue()
  const before = readRow(NOTE, sysId)
  if (before !== null) keepPress(before)
  writeRow(NOTE, sysId, { status: 'pending', attempts: '0', retire_on: '', ...NOT_DISCARDED })
  appendNote(sysId)
  const note = readRow(NOTE, sysId)
  gs.addInfoMessage(
    note !== null && text(note, 'status') === 'written'
      ? 'The note is written.'
      : 'The note is not written yet, see Reason and Error.',
  )
}

/** "Send again" on an outbound event: with what the journal says now. The asynchronous rule takes it from here, outside the user's transaction. */
export function sendAgain(current: GlideRecord): void {
  if (!isOperator('Send again')) return
  const event = readRow(OUTBOUND_EVENT, current.getUniqueValue())
  if (event === null) return
  const renewed = renewedColumns(event)
  if (renewed === null) {
    if (text(event, 'state') === 'parked') changeRow(event, { answer: ENTRY_GONE })
    gs.addErrorMessage(ENTRY_GONE)
    return
  }
  keepPress(event)
  changeRow(event, {
    ...renewed,
    state: 'ready',
    attempts: '0',
    next_attempt: fromNow(ABANDONED_AFTER_SECONDS),
    answer: '',
    claimed_at: '',
    retire_on: '',
    ...NOT_DISCARDED,
  })
  gs.addInfoMessage('The event is on its way again.')
}

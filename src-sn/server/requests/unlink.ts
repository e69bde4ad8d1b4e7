/** "Unlink": the record and the incident go separate ways. Nothing is written either way until "Try again" or a new link. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { inItsOwnClass } from '../apply/find-record.ts'
import { readRow, refusalWords, text, writeRow } from '../platform/rows.ts'
import { SYSTEM_NAME, TICKET } from '../platform/tables.ts'
import { findTicketOfRecord, readTicket } from '../tickets/ticket.ts'
import type { Ticket } from '../tickets/ticket.ts'

/** The button on a ticket. */
export function unlinkTicket(current: GlideRecord): void {
  showOutcome(readTicket(current.getUniqueValue()))
}

/** The button on a linked task. */
export function unlinkRecord(current: GlideRecord): void {
  showOutcome(findTicketOfRecord(current.getUniqueValue()))
}

function showOutcome(ticket: Ticket | null): void {
  if (ticket === null || ticket.status === 'unlinked') gs.addInfoMessage('It is not linked.')
  else unlink(ticket)
}

function unlink(ticket: Ticket): void {
  const name = ticket.number || 'The record'
  // The ticket first: from here on nothing is captured and nothing is written, whatever happens next.
  writeRow(TICKET, ticket.sysId, {
    status: 'unlinked',
    adopt: '',
    attempts: '0',
    next_attempt: '',
    error: '',
    reason: `Unlinked by ${gs.getUserDisplayName()}. "Try again" makes a new record; "Link to incident.io incident" on a record links that one.`,
  })
  const problem = clearCorrelation(ticket)
  if (problem === '') gs.addInfoMessage(`${name} is no longer linked to ${ticket.reference}.`)
  else
    gs.addErrorMessage(
      `${name} is no longer linked to ${ticket.reference}, but its correlation columns still say so: ${problem}`,
    )
}

/** The two columns are the app's own mark; another system's are left alone. */
function clearCorrelation(ticket: Ticket): string {
  const found = ticket.target === '' ? null : readRow(ticket.targetTable, ticket.target)
  if (found === null) return ''
  const record = inItsOwnClass(found)
  if (text(record, 'correlation_id') !== ticket.externalId || text(record, 'correlation_display') !== SYSTEM_NAME)
    return ''
  record.setValue('correlation_id', '')
  record.setValue('correlation_display', '')
  return record.update() === null ? refusalWords(record) : ''
}

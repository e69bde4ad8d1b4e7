/** "Unlink": the record and the incident go separate ways. Nothing is written either way until "Try again" or a new link. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { keepHistory, presentPerson } from '../platform/history.ts'
import { refusalWords, text, writeRow } from '../platform/rows.ts'
import { inItsOwnClass, readAnywhere } from '../platform/moved-row.ts'
import { LINK_MARK, SYSTEM_NAME, TICKET } from '../platform/tables.ts'
import { keepOnProblems, marksOf } from './keep-on-problems.ts'
import { isOperator } from './who-may.ts'
import { NO_CLAIM } from '../tickets/shared-columns.ts'
import { findTicketOfRecord, readTicket } from '../tickets/ticket.ts'
import type { Ticket } from '../tickets/ticket.ts'

/** The button on a ticket. */
export function unlinkTicket(current: GlideRecord): void {
  if (isOperator('Unlink')) showOutcome(readTicket(current.getUniqueValue()))
}

/** The button on a linked task. */
export function unlinkRecord(current: GlideRecord): void {
  if (isOperator('Unlink from incident.io')) showOutcome(findTicketOfRecord(current.getUniqueValue()))
}

function showOutcome(ticket: Ticket | null): void {
  if (ticket === null || ticket.status === 'unlinked') gs.addInfoMessage('It is not linked.')
  else {
    const { problem, sentence } = unlink(ticket)
    if (problem === '') gs.addInfoMessage(sentence)
    else gs.addErrorMessage(sentence)
  }
}

/** `problem`: why the record still looks linked, '' when it does not. */
export function unlink(ticket: Ticket): { readonly problem: string; readonly sentence: string } {
  const name = ticket.number || 'The record'
  const marks = marksOf(ticket.sysId)
  // The ticket first: from here on nothing is captured and nothing is written, whatever happens next.
  writeRow(TICKET, ticket.sysId, {
    status: 'unlinked',
    adopt: '',
    ...NO_CLAIM,
    attempts: '0',
    next_attempt: '',
    error: '',
    reason: `Unlinked by ${gs.getUserDisplayName()}. "Try again" makes a new record; "Link to incident.io incident" on a record links that one.`,
  })
  keepOnProblems('unlink', marks)
  keepHistory({ kind: 'unlinked', ticket: ticket.sysId, by: presentPerson(), words: name })
  const problem = clearMark(ticket)
  const done = `${name} is no longer linked to ${ticket.reference}`
  return { problem, sentence: problem === '' ? `${done}.` : `${done}, but its columns still say so: ${problem}` }
}

/** Takes the app's own mark off, and the two columns unless they are another system's. */
function clearMark(ticket: Ticket): string {
  const found = ticket.target === '' ? null : readAnywhere(ticket.targetTable, ticket.target)
  if (found === null) return ''
  const record = inItsOwnClass(found)
  // Some tables have the one column without the other.
  const isOurName = !record.isValidField('correlation_display') || text(record, 'correlation_display') === SYSTEM_NAME
  const isNamed = text(record, 'correlation_id') === ticket.externalId && isOurName
  if (!isNamed && text(record, LINK_MARK) === '') return ''
  const columns = isNamed ? [LINK_MARK, 'correlation_id', 'correlation_display'] : [LINK_MARK]
  for (const column of columns) if (record.isValidField(column)) record.setValue(column, '')
  return record.update() === null ? refusalWords(record) : ''
}

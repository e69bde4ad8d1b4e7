/** What a ticket's first record sets off: incident.io hears of it, notes and follow-ups that waited for it go on. */
import { gs } from '@servicenow/glide'
import { appendNote } from './append-note.ts'
import type { StoredRecord } from './apply-result.ts'
import { applyTicket } from './apply-ticket.ts'
import { storeEvent } from './outbound-event.ts'
import { findRow, openTable, text } from './rows.ts'
import { recordUrl } from './settings.ts'
import { NOTE, OUTBOUND_EVENT, TICKET } from './tables.ts'
import type { Ticket } from './ticket-row.ts'
import { now, toIso } from './time.ts'

/** More than this at once would hold up the request that made the record; the minute script does the rest. */
const MAX_AT_ONCE = 50

export function announceLink(ticket: Ticket, record: Pick<StoredRecord, 'table' | 'sysId' | 'number'>, url = recordUrl(record.table, record.sysId)): void {
  const link = { table: record.table, sysId: record.sysId, number: record.number, url }
  const event = { sourceId: sourceIdOf(ticket.sysId, record.sysId), type: 'ticket_created' as const, occurredAt: toIso(now()), author: '', details: {} }
  if (!storeEvent(ticket, link, event)) gs.error(`incident.io sync: no outbound event could be stored for ticket ${ticket.sysId}.`)
}

/** A ticket that was linked to another record before has told of that one: this one is news. */
function sourceIdOf(ticketSysId: string, recordSysId: string): string {
  const sourceId = `ticket_created:${ticketSysId}`
  const told = findRow(OUTBOUND_EVENT, 'source_id', sourceId)
  return told === null || text(told, 'payload').includes(recordSysId) ? sourceId : `${sourceId}:${recordSysId}`
}

export function afterLink(ticketSysId: string): void {
  for (const note of waitingNotes(ticketSysId)) appendNote(note)
  for (const child of childTickets(ticketSysId)) applyTicket(child)
}

function waitingNotes(ticketSysId: string): string[] {
  const note = openTable(NOTE)
  note.addQuery('ticket', ticketSysId)
  note.addQuery('status', 'IN', 'pending,failed')
  note.orderBy('written_at')
  note.orderBy('sys_created_on')
  note.setLimit(MAX_AT_ONCE)
  note.query()
  const found: string[] = []
  while (note.next()) if (text(note, 'ticket') === ticketSysId) found.push(note.getUniqueValue())
  return found
}

function childTickets(ticketSysId: string): string[] {
  const child = openTable(TICKET)
  child.addQuery('parent', ticketSysId)
  child.orderBy('sys_created_on')
  child.setLimit(MAX_AT_ONCE)
  child.query()
  const found: string[] = []
  while (child.next()) if (text(child, 'parent') === ticketSysId && child.getUniqueValue() !== ticketSysId) found.push(child.getUniqueValue())
  return found
}

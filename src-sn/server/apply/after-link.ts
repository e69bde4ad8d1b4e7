/** What a ticket's first record sets off: incident.io hears of it, notes and follow-ups that waited for it go on. */
import { gs } from '@servicenow/glide'
import type { StoredRecord } from './decision.ts'
import type { HandedLink } from '../contract/documents.ts'
import { DELIVERY_FIRST_CLAIM_SECONDS } from '../platform/backoff.ts'
import { openTable, text } from '../platform/rows.ts'
import { recordUrl } from '../platform/settings.ts'
import { NOTE, OUTBOUND_EVENT, TICKET } from '../platform/tables.ts'
import { fromNow, now, toIso } from '../platform/time.ts'
import { insertClaimed, insertEvent } from '../tickets/outbox.ts'
import { aboutTicket, newMemo } from '../tickets/ticket.ts'
import type { Memo, Ticket } from '../tickets/ticket.ts'

/** More than this at once would hold up the request that made the record; the minute script does the rest. */
const MAX_AT_ONCE = 50

interface Announcement {
  readonly url?: string
  readonly handOut?: boolean
  readonly memo?: Memo
}

/**
 * Stores the event that reports the record to incident.io. Handed out, it is claimed for the caller in the statement that
 * stores it: the link comes back, and the outbox repeats it only when it was not heard of for longer than a request lives.
 */
export function announceLink(
  ticket: Ticket,
  record: Pick<StoredRecord, 'table' | 'sysId' | 'number'>,
  options: Announcement = {},
): HandedLink | null {
  const { url = recordUrl(record.table, record.sysId), handOut = false, memo = newMemo() } = options
  const address = { table: record.table, sys_id: record.sysId, number: record.number, url }
  const sourceId = newSourceId(ticket.sysId, record.sysId)
  if (sourceId === null) return null
  const event = { sourceId, type: 'ticket_created' as const, occurredAt: toIso(now()), author: '', details: {} }
  const about = aboutTicket(ticket, memo, address)
  if (!handOut) {
    if (!insertEvent(event, about))
      gs.error(`incident.io sync: no outbound event could be stored for ticket ${ticket.sysId}.`)
    return null
  }
  const claimed = insertClaimed(event, about, {
    attempts: '1',
    claimed_at: now(),
    next_attempt: fromNow(DELIVERY_FIRST_CLAIM_SECONDS),
  })
  if (claimed === null) return null
  const { recordType: record_type, externalId: external_id } = ticket
  return {
    event: claimed,
    record_type,
    external_id,
    incident_id: about.record.incident_id,
    table: record.table,
    number: record.number,
    url,
  }
}

/** Null when the record was reported. A ticket that was linked to another record before has reported that one: this one is news. */
function newSourceId(ticketSysId: string, recordSysId: string): string | null {
  const first = `ticket_created:${ticketSysId}`
  const other = `${first}:${recordSysId}`
  const event = openTable(OUTBOUND_EVENT)
  event.addQuery('source_id', 'IN', `${first},${other}`)
  event.query()
  const reported = new Map<string, string>()
  while (event.next()) reported.set(text(event, 'source_id'), text(event, 'payload'))
  const payload = reported.get(first)
  if (payload === undefined) return first
  return reported.has(other) || payload.includes(recordSysId) ? null : other
}

/** What waited for the ticket's record, the notes in the order in which they were written. */
export function listWaiting(ticketSysId: string): {
  readonly notes: readonly string[]
  readonly tickets: readonly string[]
} {
  const note = openTable(NOTE)
  note.addQuery('ticket', ticketSysId)
  note.addQuery('status', 'IN', 'pending,failed')
  note.orderBy('written_at')
  note.orderBy('sys_created_on')
  const child = openTable(TICKET)
  child.addQuery('parent', ticketSysId)
  child.orderBy('sys_created_on')
  const [notes = [], tickets = []] = [
    { rows: note, column: 'ticket' },
    { rows: child, column: 'parent' },
  ].map(({ rows, column }) => {
    rows.setLimit(MAX_AT_ONCE)
    rows.query()
    const found: string[] = []
    while (rows.next())
      if (text(rows, column) === ticketSysId && rows.getUniqueValue() !== ticketSysId) found.push(rows.getUniqueValue())
    return found
  })
  return { notes, tickets }
}

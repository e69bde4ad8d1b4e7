/** An event that is sent again says what the journal says now. */
import type { GlideRecord } from '@servicenow/glide'
import { readEntry } from '../platform/journal.ts'
import { text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { journalEntryOf, journalEvent, payloadOf } from '../tickets/outbox.ts'
import { aboutTicket, newMemo, readTicket } from '../tickets/ticket.ts'

/** Why the event of an entry that was deleted is not sent again: its old text is not what the record says. */
export const ENTRY_GONE = 'Not sent: somebody deleted the entry in ServiceNow, so there is nothing to send.'

/**
 * The columns of an event that is to be sent again: the text is the one that the entry has now. Null when the entry is
 * gone; no columns for events about anything else.
 */
export function renewedColumns(event: GlideRecord): Values | null {
  const entryId = journalEntryOf(text(event, 'source_id'))
  if (entryId === null) return {}
  const entry = readEntry(entryId)
  if (entry === null || entry.value.trim() === '') return null
  const ticket = readTicket(text(event, 'ticket'))
  // Without its ticket nobody knows whom to tell.
  if (ticket === null) return {}
  const memo = newMemo()
  return { payload: payloadOf(journalEvent(entry, memo), aboutTicket(ticket, memo)) }
}

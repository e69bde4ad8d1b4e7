/** The event of a journal entry: made when the entry is noticed, and made anew when somebody sends it again. */
import type { GlideRecord } from '@servicenow/glide'
import { readEntry } from '../platform/journal.ts'
import type { JournalEntry } from '../platform/journal.ts'
import { text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { toIso } from '../platform/time.ts'
import { displayName } from '../platform/users.ts'
import { payloadOf } from '../tickets/outbox.ts'
import type { NewEvent } from '../tickets/outbox.ts'
import { aboutTicket, newMemo, readTicket } from '../tickets/ticket.ts'
import type { Memo } from '../tickets/ticket.ts'

const PREFIX = 'journal:'

export const sourceIdOf = (entry: JournalEntry): string => `${PREFIX}${entry.sysId}`

export function toEvent(entry: JournalEntry, memo: Memo): NewEvent {
  return {
    sourceId: sourceIdOf(entry),
    type: entry.element === 'comments' ? 'comment' : 'work_note',
    occurredAt: toIso(entry.createdOn),
    author: displayName(entry.createdBy, memo),
    details: { text: entry.value },
  }
}

/** Why the event of an entry that was deleted is not sent again: its old text is not what the record says. */
export const ENTRY_GONE = 'Not sent: somebody deleted the entry in ServiceNow, so there is nothing to send.'

/**
 * The columns of an event that is to be sent again: the text is the one that the entry has now. Null when the entry is
 * gone; no columns for events about anything else.
 */
export function renewedColumns(event: GlideRecord): Values | null {
  const sourceId = text(event, 'source_id')
  if (!sourceId.startsWith(PREFIX)) return {}
  const entry = readEntry(sourceId.slice(PREFIX.length))
  if (entry === null || entry.value.trim() === '') return null
  const ticket = readTicket(text(event, 'ticket'))
  // Without its ticket nobody knows whom to tell.
  if (ticket === null) return {}
  const memo = newMemo()
  return { payload: payloadOf(toEvent(entry, memo), aboutTicket(ticket, memo)) }
}

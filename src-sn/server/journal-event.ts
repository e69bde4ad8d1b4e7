/** A journal entry as an event of the outbox. */
import type { JournalEntry } from './journal.ts'
import type { Memo } from './memo.ts'
import type { NewEvent } from './outbound-event.ts'
import { toIso } from './time.ts'
import { displayName } from './users.ts'

export const sourceIdOf = (entry: JournalEntry): string => `journal:${entry.sysId}`

export function toEvent(entry: JournalEntry, memo: Memo): NewEvent {
  return {
    sourceId: sourceIdOf(entry),
    type: entry.element === 'comments' ? 'comment' : 'work_note',
    occurredAt: toIso(entry.createdOn),
    author: displayName(entry.createdBy, memo),
    details: { text: entry.value },
  }
}

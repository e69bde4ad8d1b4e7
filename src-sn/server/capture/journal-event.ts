/** A journal entry as an event of the outbox. */
import type { JournalEntry } from '../platform/journal.ts'
import type { Memo } from '../platform/memo.ts'
import type { NewEvent } from '../deliver/outbound-event.ts'
import { toIso } from '../platform/time.ts'
import { displayName } from '../platform/users.ts'

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

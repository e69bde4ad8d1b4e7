/** Journal entries that field mappings of the sync wrote: known by a row in the outbox that is never sent, or by what they say. */
import { comparable, readJournal } from '../platform/journal.ts'
import type { JournalEntry } from '../platform/journal.ts'
import { newMemo } from '../platform/memo.ts'
import { toEvent } from './journal-event.ts'
import { claimedAmong } from '../notes/note-entries.ts'
import { storedAmong, storeOwn } from '../deliver/outbound-event.ts'
import type { RecordLink } from '../deliver/outbound-event.ts'
import type { Values } from '../platform/rows.ts'
import type { Ticket } from '../apply/ticket-row.ts'

export const ELEMENTS = ['work_notes', 'comments']

/**
 * Marks what field mappings just wrote as the sync's own. The ticket remembers the last text alone: of two quick ones the
 * first would be taken for a person's as soon as the second is written.
 */
export function rememberOwnEntries(
  ticket: Ticket,
  record: RecordLink,
  written: { readonly now: readonly string[]; readonly applied: Readonly<Values> },
): void {
  for (const element of ELEMENTS) {
    const wanted = comparable(written.applied[element] ?? '')
    if (wanted === '') continue
    const twins = readJournal(record.sysId, [element], ticket.createdOn).filter(
      entry => comparable(entry.value) === wanted,
    )
    const stored = storedAmong(twins.map(entry => `journal:${entry.sysId}`))
    const unknown = twins.filter(entry => !stored.has(`journal:${entry.sysId}`))
    const own = written.now.includes(element)
      ? unknown[unknown.length - 1]
      : unknown.length === twins.length
        ? unknown[0]
        : undefined
    if (own !== undefined) storeOwn(ticket, record, toEvent(own, newMemo()))
  }
}

/**
 * Of the entries with a text that a field mapping writes here, as many as it writes, the oldest first, are its own. A person
 * who says the same later is heard.
 */
export function isMappedText(ticket: Ticket, entry: JournalEntry): boolean {
  const own = countMapped(ticket, entry)
  if (own === 0) return false
  const twins = readJournal(ticket.target, [entry.element], ticket.createdOn).filter(
    other => comparable(other.value) === comparable(entry.value),
  )
  const noted = claimedAmong(twins.map(twin => twin.sysId))
  return twins.filter(twin => !noted.has(twin.sysId)).findIndex(twin => twin.sysId === entry.sysId) < own
}

function countMapped(ticket: Ticket, entry: JournalEntry): number {
  // One that is written at the creation alone is among the applied ones by now, or was never written.
  const mapped =
    (ticket.desired ?? []).find(desired => desired.column === entry.element && desired.write === 'sync')?.value ?? ''
  const applied = ticket.applied[entry.element] ?? ''
  return [...new Set([mapped, applied])].filter(value => value !== '' && comparable(value) === comparable(entry.value))
    .length
}

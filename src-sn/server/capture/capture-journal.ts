/** New work notes and comments of a linked record, less those that the sync wrote itself. */
import { comparable, readJournal } from '../platform/journal.ts'
import type { JournalEntry } from '../platform/journal.ts'
import { sourceIdOf, toEvent } from './journal-event.ts'
import { once } from '../platform/memo.ts'
import type { Memo } from '../platform/memo.ts'
import { readOwnNotes } from '../notes/note-entries.ts'
import type { OwnNotes } from '../notes/note-entries.ts'
import { insertEvent, linkOf, storedAmong } from '../deliver/outbound-event.ts'
import { ELEMENTS, isMappedText } from './own-entries.ts'
import { findRow, text } from '../platform/rows.ts'
import { nextSeen, OVERLAP_SECONDS } from './seen-entries.ts'
import type { Look } from './seen-entries.ts'
import type { Values } from '../platform/rows.ts'
import { captureProperty, isCaptured } from '../platform/settings.ts'
import type { Ticket } from '../apply/ticket-row.ts'
import { secondsBefore } from '../platform/time.ts'

export interface JournalLook {
  /** What the ticket remembers of it; empty when there was nothing new. */
  readonly columns: Values
  /** False when an entry is left for the next look: a note that is being written, or an event that could not be stored. */
  readonly isComplete: boolean
}

/** Stores an event for each entry that a person wrote and nobody told of yet. */
export function captureJournal(ticket: Ticket, look: Look, memo: Memo): JournalLook {
  const entries = readJournal(ticket.target, ELEMENTS, startOf(ticket, look), ticket.journalSeen)
  if (entries.length === 0) return { columns: {}, isComplete: true }
  const stored = storedAmong(entries.map(sourceIdOf))
  const switches = new Map<string, string>()
  const unknown = entries.filter(
    entry => !stored.has(sourceIdOf(entry)) && isWanted(entry, ticket.journalWatermark, switches),
  )
  const own = readOwnNotes(
    ticket.sysId,
    unknown.filter(entry => entry.element === 'work_notes').map(entry => entry.sysId),
  )
  const seen: JournalEntry[] = []
  let isComplete = true
  for (const entry of entries) {
    if (unknown.includes(entry) && !isDealtWith(ticket, entry, own, memo)) isComplete = false
    // The next look begins at the first one that is left.
    if (isComplete) seen.push(entry)
  }
  return { columns: seen.length === 0 ? {} : nextSeen(ticket, seen), isComplete }
}

/** Never before the link: what stands on an adopted record from earlier times is not incident.io's. */
function startOf({ journalWatermark, createdOn, adoptedAt, eventsBefore }: Ticket, look: Look): string {
  const overlap = journalWatermark === '' ? '' : secondsBefore(journalWatermark, OVERLAP_SECONDS[look])
  return [overlap, createdOn, adoptedAt, eventsBefore].sort().pop() ?? ''
}

/**
 * The switch counts when an entry is first seen. One that was passed over while it was off must not slip out of the
 * overlap when it is switched on again.
 */
function isWanted(entry: JournalEntry, watermark: string, switches: Map<string, string>): boolean {
  const property = captureProperty(entry.element)
  if (!isCaptured(property)) return false
  return entry.createdOn > watermark || entry.createdOn >= once(switches, property, () => switchedAt(property))
}

/** When the switch was set, '' when that is not known. */
function switchedAt(property: string): string {
  const setting = findRow('sys_properties', 'name', property)
  return setting === null ? '' : text(setting, 'sys_updated_on')
}

/** Told, or nobody's to tell. What a note that is being written says is left until that note knows its entry. */
function isDealtWith(ticket: Ticket, entry: JournalEntry, own: OwnNotes, memo: Memo): boolean {
  if (entry.element === 'work_notes') {
    if (own.journalIds.has(entry.sysId)) return true
    if (own.isCrowded || own.pendingTexts.has(comparable(entry.value))) return false
  }
  return isMappedText(ticket, entry) || insertEvent(ticket, linkOf(ticket), toEvent(entry, memo), memo)
}

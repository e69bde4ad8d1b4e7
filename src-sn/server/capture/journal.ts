/** New work notes and comments of a linked record become outbound events, except those that the sync wrote itself. */
import type { Memory } from '../contract/memory.ts'
import type { RecordAddress } from '../contract/vocabulary.ts'
import { claimedAmong, readOwnNotes } from '../notes/note-rows.ts'
import type { OwnNotes } from '../notes/note-rows.ts'
import { asRememberedEntry } from '../platform/digests.ts'
import { OVERLAP_SECONDS, comparable, nextSeen, readJournal } from '../platform/journal.ts'
import type { JournalEntry, Look } from '../platform/journal.ts'
import { once } from '../platform/memo.ts'
import { findRow, text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { captureProperty, isCaptured } from '../platform/settings.ts'
import { secondsBefore } from '../platform/time.ts'
import { insertEvent, journalEvent, journalSource, storeOwnEntry, storedAmong } from '../tickets/outbox.ts'
import { aboutTicket, newMemo } from '../tickets/ticket.ts'
import type { Memo, Ticket } from '../tickets/ticket.ts'

export interface JournalLook {
  /** What the ticket remembers of it; empty when there was nothing new. */
  readonly columns: Values
  /** False when an entry is left for the next look: a note that is being written, or an event that could not be stored. */
  readonly isComplete: boolean
}

/** Stores an event for each entry that a person wrote and that was not reported yet. */
export function captureJournal(ticket: Ticket, look: Look, memo: Memo): JournalLook {
  const entries = readJournal(ticket.target, ELEMENTS, startOf(ticket, look), ticket.journalSeen)
  if (entries.length === 0) return { columns: {}, isComplete: true }
  const stored = storedAmong(entries.map(journalSource))
  const switches = new Map<string, string>()
  const unknown = entries.filter(
    entry => !stored.has(journalSource(entry)) && isWanted(entry, ticket.journalWatermark, switches),
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

/** Never before the link: older entries on an adopted record are not meant for incident.io. */
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

/** Reported, or not to be reported. An entry with the text of a note that is being written waits until that note knows its entry. */
function isDealtWith(ticket: Ticket, entry: JournalEntry, own: OwnNotes, memo: Memo): boolean {
  if (entry.element === 'work_notes') {
    if (own.journalIds.has(entry.sysId)) return true
    if (own.isAtLimit || own.pendingTexts.has(comparable(entry.value))) return false
  }
  return isMappedText(ticket, entry) || insertEvent(journalEvent(entry, memo), aboutTicket(ticket, memo))
}

const ELEMENTS = ['work_notes', 'comments']

/**
 * Marks what field mappings just wrote as the sync's own. The ticket remembers the last text alone. Of two quick ones the
 * first would count as a person's as soon as the second is written.
 */
export function rememberOwnEntries(
  ticket: Ticket,
  record: RecordAddress,
  {
    columns,
    memory,
  }: { readonly columns: readonly { readonly column: string; readonly wanted: string }[]; readonly memory: Memory },
): void {
  for (const element of ELEMENTS) {
    const now = columns.find(({ column }) => column === element)
    const wanted = now === undefined ? memory.bases.get(element)?.sent : asRememberedEntry(now.wanted)
    if (wanted === undefined || wanted === null || wanted === '') continue
    const twins = readJournal(record.sys_id, [element], ticket.createdOn).filter(
      entry => asRememberedEntry(entry.value) === wanted,
    )
    const stored = storedAmong(twins.map(entry => `journal:${entry.sysId}`))
    const unknown = twins.filter(entry => !stored.has(`journal:${entry.sysId}`))
    const own =
      now !== undefined ? unknown[unknown.length - 1] : unknown.length === twins.length ? unknown[0] : undefined
    if (own === undefined) continue
    const memo = newMemo()
    storeOwnEntry(journalEvent(own, memo), () => aboutTicket(ticket, memo, record))
  }
}

/**
 * Of the entries with a text that a field mapping writes here, as many as it writes, the oldest first, are its own. A person
 * who says the same later is heard.
 */
function isMappedText(ticket: Ticket, entry: JournalEntry): boolean {
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
  const sent = ticket.memory.bases.get(entry.element)?.sent ?? ''
  return [...new Set([asRememberedEntry(mapped), sent])].filter(
    value => value !== '' && value === asRememberedEntry(entry.value),
  ).length
}

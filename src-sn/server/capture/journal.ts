/** New work notes and comments of a linked record become outbound events, except those that the sync wrote itself. */
import { gs } from '@servicenow/glide'
import type { Memory } from '../contract/merge.ts'
import type { RecordAddress } from '../contract/vocabulary.ts'
import { judgeEntries } from '../notes/note-origin.ts'
import type { Origin } from '../notes/note-origin.ts'
import { asRememberedEntry } from '../platform/digests.ts'
import { journalStart, newestEntries, nextSeen, readJournal, says, updateNamedBy } from '../platform/journal.ts'
import type { JournalEntry, Look } from '../platform/journal.ts'
import { captureProperty, isCaptured, JOURNAL_COLUMNS, switchedAt } from '../platform/journal-switches.ts'
import { once } from '../platform/memo.ts'
import type { Values } from '../platform/rows.ts'
import { SYSTEM_USER } from '../platform/tables.ts'
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
  const entries = readJournal(ticket.target, JOURNAL_COLUMNS, journalStart(ticket, look), ticket.journalSeen)
  if (entries.length === 0) return { columns: {}, isComplete: true }
  const stored = storedAmong(entries.map(journalSource))
  const switches = new Map<string, string>()
  const unknown = entries.filter(
    entry =>
      !stored.has(journalSource(entry)) &&
      !isOfEarlierRow(ticket, entry) &&
      isWanted(entry, ticket.journalWatermark, switches),
  )
  const originOf = judgeEntries(
    ticket,
    unknown.filter(entry => entry.element === 'work_notes'),
  )
  const seen: JournalEntry[] = []
  let isComplete = true
  for (const entry of entries) {
    if (unknown.includes(entry) && !isDealtWith(ticket, entry, originOf, memo)) isComplete = false
    // The next look begins at the first one that is left.
    if (isComplete) seen.push(entry)
  }
  return { columns: seen.length === 0 ? {} : nextSeen(ticket, seen), isComplete }
}

/** Written by the sync before its ticket row was deleted: what was known of it went with the rows. */
function isOfEarlierRow(ticket: Ticket, { createdBy, createdOn }: JournalEntry): boolean {
  return createdOn < ticket.createdOn && [SYSTEM_USER, ticket.createdBy].includes(createdBy)
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

/** Reported, or not to be reported. An entry that may be one that is just being written waits until the sync knows its own. */
function isDealtWith(ticket: Ticket, entry: JournalEntry, originOf: (entry: JournalEntry) => Origin, memo: Memo) {
  const origin = entry.element === 'work_notes' ? originOf(entry) : 'foreign'
  if (origin === 'own') return true
  if (origin === 'unsure' || isPerhapsMapped(ticket, entry)) return false
  return insertEvent(journalEvent(entry, memo), aboutTicket(ticket, memo))
}

/** The run that writes the texts of mappings has not ended, and this is the user that it writes as. */
function isPerhapsMapped(ticket: Ticket, { createdBy }: JournalEntry): boolean {
  return ticket.status === 'pending' && [SYSTEM_USER, ticket.createdBy].includes(createdBy)
}

/** What a run sent, and what it remembers of the columns that it left alone. */
interface SentTexts {
  readonly columns: readonly { readonly column: string; readonly wanted: string; readonly journal: boolean }[]
  readonly memory: Memory
}

/**
 * Notes which entries the field mappings wrote: by the sys_id, so that they are known whatever a rule made of their text. Of
 * columns that were not sent a moment ago, a run that broke off may have written one.
 */
export function rememberOwnEntries(
  ticket: Ticket,
  record: RecordAddress,
  { columns, memory }: SentTexts,
): ReadonlyMap<string, string> {
  const remembered = new Map<string, string>()
  const about = () => aboutTicket(ticket, newMemo(), record)
  const sent = columns.filter(({ journal, wanted }) => journal && wanted !== '')
  for (const { column, wanted } of sent) {
    const free = freeEntries(record, column, [gs.getUserName()])
    // Where a rule changed it beyond recognition, it is the newest one.
    const own = free.find(isSame(wanted)) ?? free.find(entry => says(entry, wanted)) ?? free[0]
    if (own === undefined) continue
    storeOwnEntry(own, wanted, about)
    remembered.set(column, own.sysId)
  }
  for (const { column, value } of ticket.desired ?? []) {
    const isNew = memory.bases.get(column)?.sent !== ticket.memory.bases.get(column)?.sent
    if (value === '' || !JOURNAL_COLUMNS.includes(column) || !isNew || sent.some(one => one.column === column)) continue
    const free = freeEntries(record, column, [SYSTEM_USER, ticket.createdBy])
    const own = free.find(isSame(value)) ?? free.find(entry => says(entry, value))
    if (own === undefined) continue
    storeOwnEntry(own, value, about)
    remembered.set(column, own.sysId)
  }
  return remembered
}

function isSame(text: string): (entry: JournalEntry) => boolean {
  return entry => asRememberedEntry(entry.value) === asRememberedEntry(text)
}

/** Entries of these users that are neither reported nor known as the sync's, the newest first. */
function freeEntries(record: RecordAddress, column: string, users: readonly string[]): readonly JournalEntry[] {
  const entries = newestEntries(record.sys_id, column, '', [])
  const candidates = entries.filter(entry => users.includes(entry.createdBy) && updateNamedBy(entry) === '')
  const stored = storedAmong(candidates.map(journalSource))
  return candidates.filter(entry => !stored.has(journalSource(entry)))
}

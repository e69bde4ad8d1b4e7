/** New work notes and comments of a linked record, less those that the sync wrote itself. */
import { comparable, readJournal } from './journal.ts'
import type { JournalEntry } from './journal.ts'
import { isStored, linkOf, storeEvent, storeOwn } from './outbound-event.ts'
import type { NewEvent, RecordLink } from './outbound-event.ts'
import { findRow, openTable, text, writeRow } from './rows.ts'
import type { Values } from './rows.ts'
import { captureProperty, isCaptured } from './settings.ts'
import { NOTE, TICKET } from './tables.ts'
import type { Ticket } from './ticket-row.ts'
import { secondsBefore, toIso } from './time.ts'
import { displayName } from './users.ts'

/** Runs overtake each other: entries this much older than the newest one seen are looked at again. */
const OVERLAP_SECONDS = 300
const ELEMENTS = ['work_notes', 'comments']

export function captureJournal(ticket: Ticket): void {
  const { journalWatermark: watermark } = ticket
  const entries = readJournal(ticket.target, ELEMENTS, startOf(ticket))
  let reached = watermark
  for (const entry of entries) {
    if (isWanted(entry, watermark) && !isEcho(ticket, entry) && !store(ticket, entry)) break
    if (entry.createdOn > reached) reached = entry.createdOn
  }
  if (reached > watermark) writeRow(TICKET, ticket.sysId, { journal_watermark: reached })
}

/** Never before the link: what stands on an adopted record from earlier times is not incident.io's. */
function startOf({ journalWatermark, createdOn, adoptedAt }: Ticket): string {
  const overlap = journalWatermark === '' ? '' : secondsBefore(journalWatermark, OVERLAP_SECONDS)
  const linked = adoptedAt > createdOn ? adoptedAt : createdOn
  return overlap > linked ? overlap : linked
}

/**
 * The switch counts when an entry is first seen. One that was passed over while it was off must not slip out of the
 * overlap when it is switched on again.
 */
function isWanted(entry: JournalEntry, watermark: string): boolean {
  const property = captureProperty(entry.element)
  if (!isCaptured(property)) return false
  if (entry.createdOn > watermark) return true
  const setting = findRow('sys_properties', 'name', property)
  return setting === null || entry.createdOn >= text(setting, 'sys_updated_on')
}

function store(ticket: Ticket, entry: JournalEntry): boolean {
  return storeEvent(ticket, linkOf(ticket), toEvent(entry))
}

const sourceIdOf = (entry: JournalEntry): string => `journal:${entry.sysId}`

function toEvent(entry: JournalEntry): NewEvent {
  return {
    sourceId: sourceIdOf(entry),
    type: entry.element === 'comments' ? 'comment' : 'work_note',
    occurredAt: toIso(entry.createdOn),
    author: displayName(entry.createdBy),
    details: { text: entry.value },
  }
}

/**
 * Marks what field mappings just wrote as the sync's own. The ticket remembers the last text alone: of two quick ones the
 * first would be taken for a person's as soon as the second is written.
 */
export function rememberOwnEntries(ticket: Ticket, record: RecordLink, written: { readonly now: readonly string[], readonly applied: Readonly<Values> }): void {
  for (const element of ELEMENTS) {
    const wanted = comparable(written.applied[element] ?? '')
    if (wanted === '') continue
    const twins = readJournal(record.sysId, [element], ticket.createdOn).filter(entry => comparable(entry.value) === wanted)
    const unknown = twins.filter(entry => !isStored(sourceIdOf(entry)))
    const own = written.now.includes(element) ? unknown.at(-1) : unknown.length === twins.length ? unknown[0] : undefined
    if (own !== undefined) storeOwn(ticket, record, toEvent(own))
  }
}

/**
 * Recognised by content: of the entries with a text that the sync writes here, as many as it writes, the oldest first,
 * are its own. A person who says the same later is heard.
 */
function isEcho(ticket: Ticket, entry: JournalEntry): boolean {
  const own = countOwnTexts(ticket, entry)
  if (own === 0) return false
  const twins = readJournal(ticket.target, [entry.element], ticket.createdOn).filter(other => comparable(other.value) === comparable(entry.value))
  return twins.findIndex(other => other.sysId === entry.sysId) < own
}

function countOwnTexts(ticket: Ticket, entry: JournalEntry): number {
  const wanted = comparable(entry.value)
  // One that is written at the creation alone is among the applied ones by now, or was never written.
  const mapped = (ticket.desired ?? []).find(desired => desired.column === entry.element && desired.write === 'sync')?.value ?? ''
  const applied = ticket.applied[entry.element] ?? ''
  const written = [...new Set([mapped, applied])].filter(value => value !== '' && comparable(value) === wanted).length
  return written + (entry.element === 'work_notes' ? countNotes(ticket.sysId, wanted) : 0)
}

function countNotes(ticketSysId: string, wanted: string): number {
  const note = openTable(NOTE)
  note.addQuery('ticket', ticketSysId)
  note.query()
  let count = 0
  while (note.next()) if (text(note, 'ticket') === ticketSysId && comparable(text(note, 'text')) === wanted) count++
  return count
}

/** The record that notes are written on: read once, written once for each note, and what became known of its journal on the way. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { carries, claimedAmong, toWanted } from './note-origin.ts'
import type { WantedNote } from './note-origin.ts'
import type { Attempt, NoteResult } from './note-rows.ts'
import { WAITING_FOR_RECORD } from './waiting.ts'
import {
  appendJournal,
  comparable,
  entriesWith,
  holdsId,
  newestEntries,
  nextSeen,
  readJournal,
  resembles,
} from '../platform/journal.ts'
import type { JournalEntry } from '../platform/journal.ts'
import { changeRow, readRow, refusalWords, text, toNumber } from '../platform/rows.ts'
import { readAnywhere } from '../platform/moved-row.ts'
import { SYSTEM_USER, TICKET } from '../platform/tables.ts'
import { now } from '../platform/time.ts'
import { storedAmong } from '../tickets/outbox.ts'
import { readTemplate } from '../tickets/template.ts'
import { PRIVATE_REASON } from '../tickets/shared-columns.ts'
import { isLeftAlone, isPrivateAndKept, toTicket } from '../tickets/ticket.ts'
import type { Memo, Ticket } from '../tickets/ticket.ts'

interface OpenPage {
  readonly kind: 'open'
  readonly row: GlideRecord
  readonly ticket: Ticket
  record: GlideRecord
  /** The record's update count when it was read. */
  readonly before: number
  /** Entries that this run wrote, in their order, and their sys_ids beside those that were seen before. */
  readonly own: JournalEntry[]
  readonly known: Set<string>
  lastText: string
  /** How often the record was written. */
  updates: number
  /** Somebody else wrote in between. */
  isDisturbed: boolean
  /** The newest update that this run wrote. */
  last: string
  /** The journal since the first note that may be written already; read on demand. */
  existing: readonly JournalEntry[] | null
}

export type NotePage = OpenPage | { readonly kind: 'closed'; readonly result: NoteResult }

export function openPage(ticketSysId: string, memo: Memo): NotePage {
  const row = readRow(TICKET, ticketSysId)
  if (row === null) return closed('skipped', 'Its ticket no longer exists.')
  const ticket = toTicket(row)
  if (isPrivateAndKept(ticket)) return closed('skipped', PRIVATE_REASON)
  const words = ticket.status === 'unlinked' ? 'The ticket was unlinked from its record.' : 'The ticket was discarded.'
  if (isLeftAlone(ticket)) return closed('skipped', words)
  // The admin's switch on the template, whatever is sent. A ticket whose template is gone keeps its notes coming.
  if (readTemplate(ticket.template, memo)?.syncUpdates === false)
    return closed('skipped', 'Its template does not write updates as work notes.')
  if (ticket.target === '') return closed('pending', WAITING_FOR_RECORD)
  const record = memo.records.get(ticket.target) ?? readAnywhere(ticket.targetTable, ticket.target)
  if (record === null) return closed('failed', `The record ${ticket.number} cannot be read; it may have been deleted.`)
  if (!record.isValidField('work_notes')) return closed('skipped', `The table ${ticket.targetTable} has no work notes.`)
  return {
    kind: 'open',
    row,
    ticket,
    record,
    before: toNumber(record, 'sys_mod_count'),
    own: [],
    known: new Set(ticket.journalSeen),
    lastText: '',
    last: ticket.notesUntil,
    updates: 0,
    isDisturbed: false,
    existing: null,
  }
}

function closed(status: 'skipped' | 'pending' | 'failed', reason: string): NotePage {
  return { kind: 'closed', result: { status, reason } }
}

/** Writes the note, unless the record holds it already: an attempt that broke off wrote it, or its row was deleted since. */
export function writeEntry(page: OpenPage, row: GlideRecord, attempt: Attempt): NoteResult {
  if (text(row, 'journal_id') !== '') return { status: 'written', reason: '', journalId: text(row, 'journal_id') }
  const note = toWanted(row)
  const existing = (attempt === 'again' ? findBrokenOff(page, note) : null) ?? findOlder(page, note)
  page.last = note.key > page.last ? note.key : page.last
  if (existing !== null) {
    remember(page, existing)
    return { status: 'written', reason: '', journalId: existing.sysId }
  }
  // The same text once more might not count as a change of a record that still holds it.
  if (comparable(note.text) === page.lastText)
    page.record = readAnywhere(page.ticket.targetTable, page.ticket.target) ?? page.record
  const since = now()
  appendJournal(page.record, 'work_notes', note.text)
  if (page.record.update() === null) return { status: 'failed', reason: refusalWords(page.record).slice(0, 3900) }
  page.lastText = comparable(note.text)
  page.updates++
  const entry = findOwn(page, note, since)
  if (entry !== null) remember(page, entry)
  return { status: 'written', reason: '', journalId: entry?.sysId ?? '' }
}

/**
 * The entry of an attempt that broke off. The user that the sync writes as wrote it: the same words of a person are the
 * person's. Where a rule masks the id too, the one free entry that resembles the note is it.
 */
function findBrokenOff(page: OpenPage, note: WantedNote): JournalEntry | null {
  const since = note.storedOn
  if (page.existing === null || (page.existing[0] !== undefined && since < page.existing[0].createdOn)) {
    page.existing = readJournal(page.ticket.target, ['work_notes'], since)
  }
  const users = [SYSTEM_USER, page.ticket.createdBy, ...note.users]
  const candidates = page.existing.filter(
    entry => entry.createdOn >= since && users.includes(entry.createdBy) && !page.known.has(entry.sysId),
  )
  const [carrier] = unclaimedOf(candidates.filter(entry => carries(entry, note)))
  if (carrier !== undefined) return carrier
  const [masked, another] = unclaimedOf(candidates.filter(entry => resembles(entry, note.text)))
  return another === undefined ? (masked ?? null) : null
}

/**
 * The entry of a note whose row was deleted. The record is asked only when that may be: for updates that are not the
 * newest, and on a record that is older than its link.
 */
function findOlder(page: OpenPage, note: WantedNote): JournalEntry | null {
  if (note.key > page.ticket.notesUntil || !holdsId(note.text, note.updateId)) return null
  const carriers = entriesWith(page.ticket.target, 'work_notes', note.updateId).filter(
    entry => carries(entry, note) && !page.own.some(written => written.sysId === entry.sysId),
  )
  return unclaimedOf(carriers)[0] ?? null
}

/** The entry that was just written. A rule of the instance may have changed its text. */
function findOwn(page: OpenPage, note: WantedNote, since: string): JournalEntry | null {
  const lately = [...page.known].slice(-MAX_KNOWN)
  const fresh = newestEntries(page.ticket.target, 'work_notes', since, lately).filter(
    entry => !page.known.has(entry.sysId),
  )
  const changed = fresh.filter(entry => entry.createdBy === gs.getUserName())
  const same = changed.filter(entry => carries(entry, note))
  const [only, another] = same.length > 1 ? unclaimedOf(same) : same
  const own = another === undefined ? (only ?? (changed.length === 1 ? changed[0] : undefined)) : another
  if (fresh.some(entry => entry.sysId !== own?.sysId)) page.isDisturbed = true
  return own ?? null
}

/** So many entries of one second can be left out of a query. */
const MAX_KNOWN = 120

function remember(page: OpenPage, entry: JournalEntry): void {
  page.own.push(entry)
  page.known.add(entry.sysId)
}

function unclaimedOf(entries: readonly JournalEntry[]): JournalEntry[] {
  if (entries.length === 0) return []
  const claimed = claimedAmong(entries.map(entry => entry.sysId))
  const free = entries.filter(entry => !claimed.has(entry.sysId))
  const reported = storedAmong(free.map(entry => `journal:${entry.sysId}`))
  return free.filter(entry => !reported.has(`journal:${entry.sysId}`))
}

/** Notes on the ticket how far its record is looked at, unless somebody else wrote on it in between. */
export function closePage(page: NotePage): void {
  if (page.kind === 'closed' || page.own.length === 0) return
  const { row, ticket, record, before, own, updates, isDisturbed, last } = page
  const version = toNumber(record, 'sys_mod_count')
  const isAlone = !isDisturbed && ticket.seenVersion === before && version <= before + updates
  changeRow(row, {
    active_at: now(),
    notes_until: last,
    ...(isAlone ? { ...nextSeen(ticket, own), seen_version: `${version}` } : {}),
  })
}

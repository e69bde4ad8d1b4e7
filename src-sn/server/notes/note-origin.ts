/** Whose the entries of a journal are: notes of the sync are known by their entry, and until they know it by what only they hold. */
import type { GlideRecord } from '@servicenow/glide'
import { addAlternatives } from '../platform/alternatives.ts'
import type { Term } from '../platform/alternatives.ts'
import { holdsId, says, updateNamedBy } from '../platform/journal.ts'
import type { JournalEntry } from '../platform/journal.ts'
import { openTable, text, writeRow } from '../platform/rows.ts'
import { NOTE, SYSTEM_USER } from '../platform/tables.ts'
import { orderKey } from './note-rows.ts'
import { isWaiting } from './waiting.ts'

/** Those of the journal entries that a note wrote. */
export function claimedAmong(journalIds: readonly string[]): ReadonlySet<string> {
  const note = openTable(NOTE)
  note.addQuery('journal_id', 'IN', journalIds.join(','))
  note.query()
  const claimed = new Set<string>()
  while (note.next()) claimed.add(text(note, 'journal_id'))
  return claimed
}

/** What an entry of the journal is: the sync's, perhaps the sync's and being written just now, or somebody's. */
export type Origin = 'own' | 'unsure' | 'foreign'

const MAX_OPEN = 50

/**
 * Tells which entries are notes of the sync, by one query. A note that is written knows its entry. Until then an entry is
 * perhaps the note when the sync's own user wrote it and it names the note's update. What a person wrote is a person's,
 * also with the very same words.
 */
export function judgeEntries(ticket: NoteOwner, entries: readonly JournalEntry[]): (entry: JournalEntry) => Origin {
  if (entries.length === 0) return () => 'foreign'
  const limit = entries.length + MAX_OPEN
  const notes = listConcerned(ticket, entries, limit)
  return entry => {
    if (notes.some(note => note.journalId === entry.sysId)) return 'own'
    if (notes.length === limit) return 'unsure'
    if (!isBySync(entry, ticket, notes)) return 'foreign'
    const note = notes.find(one => one.journalId === '' && carries(entry, one))
    if (note !== undefined) return note.isOpen || !adopt(note, entry) ? 'unsure' : 'own'
    // A rule of the instance repeated a note, or the row of the note was deleted.
    if (updateNamedBy(entry) !== '') return 'own'
    return notes.some(one => one.isUnderWay) ? 'unsure' : 'foreign'
  }
}

/** What is asked of the ticket of a note. */
export interface NoteOwner {
  readonly sysId: string
  readonly createdBy: string
}

interface Concerned {
  readonly row: string
  readonly updateId: string
  readonly text: string
  readonly journalId: string
  /** It may still be written. */
  readonly isOpen: boolean
  /** It may be in the middle of that. */
  readonly isUnderWay: boolean
  readonly users: readonly string[]
}

function listConcerned(ticket: NoteOwner, entries: readonly JournalEntry[], limit: number): readonly Concerned[] {
  const ids = [...new Set(entries.map(updateNamedBy))].filter(id => id !== '')
  const ofTicket: Term = ['ticket', '=', ticket.sysId]
  const note = openTable(NOTE)
  addAlternatives(note, [
    [['journal_id', 'IN', entries.map(entry => entry.sysId).join(',')]],
    [ofTicket, ['status', '=', 'pending']],
    ...(ids.length === 0 ? [] : [[ofTicket, ['update_id', 'IN', ids.join(',')]] as const]),
  ])
  note.setLimit(limit)
  note.query()
  const found: Concerned[] = []
  while (note.next()) {
    const isPending = text(note, 'status') === 'pending'
    found.push({
      row: note.getUniqueValue(),
      updateId: text(note, 'update_id'),
      text: text(note, 'text'),
      journalId: text(note, 'journal_id'),
      isOpen: isPending || text(note, 'next_attempt') !== '',
      isUnderWay: isPending && text(note, 'ticket') === ticket.sysId && !isWaiting(note),
      users: writersOf(note),
    })
  }
  return found
}

/** A note that was written without learning of its entry learns of it now. */
function adopt({ row }: Concerned, { sysId }: JournalEntry): boolean {
  return writeRow(NOTE, row, { journal_id: sysId })
}

/** Who wrote the row of the note: the same users write the note. */
function writersOf(note: GlideRecord): string[] {
  return [text(note, 'sys_created_by'), text(note, 'sys_updated_by')]
}

function isBySync(entry: JournalEntry, ticket: NoteOwner, notes: readonly Concerned[]): boolean {
  const users = [SYSTEM_USER, ticket.createdBy, ...notes.flatMap(note => (carries(entry, note) ? note.users : []))]
  return users.includes(entry.createdBy)
}

/** Does the entry hold what only this note holds? A note whose text does not name its update is known by the text. */
export function carries(entry: JournalEntry, note: { readonly updateId: string; readonly text: string }): boolean {
  return holdsId(note.text, note.updateId) ? holdsId(entry.value, note.updateId) : says(entry, note.text)
}

/** A note as it is looked for in the journal. */
export interface WantedNote {
  readonly updateId: string
  readonly text: string
  readonly key: string
  readonly storedOn: string
  readonly users: readonly string[]
}

export function toWanted(row: GlideRecord): WantedNote {
  return {
    updateId: text(row, 'update_id'),
    text: text(row, 'text'),
    key: orderKey(text(row, 'written_at'), text(row, 'update_id')),
    storedOn: text(row, 'sys_created_on'),
    users: writersOf(row),
  }
}

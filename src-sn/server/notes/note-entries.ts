/** Which journal entries are notes of the sync: known by the id that the note keeps. */
import { addAlternatives } from '../platform/alternatives.ts'
import { comparable } from '../platform/journal.ts'
import { openTable, text } from '../platform/rows.ts'
import { NOTE } from '../contract/tables.ts'

/** Those of the journal entries that a note wrote. */
export function claimedAmong(journalIds: readonly string[]): ReadonlySet<string> {
  const note = openTable(NOTE)
  note.addQuery('journal_id', 'IN', journalIds.join(','))
  note.query()
  const claimed = new Set<string>()
  while (note.next()) claimed.add(text(note, 'journal_id'))
  return claimed
}

export interface OwnNotes {
  /** Of the entries asked for, those that are notes of the sync. */
  readonly journalIds: ReadonlySet<string>
  /** What notes say that may be on their way to the record. */
  readonly pendingTexts: ReadonlySet<string>
  /** More of them than were read. */
  readonly isCrowded: boolean
}

const MAX_PENDING = 50

/** In one query: which of the entries notes know as theirs, and what the notes say that know none yet. */
export function readOwnNotes(ticketSysId: string, journalIds: readonly string[]): OwnNotes {
  const known = new Set<string>()
  const pending = new Set<string>()
  if (journalIds.length === 0) return { journalIds: known, pendingTexts: pending, isCrowded: false }
  const limit = journalIds.length + MAX_PENDING
  const note = openTable(NOTE)
  addAlternatives(note, [
    [['journal_id', 'IN', journalIds.join(',')]],
    [
      ['ticket', '=', ticketSysId],
      ['status', '=', 'pending'],
    ],
  ])
  note.setLimit(limit)
  note.query()
  let count = 0
  while (note.next()) {
    count++
    if (journalIds.includes(text(note, 'journal_id'))) known.add(text(note, 'journal_id'))
    else if (text(note, 'ticket') === ticketSysId && text(note, 'status') === 'pending')
      pending.add(comparable(text(note, 'text')))
  }
  return { journalIds: known, pendingTexts: pending, isCrowded: count === limit }
}

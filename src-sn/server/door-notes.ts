/** Stores the notes of a document: one query finds those that are known, one statement stores each new one. */
import { ABANDONED_AFTER_SECONDS } from './backoff.ts'
import type { NotePart } from './document-body.ts'
import { isNoteRetired } from './retention.ts'
import { openTable, text } from './rows.ts'
import { NOTE } from './tables.ts'
import { fromNow } from './time.ts'

export interface StoredNotes {
  /** sys_ids of the new rows, in the order in which the updates were posted. */
  readonly fresh: readonly string[]
  readonly known: number
}

/** Notes up to `before` were written and cleaned up long ago: they are known, though no row stands any more. */
export function storeNotes(ticketSysId: string, notes: readonly NotePart[], before: string): StoredNotes {
  const standing = findNotes(notes.map(note => note.updateId))
  const isKnown = (note: NotePart): boolean => standing.has(note.updateId) || isNoteRetired({ notesBefore: before }, note.writtenAt)
  const wanted = notes.filter(note => !isKnown(note)).sort(byTime)
  const fresh = wanted.flatMap(note => insertNote(ticketSysId, note) ?? [])
  // What the unique index refused was stored by another run a moment ago.
  return { fresh, known: notes.length - fresh.length }
}

function findNotes(updateIds: readonly string[]): Set<string> {
  const found = new Set<string>()
  if (updateIds.length === 0) return found
  const row = openTable(NOTE)
  row.addQuery('update_id', 'IN', updateIds.join(','))
  row.query()
  while (row.next()) found.add(text(row, 'update_id'))
  return found
}

/** With a next attempt, so that the rule of the table leaves it to the door. */
function insertNote(ticket: string, note: NotePart): string | null {
  const row = openTable(NOTE)
  row.newRecord()
  row.setValue('update_id', note.updateId)
  row.setValue('ticket', ticket)
  row.setValue('text', note.text)
  row.setValue('author', note.author)
  row.setValue('written_at', toStored(note.writtenAt))
  row.setValue('status', 'pending')
  row.setValue('next_attempt', fromNow(ABANDONED_AFTER_SECONDS))
  return row.insert()
}

/** Within one second the id decides, which counts up. */
function byTime(one: NotePart, other: NotePart): number {
  const [left, right] = [one, other].map(note => `${toStored(note.writtenAt)} ${note.updateId}`)
  return `${left}` < `${right}` ? -1 : 1
}

/** RFC 3339 as the platform stores moments: to the second. */
function toStored(moment: string): string {
  return moment.slice(0, 19).replace('T', ' ')
}

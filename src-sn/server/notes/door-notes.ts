/** Stores the notes of a document: one query finds those that are known, one statement stores each new one. */
import { ABANDONED_AFTER_SECONDS } from '../platform/backoff.ts'
import type { NotePart } from '../rest/document-body.ts'
import { isNoteRetired } from '../deliver/retention.ts'
import { openTable, refusalWords, text } from '../platform/rows.ts'
import { NOTE } from '../contract/tables.ts'
import { fromNow } from '../platform/time.ts'

export interface StoredNotes {
  /** sys_ids of the new rows, in the order in which the updates were posted. */
  readonly fresh: readonly string[]
  readonly known: number
  /** Why a note that is wanted does not stand, '' when all of them do. */
  readonly refusal: string
}

/** Notes up to `before` were written and cleaned up long ago: they are known, though no row stands any more. */
export function storeNotes(ticketSysId: string, notes: readonly NotePart[], before: string): StoredNotes {
  const standing = findNotes(notes.map(note => note.updateId))
  const isKnown = (note: NotePart): boolean =>
    standing.has(note.updateId) || isNoteRetired({ notesBefore: before }, note.writtenAt)
  const wanted = notes.filter(note => !isKnown(note)).sort(byTime)
  const inserted = wanted.map(note => ({ note, ...insertNote(ticketSysId, note) }))
  const refused = inserted.filter(({ sysId }) => sysId === null)
  // What the unique index refused was stored by another run a moment ago; anything else that was refused is stored nowhere.
  const met = findNotes(refused.map(({ note }) => note.updateId))
  const lost = refused.filter(({ note }) => !met.has(note.updateId))
  const fresh = inserted.flatMap(({ sysId }) => sysId ?? [])
  return { fresh, known: notes.length - fresh.length - lost.length, refusal: lost[0]?.words ?? '' }
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
function insertNote(ticket: string, note: NotePart): { readonly sysId: string | null; readonly words: string } {
  const row = openTable(NOTE)
  row.newRecord()
  row.setValue('update_id', note.updateId)
  row.setValue('ticket', ticket)
  row.setValue('text', note.text)
  row.setValue('author', note.author)
  row.setValue('written_at', toStored(note.writtenAt))
  row.setValue('status', 'pending')
  row.setValue('next_attempt', fromNow(ABANDONED_AFTER_SECONDS))
  const sysId: string | null = row.insert()
  return { sysId, words: sysId === null ? refusalWords(row) : '' }
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

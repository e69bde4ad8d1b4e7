/** The rows of the note table: stored once for each update, and listed in the order in which they become work notes. */
import type { GlideRecord } from '@servicenow/glide'
import { addAlternatives } from '../platform/alternatives.ts'
import type { Term } from '../platform/alternatives.ts'
import { ABANDONED_AFTER_SECONDS, MAX_ATTEMPTS } from '../platform/backoff.ts'
import { newRow, openTable, refusalWords, text, toNumber } from '../platform/rows.ts'
import { NOTE } from '../platform/tables.ts'
import { fromNow } from '../platform/time.ts'

export type Attempt = 'first' | 'again'

export type NoteResult =
  | { readonly status: 'written'; readonly reason: ''; readonly journalId: string }
  | { readonly status: 'skipped' | 'pending' | 'failed'; readonly reason: string }

/** About a quarter of an hour. What is refused for longer needs a person, and must not keep the later ones away until then. */
const MAX_HOLDING_ATTEMPTS = 4

/** In one run; the minute script goes on. */
const MAX_AT_ONCE = 500

/**
 * What is still to be written on the ticket's record, in its order: by its time, and within one second by its id, which
 * counts up. Of those that are tried slowly only the ones asked for: however many they are, they must take no other's place.
 */
export function listOpenNotes(ticket: string, asked: readonly string[]): GlideRecord {
  const note = openTable(NOTE)
  const ofTicket: Term = ['ticket', '=', ticket]
  addAlternatives(note, [
    [ofTicket, ['status', '=', 'pending']],
    [ofTicket, ['status', '=', 'failed'], ['next_attempt', 'ISNOTEMPTY'], ['attempts', '<', `${MAX_ATTEMPTS}`]],
    ...(asked.length === 0 ? [] : [[['sys_id', 'IN', asked.join(',')], ofTicket, ['status', '=', 'failed']] as const]),
  ])
  note.orderBy('written_at')
  note.orderBy('update_id')
  note.setLimit(MAX_AT_ONCE)
  note.query()
  return note
}

/** Forgets what was not written on the record: its incident is private by now. What is in the journal stays. */
export function deleteOpenNotes(ticket: string): void {
  const note = openTable(NOTE)
  note.addQuery('ticket', ticket)
  note.addQuery('status', 'IN', 'pending,failed')
  note.query()
  while (note.next())
    if (text(note, 'ticket') === ticket && ['pending', 'failed'].includes(text(note, 'status'))) note.deleteRecord()
}

/** One that keeps failing holds up nobody. */
export function isStuck(note: GlideRecord): boolean {
  return (
    text(note, 'status') === 'failed' &&
    (text(note, 'next_attempt') === '' || toNumber(note, 'attempts') > MAX_HOLDING_ATTEMPTS)
  )
}

interface StoredNotes {
  /** sys_ids of the new rows, in the order in which the updates were posted. */
  readonly fresh: readonly string[]
  readonly known: number
  /** Why a note that is wanted does not stand, '' when all of them do. */
  readonly refusal: string
}

/** Notes up to `before` were written and cleaned up long ago: they are known, although their rows are gone. */
export function storeNotes(ticketSysId: string, notes: readonly NotePart[], before: string): StoredNotes {
  const existing = findNotes(notes.map(note => note.updateId))
  const isKnown = (note: NotePart): boolean =>
    existing.has(note.updateId) || isNoteRetired({ notesBefore: before }, note.writtenAt)
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

/** With a next attempt, so that the rule of the table leaves it to the app's REST API. */
function insertNote(ticket: string, note: NotePart): { readonly sysId: string | null; readonly words: string } {
  const row = newRow(NOTE, {
    update_id: note.updateId,
    ticket,
    text: note.text,
    author: note.author,
    written_at: toStored(note.writtenAt),
    status: 'pending',
    next_attempt: fromNow(ABANDONED_AFTER_SECONDS),
  })
  const sysId: string | null = row.insert()
  return { sysId, words: sysId === null ? refusalWords(row) : '' }
}

function byTime(one: NotePart, other: NotePart): number {
  const [left, right] = [one, other].map(note => orderKey(toStored(note.writtenAt), note.updateId))
  return `${left}` < `${right}` ? -1 : 1
}

/** Updates in their order as text: within one second the id decides, which counts up. */
export function orderKey(writtenAt: string, updateId: string): string {
  return `${writtenAt} ${updateId}`
}

/** RFC 3339 as the platform stores moments: to the second. */
function toStored(moment: string): string {
  return moment.slice(0, 19).replace('T', ' ')
}

export interface NotePart {
  readonly updateId: string
  readonly text: string
  readonly author: string
  readonly writtenAt: string
}

/** Was the update posted so long ago that its note may be cleaned away? Then one that is not there is not written any more. */
export function isNoteRetired({ notesBefore }: { readonly notesBefore: string }, writtenAt: string): boolean {
  return (
    notesBefore !== '' && writtenAt !== '' && writtenAt.replace('T', ' ').slice(0, notesBefore.length) < notesBefore
  )
}

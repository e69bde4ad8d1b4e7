/** Writes one incident.io update as a work note on the ticket's record: once, however often it is asked to. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { isPrivateAndKept, PRIVATE_REASON } from './apply-gate.ts'
import { delaySeconds, MAX_ATTEMPTS, WRITE_BACKOFF } from './backoff.ts'
import { appendJournal, comparable, countEntries, readJournal } from './journal.ts'
import { findEarlierNote, findNextNote } from './note-order.ts'
import type { NoteOrder } from './note-order.ts'
import { isTrue, openTable, readRow, refusalWords, text, toNumber, writeRow } from './rows.ts'
import { NOTE, TEMPLATE } from './tables.ts'
import { readTicket } from './ticket-row.ts'
import { isLeftAlone } from './ticket-status.ts'
import { fromNow, secondsBefore } from './time.ts'

type Attempt = 'first' | 'again'

interface Note extends NoteOrder { readonly text: string, readonly status: string, readonly attempts: number, readonly nextAttempt: string, readonly createdOn: string }

type NoteResult =
  | { readonly status: 'written' | 'skipped' | 'pending' | 'failed', readonly reason: string }
  /** An earlier note of the ticket comes first; `until` is when that one is tried again, '' when it is under way. */
  | { readonly status: 'waiting', readonly until: string }

/** The most notes that one that went through lets go on at once; the minute script does the rest. */
const MAX_AT_ONCE = 50

/** The business rule on the note table. */
export function appendNewNote(current: GlideRecord): void {
  appendNote(current.getUniqueValue(), 'first')
}

/**
 * Appends the note if it does not stand on the record yet, and writes what came of it on the row. Those that waited for
 * it go on. Never throws.
 */
export function appendNote(sysId: string, attempt: Attempt = 'again'): void {
  let next: string | null = sysId
  for (let count = 0; next !== null && count < MAX_AT_ONCE; count++) {
    const note = readNote(next)
    if (note === null || note.status === 'written' || note.status === 'discarded') return
    next = appendOne(note, next === sysId ? attempt : 'again') ? findNextNote(note) : null
  }
}

/** True when the note holds up no other any more. */
function appendOne(note: Note, attempt: Attempt): boolean {
  const result = appendSafely(note, attempt)
  if (result.status === 'waiting') {
    const dueAt = result.until === '' ? fromNow(WRITE_BACKOFF.firstSeconds) : secondsBefore(result.until, -1)
    writeRow(NOTE, note.sysId, { status: 'pending', error: 'Waiting for an earlier update of the ticket.', next_attempt: dueAt })
    return false
  }
  const isDone = result.status === 'written' || result.status === 'skipped'
  // Failed and not due: it was given up, and something has changed since.
  const earlier = note.status === 'failed' && note.nextAttempt === '' ? 0 : note.attempts
  const attempts = isDone ? note.attempts : earlier + 1
  const isGivenUp = result.status === 'failed' && attempts >= MAX_ATTEMPTS
  const nextAttempt = isDone || isGivenUp ? '' : fromNow(delaySeconds(attempts, WRITE_BACKOFF))
  const error = isGivenUp ? `${result.reason}\nGiven up after ${attempts} attempts; "Try again" starts anew.` : result.reason
  writeRow(NOTE, note.sysId, { status: result.status, error, attempts: `${attempts}`, next_attempt: nextAttempt })
  return isDone || isGivenUp
}

function appendSafely(note: Note, attempt: Attempt): NoteResult {
  try {
    return append(note, attempt)
  } catch (error) {
    gs.error(`incident.io sync: note ${note.sysId} stopped on an unexpected error, see its row.`)
    return { status: 'failed', reason: `Unexpected error: ${error}` }
  }
}

function append(note: Note, attempt: Attempt): NoteResult {
  const ticket = readTicket(note.ticket)
  if (ticket === null) return { status: 'skipped', reason: 'Its ticket no longer exists.' }
  if (isPrivateAndKept(ticket)) return { status: 'skipped', reason: PRIVATE_REASON }
  if (isLeftAlone(ticket)) return { status: 'skipped', reason: ticket.status === 'unlinked' ? 'The ticket was unlinked from its record.' : 'The ticket was discarded.' }
  if (!wantsUpdates(ticket.template)) return { status: 'skipped', reason: 'Its template does not write updates as work notes.' }
  if (ticket.target === '') return { status: 'pending', reason: 'Waiting for the record of its ticket.' }
  const record = readRow(ticket.targetTable, ticket.target)
  if (record === null) return { status: 'failed', reason: `The record ${ticket.number} cannot be read; it may have been deleted.` }
  if (!record.isValidField('work_notes')) return { status: 'skipped', reason: `The table ${ticket.targetTable} has no work notes.` }
  const earlier = findEarlierNote(note)
  if (earlier !== null) return { status: 'waiting', until: earlier.nextAttempt }
  if (stands(note, ticket.target, attempt)) return { status: 'written', reason: '' }
  appendJournal(record, 'work_notes', note.text)
  return record.update() === null ? { status: 'failed', reason: refusalWords(record).slice(0, 3900) } : { status: 'written', reason: '' }
}

/** The admin's switch on the template, whatever is sent. A ticket whose template is gone keeps its notes coming. */
function wantsUpdates(template: string): boolean {
  const row = readRow(TEMPLATE, template)
  return row === null || isTrue(row, 'sync_updates')
}

/**
 * Did an earlier attempt write it before it broke off? Two updates may well say the same, so entries with this text are
 * counted against the notes with this text that are known as written. Any of them may have been written late, so all are
 * counted from the first of them on; only a first attempt looks no further back than itself: a person may have written
 * the same before.
 */
function stands(note: Note, recordSysId: string, attempt: Attempt): boolean {
  const twins = readTwins(note)
  const since = attempt === 'first' ? note.createdOn : twins.map(twin => twin.createdOn).sort()[0] ?? note.createdOn
  const standing = countEntries(readJournal(recordSysId, ['work_notes'], since), 'work_notes', note.text)
  return standing > twins.filter(twin => twin.isWritten && twin.updatedOn >= since).length
}

/** The notes of the ticket that say the same, this one among them. */
function readTwins(note: Note) {
  const twin = openTable(NOTE)
  twin.addQuery('ticket', note.ticket)
  twin.query()
  const twins: { createdOn: string, updatedOn: string, isWritten: boolean }[] = []
  while (twin.next()) {
    if (text(twin, 'ticket') !== note.ticket || comparable(text(twin, 'text')) !== comparable(note.text)) continue
    twins.push({ createdOn: text(twin, 'sys_created_on'), updatedOn: text(twin, 'sys_updated_on'), isWritten: text(twin, 'status') === 'written' })
  }
  return twins
}

function readNote(sysId: string): Note | null {
  const row = readRow(NOTE, sysId)
  if (row === null) return null
  return {
    sysId, ticket: text(row, 'ticket'), writtenAt: text(row, 'written_at'), updateId: text(row, 'update_id'), text: text(row, 'text'),
    status: text(row, 'status'), attempts: toNumber(row, 'attempts'), nextAttempt: text(row, 'next_attempt'), createdOn: text(row, 'sys_created_on'),
  }
}

/** Writes one incident.io update as a work note on the ticket's record: once, however often it is asked to. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { isPrivateAndKept, PRIVATE_REASON } from './apply-gate.ts'
import { delaySeconds, WRITE_BACKOFF } from './backoff.ts'
import { appendJournal, comparable, countEntries, readJournal } from './journal.ts'
import { isTrue, openTable, readRow, refusalWords, text, toNumber, writeRow } from './rows.ts'
import { NOTE, TEMPLATE } from './tables.ts'
import { readTicket } from './ticket-row.ts'
import { fromNow } from './time.ts'

interface Note {
  readonly sysId: string
  readonly updateId: string
  readonly ticket: string
  readonly text: string
  readonly status: string
  readonly attempts: number
  readonly createdOn: string
  readonly writtenAt: string
  readonly reason: string
}

const WAITING_REASON = 'Waiting for an earlier update of the incident, which is on its way: they are written in their order.'

type NoteResult =
  | { readonly status: 'written' | 'skipped', readonly reason: string }
  | { readonly status: 'pending' | 'failed', readonly reason: string }

/** The business rule on the note table. */
export function appendNewNote(current: GlideRecord): void {
  appendNote(current.getUniqueValue())
}

/**
 * Appends the note if it does not stand on the record yet, and writes what came of it on the row; then the ones that
 * waited for it. Never throws.
 */
export function appendNote(sysId: string): void {
  let next = readNote(sysId)
  while (next !== null && appendOne(next)) next = nextWaiting(next)
}

/** True when the note needs nothing more. */
function appendOne(note: Note): boolean {
  if (note.status === 'written') return false
  const result = appendSafely(note)
  const isDone = result.status === 'written' || result.status === 'skipped'
  const attempts = isDone ? note.attempts : note.attempts + 1
  const nextAttempt = isDone ? '' : fromNow(delaySeconds(attempts, WRITE_BACKOFF))
  writeRow(NOTE, note.sysId, { status: result.status, error: result.reason, attempts: `${attempts}`, next_attempt: nextAttempt })
  return isDone
}

function appendSafely(note: Note): NoteResult {
  try {
    return append(note)
  } catch (error) {
    gs.error(`incident.io sync: note ${note.sysId} stopped on an unexpected error, see its row.`)
    return { status: 'failed', reason: `Unexpected error: ${error}` }
  }
}

function append(note: Note): NoteResult {
  const ticket = readTicket(note.ticket)
  if (ticket === null) return { status: 'skipped', reason: 'Its ticket no longer exists.' }
  if (isPrivateAndKept(ticket)) return { status: 'skipped', reason: PRIVATE_REASON }
  if (ticket.status === 'unlinked') return { status: 'skipped', reason: 'The ticket was unlinked from its record.' }
  if (!wantsUpdates(ticket.template)) return { status: 'skipped', reason: 'Its template does not write updates as work notes.' }
  if (ticket.target === '') return { status: 'pending', reason: 'Waiting for the record of its ticket.' }
  const record = readRow(ticket.targetTable, ticket.target)
  if (record === null) return { status: 'failed', reason: `The record ${ticket.number} cannot be read; it may have been deleted.` }
  if (!record.isValidField('work_notes')) return { status: 'skipped', reason: `The table ${ticket.targetTable} has no work notes.` }
  if (unfinishedNotes(note.ticket).some(other => isEarlier(other, note))) return { status: 'pending', reason: WAITING_REASON }
  if (stands(note, ticket.target)) return { status: 'written', reason: '' }
  appendJournal(record, 'work_notes', note.text)
  return record.update() === null ? { status: 'failed', reason: `${refusalWords(record)}\nIt is tried again by itself.` } : { status: 'written', reason: '' }
}

/** The admin's switch on the template, whatever is sent. A ticket whose template is gone keeps its notes coming. */
function wantsUpdates(template: string): boolean {
  const row = readRow(TEMPLATE, template)
  return row === null || isTrue(row, 'sync_updates')
}

/**
 * Did an earlier attempt write it before it broke off? Entries with this text are counted against the notes with this
 * text that are known as written: two updates may well say the same.
 */
function stands(note: Note, recordSysId: string): boolean {
  const entries = readJournal(recordSysId, ['work_notes'], note.createdOn)
  const standing = countEntries(entries, 'work_notes', note.text)
  return standing > 0 && standing > countWrittenTwins(note)
}

function countWrittenTwins(note: Note): number {
  const twin = openTable(NOTE)
  twin.addQuery('ticket', note.ticket)
  twin.addQuery('status', 'written')
  twin.addQuery('sys_updated_on', '>=', note.createdOn)
  twin.query()
  let count = 0
  while (twin.next()) if (twin.getUniqueValue() !== note.sysId && comparable(text(twin, 'text')) === comparable(note.text)) count++
  return count
}

/**
 * Two replicas write the same updates, one note each in turns: the later one must not overtake. One that ServiceNow refused
 * (failed) holds up nothing.
 */
function unfinishedNotes(ticket: string): Note[] {
  const row = openTable(NOTE)
  row.addQuery('ticket', ticket)
  row.addQuery('status', 'pending')
  row.query()
  const found: Note[] = []
  while (row.next()) if (text(row, 'ticket') === ticket && text(row, 'status') === 'pending') found.push(toNote(row))
  return found.sort((one, other) => isEarlier(one, other) ? -1 : 1)
}

/** Of one second by their ids, which incident.io gives in the order of creation. */
function isEarlier(one: Note, other: Note): boolean {
  if (one.sysId === other.sysId) return false
  return one.writtenAt === other.writtenAt ? one.updateId < other.updateId : one.writtenAt < other.writtenAt
}

function nextWaiting(done: Note): Note | null {
  const [first] = unfinishedNotes(done.ticket)
  return first !== undefined && first.reason === WAITING_REASON ? first : null
}

function readNote(sysId: string): Note | null {
  const row = readRow(NOTE, sysId)
  return row === null ? null : toNote(row)
}

function toNote(row: GlideRecord): Note {
  return {
    sysId: row.getUniqueValue(), updateId: text(row, 'update_id'), ticket: text(row, 'ticket'), text: text(row, 'text'), status: text(row, 'status'), reason: text(row, 'error'),
    attempts: toNumber(row, 'attempts'), createdOn: text(row, 'sys_created_on'), writtenAt: text(row, 'written_at'),
  }
}

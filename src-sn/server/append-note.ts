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

type Attempt = 'first' | 'again'

interface Note { readonly sysId: string, readonly ticket: string, readonly text: string, readonly status: string, readonly attempts: number, readonly createdOn: string }

type NoteResult =
  | { readonly status: 'written' | 'skipped', readonly reason: string }
  | { readonly status: 'pending' | 'failed', readonly reason: string }

/** The business rule on the note table. */
export function appendNewNote(current: GlideRecord): void {
  appendNote(current.getUniqueValue(), 'first')
}

/** Appends the note if it does not stand on the record yet, and writes what came of it on the row. Never throws. */
export function appendNote(sysId: string, attempt: Attempt = 'again'): void {
  const note = readNote(sysId)
  if (note === null || note.status === 'written') return
  const result = appendSafely(note, attempt)
  const isDone = result.status === 'written' || result.status === 'skipped'
  const attempts = isDone ? note.attempts : note.attempts + 1
  const nextAttempt = isDone ? '' : fromNow(delaySeconds(attempts, WRITE_BACKOFF))
  writeRow(NOTE, sysId, { status: result.status, error: result.reason, attempts: `${attempts}`, next_attempt: nextAttempt })
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
  if (ticket.status === 'unlinked') return { status: 'skipped', reason: 'The ticket was unlinked from its record.' }
  if (!wantsUpdates(ticket.template)) return { status: 'skipped', reason: 'Its template does not write updates as work notes.' }
  if (ticket.target === '') return { status: 'pending', reason: 'Waiting for the record of its ticket.' }
  const record = readRow(ticket.targetTable, ticket.target)
  if (record === null) return { status: 'failed', reason: `The record ${ticket.number} cannot be read; it may have been deleted.` }
  if (!record.isValidField('work_notes')) return { status: 'skipped', reason: `The table ${ticket.targetTable} has no work notes.` }
  if (stands(note, ticket.target, attempt)) return { status: 'written', reason: '' }
  appendJournal(record, 'work_notes', note.text)
  return record.update() === null ? { status: 'failed', reason: `${refusalWords(record)}\nIt is tried again by itself.` } : { status: 'written', reason: '' }
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
    sysId, ticket: text(row, 'ticket'), text: text(row, 'text'), status: text(row, 'status'),
    attempts: toNumber(row, 'attempts'), createdOn: text(row, 'sys_created_on'),
  }
}

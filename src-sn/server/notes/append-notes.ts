/**
 * Writes incident.io updates as work notes on the ticket's record: each once, however often it is asked to, and in the order
 * in which they were posted, also when one of them has to be tried again. Ticket and record are read once for all of them.
 */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { closePage, openPage, writeEntry } from './note-page.ts'
import type { NotePage } from './note-page.ts'
import { isStuck, listOpenNotes } from './note-rows.ts'
import type { Attempt, NoteResult } from './note-rows.ts'
import { WAITING, isWaiting } from './waiting.ts'
import { MAX_ATTEMPTS, WRITE_BACKOFF, delaySeconds } from '../platform/backoff.ts'
import { keepHistory } from '../platform/history.ts'
import { messageOf } from '../platform/json.ts'
import { once } from '../platform/memo.ts'
import { changeRow, readRow, text, toNumber } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { readSyncState } from '../platform/start.ts'
import { NOTE } from '../platform/tables.ts'
import { fromNow, now, secondsBefore } from '../platform/time.ts'
import { newMemo } from '../tickets/ticket.ts'
import type { Memo } from '../tickets/ticket.ts'

/** Notes that another replica stored meanwhile wait for these; so often it is looked for them. */
const MAX_PASSES = 3

interface Order {
  readonly ticket: string
  readonly asked: ReadonlySet<string>
  readonly attempt: Attempt
  readonly isOver: () => boolean
}

/** For the app's REST API: notes that it stored a moment ago. Those that there is no time for are due at once. */
export function applyNotes(
  ticketSysId: string,
  noteSysIds: readonly string[],
  isOver: () => boolean,
  memo: Memo = newMemo(),
): { written: number } {
  return { written: append({ ticket: ticketSysId, asked: new Set(noteSysIds), attempt: 'first', isOver }, memo) }
}

/** Notes that were stored earlier, in whatever state: one that the record holds already is not written again. */
export function appendWaiting(
  ticketSysId: string,
  noteSysIds: readonly string[],
  memo: Memo = newMemo(),
  isOver: () => boolean = () => false,
): number {
  return append({ ticket: ticketSysId, asked: new Set(noteSysIds), attempt: 'again', isOver }, memo)
}

/** The business rule on the note table, for notes that did not come through the app's REST API. */
export function appendNewNote(current: GlideRecord): void {
  applyNotes(text(current, 'ticket'), [current.getUniqueValue()], () => false)
}

/** "Try again". */
export function appendNote(sysId: string): void {
  const note = readRow(NOTE, sysId)
  if (note !== null) appendWaiting(text(note, 'ticket'), [sysId])
}

/** How many work notes were written. Never throws. */
function append(order: Order, memo: Memo): number {
  if (order.asked.size === 0) return 0
  const { pause } = once(memo.syncState, 'now', readSyncState)
  if (pause !== '') return keep(order, pause)
  const page = openPage(order.ticket, memo)
  let written = 0
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const before = written
    written += appendOpen(page, order, pass)
    if (written === before) break
  }
  closePage(page)
  return written
}

/** During a pause: as they are, and due when it ends. Later ones wait for none of them that had not failed. */
function keep({ asked }: Order, reason: string): 0 {
  for (const sysId of asked) {
    const note = readRow(NOTE, sysId)
    if (note !== null && text(note, 'status') === 'pending' && text(note, 'reason') !== reason)
      changeRow(note, { ...noFailure(reason), next_attempt: now() })
  }
  return 0
}

/** One pass over the open notes of the ticket: those asked for, and those that wait for others. */
function appendOpen(page: NotePage, { ticket, asked, attempt, isOver }: Order, pass: number): number {
  let written = 0
  let holder: string | null = null
  const note = listOpenNotes(ticket, attempt === 'again' ? [...asked] : [])
  while (note.next()) {
    if (text(note, 'ticket') !== ticket) continue
    const isAsked = pass === 0 && asked.has(note.getUniqueValue())
    // One that failed is tried again as soon as the record takes notes.
    const goesOn = isWaiting(note) || (text(note, 'status') === 'failed' && !isStuck(note) && written > 0)
    if (!isAsked && !goesOn) {
      // Under way elsewhere, or tried again later: the next ones come after it.
      if (!isStuck(note)) holder = text(note, 'next_attempt')
      continue
    }
    if (isAsked && isOver()) {
      changeRow(note, { status: 'pending', next_attempt: now() })
    } else if (holder !== null) {
      changeRow(note, {
        status: 'pending',
        ...noFailure(WAITING),
        next_attempt: holder === '' ? fromNow(WRITE_BACKOFF.firstSeconds) : secondsBefore(holder, -1),
      })
    } else {
      const result = appendSafely(page, note, isAsked ? attempt : 'again')
      saveResult(note, result)
      if (result.status === 'written') written++
      if (page.kind === 'open' && result.status === 'failed' && !isStuck(note)) holder = text(note, 'next_attempt')
    }
  }
  return written
}

function appendSafely(page: NotePage, note: GlideRecord, attempt: Attempt): NoteResult {
  try {
    return page.kind === 'closed' ? page.result : writeEntry(page, note, attempt)
  } catch (error) {
    gs.error(`incident.io sync: note ${note.getUniqueValue()} stopped on an unexpected error, see its row.`)
    return { status: 'failed', reason: `Unexpected error: ${messageOf(error)}` }
  }
}

/** Writes on the note what came of it. */
function saveResult(note: GlideRecord, result: NoteResult): void {
  if (result.status === 'written') {
    changeRow(note, { status: 'written', ...noFailure(''), next_attempt: '', journal_id: result.journalId })
    return
  }
  if (result.status === 'skipped') {
    changeRow(note, { status: 'skipped', ...noFailure(result.reason), next_attempt: '' })
    return
  }
  // Failed and not due: an earlier version of the app gave it up, and something has changed since.
  const isAnew = text(note, 'status') === 'failed' && text(note, 'next_attempt') === ''
  const attempts = (isAnew ? 0 : toNumber(note, 'attempts')) + 1
  const isSlow = result.status === 'failed' && attempts >= MAX_ATTEMPTS
  const slower = isSlow
    ? `\nIt failed ${attempts} times, and is tried once a day now; "Try again" does it at once.`
    : ''
  if (result.status === 'failed' && !text(note, 'error').startsWith(result.reason))
    keepHistory({
      kind: 'note_refused',
      ticket: text(note, 'ticket'),
      about: text(note, 'update_id'),
      words: result.reason,
    })
  changeRow(note, {
    status: result.status,
    ...(result.status === 'pending' ? noFailure(result.reason) : { reason: '', error: `${result.reason}${slower}` }),
    attempts: `${attempts}`,
    next_attempt: fromNow(delaySeconds(attempts, WRITE_BACKOFF)),
  })
}

/** Why a note waits or is not written, although nothing failed: an admin who looks for failures must not find it among them. */
function noFailure(reason: string): Values {
  return { reason, error: '' }
}

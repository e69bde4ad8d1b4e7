/** "Discard": an operator says that an item need not arrive any more, and why. Who, when and why stay on its row. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { reportToRequester } from '../deliver/report-to-requester.ts'
import { keepHistory, presentPerson } from '../platform/history.ts'
import { openTable, readRow, text, writeRow } from '../platform/rows.ts'
import { NOTE, OUTBOUND_EVENT, TICKET } from '../platform/tables.ts'
import { now } from '../platform/time.ts'
import { PROBLEM_KEY } from '../problems/key.ts'
import { keepOnProblems } from './keep-on-problems.ts'
import { isOperator } from './who-may.ts'

/** More than this at once would hold up the operator; the others come with their own next attempt. */
const MAX_AT_ONCE = 200

interface Kind {
  /** What ends, in words that name no record as discarded: people fear for theirs. */
  readonly ends: (name: string) => string
  readonly table: string
  readonly column: string
  readonly open: readonly string[]
  readonly nameColumn: string
}

const A_TICKET: Kind = {
  ends: name => `The sync of ${name} stops until "Try again".`,
  table: TICKET,
  column: 'status',
  open: ['failed', 'pending'],
  nameColumn: 'reference',
}

const A_NOTE: Kind = {
  ends: name => `The update ${name} is left out and becomes no work note.`,
  table: NOTE,
  column: 'status',
  open: ['failed', 'pending'],
  nameColumn: 'update_id',
}

const AN_EVENT: Kind = {
  ends: name => `Nothing is sent to incident.io any more for ${name}.`,
  table: OUTBOUND_EVENT,
  column: 'state',
  open: ['parked', 'ready'],
  nameColumn: 'source_id',
}

/** On a ticket: it gets no record, or no more changes. */
export function discardTicket(current: GlideRecord): void {
  discard(current, A_TICKET)
}

/** On a note: it is not written any more, and those after it go on. */
export function discardNote(current: GlideRecord): void {
  discard(current, A_NOTE)
}

/** On an outbound event: it is not sent any more. */
export function discardEvent(current: GlideRecord): void {
  discard(current, AN_EVENT)
}

/** `current` carries what is typed on the form, also before it is saved; of a row in a list it is what is stored. */
function discard(current: GlideRecord, kind: Kind): void {
  if (!isOperator('Discard')) return
  const reason = text(current, 'discard_reason').trim()
  const row = readRow(kind.table, current.getUniqueValue())
  const name = row === null ? 'The row' : text(row, kind.nameColumn)
  if (row === null || !isOpen(row, kind)) {
    gs.addInfoMessage(`${name} is not waiting for anything: there is nothing to discard.`)
    return
  }
  if (reason === '') {
    gs.addErrorMessage(`${name} was not discarded: fill in "Discard reason" first, on the form or in the list.`)
    return
  }
  const marks = [text(row, PROBLEM_KEY)]
  if (!discardRow(row, { reason, by: presentPerson() })) {
    gs.addErrorMessage(`${name} could not be discarded.`)
    return
  }
  keepOnProblems('discard', marks, { reason })
  gs.addInfoMessage(`${kind.ends(name)} The record in ServiceNow is not touched.`)
}

interface Decision {
  readonly reason: string
  /** Name and user name. */
  readonly by: string
}

/** A row that waits for nothing is left as it is: false. What waited for the row goes on. */
export function discardRow(row: GlideRecord, { reason, by }: Decision): boolean {
  const kind = [A_TICKET, A_NOTE, AN_EVENT].find(({ table }) => table === row.getTableName())
  if (kind === undefined || !isOpen(row, kind)) return false
  const sysId = row.getUniqueValue()
  const stored = writeRow(kind.table, sysId, {
    [kind.column]: 'discarded',
    next_attempt: '',
    discard_reason: reason,
    discarded_by: by,
    discarded_at: now(),
  })
  if (stored) {
    const isTicket = kind === A_TICKET
    const about = isTicket ? '' : text(row, kind.nameColumn)
    keepHistory({ kind: 'discarded', ticket: isTicket ? sysId : text(row, 'ticket'), about, by, words: reason })
    continueWithout(row, kind, { reason, by })
  }
  return stored
}

function isOpen(row: GlideRecord, { column, open }: Kind): boolean {
  return open.includes(text(row, column))
}

function continueWithout(row: GlideRecord, kind: Kind, { reason, by }: Decision): void {
  if (kind === AN_EVENT) {
    reportToRequester(row, { state: 'parked', outcome: '', words: `Discarded by ${by}: ${reason}` })
    return
  }
  if (kind === A_NOTE) {
    makeDue(NOTE, 'ticket', text(row, 'ticket'), 'pending')
    return
  }
  // Its follow-ups and notes need not wait for it.
  makeDue(TICKET, 'parent', row.getUniqueValue(), 'pending')
  makeDue(NOTE, 'ticket', row.getUniqueValue(), 'pending,failed')
}

function makeDue(table: string, column: string, value: string, statuses: string): void {
  const row = openTable(table)
  row.addQuery(column, value)
  row.addQuery('status', 'IN', statuses)
  row.addNotNullQuery('next_attempt')
  row.setLimit(MAX_AT_ONCE)
  row.query()
  while (row.next()) if (text(row, column) === value) writeRow(table, row.getUniqueValue(), { next_attempt: now() })
}

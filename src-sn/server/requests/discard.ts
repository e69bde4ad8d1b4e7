/** "Discard": an operator says that an item need not arrive any more, and why. Who, when and why stay on its row. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { reportToRequester } from '../deliver/report-to-requester.ts'
import { keepHistory, presentPerson } from '../platform/history.ts'
import { openTable, readRow, text, writeRow } from '../platform/rows.ts'
import { NOTE, OUTBOUND_EVENT, TICKET } from '../platform/tables.ts'
import { now } from '../platform/time.ts'
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

/** On a ticket: it gets no record, or no more changes; its follow-ups and notes need not wait for it. */
export function discardTicket(current: GlideRecord): void {
  const sysId = current.getUniqueValue()
  if (!discard(current, A_TICKET)) return
  makeDue(TICKET, 'parent', sysId, 'pending')
  makeDue(NOTE, 'ticket', sysId, 'pending,failed')
}

/** On a note: it is not written any more, and those after it go on. */
export function discardNote(current: GlideRecord): void {
  if (discard(current, A_NOTE)) makeDue(NOTE, 'ticket', text(current, 'ticket'), 'pending')
}

/** On an outbound event: it is not sent any more. */
export function discardEvent(current: GlideRecord): void {
  if (!discard(current, AN_EVENT)) return
  const row = readRow(OUTBOUND_EVENT, current.getUniqueValue())
  if (row !== null)
    reportToRequester(row, {
      state: 'parked',
      outcome: '',
      words: `Discarded by ${text(row, 'discarded_by')}: ${text(row, 'discard_reason')}`,
    })
}

/** `current` carries what is typed on the form, also before it is saved; of a row in a list it is what is stored. */
function discard(current: GlideRecord, { ends, table, column, open, nameColumn }: Kind): boolean {
  if (!isOperator('Discard')) return false
  const reason = text(current, 'discard_reason').trim()
  const row = readRow(table, current.getUniqueValue())
  const name = row === null ? 'The row' : text(row, nameColumn)
  if (row === null || !open.includes(text(row, column))) {
    gs.addInfoMessage(`${name} is not waiting for anything: there is nothing to discard.`)
    return false
  }
  if (reason === '') {
    gs.addErrorMessage(`${name} was not discarded: fill in "Discard reason" first, on the form or in the list.`)
    return false
  }
  const by = presentPerson()
  const stored = writeRow(table, row.getUniqueValue(), {
    [column]: 'discarded',
    next_attempt: '',
    discard_reason: reason,
    discarded_by: by,
    discarded_at: now(),
  })
  if (stored) {
    const isTicket = table === TICKET
    keepHistory({
      kind: 'discarded',
      ticket: isTicket ? row.getUniqueValue() : text(row, 'ticket'),
      about: isTicket ? '' : name,
      by,
      words: reason,
    })
    gs.addInfoMessage(`${ends(name)} The record in ServiceNow is not touched.`)
  } else gs.addErrorMessage(`${name} could not be discarded.`)
  return stored
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

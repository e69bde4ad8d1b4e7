/** "Retry all" over the lists: makes everything that failed due. The minute script does it, not the admin's transaction. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { ENTRY_GONE, renewedColumns } from '../capture/send-again.ts'
import { keepHistory, presentPerson } from '../platform/history.ts'
import { changeRow, openTable, text, writeRow } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { NOTE, OUTBOUND_EVENT, TICKET } from '../platform/tables.ts'
import { now } from '../platform/time.ts'
import { askResync } from './resync.ts'
import { isOperator } from './who-may.ts'
import { isHeldAsFailing } from '../tickets/shared-columns.ts'
import { toTicket } from '../tickets/ticket.ts'

const BUTTON = 'Retry all'

/** More than this at once would hold up the admin. */
const MAX_AT_ONCE = 200

/** Failed tickets, also those that were given up, and those that the bridge could not finish. */
export function retryAllTickets(): void {
  if (!isOperator(BUTTON)) return
  // What runs of the bridge failed for is for the bridge alone to try again.
  const failed = makeDue(TICKET, failedAndNotDue, row => (isHeldAsFailing(toTicket(row)) ? null : {}))
  const unfinished = askBridge()
  showSummary('failed tickets', { due: failed.due + unfinished.due, more: failed.more || unfinished.more })
}

/** The bridge retries what it could not finish. */
function askBridge(): { due: number; more: boolean } {
  const row = openTable(TICKET)
  row.addQuery('unfinished', true)
  row.orderBy('sys_updated_on')
  row.setLimit(MAX_AT_ONCE + 1)
  row.query()
  let due = 0
  while (row.next()) {
    if (due === MAX_AT_ONCE) return { due, more: true }
    if (askResync(toTicket(row))) due++
  }
  return { due, more: false }
}

/** Failed notes. */
export function retryAllNotes(): void {
  if (!isOperator(BUTTON)) return
  showSummary(
    'failed notes',
    makeDue(NOTE, failedAndNotDue, () => ({ retire_on: '' })),
  )
}

/** Parked events. With a next attempt they are the minute script's: hundreds of asynchronous rules at once would be too much. */
export function retryAllEvents(): void {
  if (!isOperator(BUTTON)) return
  showSummary(
    'parked events',
    makeDue(
      OUTBOUND_EVENT,
      event => {
        event.addQuery('state', 'parked')
      },
      event => {
        const renewed = renewedColumns(event)
        if (renewed === null) changeRow(event, { answer: ENTRY_GONE })
        return renewed === null ? null : { ...renewed, state: 'ready', retire_on: '' }
      },
    ),
  )
}

function failedAndNotDue(row: GlideRecord): void {
  row.addQuery('status', 'failed')
  row.addQuery('next_attempt', '>', now()).addOrCondition('next_attempt', '')
}

/** Oldest first, so that pressing once more goes on where this press ended. `valuesFor` says null of a row that is left alone. */
function makeDue(
  table: string,
  narrow: (row: GlideRecord) => void,
  valuesFor: (row: GlideRecord) => Readonly<Values> | null,
): { due: number; more: boolean } {
  const row = openTable(table)
  narrow(row)
  row.orderBy('sys_created_on')
  row.setLimit(MAX_AT_ONCE + 1)
  row.query()
  let due = 0
  while (row.next()) {
    if (due === MAX_AT_ONCE) return { due, more: true }
    if (!['failed', 'parked'].includes(text(row, 'status') || text(row, 'state'))) continue
    const values = valuesFor(row)
    if (values === null || !writeRow(table, row.getUniqueValue(), { ...values, attempts: '0', next_attempt: now() }))
      continue
    keepRetry(table, row)
    due++
  }
  return { due, more: false }
}

function keepRetry(table: string, row: GlideRecord): void {
  const isTicket = table === TICKET
  keepHistory({
    kind: 'retried',
    ticket: isTicket ? row.getUniqueValue() : text(row, 'ticket'),
    about: isTicket ? '' : text(row, 'update_id') || text(row, 'source_id'),
    by: presentPerson(),
    words: BUTTON,
  })
}

function showSummary(what: string, { due, more }: { due: number; more: boolean }): void {
  if (due === 0) gs.addInfoMessage(`There are no ${what} to retry that are not under way already.`)
  else
    gs.addInfoMessage(
      `${due} ${what} are tried again within the next minutes.${more ? ' There are more: press "Retry all" once more for those.' : ''}`,
    )
}

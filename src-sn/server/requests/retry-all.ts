/** "Retry all" over the lists: makes everything that failed due. The minute script does it, not the admin's transaction. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { presentPerson } from '../platform/history.ts'
import { openTable, text } from '../platform/rows.ts'
import { NOTE, OUTBOUND_EVENT, TICKET } from '../platform/tables.ts'
import { now } from '../platform/time.ts'
import { PROBLEM_KEY } from '../problems/key.ts'
import { keepOnProblems } from './keep-on-problems.ts'
import { askResync } from './resync.ts'
import { keepRetry, retryFailedNote, retryFailedTicket, retryParkedEvent } from './retry-row.ts'
import { isOperator } from './who-may.ts'
import { toTicket } from '../tickets/ticket.ts'

const BUTTON = 'Retry all'

/** More than this at once would hold up the admin. */
const MAX_AT_ONCE = 200

/** Failed tickets, also those that were given up, and those that the bridge could not finish. */
export function retryAllTickets(): void {
  if (!isOperator(BUTTON)) return
  // What runs of the bridge failed for is for the bridge alone to try again.
  const failed = makeDue(TICKET, failedAndNotDue, retryFailedTicket)
  const unfinished = makeDue(TICKET, notFinished, row => askResync(toTicket(row)))
  showSummary('failed tickets', { due: failed.due + unfinished.due, more: failed.more || unfinished.more })
}

/** Failed notes. */
export function retryAllNotes(): void {
  if (isOperator(BUTTON)) showSummary('failed notes', makeDue(NOTE, failedAndNotDue, retryFailedNote))
}

/** Parked events. With a next attempt they are the minute script's: hundreds of asynchronous rules at once would be too much. */
export function retryAllEvents(): void {
  if (!isOperator(BUTTON)) return
  const parked = (event: GlideRecord): void => {
    event.addQuery('state', 'parked')
    event.orderBy('sys_created_on')
  }
  showSummary('parked events', makeDue(OUTBOUND_EVENT, parked, retryParkedEvent))
}

function failedAndNotDue(row: GlideRecord): void {
  row.addQuery('status', 'failed')
  row.addQuery('next_attempt', '>', now()).addOrCondition('next_attempt', '')
  row.orderBy('sys_created_on')
}

/** Those that were asked for go to the end, so that pressing once more reaches the others. */
function notFinished(row: GlideRecord): void {
  row.addQuery('unfinished', true)
  row.orderBy('sys_updated_on')
}

/** `narrow` says which and in which order. `retry` says false of a row that is left alone. Pressing once more goes on where this press ended. */
function makeDue(
  table: string,
  narrow: (row: GlideRecord) => void,
  retry: (row: GlideRecord) => boolean,
): { due: number; more: boolean } {
  const row = openTable(table)
  narrow(row)
  row.setLimit(MAX_AT_ONCE + 1)
  row.query()
  const marks: string[] = []
  while (marks.length < MAX_AT_ONCE && row.next()) {
    const mark = text(row, PROBLEM_KEY)
    if (!retry(row)) continue
    keepRetry(row, presentPerson(), BUTTON)
    marks.push(mark)
  }
  keepOnProblems('retry', marks)
  return { due: marks.length, more: row.next() }
}

function showSummary(what: string, { due, more }: { due: number; more: boolean }): void {
  if (due === 0) gs.addInfoMessage(`There are no ${what} to retry that are not under way already.`)
  else
    gs.addInfoMessage(
      `${due} ${what} are tried again within the next minutes.${more ? ' There are more: press "Retry all" once more for those.' : ''}`,
    )
}

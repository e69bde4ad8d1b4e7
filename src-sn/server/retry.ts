/** The minute script: whatever is due in either direction, one item after the other, none able to stop the next. */
import { gs } from '@servicenow/glide'
import { appendNote } from './append-note.ts'
import { applyTicket } from './apply-ticket.ts'
import { captureMissed } from './capture-missed.ts'
import { recheckSometimes } from './checks.ts'
import { cleanUpSometimes } from './clean-up.ts'
import { readConnection } from './connection.ts'
import { deliver } from './deliver.ts'
import { privateTicketsToRelease } from './requeue.ts'
import { askResync } from './resync.ts'
import { openTable } from './rows.ts'
import { JIRA, NOTE, OUTBOUND_EVENT, TICKET } from './tables.ts'
import { readTicket } from './ticket-row.ts'
import { fromNow, now, unixSeconds } from './time.ts'

/** Leaves room before the next run begins. */
const RUN_SECONDS = 45
/** Slow tickets leave time for notes, and both for deliveries: the second in the run at which each has to end. */
const TICKET_SECONDS = 20
const NOTE_SECONDS = 28
const MAX_ITEMS = 100
/** A row without a next attempt is in the hands of its own rule; after this long that rule has died. */
const ABANDONED_SECONDS = 120
/** So many unanswered deliveries in a row mean that the bridge is down: the rest stays due for the next minute. */
const MAX_UNANSWERED = 3

export function retryDue(): void {
  const start = unixSeconds()
  const end = start + RUN_SECONDS
  // A skipped ticket has a next attempt only when the configuration that made it skipped has changed.
  each([...dueRows(TICKET, 'status', ['pending', 'failed', 'skipped'], ['pending']), ...privateTicketsToRelease()], start + TICKET_SECONDS, retryTicket)
  each(dueRows(NOTE, 'status', ['pending', 'failed'], ['pending']), start + NOTE_SECONDS, sysId => appendNote(sysId))
  captureMissed()
  if (readConnection().ready) deliverDue(end)
  recheckSometimes(end)
  cleanUpSometimes()
}

/** What still fails may fail because of what it asks for, and that comes from the bridge. */
function retryTicket(sysId: string): void {
  const before = readTicket(sysId)
  applyTicket(sysId)
  const ticket = readTicket(sysId)
  if (ticket !== null && (before?.status === 'skipped' || ticket.status === 'failed')) askResync(ticket)
}

/** Those with few attempts first: events that the bridge cannot answer must not take the turn of those it can. */
function deliverDue(end: number): void {
  let unanswered = 0
  each(dueRows(OUTBOUND_EVENT, 'state', ['ready'], ['ready'], 'attempts'), end, sysId => {
    if (unanswered >= MAX_UNANSWERED) return
    unanswered = deliver(sysId) === 'unanswered' ? unanswered + 1 : 0
  })
}

function each(sysIds: readonly string[], end: number, run: (sysId: string) => void): void {
  for (const sysId of sysIds) {
    if (unixSeconds() >= end) return
    try {
      run(sysId)
    } catch (error) {
      gs.error(`incident.io sync: the minute script met an unexpected error at ${sysId}: ${error}`)
    }
  }
}

/** Rows whose next attempt has come, and rows that nobody came back to; the longest due first, or those with the fewest attempts. */
function dueRows(table: string, column: string, states: readonly string[], abandonable: readonly string[], by: 'next_attempt' | 'attempts' = 'next_attempt'): string[] {
  const due = openTable(table)
  due.addQuery(column, 'IN', states.join(','))
  due.addNotNullQuery('next_attempt')
  due.addQuery('next_attempt', '<=', now())
  if (by === 'attempts') due.orderBy('attempts')
  due.orderBy('next_attempt')
  const abandoned = openTable(table)
  abandoned.addQuery(column, 'IN', abandonable.join(','))
  abandoned.addNullQuery('next_attempt')
  abandoned.addQuery('sys_updated_on', '<=', fromNow(-ABANDONED_SECONDS))
  // What waits for its issue in Jira waits for the bridge; the app could do nothing for it.
  if (table === TICKET) abandoned.addQuery('target_table', '!=', JIRA)
  abandoned.orderBy('sys_updated_on')
  return (by === 'next_attempt' ? [due, abandoned] : [abandoned, due]).flatMap(rows => {
    rows.setLimit(MAX_ITEMS)
    rows.query()
    const sysIds: string[] = []
    while (rows.next()) sysIds.push(rows.getUniqueValue())
    return sysIds
  })
}

/**
 * What may go. The platform's own cleaner deletes rows whose `retire_on` lies longer back than an admin set; here is stamped
 * what it may take: notes and events that are done with, never what is open. Before that the ticket learns up to when
 * everything is done with, so that nothing cleaned away is written or sent once more.
 */
import type { GlideRecord } from '@servicenow/glide'
import { changeRow, openTable, readRow, text } from './rows.ts'
import { NOTE, OUTBOUND_EVENT, TICKET } from './tables.ts'
import type { Ticket } from './ticket-row.ts'
import { fromNow, now, unixSeconds } from './time.ts'

/** Later than anything is delivered again, and than any run is repeated. */
const KEPT_DAYS = 30
const DAY_SECONDS = 24 * 3600
const MAX_AT_ONCE = 500

/** Was the update posted so long ago that its note may be cleaned away? Then one that is not there is not written any more. */
export function isNoteRetired({ notesBefore }: Pick<Ticket, 'notesBefore'>, writtenAt: string): boolean {
  return notesBefore !== '' && writtenAt !== '' && writtenAt.replace('T', ' ').slice(0, notesBefore.length) < notesBefore
}

/** For the minute script, once an hour. */
export function stampRetired(end: number): void {
  stamp(NOTE, 'status', 'written,skipped,discarded', end)
  stamp(OUTBOUND_EVENT, 'state', 'sent,discarded', end)
}

function stamp(table: string, column: string, done: string, end: number): void {
  const before = fromNow(-KEPT_DAYS * DAY_SECONDS)
  const row = openTable(table)
  row.addQuery(column, 'IN', done)
  row.addNullQuery('retire_on')
  // A day more, because the clocks of three systems are in it.
  row.addQuery('sys_updated_on', '<', fromNow(-(KEPT_DAYS + 1) * DAY_SECONDS))
  row.setLimit(MAX_AT_ONCE)
  row.query()
  const marked = new Set<string>()
  while (row.next() && unixSeconds() < end) {
    const ticket = text(row, 'ticket')
    if (!marked.has(ticket) && !markTicket(ticket, before)) continue
    marked.add(ticket)
    changeRow(row, { retire_on: now() })
  }
}

/** The ticket first: from then on nothing as old is looked at. */
function markTicket(sysId: string, before: string): boolean {
  const ticket: GlideRecord | null = sysId === '' ? null : readRow(TICKET, sysId)
  if (ticket === null) return true
  return text(ticket, 'notes_before') >= before || changeRow(ticket, { notes_before: before })
}

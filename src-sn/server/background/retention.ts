/**
 * What may go. The platform's own cleaner deletes rows whose `retire_on` lies longer back than an admin set; here is stamped
 * what it may take: notes and events that are done with, never what is open. Before that the ticket learns up to when
 * updates, and what people wrote, are done with, so that nothing cleaned away is written or sent once more.
 */
import type { GlideRecord } from '@servicenow/glide'
import { cleanVersions } from '../mapping/versions.ts'
import { isNoteRetired } from '../notes/note-rows.ts'
import { once } from '../platform/memo.ts'
import { changeRow, isTrue, openTable, readRow, text } from '../platform/rows.ts'
import { NOTE, OUTBOUND_EVENT, TICKET } from '../platform/tables.ts'
import { fromNow, now, secondsBefore, unixSeconds } from '../platform/time.ts'
import { clearOldRefusals } from '../problems/old-refusals.ts'

/** Later than anything is delivered again, and than any run is repeated. */
const KEPT_DAYS = 30

const DAY_SECONDS = 24 * 3600

const MAX_AT_ONCE = 500

/** For the minute script, once an hour. */
export function clean(end: number): void {
  stampRetired(end)
  clearOldRefusals()
  cleanVersions()
}

function stampRetired(end: number): void {
  stamp(NOTE, ['status', 'written,skipped,discarded', 'written_at'], coverNote, end)
  stamp(OUTBOUND_EVENT, ['state', 'sent,discarded,not_needed', 'sys_created_on'], coverEvents, end)
}

/** The newest first: what it says to the ticket holds for all that are older. */
function stamp(
  table: string,
  [column, done, moment]: readonly [string, string, string],
  cover: (row: GlideRecord, ticket: GlideRecord) => boolean,
  end: number,
): void {
  const row = openTable(table)
  row.addQuery(column, 'IN', done)
  row.addNullQuery('retire_on')
  // A day more, because the clocks of three systems are in it.
  row.addQuery('sys_updated_on', '<', fromNow(-(KEPT_DAYS + 1) * DAY_SECONDS))
  row.orderByDesc(moment)
  row.setLimit(MAX_AT_ONCE)
  row.query()
  const tickets = new Map<string, GlideRecord | null>()
  while (row.next() && unixSeconds() < end) {
    const ticket = once(tickets, text(row, 'ticket'), () =>
      text(row, 'ticket') === '' ? null : readRow(TICKET, text(row, 'ticket')),
    )
    // The ticket first: from then on nothing as old is looked at.
    if (ticket === null || cover(row, ticket)) changeRow(row, { retire_on: now() })
  }
}

/**
 * Only an existing note says that updates as old are done with: an event says nothing about updates, and of an unfinished
 * incident some may never have been read. One that was discarded has no other witness of that than its own row.
 */
function coverNote(note: GlideRecord, ticket: GlideRecord): boolean {
  if (text(ticket, 'events_before') < keptSince() && !changeRow(ticket, { events_before: keptSince() })) return false
  if (isNoteRetired({ notesBefore: text(ticket, 'notes_before') }, text(note, 'written_at'))) return true
  if (isTrue(ticket, 'unfinished') || text(note, 'status') === 'discarded' || text(note, 'written_at') === '')
    return false
  return changeRow(ticket, { notes_before: secondsBefore(text(note, 'written_at'), -1) })
}

function coverEvents(_event: GlideRecord, ticket: GlideRecord): boolean {
  return text(ticket, 'events_before') >= keptSince() || changeRow(ticket, { events_before: keptSince() })
}

function keptSince(): string {
  return fromNow(-KEPT_DAYS * DAY_SECONDS)
}

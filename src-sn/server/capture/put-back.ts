/** The clock of the instance was ahead and was set back: what tickets noted of moments meanwhile. */
import { addAlternatives } from '../platform/alternatives.ts'
import { PUT_BACK_SECONDS } from '../platform/journal.ts'
import { changeRow, openTable } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { TICKET } from '../platform/tables.ts'
import { fromNow, now } from '../platform/time.ts'
import { toTicket } from '../tickets/ticket.ts'
import type { Ticket } from '../tickets/ticket.ts'

/**
 * Moments that lie in the future are put back on their rows, not only read as if they were: the clock may be ahead once more
 * before the record is looked at, and they would count again.
 */
export function putBackMoments(): void {
  const present = now()
  const row = openTable(TICKET)
  addAlternatives(
    row,
    ['journal_watermark', 'adopted_at', 'events_before', 'sys_created_on'].map(column => [[column, '>', present]]),
  )
  row.query()
  while (row.next()) changeRow(row, putBack(toTicket(row), present))
}

/** As `captureStart` and `journalStart` read them. Of a row that is younger than its watermark, the watermark counts. */
function putBack({ createdOn, journalWatermark, adoptedAt, eventsBefore }: Ticket, present: string): Values {
  const { watermark, link } = PUT_BACK_SECONDS
  return {
    ...(journalWatermark > present ? { journal_watermark: fromNow(-watermark) } : {}),
    ...(createdOn > present && journalWatermark === '' ? { journal_watermark: fromNow(-link) } : {}),
    ...(adoptedAt > present ? { adopted_at: fromNow(-link) } : {}),
    ...(eventsBefore > present ? { events_before: '' } : {}),
  }
}

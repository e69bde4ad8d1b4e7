/** What "Retry all" does with one row, whichever list or problem it was pressed on. False: the row is left as it is. */
import type { GlideRecord } from '@servicenow/glide'
import { ENTRY_GONE, renewedColumns } from '../capture/send-again.ts'
import { isUnderWay } from '../deliver/under-way.ts'
import { keepHistory } from '../platform/history.ts'
import { changeRow, text, writeRow } from '../platform/rows.ts'
import { JIRA, NOTE, OUTBOUND_EVENT, TICKET } from '../platform/tables.ts'
import { now } from '../platform/time.ts'
import { askResync } from './resync.ts'
import { isHeldAsFailing } from '../tickets/shared-columns.ts'
import { findTicket, toTicket } from '../tickets/ticket.ts'

/** A failed ticket. What runs of the bridge failed for is for the bridge alone to try again. */
export function retryFailedTicket(row: GlideRecord): boolean {
  if (text(row, 'status') !== 'failed' || isHeldAsFailing(toTicket(row))) return false
  return writeRow(TICKET, row.getUniqueValue(), due())
}

export function retryFailedNote(row: GlideRecord): boolean {
  if (text(row, 'status') !== 'failed') return false
  return writeRow(NOTE, row.getUniqueValue(), { retire_on: '', ...due() })
}

/** A parked event, with what the journal says now. With a next attempt it is the minute script's. */
export function retryParkedEvent(row: GlideRecord): boolean {
  if (text(row, 'state') !== 'parked') return false
  const renewed = renewedColumns(row)
  if (renewed === null) changeRow(row, { answer: ENTRY_GONE })
  return (
    renewed !== null &&
    writeRow(OUTBOUND_EVENT, row.getUniqueValue(), { ...renewed, state: 'ready', retire_on: '', ...due() })
  )
}

/** A ticket of a problem: failed, not finished by the bridge, or written with a warning. No value that a person set is given up. */
export function retryTicketOfProblem(row: GlideRecord): boolean {
  const ticket = toTicket(row)
  if (retryFailedTicket(row)) return true
  const isBridges = ticket.targetTable === JIRA || isHeldAsFailing(ticket) || ticket.bridgeError !== ''
  if (isBridges) return askResync(ticket)
  return ticket.status === 'in_sync' && writeRow(TICKET, ticket.sysId, { status: 'pending', ...due() })
}

/** An event of a problem: parked, or on its way without success. One that may be under way is not repeated yet. */
export function retryEventOfProblem(row: GlideRecord): boolean {
  if (text(row, 'state') === 'parked') return retryParkedEvent(row)
  if (text(row, 'state') !== 'ready' || isUnderWay(row)) return false
  return writeRow(OUTBOUND_EVENT, row.getUniqueValue(), { next_attempt: now() })
}

/** A part that sweeps could not read: the next sweep takes it. */
export function retryPart(row: GlideRecord): boolean {
  return changeRow(row, { next_attempt: now() })
}

/** The incident whose document was refused. One without a ticket comes with the next sweep. */
export function retryDocument(row: GlideRecord): boolean {
  const ticket = findTicket('incident', text(row, 'external_id'))
  return ticket !== null && askResync(ticket)
}

/** Who asked for it is kept for auditors, and by which button where it was not the row's own. A part of a list and a refused document have no ticket. */
export function keepRetry(row: GlideRecord, by: string, words = ''): void {
  const isTicket = row.getTableName() === TICKET
  const ticket = isTicket ? row.getUniqueValue() : text(row, 'ticket')
  const about = isTicket ? '' : text(row, 'update_id') || text(row, 'source_id')
  if (ticket !== '') keepHistory({ kind: 'retried', ticket, about, by, words })
}

function due(): { attempts: string; next_attempt: string } {
  return { attempts: '0', next_attempt: now() }
}

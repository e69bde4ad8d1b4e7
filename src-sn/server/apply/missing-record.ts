/** A record that the minute script did not find. It runs as the system, from which neither query rules nor domains hide anything. */
import { findAnywhere, isDeleted, lostRecord } from './find-record.ts'
import { saveResult } from './ticket-status.ts'
import { writeRow } from '../platform/rows.ts'
import { TICKET } from '../platform/tables.ts'
import { movedColumns } from '../tickets/shared-columns.ts'
import { isLeftAlone, isPrivateAndKept, readTicket } from '../tickets/ticket.ts'

/**
 * Follows a record into another table, or says on the ticket that it was deleted and when that was noticed. An admin's decision
 * about the ticket stays.
 */
export function noteMissing(ticketSysId: string): void {
  const ticket = readTicket(ticketSysId)
  if (ticket === null || ticket.target === '' || isLeftAlone(ticket) || isPrivateAndKept(ticket)) return
  const record = findAnywhere(ticket)
  if (record !== null) writeRow(TICKET, ticketSysId, movedColumns(ticket, record.getRecordClassName()))
  else if (isDeleted(ticket)) saveResult(ticket, lostRecord(ticket))
}

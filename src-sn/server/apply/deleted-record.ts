/** A record that the minute script did not find. It runs as the system, from which neither query rules nor domains hide anything. */
import { isDeleted, lostRecord } from './find-record.ts'
import { saveResult } from './ticket-status.ts'
import { isLeftAlone, isPrivateAndKept, readTicket } from '../tickets/ticket.ts'

/** Says on the ticket that its record was deleted, and when that was noticed. An admin's decision about the ticket stays. */
export function noteDeleted(ticketSysId: string): void {
  const ticket = readTicket(ticketSysId)
  if (ticket === null || isLeftAlone(ticket) || isPrivateAndKept(ticket)) return
  if (isDeleted(ticket)) saveResult(ticket, lostRecord(ticket))
}

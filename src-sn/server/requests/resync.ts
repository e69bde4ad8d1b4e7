/**
 * Asks the bridge to look at an incident again. What a ticket should be comes from there, so a corrected configuration
 * reaches the ticket only by a new run; a run that finds nothing new changes nothing.
 */
import { gs } from '@servicenow/glide'
import { openTable, text, writeRow } from '../platform/rows.ts'
import { OUTBOUND_EVENT, TICKET } from '../platform/tables.ts'
import { isRecent, now, toIso } from '../platform/time.ts'
import { storeRequest } from '../tickets/outbox.ts'
import { readTicket } from '../tickets/ticket.ts'
import type { Ticket } from '../tickets/ticket.ts'

const TYPE = 'resync'

/** Longer than a request to the bridge takes: what was sent so long ago and is still here will be sent again. */
const IN_FLIGHT_SECONDS = 20

const MAX_WAITING = 20

/** Of the ticket's incident, also for a follow-up. True when the outbox holds the request, or one that still waits. */
export function askResync(ticket: Ticket): boolean {
  const incident = ticket.recordType === 'incident' ? ticket : readTicket(ticket.parent)
  if (incident === null) return false
  // Should the request not get through, the next sweep does not wait either.
  if (incident.bridgeAttempts > 0) writeRow(TICKET, incident.sysId, { bridge_next_attempt: '' })
  return (
    isWaiting(incident.sysId) ||
    storeRequest(
      {
        sourceId: `${TYPE}:${incident.sysId}:${gs.generateGUID()}`,
        type: TYPE,
        occurredAt: toIso(now()),
        author: gs.getUserDisplayName(),
        details: { resync: { incident_id: incident.externalId } },
      },
      incident.sysId,
    )
  )
}

/** One that will still be sent does what the next one would do; one under way may have read what was there before. */
function isWaiting(incidentTicket: string): boolean {
  const event = openTable(OUTBOUND_EVENT)
  event.addQuery('ticket', incidentTicket)
  event.addQuery('type', TYPE)
  event.addQuery('state', 'ready')
  event.setLimit(MAX_WAITING)
  event.query()
  while (event.next()) {
    const isUnderWay = text(event, 'attempts') !== '0' && isRecent(text(event, 'sys_updated_on'), IN_FLIGHT_SECONDS)
    if (text(event, 'ticket') === incidentTicket && !isUnderWay) return true
  }
  return false
}

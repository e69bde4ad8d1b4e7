/** A state that was overtaken: an event that is sent late must not undo what a newer one has set in incident.io. */
import type { GlideRecord } from '@servicenow/glide'
import { isObject, parseJson } from '../platform/json.ts'
import { openTable, text } from '../platform/rows.ts'
import { OUTBOUND_EVENT } from '../platform/tables.ts'
import type { Ticket } from '../tickets/ticket.ts'

type Payload = Readonly<Record<string, unknown>>

type State = Readonly<Record<string, unknown>>

/**
 * The payload as it should be sent now: an older state still goes to the timeline, with the statuses of the newest one,
 * so that whichever of the two arrives last leaves incident.io where the record is. Null when it is the newest itself.
 */
export function withNewestStatus(
  event: GlideRecord,
  payload: Payload,
  ticket: Ticket | null,
): Record<string, unknown> | null {
  const { state } = payload
  if (text(event, 'type') !== 'state_changed' || !isObject(state)) return null
  const newest = newestState(text(event, 'ticket'))
  if (newest === null || versionOf(newest) <= versionOf(state))
    return isForgotten(ticket, state) ? { ...payload, state: { ...state, ...NO_STATUS } } : null
  const { follow_up_status, incident_status_id } = newest
  return { ...payload, state: { ...state, follow_up_status, incident_status_id } }
}

const NO_STATUS: State = { follow_up_status: '', incident_status_id: '' }

/** The newer one was cleaned away after it was sent; what it set stays as it is. */
function isForgotten(ticket: Ticket | null, state: State): boolean {
  return (
    ticket !== null &&
    versionOf(state) > 0 &&
    ticket.recordVersion > versionOf(state) &&
    ticket.recordState !== state['value']
  )
}

/** Stored out of their order they may be, but not by so many. */
const MAX_STATES = 20

/** Of the latest events about the ticket, delivered or not. */
function newestState(ticket: string): State | null {
  const row = openTable(OUTBOUND_EVENT)
  row.addQuery('ticket', ticket)
  row.addQuery('type', 'state_changed')
  row.orderByDesc('sys_created_on')
  row.setLimit(MAX_STATES)
  row.query()
  let newest: State | null = null
  while (row.next()) {
    const payload = text(row, 'ticket') === ticket ? parseJson(text(row, 'payload')) : null
    const state = isObject(payload) ? payload['state'] : null
    if (!isObject(state) || (newest !== null && versionOf(state) <= versionOf(newest))) continue
    // What an admin discarded is not sent by another way.
    newest = text(row, 'state') === 'discarded' ? { ...state, ...NO_STATUS } : state
  }
  return newest
}

/** The record's update count when the state was seen. */
function versionOf(state: State): number {
  return Number(state['version']) || 0
}

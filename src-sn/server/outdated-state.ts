/** A state that was overtaken: an event that is sent late must not undo what a newer one has set in incident.io. */
import type { GlideRecord } from '@servicenow/glide'
import { isObject, parseJson } from './desired-values.ts'
import { openTable, text } from './rows.ts'
import { OUTBOUND_EVENT } from './tables.ts'
import type { Ticket } from './ticket-row.ts'

type Payload = Record<string, unknown>

/** Is there an event with a newer state of the same ticket, whatever became of it? */
export function isOvertaken(event: GlideRecord, payload: Payload, ticket: Ticket | null): boolean {
  if (ticket === null || text(event, 'type') !== 'state_changed') return false
  const createdOn = text(event, 'sys_created_on')
  const other = openTable(OUTBOUND_EVENT)
  other.addQuery('ticket', ticket.sysId)
  other.addQuery('type', 'state_changed')
  other.addQuery('sys_created_on', '>=', createdOn)
  other.query()
  while (other.next()) {
    if (text(other, 'ticket') !== ticket.sysId || other.getUniqueValue() === event.getUniqueValue()) continue
    if (text(other, 'sys_created_on') > createdOn) return true
    // Of two within one second the ticket knows which came last.
    if (stateOf(parseJson(text(other, 'payload'))) === ticket.recordState && stateOf(payload) !== ticket.recordState) return true
  }
  return false
}

/** What is left of it: an item on the incident's timeline, which sets nothing. Null for a follow-up, which has no timeline. */
export function asHistory(payload: Payload): Payload | null {
  const { state } = payload
  if (payload['record_type'] !== 'incident' || !isObject(state)) return null
  return { ...payload, state: { ...state, follow_up_status: '', incident_status_id: '' } }
}

function stateOf(payload: unknown): unknown {
  const state = isObject(payload) ? payload['state'] : undefined
  return isObject(state) ? state['value'] : undefined
}

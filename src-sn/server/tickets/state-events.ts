/** States of a record that were reported to incident.io, as the outbox keeps them. */
import type { GlideRecord } from '@servicenow/glide'
import type { RecordType } from '../contract/vocabulary.ts'
import { isObject, parseJson } from '../platform/json.ts'
import { openTable, text } from '../platform/rows.ts'
import { OUTBOUND_EVENT } from '../platform/tables.ts'

/** Events of one second have no order of their own; more than these are not stored in one. */
const MAX_EVENTS = 20

export interface StateEvent {
  /** The record's update count when the state was seen. */
  readonly version: number
  readonly value: string
  /** The status that the state asked incident.io for, '' for none. */
  readonly asked: string
  /** When its event was stored, as ServiceNow stores a moment. */
  readonly storedAt: string
  /** `open`: it waits, or may be under way. `refused`: it did not get through, and will not. */
  readonly delivery: 'open' | 'delivered' | 'refused'
  /** When it was delivered, as ServiceNow stores a moment; '' before. */
  readonly deliveredAt: string
  /** The state as the event has it. */
  readonly reported: Readonly<Record<string, unknown>>
}

/** What the source ids of a record's states begin with. */
export const statePrefix = (target: string): string => `state:${target}:`

/** The latest ones of a record, in no order. */
export function readStateEvents(target: string, recordType: RecordType): StateEvent[] {
  const row = openTable(OUTBOUND_EVENT)
  row.addQuery('source_id', 'STARTSWITH', statePrefix(target))
  row.orderByDesc('sys_created_on')
  row.setLimit(MAX_EVENTS)
  row.query()
  const found: StateEvent[] = []
  while (row.next()) {
    const event = text(row, 'source_id').startsWith(statePrefix(target)) ? toStateEvent(row, recordType) : null
    if (event !== null) found.push(event)
  }
  return found
}

function toStateEvent(row: GlideRecord, recordType: RecordType): StateEvent | null {
  const payload = parseJson(text(row, 'payload'))
  const state = isObject(payload) ? payload['state'] : null
  if (!isObject(state)) return null
  const asked = state[recordType === 'incident' ? 'incident_status_id' : 'follow_up_status']
  return {
    version: Number(state['version']),
    value: String(state['value']),
    asked: typeof asked === 'string' ? asked : '',
    storedAt: text(row, 'sys_created_on'),
    delivery: deliveryOf(row),
    deliveredAt: text(row, 'sent_at'),
    reported: state,
  }
}

/** One that is parked is still tried, slowly, when nobody refused it. */
function deliveryOf(row: GlideRecord): StateEvent['delivery'] {
  switch (text(row, 'state')) {
    case 'ready':
      return 'open'
    case 'sent':
      return 'delivered'
    default:
      return text(row, 'next_attempt') === '' ? 'refused' : 'open'
  }
}

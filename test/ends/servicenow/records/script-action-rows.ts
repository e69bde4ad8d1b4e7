import type { Row } from '../contracts.ts'
import type { Platform } from '../seams.ts'
import { equals, readRows } from './stored-rows.ts'

/** The active script actions of an event, in their order. */
export function scriptActionsOf(platform: Platform, event: string): Row[] {
  return readRows(platform, 'sysevent_script_action', {
    filter: equals({ event_name: event, active: '1' }),
    orderBy: [{ column: 'order', descending: false, numeric: true }],
  })
}

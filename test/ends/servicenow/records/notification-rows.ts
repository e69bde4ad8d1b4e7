import type { Row } from '../contracts.ts'
import type { Platform } from '../seams.ts'
import { equals, readRows } from './stored-rows.ts'

/** The active notifications that an event sends, in their order. */
export function notificationsOf(platform: Platform, event: string): Row[] {
  return readRows(platform, 'sysevent_email_action', {
    filter: equals({ event_name: event, generation_type: 'event', active: '1' }),
    orderBy: [{ column: 'order', descending: false, numeric: true }],
  })
}

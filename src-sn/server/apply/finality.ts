/** Records that are not moved to another state any more. */
import type { GlideRecord } from '@servicenow/glide'
import type { Memory } from '../contract/merge.ts'
import type { Group } from '../contract/merge.ts'
import { isTrue, text } from '../platform/rows.ts'
import { lineOf } from '../platform/table-line.ts'

/** What the ticket knows of the incident. */
interface Known {
  readonly memory: Memory
  readonly isSourceClosed: boolean
}

const RESOLVED = '6'
const CLOSED = '7'
const CANCELED = '8'

/**
 * Why the record must not be moved to this state, '' when it may. A record that is not active stays, unless the incident was
 * closed and reopened since. ServiceNow itself reopens no incident that is Closed or Canceled:
 * https://github.com/ServiceNow/ServiceNowDocs/blob/australia/markdown/it-service-management/incident-management/reopening-incident.md
 */
export function lockOf(ticket: Known, record: GlideRecord, wanted: string): Group['lock'] {
  const state = text(record, 'state')
  if (state === wanted) return isInactive(record) ? 'closed' : ''
  const isIncident = lineOf(record.getRecordClassName()).includes('incident')
  const isReopened = ticket.memory.wasClosed && !ticket.isSourceClosed
  if (isIncident && (state === CLOSED || state === CANCELED)) return isReopened ? 'final' : 'closed'
  if (!isInactive(record) || isReopened) return ''
  return isIncident && state === RESOLVED && wanted === CLOSED ? '' : 'closed'
}

export function isInactive(record: GlideRecord): boolean {
  return record.isValidField('active') && !isTrue(record, 'active')
}

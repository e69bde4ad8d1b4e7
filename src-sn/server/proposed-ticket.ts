/** A ticket row as the bridge would write it, over the one that stands: read from a request, never stored. */
import type { RESTAPIRequest } from '@servicenow/glide/sn_ws_int'
import { isObject, parseDesiredValues } from './desired-values.ts'
import { BLANK_TICKET, findTicket } from './ticket-row.ts'
import type { Ticket } from './ticket-row.ts'

const LENGTHS: Readonly<Record<string, number>> = { template: 32, record_type: 20, external_id: 64, adopt: 1024, parent: 32 }

/** The ticket, or what is wrong with the request. */
export function proposedTicket(request: RESTAPIRequest): Ticket | string {
  const body = readBody(request)
  if (!isObject(body)) return 'The body must be a JSON object.'
  const wrong = Object.keys(LENGTHS).find(name => !isText(body[name], LENGTHS[name] ?? 0))
  if (wrong !== undefined) return `${wrong} must be text of at most ${LENGTHS[wrong]} characters.`
  const recordType = `${body['record_type']}`
  if (recordType !== 'incident' && recordType !== 'follow_up') return 'record_type must be incident or follow_up.'
  const desired = parseDesiredValues(JSON.stringify(body['desired_values'] ?? []))
  if (desired === null) return 'desired_values must be a list of { column, value, write }.'
  const externalId = `${body['external_id']}`
  const standing = findTicket(recordType, externalId) ?? { ...BLANK_TICKET, recordType, externalId }
  return { ...standing, template: `${body['template']}`, parent: `${body['parent']}`, adopt: `${body['adopt']}`.trim(), desired }
}

function isText(value: unknown, maxLength: number): boolean {
  return typeof value === 'string' && value.length <= maxLength
}

/** The platform throws at text that is no JSON. */
function readBody(request: RESTAPIRequest): unknown {
  try {
    return request.body.data
  } catch {
    return null
  }
}

/**
 * PUT /tickets/{sys_id}/destination and POST /tickets/{sys_id}/claim: the bridge speaks for tickets whose template
 * writes to Jira, and for those alone. Everywhere else the status columns stay the app's.
 */
import { ServiceError } from '@servicenow/glide/sn_ws_err'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { isForJira, isPrivateAndKept } from './apply-gate.ts'
import { claimCreation } from './claim-creation.ts'
import { parseClaim, parseDestination } from './destination-body.ts'
import type { Parsed } from './destination-body.ts'
import { readRow } from './rows.ts'
import { saveDestination } from './save-destination.ts'
import { TEMPLATE } from './tables.ts'
import { readTicket } from './ticket-row.ts'
import type { Ticket } from './ticket-row.ts'
import { isLeftAlone } from './ticket-status.ts'

interface Answer { readonly status: number, readonly body?: object, readonly problem?: string }

export function putDestination(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answer(response, withTicket(request, parseDestination, (ticket, destination) => {
    const problem = saveDestination(ticket, destination)
    return problem === '' ? { status: 200, body: { sys_id: ticket.sysId } } : { status: 409, problem }
  }))
}

export function postClaim(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answer(response, withTicket(request, parseClaim, (ticket, claim) => {
    if (ticket.jiraId !== '') return { status: 409, problem: `The ticket has its issue already: ${ticket.number}.` }
    return { status: 200, body: claimCreation(ticket, claim) }
  }))
}

function withTicket<T>(request: RESTAPIRequest, parse: (body: unknown) => Parsed<T>, run: (ticket: Ticket, body: T) => Answer): Answer {
  const ticket = readTicket(`${request.pathParams.sys_id}`)
  if (ticket === null || !isInJira(ticket)) return { status: 404, problem: 'No ticket whose template writes to Jira has this sys_id.' }
  if (isPrivateAndKept(ticket)) return { status: 409, problem: 'The incident is private and private incidents are not synced.' }
  if (isLeftAlone(ticket)) return { status: 409, problem: `An admin ${ticket.status} the ticket.` }
  const parsed = parse(readBody(request))
  return parsed.ok ? run(ticket, parsed.value) : { status: 400, problem: parsed.problem }
}

/** A ticket with a record in ServiceNow is the app's, whatever its template says now. */
function isInJira(ticket: Ticket): boolean {
  const template = readRow(TEMPLATE, ticket.template)
  return template !== null && isForJira(template) && ticket.target === ''
}

/** The platform throws at text that is no JSON. */
function readBody(request: RESTAPIRequest): unknown {
  try {
    return request.body.data
  } catch {
    return null
  }
}

function answer(response: RESTAPIResponse, { status, body, problem }: Answer): void {
  if (problem !== undefined) response.setError(new ServiceError().setStatus(status).setMessage('Refused').setDetail(problem))
  else {
    response.setStatus(status)
    response.setBody(body ?? {})
  }
}

/**
 * POST claim and PUT destinations: the bridge speaks for tickets whose template writes to Jira, and for those alone.
 * Everywhere else the status columns stay the app's.
 */
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { claimCreation, saveDestination } from '../apply/jira-ticket.ts'
import type { Claim, Destination } from '../apply/jira-ticket.ts'
import { preconditionsNow } from '../apply/preconditions.ts'
import { openTable, readRow, text } from '../platform/rows.ts'
import { TEMPLATE, TICKET } from '../platform/tables.ts'
import { parseClaim, parseDestination } from './destination-body.ts'
import { done, refused, serve } from './resource.ts'
import type { Answer } from './resource.ts'
import { isForJira } from '../tickets/template.ts'
import { isLeftAlone, isPrivateAndKept, newMemo, readTicket, toTicket } from '../tickets/ticket.ts'
import type { Ticket } from '../tickets/ticket.ts'

export function putDestination(request: RESTAPIRequest, response: RESTAPIResponse): void {
  serve(request, response, { parse: parseDestination, run: saveGiven })
}

export function postClaim(request: RESTAPIRequest, response: RESTAPIResponse): void {
  serve(request, response, { parse: parseClaim, run: claimGiven })
}

function saveGiven(given: Destination): Answer {
  if (given.ticket === '') return saveByIssue(given)
  const ticket = readTicket(given.ticket)
  const closed = closedTo(ticket)
  if (closed !== null || ticket === null) return closed ?? refused(404, NOT_THERE)
  const { outcome, detail } = saveDestination(ticket, given)
  return outcome === 'refused' ? refused(409, detail) : done({ outcome, detail })
}

/** Jira itself said that an issue changed: whether that is anybody's ticket is found out here. */
function saveByIssue(given: Destination): Answer {
  const ticket = findByIssue(given)
  const isOurs = ticket !== null && closedTo(ticket) === null
  if (!isOurs) return done({ outcome: 'ignored', detail: 'No ticket that is kept in sync has this issue.' })
  const { outcome, detail } = saveDestination(ticket, given)
  return done({ outcome: outcome === 'refused' ? 'ignored' : outcome, detail })
}

/** The issue carries the external id: of two rows that knew the issue, that one counts. */
function findByIssue({ jiraId, externalId }: Destination): Ticket | null {
  const row = openTable(TICKET)
  row.addQuery('jira_id', jiraId)
  row.addQuery('external_id', externalId)
  row.setLimit(1)
  row.query()
  return row.next() && text(row, 'jira_id') === jiraId && text(row, 'external_id') === externalId ? toTicket(row) : null
}

function claimGiven(claim: Claim): Answer {
  const ticket = readTicket(claim.ticket)
  const closed = closedTo(ticket)
  if (closed !== null || ticket === null) return closed ?? refused(404, NOT_THERE)
  if (ticket.jiraId !== '') return refused(409, `The ticket has its issue already: ${ticket.number}.`)
  // A document that was answered before the pause; the bridge asks again, as after a claim that another run has.
  const permit = preconditionsNow(ticket, newMemo())
  const isHeld = !permit.met && permit.result.kind === 'held'
  return done(isHeld ? { claimed: false, attempt: ticket.jiraAttempt } : claimCreation(ticket, claim))
}

const NOT_THERE = 'No ticket whose template writes to Jira has this sys_id.'

/** Why the bridge may not speak for the ticket; null when it may. */
function closedTo(ticket: Ticket | null): Answer | null {
  if (ticket === null || !isInJira(ticket)) return refused(404, NOT_THERE)
  if (isPrivateAndKept(ticket)) return refused(409, 'The incident is private and private incidents are not synced.')
  return isLeftAlone(ticket) ? refused(409, `An admin ${ticket.status} the ticket.`) : null
}

/** A ticket with a record in ServiceNow is the app's, and one with an issue is the bridge's, whatever its template says now. */
function isInJira(ticket: Ticket): boolean {
  if (ticket.target !== '' || ticket.jiraId !== '') return ticket.target === ''
  const template = readRow(TEMPLATE, ticket.template)
  return template !== null && isForJira(template)
}

/** Writes on a ticket's row what the bridge says about its issue in Jira, and what that sets off. */
import { announceLink } from './after-link.ts'
import type { Destination } from '../rest/destination-body.ts'
import { forgetClaims } from './claim-creation.ts'
import { storeEvent } from '../deliver/outbound-event.ts'
import { readRow, text, writeRow } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { mapJiraState } from '../deliver/state-mapping.ts'
import { JIRA, TICKET } from '../contract/tables.ts'
import type { Ticket } from './ticket-row.ts'

export interface Saved {
  readonly outcome: 'written' | 'unchanged' | 'refused'
  readonly detail: string
}

/** Saves. Safe to repeat: an event is stored once, the row says the same again. */
export function saveDestination(ticket: Ticket, given: Destination): Saved {
  if (ticket.jiraId !== '' && given.jiraId !== '' && given.jiraId !== ticket.jiraId)
    return refusedBecause(`The ticket is linked to ${ticket.number}.`)
  const isFirst = ticket.jiraId === '' && given.jiraId !== ''
  // Before the row: after a crash in between, the event is there or is made by the next run, never lost.
  if (isFirst) announceLink(ticket, { table: JIRA, sysId: given.jiraId, number: given.number }, { url: given.url })
  if (!isFirst && isNewState(ticket, given) && !announceState(ticket, given))
    return refusedBecause('The change of state could not be stored.')
  const columns = toColumns(ticket, given)
  const row = readRow(TICKET, ticket.sysId)
  const isSame = row !== null && Object.entries(columns).every(([column, value]) => text(row, column) === value)
  if (isSame) return { outcome: 'unchanged', detail: '' }
  if (!writeRow(TICKET, ticket.sysId, columns)) return refusedBecause('The row could not be written.')
  if (isFirst) forgetClaims(ticket.sysId)
  return { outcome: 'written', detail: '' }
}

function refusedBecause(detail: string): Saved {
  return { outcome: 'refused', detail }
}

/** Two looks at the issue may arrive in the wrong order: the older one says nothing about the state any more. */
function isOutdated(ticket: Ticket, given: Destination): boolean {
  return given.issueUpdatedAt < ticket.jiraUpdatedAt
}

function isNewState(ticket: Ticket, given: Destination): boolean {
  return given.jiraId !== '' && given.state !== ticket.recordState && !isOutdated(ticket, given)
}

function announceState(ticket: Ticket, given: Destination): boolean {
  const mapped = mapJiraState(given.state)
  return storeEvent(
    ticket,
    { table: JIRA, sysId: given.jiraId, number: given.number, url: given.url },
    {
      // What the row said before is what two runs at once have in common, and what no later change shares.
      sourceId: `state:${ticket.sysId}:${ticket.jiraUpdatedAt}:${given.state}`,
      type: 'state_changed',
      occurredAt: given.stateChangedAt,
      author: given.author,
      details: {
        state: {
          value: given.state,
          label: given.stateLabel,
          ticket_state: mapped.ticketState,
          follow_up_status: mapped.followUpStatus,
          incident_status_id: mapped.incidentStatusId,
        },
      },
    },
  )
}

function toColumns(ticket: Ticket, given: Destination): Values {
  const attempts = given.status === 'failed' ? `${ticket.attempts + 1}` : '0'
  return {
    target_table: JIRA,
    ...(given.status === '' ? {} : { status: given.status, error: given.error, next_attempt: '', attempts }),
    ...(given.jiraId === '' ? {} : { jira_id: given.jiraId, number: given.number, record_url: given.url }),
    ...(given.jiraId === '' || isOutdated(ticket, given)
      ? {}
      : { record_state: given.state, state_label: given.stateLabel, jira_updated_at: given.issueUpdatedAt }),
    ...(given.applied === null ? {} : { applied_values: JSON.stringify(given.applied) }),
    ...(given.warnings === null ? {} : { warnings: given.warnings }),
    ...(given.releaseClaim || given.jiraId !== '' ? { jira_claimed_at: '' } : {}),
  }
}

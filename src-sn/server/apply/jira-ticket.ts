/** Tickets whose issue is in Jira: the claim to create it, and what the bridge reports about it. */
import { announceLink } from './after-link.ts'
import { findCursor, insertCursor } from '../platform/cursors.ts'
import { readRow, text, writeRow } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { JIRA, TICKET } from '../platform/tables.ts'
import { isRecent, now } from '../platform/time.ts'
import { storeEvent } from '../tickets/outbox.ts'
import { isSwitchedOff, mapJiraState } from '../tickets/state-mapping.ts'
import { aboutTicket, newMemo } from '../tickets/ticket.ts'
import type { Ticket } from '../tickets/ticket.ts'

interface Saved {
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
  const meaning = mapJiraState(given.state)
  if (meaning.ticket_state === '' && isSwitchedOff(JIRA, given.state)) return true
  const isReopened =
    meaning.ticket_state === 'open' &&
    ticket.recordState !== '' &&
    mapJiraState(ticket.recordState).ticket_state === 'completed'
  const event = {
    // What the row said before is what two runs at once have in common, and what no later change shares.
    sourceId: `state:${ticket.sysId}:${ticket.jiraUpdatedAt}:${given.state}`,
    type: 'state_changed' as const,
    occurredAt: given.stateChangedAt,
    author: given.author,
    details: {
      state: {
        value: given.state,
        label: given.stateLabel,
        ...meaning,
        ...(isReopened ? { reopened: true } : {}),
      },
    },
  }
  const address = { table: JIRA, sys_id: given.jiraId, number: given.number, url: given.url }
  return storeEvent(event, () => aboutTicket(ticket, newMemo(), address))
}

function toColumns(ticket: Ticket, given: Destination): Values {
  const attempts = given.status === 'failed' ? `${ticket.attempts + 1}` : '0'
  return {
    target_table: JIRA,
    ...(given.status === ''
      ? {}
      : { status: given.status, reason: '', error: given.error, next_attempt: '', attempts }),
    ...(given.jiraId === ''
      ? {}
      : {
          jira_id: given.jiraId,
          number: given.number,
          record_url: given.url,
          adopt: '',
          // The template that the issue came from; later the row may have none.
          ...(ticket.jiraId === '' ? { record_template: ticket.template } : {}),
        }),
    ...(given.jiraId === '' || isOutdated(ticket, given)
      ? {}
      : { record_state: given.state, state_label: given.stateLabel, jira_updated_at: given.issueUpdatedAt }),
    ...(given.memory === null ? {} : { applied_values: given.memory }),
    ...(given.warnings === null ? {} : { warnings: given.warnings }),
    ...(given.releaseClaim || given.jiraId !== '' ? { jira_claimed_at: '' } : {}),
  }
}

/** Claims attempt `after + 1`. `attempt` is the last one that was claimed, by whomever. */
export function claimCreation(ticket: Ticket, { after, minAgeSeconds }: Claim): { claimed: boolean; attempt: number } {
  const tooYoung = isRecent(ticket.jiraClaimedAt, minAgeSeconds)
  if (after !== ticket.jiraAttempt || tooYoung) return { claimed: false, attempt: ticket.jiraAttempt }
  const attempt = after + 1
  const claimed = insertCursor('jira_claim', claimName(ticket.sysId, attempt)) !== null
  // Also when another run was faster: had it stopped right here, nobody could ever claim again.
  writeRow(TICKET, ticket.sysId, {
    jira_attempt: `${attempt}`,
    jira_claimed_at: claimed ? now() : claimedSince(ticket.sysId, attempt),
  })
  return { claimed, attempt }
}

/** The issue is known: its claims have served their purpose. */
function forgetClaims(ticketSysId: string): void {
  const attempts = readRow(TICKET, ticketSysId)
  const last = attempts === null ? 0 : Number(text(attempts, 'jira_attempt'))
  for (let attempt = 1; attempt <= last; attempt++)
    findCursor('jira_claim', claimName(ticketSysId, attempt))?.deleteRecord()
}

function claimedSince(ticketSysId: string, attempt: number): string {
  const row = findCursor('jira_claim', claimName(ticketSysId, attempt))
  return row === null ? now() : text(row, 'sys_created_on')
}

function claimName(ticketSysId: string, attempt: number): string {
  return `${ticketSysId}:${attempt}`
}

/** What the bridge says about a ticket in Jira; what is absent stays as it is on the row. */
export interface Destination {
  /** The ticket row, '' when the issue itself names the ticket. */
  readonly ticket: string
  readonly externalId: string
  /** '' leaves status and error as they are: only the issue is described. */
  readonly status: 'in_sync' | 'failed' | ''
  readonly jiraId: string
  readonly number: string
  readonly url: string
  readonly state: string
  readonly stateLabel: string
  /** When the issue was as described here (RFC 3339), '' when nothing is said about the issue. */
  readonly issueUpdatedAt: string
  /** When its state changed, and who changed it. */
  readonly stateChangedAt: string
  readonly author: string
  /** The text of the memory: see contract/memory.ts. */
  readonly memory: string | null
  readonly warnings: string | null
  readonly error: string
  /** Jira said a clear no: no issue was made, so nobody need wait before the next attempt. */
  readonly releaseClaim: boolean
}

export interface Claim {
  readonly ticket: string
  readonly after: number
  readonly minAgeSeconds: number
}

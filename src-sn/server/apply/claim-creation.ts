/**
 * The right to create a ticket's one issue in Jira. Jira itself cannot refuse a second issue, and its search shows a new
 * one late; so each attempt is claimed here first, and the next one has to wait until the last can have left no trace
 * that the search would not show.
 */
import type { Claim } from '../rest/destination-body.ts'
import { findRow, openTable, readRow, text, writeRow } from '../platform/rows.ts'
import { CURSOR, JIRA, TICKET } from '../contract/tables.ts'
import type { Ticket } from './ticket-row.ts'
import { fromNow, now } from '../platform/time.ts'

/** Claims attempt `after + 1`. `attempt` is the last one that was claimed, by whomever. */
export function claimCreation(ticket: Ticket, { after, minAgeSeconds }: Claim): { claimed: boolean; attempt: number } {
  const tooYoung = ticket.jiraClaimedAt !== '' && ticket.jiraClaimedAt > fromNow(-minAgeSeconds)
  if (after !== ticket.jiraAttempt || tooYoung) return { claimed: false, attempt: ticket.jiraAttempt }
  const attempt = after + 1
  const claimed = insertClaim(ticket.sysId, attempt)
  // Also when another run was faster: had it stopped right here, nobody could ever claim again.
  writeRow(TICKET, ticket.sysId, {
    jira_attempt: `${attempt}`,
    jira_claimed_at: claimed ? now() : claimedSince(ticket.sysId, attempt),
  })
  return { claimed, attempt }
}

/** The issue is known: its claims have served their purpose. */
export function forgetClaims(ticketSysId: string): void {
  const attempts = readRow(TICKET, ticketSysId)
  const last = attempts === null ? 0 : Number(text(attempts, 'jira_attempt'))
  for (let attempt = 1; attempt <= last; attempt++)
    findRow(CURSOR, 'name', claimName(ticketSysId, attempt))?.deleteRecord()
}

/** The unique name lets one insert through, however many runs try at once. */
function insertClaim(ticketSysId: string, attempt: number): boolean {
  const row = openTable(CURSOR)
  row.newRecord()
  row.setValue('name', claimName(ticketSysId, attempt))
  row.setValue('lease_holder', JIRA)
  return row.insert() !== null
}

function claimedSince(ticketSysId: string, attempt: number): string {
  const row = findRow(CURSOR, 'name', claimName(ticketSysId, attempt))
  return row === null ? now() : text(row, 'sys_created_on')
}

function claimName(ticketSysId: string, attempt: number): string {
  return `jira:${ticketSysId}:${attempt}`
}

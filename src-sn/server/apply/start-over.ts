/** What an admin's decision about a ticket's record writes on its row: to begin again, and to have a record that was there before. */
import { writeRow } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { TICKET } from '../platform/tables.ts'
import { NOT_DISCARDED, NO_CLAIM } from '../tickets/shared-columns.ts'
import type { Ticket } from '../tickets/ticket.ts'

/** What an unlinked ticket needs to get a record again: the traces of the one it had are taken off. */
const FRESH: Readonly<Values> = {
  status: 'pending',
  target: '',
  target_table: '',
  jira_id: '',
  applied_values: '',
  asked_status: '',
  warnings: '',
  journal_watermark: '',
  journal_seen: '',
  notes_until: '',
  seen_version: '0',
  closed_at: '',
  adopted_at: '',
  record_template: '',
  ...NO_CLAIM,
}

/** Ends an admin's decision to leave the ticket alone. One that was discarded keeps the record that it has. */
export function startOver(ticket: Ticket): void {
  writeRow(TICKET, ticket.sysId, again(ticket))
}

/**
 * An admin wants this record for the ticket, whatever became of it before. `by` names the admin. These columns alone prove that:
 * no document can carry them.
 */
export function confirmedColumns(ticket: Ticket | null, record: string, by: string): Values {
  const confirmed = { adopt: record, claim: record, claim_answer: 'confirmed', claim_answered_by: by }
  return ticket === null ? confirmed : { ...again(ticket), ...confirmed }
}

function again({ status }: Ticket): Values {
  return status === 'unlinked' ? FRESH : { status: 'pending', attempts: '0', ...NOT_DISCARDED }
}

/**
 * What people write and change on a linked record becomes outbound events. Runs after the commit, in any order and
 * perhaps twice: everything is read from the tables as they stand, and each event can only be stored once.
 */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { isPrivateAndKept } from './apply-gate.ts'
import { captureJournal } from './capture-journal.ts'
import { captureState } from './capture-state.ts'
import { findTicketOfRecord } from './ticket-row.ts'
import type { Ticket } from './ticket-row.ts'

/** The asynchronous rule on task. */
export function captureChanges(current: GlideRecord): void {
  const ticket = findTicketOfRecord(current.getUniqueValue())
  if (ticket === null || isPrivateAndKept(ticket)) return
  guarded(ticket, 'journal', () => captureJournal(ticket))
  guarded(ticket, 'state', () => captureState(ticket.sysId, current.getRecordClassName()))
}

/** A fault in one of the two must not cost the other one. */
function guarded(ticket: Ticket, what: string, run: () => void): void {
  try {
    run()
  } catch (error) {
    gs.error(`incident.io sync: capturing the ${what} of ticket ${ticket.sysId} stopped on an unexpected error: ${error}`)
  }
}

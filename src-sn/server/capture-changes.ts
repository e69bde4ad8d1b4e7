/**
 * What people write and change on a linked record becomes outbound events. Runs after the commit, in any order and
 * perhaps twice: everything is read from the tables as they stand, and each event can only be stored once.
 */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { isPrivateAndKept } from './apply-gate.ts'
import { captureJournal } from './capture-journal.ts'
import { linkOf, storeEvent } from './outbound-event.ts'
import { openTable, text, writeRow } from './rows.ts'
import { mapState } from './state-mapping.ts'
import { OUTBOUND_EVENT, TICKET } from './tables.ts'
import { findTicketOfRecord } from './ticket-row.ts'
import type { Ticket } from './ticket-row.ts'
import { toIso } from './time.ts'
import { displayName } from './users.ts'

/** The asynchronous rule on task. */
export function captureChanges(current: GlideRecord): void {
  const ticket = findTicketOfRecord(current.getUniqueValue())
  if (ticket === null || isPrivateAndKept(ticket)) return
  guarded(ticket, 'journal', () => captureJournal(ticket))
  guarded(ticket, 'state', () => captureState(ticket, current))
}

/** A fault in one of the two must not cost the other one. */
function guarded(ticket: Ticket, what: string, run: () => void): void {
  try {
    run()
  } catch (error) {
    gs.error(`incident.io sync: capturing the ${what} of ticket ${ticket.sysId} stopped on an unexpected error: ${error}`)
  }
}

function captureState(ticket: Ticket, record: GlideRecord): void {
  const value = text(record, 'state')
  if (value === '' || isBeingWritten(ticket, value)) return
  const news = `state:${ticket.target}:${ticket.stateVersion}:`
  if (value === ticket.recordState && !isTold(news)) return
  const table = record.getRecordClassName()
  const label = `${record.getDisplayValue('state')}`
  const mapped = mapState(table, value)
  const stored = storeEvent(ticket, linkOf(ticket), {
    // Not by the record's own version: a run that broke off before noting the state, and one after the next update, tell the same news.
    sourceId: `${news}${value}`,
    type: 'state_changed',
    occurredAt: toIso(text(record, 'sys_updated_on')),
    author: displayName(text(record, 'sys_updated_by')),
    details: {
      state: {
        value, label,
        ticket_state: mapped.ticketState, follow_up_status: mapped.followUpStatus, incident_status_id: mapped.incidentStatusId,
      },
    },
  })
  if (stored) writeRow(TICKET, ticket.sysId, { record_state: value, state_label: label, state_version: text(record, 'sys_mod_count') })
}

/** Was a state told since the last one was noted? Then a run broke off, and the record may have gone back meanwhile. */
function isTold(news: string): boolean {
  const event = openTable(OUTBOUND_EVENT)
  event.addQuery('source_id', 'STARTSWITH', news)
  event.setLimit(1)
  event.query()
  return event.next() && text(event, 'source_id').startsWith(news)
}

/** The state that incident.io asked for, on its way: the ticket is about to note it itself, so it is no news. */
function isBeingWritten(ticket: Ticket, state: string): boolean {
  const wish = ticket.desired?.find(desired => desired.column === 'state')
  return wish?.value === state && ticket.applied['state'] !== state
}

/** "Adopt this record" and "Make a new record": an admin answers the claim that a record was there before. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { applyTicket } from '../apply/apply-ticket.ts'
import { findNamed } from '../apply/named-record.ts'
import { confirmedColumns } from '../apply/start-over.ts'
import { ABANDONED_AFTER_SECONDS } from '../platform/backoff.ts'
import { keepHistory, presentPerson } from '../platform/history.ts'
import { text, writeRow } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { TICKET } from '../platform/tables.ts'
import { fromNow } from '../platform/time.ts'
import { isOperator } from './who-may.ts'
import { readTemplate } from '../tickets/template.ts'
import { findTicketOfRecord, newMemo, readTicket } from '../tickets/ticket.ts'
import type { Ticket } from '../tickets/ticket.ts'

/** The admin means the record that Reason told them of. What incident.io names by now is shown first. */
export function adoptClaimed(current: GlideRecord): void {
  const ticket = isOperator('Adopt this record') ? readWaiting(current) : null
  if (ticket === null) return
  if (ticket.claim !== ticket.adopt) {
    writeRow(TICKET, ticket.sysId, { claim: ticket.adopt })
    applyTicket(ticket.sysId)
    gs.addErrorMessage('incident.io names another record by now: read Reason, then choose again.')
    return
  }
  const table = readTemplate(ticket.template, newMemo())?.table ?? ''
  const record = findNamed(table, ticket.claim)
  const problem = record === null ? `There is no record "${ticket.claim}" in ${table}.` : linkedProblem(record)
  if (record === null || problem !== '') gs.addErrorMessage(`Nothing was adopted. ${problem}`)
  else answer(ticket, { ...confirmedColumns(ticket, record.getUniqueValue(), presentPerson()), adopt: ticket.adopt })
}

/** Whatever incident.io names: it is not asked for once more. */
export function makeNewRecord(current: GlideRecord): void {
  const ticket = isOperator('Make a new record') ? readWaiting(current) : null
  if (ticket !== null)
    answer(ticket, { claim: ticket.adopt, claim_answer: 'refused', claim_answered_by: presentPerson(), attempts: '0' })
}

/** Also pressed on a form that has been open for long. */
function readWaiting(current: GlideRecord): Ticket | null {
  const ticket = readTicket(current.getUniqueValue())
  if (ticket?.claimAnswer === 'waiting' && ticket.status === 'pending') return ticket
  gs.addInfoMessage('The ticket does not wait for this any more.')
  return null
}

function linkedProblem(record: GlideRecord): string {
  const other = findTicketOfRecord(record.getUniqueValue())
  return other === null ? '' : `${text(record, 'number')} is linked to ${other.reference}. Unlink it there first.`
}

function answer(ticket: Ticket, columns: Values): void {
  const words = columns['claim_answer'] === 'refused' ? 'Make a new record' : 'Adopt this record'
  // Should the node stop in between, the minute script goes on.
  writeRow(TICKET, ticket.sysId, { ...columns, next_attempt: fromNow(ABANDONED_AFTER_SECONDS) })
  keepHistory({ kind: 'claim_answered', ticket: ticket.sysId, by: presentPerson(), words })
  applyTicket(ticket.sysId)
  const after = readTicket(ticket.sysId)
  gs.addInfoMessage(
    after?.status === 'in_sync'
      ? `${after.number} is in sync.`
      : 'The ticket is not in sync yet, see Reason and Error.',
  )
}

/** A corrected configuration should not wait for the next attempt: what it held up is due at once, also what was given up. */
import type { GlideRecord } from '@servicenow/glide'
import { PRIVATE_REASON } from '../apply/apply-gate.ts'
import { openTable, readRow, text, writeRow } from '../platform/rows.ts'
import { privateIncidentsAllowed } from '../platform/settings.ts'
import { TEMPLATE, TICKET } from '../contract/tables.ts'
import { now } from '../platform/time.ts'

/** More than this at once would hold up the admin who saves; the others come with their own next attempt or "Retry all". */
const MAX_AT_ONCE = 200

/** After a change of a template: its own tickets, and failed ones that it may take from another template now. */
export function requeueOfTemplate(current: GlideRecord): void {
  const sysId = current.getUniqueValue()
  makeDue(ticket => {
    ticket.addQuery('template', sysId)
    ticket.addQuery('status', 'skipped')
  })
  makeDue(ticket => {
    ticket.addQuery('record_type', text(current, 'record_type'))
    ticket.addQuery('status', 'failed')
  })
}

/** After a change of a condition. */
export function requeueOfCondition(current: GlideRecord): void {
  const template = readRow(TEMPLATE, text(current, 'template'))
  if (template !== null) requeueOfTemplate(template)
}

/** After a change of a field mapping. */
export function requeueOfFieldMapping(current: GlideRecord): void {
  const template = text(current, 'template')
  if (template === '') return
  makeDue(ticket => {
    ticket.addQuery('template', template)
    ticket.addQuery('status', 'IN', 'failed,skipped')
  })
}

/** After a change of a status mapping: the tickets of every template that writes to its table. */
export function requeueOfStatusMapping(current: GlideRecord): void {
  const template = openTable(TEMPLATE)
  template.addQuery('target_table', text(current, 'target_table'))
  template.query()
  const sysIds: string[] = []
  while (template.next()) sysIds.push(template.getUniqueValue())
  if (sysIds.length === 0) return
  makeDue(ticket => {
    ticket.addQuery('template', 'IN', sysIds.join(','))
    ticket.addQuery('status', 'failed')
  })
}

/** Tickets that were held back as private, when private incidents are allowed now. */
export function privateTicketsToRelease(): string[] {
  if (!privateIncidentsAllowed()) return []
  const ticket = openTable(TICKET)
  ticket.addQuery('private', true)
  ticket.addQuery('status', 'skipped')
  ticket.setLimit(MAX_AT_ONCE)
  ticket.query()
  const found: string[] = []
  while (ticket.next()) if (text(ticket, 'error') === PRIVATE_REASON) found.push(ticket.getUniqueValue())
  return found
}

/** The newest first. The minute script applies them, and asks the bridge for what they should be by now. */
function makeDue(narrow: (ticket: GlideRecord) => void): void {
  const ticket = openTable(TICKET)
  narrow(ticket)
  ticket.orderByDesc('sys_created_on')
  ticket.setLimit(MAX_AT_ONCE)
  ticket.query()
  while (ticket.next()) {
    if (['failed', 'skipped'].includes(text(ticket, 'status')))
      writeRow(TICKET, ticket.getUniqueValue(), { attempts: '0', next_attempt: now() })
  }
}

/** A corrected configuration should not wait for the next attempt: the tickets that it held up are due at once. */
import type { GlideRecord } from '@servicenow/glide'
import { PRIVATE_REASON } from './apply-gate.ts'
import { openTable, text, writeRow } from './rows.ts'
import { privateIncidentsAllowed } from './settings.ts'
import { TICKET } from './tables.ts'
import { now } from './time.ts'

/** More than this at once would hold up the admin who saves; the others come with their own next attempt. */
const MAX_AT_ONCE = 200

/** After a change of a template. */
export function requeueOfTemplate(current: GlideRecord): void {
  requeue(current.getUniqueValue())
}

/** After a change of a field mapping. */
export function requeueOfFieldMapping(current: GlideRecord): void {
  requeue(text(current, 'template'))
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

function requeue(template: string): void {
  const ticket = openTable(TICKET)
  ticket.addQuery('template', template)
  ticket.addQuery('status', 'IN', 'failed,skipped')
  ticket.setLimit(MAX_AT_ONCE)
  ticket.query()
  while (ticket.next()) if (text(ticket, 'template') === template) writeRow(TICKET, ticket.getUniqueValue(), { next_attempt: now() })
}

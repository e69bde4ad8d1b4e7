/** A corrected configuration does not wait for the next attempt: what it held up is due at once, also what was given up. */
import type { GlideRecord } from '@servicenow/glide'
import { storedJson } from '../contract/columns.ts'
import { ENTRY_GONE, renewedColumns } from '../capture/send-again.ts'
import { readConnection } from '../deliver/connection.ts'
import { isUnderWay } from '../deliver/under-way.ts'
import { isObject, parseJson } from '../platform/json.ts'
import { openTable, readRow, text, writeRow } from '../platform/rows.ts'
import { privateIncidentsAllowed } from '../platform/settings.ts'
import { JIRA, OUTBOUND_EVENT, TEMPLATE, TICKET } from '../platform/tables.ts'
import { now } from '../platform/time.ts'
import { mapJiraState, mapState } from '../tickets/state-mapping.ts'
import { PRIVATE_REASON } from '../tickets/shared-columns.ts'

/** More than this at once would hold up the admin who saves; the others come with their own next attempt or "Retry all". */
const MAX_AT_ONCE = 200

/** After a change of a template: its own tickets, and failed ones that it may take from another template now. */
export function requeueOfTemplate(current: GlideRecord): void {
  const sysId = current.getUniqueValue()
  makeTicketsDue(ticket => {
    ticket.addQuery('template', sysId)
    ticket.addQuery('status', 'skipped')
  })
  makeTicketsDue(ticket => {
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
  makeTicketsDue(ticket => {
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
  makeTicketsDue(ticket => {
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
  while (ticket.next()) if (text(ticket, 'reason') === PRIVATE_REASON) found.push(ticket.getUniqueValue())
  return found
}

/** The newest first. The minute script applies them, and asks the bridge for what they should be by now. */
function makeTicketsDue(narrow: (ticket: GlideRecord) => void): void {
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

/** More than this at once would hold up the admin who saves; the others come with their own next attempt or "Retry all". */
const MAX_EVENTS_AT_ONCE = 200

/** How earlier versions of the app began the answer of an event that never got through. */
const GIVEN_UP = 'Given up after'

/** After a change of the connection: everything that waits, and what never got through. What was refused stays parked. */
export function requeueOfConnection(): void {
  if (!readConnection().ready) return
  eachEvent(
    event => {
      event.addQuery('state', 'ready')
    },
    (event, sysId) => {
      // A link or an image that may still be under way is not repeated yet.
      if (!isUnderWay(event) && (text(event, 'next_attempt') > now() || text(event, 'attempts') === '0'))
        writeRow(OUTBOUND_EVENT, sysId, { next_attempt: now() })
    },
  )
  eachEvent(
    event => {
      event.addQuery('state', 'parked')
      event.addNotNullQuery('next_attempt').addOrCondition('answer', 'STARTSWITH', GIVEN_UP)
    },
    (event, sysId) => {
      if (text(event, 'next_attempt') === '' && !text(event, 'answer').startsWith(GIVEN_UP)) return
      const renewed = renewedColumns(event)
      const due = { ...renewed, state: 'ready', attempts: '0', next_attempt: now(), retire_on: '' }
      writeRow(OUTBOUND_EVENT, sysId, renewed === null ? { answer: ENTRY_GONE } : due)
    },
  )
}

/** After a change of a state mapping: tickets that are in its state and whose last event about it was parked, or not mapped. */
export function requeueOfStateMapping(current: GlideRecord): void {
  const isOfJira = text(current, 'destination') === JIRA
  const table = isOfJira ? JIRA : text(current, 'target_table')
  const state = text(current, 'state')
  if (table === '' || state === '') return
  const ticket = openTable(TICKET)
  ticket.addQuery('target_table', table)
  ticket.addQuery('record_state', state)
  ticket.orderByDesc('sys_updated_on')
  ticket.setLimit(MAX_EVENTS_AT_ONCE)
  ticket.query()
  const meaning = isOfJira ? mapJiraState(state) : mapState(table, state)
  while (ticket.next())
    if (text(ticket, 'record_state') === state) sendStateAgain(ticket.getUniqueValue(), state, meaning)
}

function sendStateAgain(ticketSysId: string, value: string, meaning: object): void {
  const event = openTable(OUTBOUND_EVENT)
  event.addQuery('ticket', ticketSysId)
  event.addQuery('type', 'state_changed')
  event.orderByDesc('sys_created_on')
  event.setLimit(1)
  event.query()
  if (!event.next() || text(event, 'ticket') !== ticketSysId) return
  const isOpen =
    text(event, 'state') === 'parked' ||
    (text(event, 'state') === 'sent' && text(event, 'answer').startsWith('ignored: '))
  const payload = parseJson(text(event, 'payload'))
  const state = isObject(payload) ? payload['state'] : undefined
  if (!isOpen || !isObject(payload) || !isObject(state) || state['value'] !== value) return
  const corrected = storedJson({ ...payload, state: { ...state, ...meaning } })
  if (corrected !== text(event, 'payload'))
    writeRow(OUTBOUND_EVENT, event.getUniqueValue(), {
      payload: corrected,
      state: 'ready',
      attempts: '0',
      next_attempt: now(),
      sent_at: '',
      retire_on: '',
    })
}

function eachEvent(narrow: (event: GlideRecord) => void, see: (event: GlideRecord, sysId: string) => void): void {
  const event = openTable(OUTBOUND_EVENT)
  narrow(event)
  event.orderBy('sys_created_on')
  event.setLimit(MAX_EVENTS_AT_ONCE)
  event.query()
  while (event.next()) see(event, event.getUniqueValue())
}

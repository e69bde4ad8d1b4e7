/** The same for the way back: events that a wrong connection or a missing state mapping held up are sent at once. */
import type { GlideRecord } from '@servicenow/glide'
import { readConnection } from './connection.ts'
import { isUnderWay } from './deliver-waiting.ts'
import { isObject, parseJson } from '../contract/desired-values.ts'
import { openTable, text, writeRow } from '../platform/rows.ts'
import { GIVEN_UP } from './settle-event.ts'
import { mapJiraState, mapState } from './state-mapping.ts'
import { JIRA, OUTBOUND_EVENT, TICKET } from '../contract/tables.ts'
import { now } from '../platform/time.ts'

/** More than this at once would hold up the admin who saves; the others come with their own next attempt or "Retry all". */
const MAX_AT_ONCE = 200

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
      event.addQuery('answer', 'STARTSWITH', GIVEN_UP)
    },
    (event, sysId) => {
      if (text(event, 'answer').startsWith(GIVEN_UP))
        writeRow(OUTBOUND_EVENT, sysId, { state: 'ready', attempts: '0', next_attempt: now(), retire_on: '' })
    },
  )
}

/** After a change of a state mapping: tickets that are in its state and whose last word about it was parked, or not mapped. */
export function requeueOfStateMapping(current: GlideRecord): void {
  const isOfJira = text(current, 'destination') === JIRA
  const table = isOfJira ? JIRA : text(current, 'target_table')
  const state = text(current, 'state')
  if (table === '' || state === '') return
  const ticket = openTable(TICKET)
  ticket.addQuery('target_table', table)
  ticket.addQuery('record_state', state)
  ticket.orderByDesc('sys_updated_on')
  ticket.setLimit(MAX_AT_ONCE)
  ticket.query()
  const mapped = isOfJira ? mapJiraState(state) : mapState(table, state)
  const meaning = {
    ticket_state: mapped.ticketState,
    follow_up_status: mapped.followUpStatus,
    incident_status_id: mapped.incidentStatusId,
  }
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
  const corrected = JSON.stringify({ ...payload, state: { ...state, ...meaning } })
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
  event.setLimit(MAX_AT_ONCE)
  event.query()
  while (event.next()) see(event, event.getUniqueValue())
}

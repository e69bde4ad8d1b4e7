/** An admin's wish that a record, which is there already, be an incident's. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { storeRequest } from '../deliver/outbound-event.ts'
import { openTable, readRow, text, writeRow } from '../platform/rows.ts'
import { LINK_REQUEST } from '../contract/tables.ts'
import { findTicketOfRecord } from '../apply/ticket-row.ts'
import { now, toIso } from '../platform/time.ts'

/** The business rule on the table: what can be seen here is refused here, the rest is for the bridge to find out. */
export function askToLink(current: GlideRecord): void {
  const sysId = current.getUniqueValue()
  const table = text(current, 'record_table')
  const record = text(current, 'record')
  const problem = problemOf(table, record, text(current, 'incident'))
  if (problem !== '') {
    writeRow(LINK_REQUEST, sysId, { status: 'refused', answer: problem, retire_on: now() })
    return
  }
  // By its version, so that asking again is a new question.
  const asked = storeRequest({
    sourceId: `link:${sysId}:${text(current, 'sys_mod_count')}`,
    type: 'link_requested',
    occurredAt: toIso(now()),
    author: gs.getUserDisplayName(),
    details: { link: { sys_id: sysId, reference: text(current, 'incident').trim(), table, record_sys_id: record } },
  })
  if (!asked) gs.error(`incident.io sync: no outbound event could be stored for link request ${sysId}.`)
}

/** Has an admin asked for this record to be linked, and is the answer still out? */
export function isLinkAsked(recordSysId: string): boolean {
  if (recordSysId === '') return false
  const request = openTable(LINK_REQUEST)
  request.addQuery('record', recordSysId)
  request.addQuery('status', 'asked')
  request.setLimit(1)
  request.query()
  return request.next() && text(request, 'record') === recordSysId
}

/** Has an admin ever asked for this record to be linked? Retries come after the answer. */
export function wasLinkAsked(recordSysId: string): boolean {
  const request = openTable(LINK_REQUEST)
  request.addQuery('record', recordSysId)
  request.setLimit(1)
  request.query()
  return request.next() && text(request, 'record') === recordSysId
}

/** The bridge's answer: the ticket row, not the words, says whether the record is linked. */
export function settleLink(sysId: string, state: string, words: string): void {
  const request = readRow(LINK_REQUEST, sysId)
  if (request === null) return
  const ticket = findTicketOfRecord(text(request, 'record'))
  if (state === 'sent')
    writeRow(LINK_REQUEST, sysId, {
      status: ticket === null ? 'refused' : 'linked',
      answer: words,
      ticket: ticket?.sysId ?? '',
      retire_on: now(),
    })
  else
    writeRow(LINK_REQUEST, sysId, {
      answer: words,
      ...(state === 'parked' ? { status: 'refused', retire_on: now() } : {}),
    })
}

function problemOf(table: string, record: string, incident: string): string {
  if (incident.trim() === '') return 'Enter the incident: a reference such as INC-123, or its address in incident.io.'
  if (table === '' || !openTable(table).isValid())
    return `There is no table "${table}", or this app may not read it (Cross scope privileges).`
  const row = readRow(table, record)
  if (row === null) return `There is no such record in ${table}.`
  const ticket = findTicketOfRecord(record)
  return ticket === null
    ? ''
    : `${text(row, 'number') || 'The record'} is already linked to ${ticket.reference}. Unlink it first.`
}

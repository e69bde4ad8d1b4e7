/** Finds the ticket or record that somebody asks for, and says nothing of one that they may not know of. */
import type { GlideRecord } from '@servicenow/glide'
import type { Wanted } from './find-query.ts'
import type { Subject } from '../contract/home/find.ts'
import { keptTable } from '../platform/dictionary.ts'
import { openTable, readRow, text } from '../platform/rows.ts'
import { JIRA, TICKET } from '../platform/tables.ts'

const MAX_FOUND = 50

/** Tickets that the words name, those of incidents first. One look for each way to name it, until one finds something. */
export function findTickets(wanted: Wanted): GlideRecord[] {
  const looks: readonly (readonly [column: string, values: readonly string[]])[] = [
    ['external_id', [wanted.externalId]],
    ['target', [wanted.sysId]],
    ['sys_id', [wanted.sysId]],
    ['reference', wanted.names],
    ['number', wanted.names],
    ['permalink', wanted.addresses],
    ['record_url', wanted.addresses],
  ]
  for (const [column, values] of looks) {
    const found = values.some(value => value !== '') ? ticketsWith(column, values) : []
    if (found.length > 0) return found
  }
  return []
}

/** The follow-ups of an incident. */
export function followUpsOf(ticket: string): GlideRecord[] {
  return ticketsWith('parent', [ticket])
}

function ticketsWith(column: string, values: readonly string[]): GlideRecord[] {
  const found: { sysId: string; isIncident: boolean }[] = []
  const row = openTable(TICKET)
  const [first = '', ...others] = values
  const condition = row.addQuery(column, first)
  for (const value of others) condition.addOrCondition(column, value)
  row.orderBy('sys_created_on')
  row.setLimit(MAX_FOUND)
  row.query()
  while (row.next())
    if (values.includes(column === 'sys_id' ? row.getUniqueValue() : text(row, column)))
      found.push({ sysId: row.getUniqueValue(), isIncident: text(row, 'record_type') === 'incident' })
  const sorted = [...found.filter(one => one.isIncident), ...found.filter(one => !one.isIncident)]
  return sorted.flatMap(({ sysId }) => readRow(TICKET, sysId) ?? [])
}

/** The record of the ticket, for a person who may read it. */
export function readableRecord(ticket: GlideRecord): GlideRecord | null {
  const record = recordOf(ticket)
  return record !== null && record.canRead() ? record : null
}

/** The same for the app itself, without rights. */
export function recordOf(ticket: GlideRecord): GlideRecord | null {
  const table = text(ticket, 'target_table')
  return table === '' || table === JIRA ? null : readRow(table, text(ticket, 'target'))
}

/** A record that no ticket names, by its number or its address, for a person who may read it. */
export function findRecordAlone(wanted: Wanted): GlideRecord | null {
  const table = wanted.table === '' ? 'task' : wanted.table
  if (keptTable(table) !== '') return null
  const record = openTable(table)
  if (!record.isValid()) return null
  if (wanted.sysId !== '') record.addQuery('sys_id', wanted.sysId)
  else if (wanted.names.length > 0 && record.isValidField('number')) record.addQuery('number', wanted.names[0] ?? '')
  else return null
  record.setLimit(1)
  record.query()
  if (!record.next() || !record.canRead()) return null
  return wanted.sysId === record.getUniqueValue() || wanted.names.includes(text(record, 'number')) ? record : null
}

export function toSubject(ticket: GlideRecord): Subject {
  return {
    ticket: ticket.getUniqueValue(),
    record_type: text(ticket, 'record_type') === 'follow_up' ? 'follow_up' : 'incident',
    external_id: text(ticket, 'external_id'),
    reference: text(ticket, 'reference') || text(ticket, 'external_id'),
    permalink: text(ticket, 'permalink'),
    number: text(ticket, 'number'),
    record_url: text(ticket, 'record_url'),
    record_table: text(ticket, 'target_table'),
    record: text(ticket, 'target'),
    status: text(ticket, 'status'),
  }
}

/** The record a ticket belongs to, before anything is created: the one it has, the one it made, the one it should adopt. */
import type { GlideRecord } from '@servicenow/glide'
import { findTicketOfRecord } from './ticket-row.ts'
import type { Ticket } from './ticket-row.ts'
import { openTable, readRow, text } from './rows.ts'
import { SYSTEM_NAME } from './tables.ts'

export type Found =
  | { readonly how: 'linked' | 'recovered' | 'adopted', readonly record: GlideRecord }
  | { readonly how: 'none', readonly warning: string }
  /** The linked record was deleted, or lies in a table that the template does not name. */
  | { readonly how: 'lost' | 'elsewhere' }
  | { readonly how: 'taken', readonly by: string, readonly number: string }

/** Looks in the table that the template names, and in tables that extend it. */
export function findRecord(ticket: Ticket, table: string): Found {
  if (ticket.target !== '') return findLinked(ticket, table)
  const own = findOwn(ticket, table) ?? findByCorrelation(table, ticket.externalId)
  if (own !== null) return claim(ticket, 'recovered', own)
  if (ticket.adopt === '') return { how: 'none', warning: '' }
  const named = findNamed(table, ticket.adopt)
  if (named !== null) return claim(ticket, 'adopted', named)
  return { how: 'none', warning: `adopt: no record of ${table} is "${ticket.adopt}", so a new one was made.` }
}

/**
 * The sys_id that the ticket's new record gets: the ticket's own, written backwards. It makes the insert itself the
 * claim: of two runs at once, or of a run after a crash, the primary key lets only one insert through.
 */
export function recordSysIdFor(ticketSysId: string): string {
  return ticketSysId.split('').reverse().join('')
}

/** The record that an earlier run made. Its correlation cleared means that a person took it back. */
function findOwn(ticket: Ticket, table: string): GlideRecord | null {
  const record = readRow(table, recordSysIdFor(ticket.sysId))
  if (record === null || !record.isValidField('correlation_id')) return record
  return text(record, 'correlation_id') === ticket.externalId ? record : null
}

function findLinked(ticket: Ticket, table: string): Found {
  const record = readRow(table, ticket.target)
  if (record !== null) return { how: 'linked', record: inItsOwnClass(record) }
  const elsewhere = ticket.targetTable !== '' && openTable(ticket.targetTable).isValid() && readRow(ticket.targetTable, ticket.target) !== null
  return { how: elsewhere ? 'elsewhere' : 'lost' }
}

function findByCorrelation(table: string, externalId: string): GlideRecord | null {
  const record = openTable(table)
  if (!record.isValidField('correlation_id') || !record.isValidField('correlation_display')) return null
  record.addQuery('correlation_id', externalId)
  record.addQuery('correlation_display', SYSTEM_NAME)
  record.orderBy('sys_created_on')
  record.setLimit(1)
  record.query()
  return record.next() ? record : null
}

/** A record by its number, or by the sys_id inside a link to it. */
function findNamed(table: string, name: string): GlideRecord | null {
  const sysId = /[0-9a-f]{32}/.exec(name)?.[0]
  const bySysId = sysId === undefined ? null : readRow(table, sysId)
  if (bySysId !== null) return bySysId
  const record = openTable(table)
  if (/[^\w-]/.test(name) || !record.isValidField('number')) return null
  record.addQuery('number', name)
  record.setLimit(2)
  record.query()
  if (!record.next() || text(record, 'number') !== name) return null
  const sysIdOfNumber = record.getUniqueValue()
  // Numbers are not unique on every instance: two records with the same number are not guessed between.
  return record.next() ? null : readRow(table, sysIdOfNumber)
}

function claim(ticket: Ticket, how: 'recovered' | 'adopted', record: GlideRecord): Found {
  const other = findTicketOfRecord(record.getUniqueValue())
  if (other !== null && other.sysId !== ticket.sysId) return { how: 'taken', by: other.reference, number: text(record, 'number') }
  return { how, record: inItsOwnClass(record) }
}

/** A record read through a parent table, read again through its own, so that all of its columns are there. */
export function inItsOwnClass(record: GlideRecord): GlideRecord {
  const table = record.getRecordClassName()
  return table === record.getTableName() ? record : readRow(table, record.getUniqueValue()) ?? record
}

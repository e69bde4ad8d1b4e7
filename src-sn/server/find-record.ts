/** The record a ticket belongs to, before anything is created: the one it has, the one it made, the one it should adopt. */
import type { GlideRecord } from '@servicenow/glide'
import { findTicketOfRecord } from './ticket-row.ts'
import type { Ticket } from './ticket-row.ts'
import { isSysId, openTable, readRow, text } from './rows.ts'
import { SYSTEM_NAME } from './tables.ts'

/** Records that carry one external id: one, unless somebody copied it. */
const MAX_CARRIERS = 20

export type Found =
  | { readonly how: 'linked' | 'recovered' | 'adopted', readonly record: GlideRecord }
  | { readonly how: 'none', readonly warning: string }
  /** The linked record was deleted, or lies in a table that the template does not name. */
  | { readonly how: 'lost' | 'elsewhere' }
  | { readonly how: 'taken', readonly by: string, readonly number: string }
  /** An admin linked a record that is not in the table; a new one is not what they asked for. */
  | { readonly how: 'not_there' }

/** Looks in the table that the template names, and in tables that extend it. */
export function findRecord(ticket: Ticket, table: string): Found {
  if (ticket.target !== '') return findLinked(ticket, table)
  const own = findOwn(ticket, table)
  if (own !== null) return claim(ticket, 'recovered', own)
  const named = ticket.adopt === '' ? null : findNamed(table, ticket.adopt)
  // A bare sys_id is what an admin linked, and they have the first word.
  if (isSysId(ticket.adopt)) return named === null ? { how: 'not_there' } : claim(ticket, 'adopted', named)
  const adoptable = findByCorrelation(table, ticket.externalId) ?? ofTable(named, table)
  if (adoptable !== null) return claim(ticket, 'adopted', adoptable)
  if (ticket.adopt === '') return { how: 'none', warning: '' }
  return { how: 'none', warning: `adopt: no record of ${table} is "${ticket.adopt}", so a new one is made.` }
}

/** Without an admin's word only records of the very table are adopted, not those of tables that extend it. */
function ofTable(record: GlideRecord | null, table: string): GlideRecord | null {
  return record !== null && record.getRecordClassName() === table ? record : null
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
  // Older than the ticket: somebody else's record, and a ticket whose sys_id was chosen to meet it.
  if (record === null || text(record, 'sys_created_on') < ticket.createdOn) return null
  if (!record.isValidField('correlation_id')) return record
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
  record.orderBy('sys_created_on')
  record.setLimit(MAX_CARRIERS)
  record.query()
  // Named for another system it is that system's id, whatever it looks like.
  while (record.next()) if (isCarrier(record, externalId)) return record
  return null
}

/** Without a name beside it, only what can be nothing but an id of incident.io counts. */
function isCarrier(record: GlideRecord, externalId: string): boolean {
  if (text(record, 'correlation_id') !== externalId) return false
  const system = text(record, 'correlation_display')
  return system === SYSTEM_NAME || (system === '' && /^[0-9A-Z]{26}$/.test(externalId))
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

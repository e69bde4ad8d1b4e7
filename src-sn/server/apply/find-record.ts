/** The record a ticket belongs to, before anything is created: the one it has, the one it made, the one it should adopt. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import type { Found } from './decision.ts'
import { isSysId, openTable, readRow, readRowOrDenial, text } from '../platform/rows.ts'
import { LINK_MARK, SYSTEM_NAME } from '../platform/tables.ts'
import { findTicketOfRecord, recordSysIdFor } from '../tickets/ticket.ts'
import type { Ticket } from '../tickets/ticket.ts'

/** Records that carry one external id: one, unless somebody copied it. */
const MAX_CARRIERS = 20

/** Looks in the table that the template names, and in tables that extend it. */
export function findRecord(ticket: Ticket, table: string): Found {
  if (ticket.target !== '') return findLinked(ticket, table)
  const own = readRowOrDenial(table, recordSysIdFor(ticket.recordType, ticket.externalId))
  if (typeof own === 'string' && own !== '') return { how: 'denied' }
  const existing = typeof own === 'string' ? null : own
  if (existing !== null && isOwn(existing, ticket)) return claim(ticket, 'recovered', existing)
  if (ticket.adopt === '') return { how: 'none', warning: '', isTaken: existing !== null }
  const named = findNamed(table, ticket.adopt)
  // A bare sys_id is what an admin linked: it comes before everything else.
  if (isSysId(ticket.adopt)) return named === null ? { how: 'not_there' } : claim(ticket, 'adopted', named)
  const adoptable = findByCorrelation(table, ticket.externalId) ?? ofTable(named, table)
  if (adoptable !== null) return claim(ticket, 'adopted', adoptable)
  return {
    how: 'none',
    isTaken: existing !== null,
    warning: `adopt: no record of ${table} is "${ticket.adopt}", so a new one is made.`,
  }
}

/** Unless an admin asked for it, only records of the very table are adopted, not those of tables that extend it. */
function ofTable(record: GlideRecord | null, table: string): GlideRecord | null {
  return record !== null && record.getRecordClassName() === table ? record : null
}

/** Made by an earlier run, and not unlinked since. Where records have no mark, the correlation has to say so. */
function isOwn(record: GlideRecord, ticket: Ticket): boolean {
  if (record.isValidField(LINK_MARK)) return text(record, LINK_MARK) === record.getUniqueValue()
  return !record.isValidField('correlation_id') || text(record, 'correlation_id') === ticket.externalId
}

/** Made with "Insert and Stay": it carries the mark of another record. */
function isCopy(record: GlideRecord): boolean {
  return !['', record.getUniqueValue()].includes(text(record, LINK_MARK))
}

function findLinked(ticket: Ticket, table: string): Found {
  const record = readRowOrDenial(table, ticket.target)
  if (typeof record !== 'string') return { how: 'linked', record: inItsOwnClass(record) }
  if (record !== '') return { how: 'denied' }
  const elsewhere =
    ticket.targetTable !== '' &&
    openTable(ticket.targetTable).isValid() &&
    readRow(ticket.targetTable, ticket.target) !== null
  if (elsewhere) return { how: 'elsewhere' }
  return seesEverything() ? { how: 'lost' } : { how: 'hidden', from: gs.getUserName() }
}

/** Query rules hide records from users: that one is gone is only for the minute script or an admin to say. */
function seesEverything(): boolean {
  return gs.getUserName() === 'system' || gs.hasRole('admin')
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
  if (text(record, 'correlation_id') !== externalId || isCopy(record)) return false
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
  if (other !== null && other.sysId !== ticket.sysId)
    return { how: 'taken', by: other.reference, number: text(record, 'number') }
  return { how, record: inItsOwnClass(record) }
}

/** A record read through a parent table, read again through its own, so that all of its columns are there. */
export function inItsOwnClass(record: GlideRecord): GlideRecord {
  const table = record.getRecordClassName()
  return table === record.getTableName() ? record : (readRow(table, record.getUniqueValue()) ?? record)
}

/** The record a ticket belongs to, before anything is created: the one it has, the one it made, the one it should adopt. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import type { ApplyResult, Found } from './decision.ts'
import { isLinkAsked } from './link-asked.ts'
import { recordSysIdFor } from '../platform/digests.ts'
import { isSysId, openTable, readRow, readRowOrDenial, text } from '../platform/rows.ts'
import { lineOf } from '../platform/table-line.ts'
import { LINK_MARK, SYSTEM_NAME } from '../platform/tables.ts'
import { findTicketOfRecord } from '../tickets/ticket.ts'
import type { Ticket } from '../tickets/ticket.ts'

/** Records that carry one external id: one, unless somebody copied it. */
const MAX_CARRIERS = 20

/** Looks in the table that the template names, and in tables that extend it. */
export function findRecord(ticket: Ticket, table: string): Found {
  if (ticket.target !== '') return findLinked(ticket, table)
  const ownSysId = recordSysIdFor(ticket.recordType, ticket.externalId)
  const own = readRowOrDenial(table, ownSysId)
  if (typeof own === 'string' && own !== '') return { how: 'denied' }
  const existing = typeof own === 'string' ? null : own
  const recovered = existing !== null && isOwn(existing, ticket) ? claim(ticket, 'recovered', existing) : null
  // Linked to another incident meanwhile, it is not for this ticket any more.
  if (recovered !== null && recovered.how !== 'taken') return recovered
  const isTaken = existing !== null
  // A bare sys_id is what an admin linked: it comes before everything else.
  if (isSysId(ticket.adopt)) {
    const named = findNamed(table, ticket.adopt)
    if (named !== null) return claim(ticket, 'adopted', named)
    if (!ticket.hadRecord || isLinkAsked(ticket.adopt)) return { how: 'not_there' }
  }
  if (ticket.hadRecord || ticket.adopt.includes(ownSysId)) return findSecond(ticket, table, isTaken)
  return ticket.adopt === '' ? { how: 'none', isTaken, warning: '' } : findAdoptable(ticket, table, isTaken)
}

/** The ticket had a record, and gave it up. What carries the same id is a copy of it, or what a broken-off run made instead. */
function findSecond(ticket: Ticket, table: string, isTaken: boolean): Found {
  const carriers = findCarriers(table, ticket.externalId)
  const made = carriers.find(({ isMarked, sysId }) => isMarked && findTicketOfRecord(sysId) === null)
  const record = made === undefined ? null : readRow(table, made.sysId)
  return record === null
    ? { how: 'none', isTaken, warning: copiesWarning(ticket, carriers) }
    : claim(ticket, 'recovered', record)
}

/** incident.io names a record that was there before. Of several that carry the id none is guessed. */
function findAdoptable(ticket: Ticket, table: string, isTaken: boolean): Found {
  const named = findNamed(table, ticket.adopt)
  const carriers = findCarriers(table, ticket.externalId)
  const originals = carriers.filter(({ isCopy }) => !isCopy)
  const carrier = originals.find(({ sysId }) => sysId === named?.getUniqueValue()) ?? originals[0]
  const isCertain = originals.length === 1 || carrier?.sysId === named?.getUniqueValue()
  const record = carrier !== undefined && isCertain ? readRow(table, carrier.sysId) : ofTable(named, table)
  if (record !== null) return claim(ticket, 'adopted', record)
  const warning =
    originals.length > 1
      ? `adopt: several records carry the id of this one (${namesOf(originals)}). None is guessed, so a new one is made.`
      : copiesWarning(ticket, carriers) || `adopt: no record of ${table} is "${ticket.adopt}", so a new one is made.`
  return { how: 'none', isTaken, warning }
}

function copiesWarning({ recordType }: Ticket, copies: readonly Carrier[]): string {
  if (copies.length === 0) return ''
  const instead = recordType === 'incident' ? ' To use it instead, unlink this ticket and link that record.' : ''
  return `adopt: a copy exists (${namesOf(copies)}). It is left alone, and a new record is made.${instead}`
}

function namesOf(carriers: readonly Carrier[]): string {
  return carriers.map(({ number, sysId }) => number || sysId).join(', ')
}

/** Unless an admin asked for it, only records of the very table are adopted, not those of tables that extend it. */
function ofTable(record: GlideRecord | null, table: string): GlideRecord | null {
  return record !== null && record.getRecordClassName() === table ? record : null
}

/** Made by an earlier run, and not unlinked since. */
function isOwn(record: GlideRecord, ticket: Ticket): boolean {
  const byMark = isMarkedFor(record, ticket)
  // Nothing on the record says it: of a ticket that gave its record up, only what was made since its deletion.
  const isOfToday = !ticket.hadRecord || (ticket.lostAt !== '' && text(record, 'sys_created_on') >= ticket.lostAt)
  return byMark ?? isOfToday
}

/** Where records have no mark, the correlation has to say so. Null where they have neither. */
function isMarkedFor(record: GlideRecord, ticket: Ticket): boolean | null {
  if (record.isValidField(LINK_MARK)) return text(record, LINK_MARK) === record.getUniqueValue()
  return record.isValidField('correlation_id') ? text(record, 'correlation_id') === ticket.externalId : null
}

function findLinked(ticket: Ticket, table: string): Found {
  const record = readRowOrDenial(table, ticket.target)
  if (typeof record !== 'string') return { how: 'linked', record: inItsOwnClass(record) }
  if (record !== '') return { how: 'denied' }
  const elsewhere = findAnywhere(ticket)
  if (elsewhere !== null) return { how: 'elsewhere', table: elsewhere.getRecordClassName() }
  return seesEverything() ? { how: 'lost' } : { how: 'hidden', from: gs.getUserName() }
}

/** The record wherever it is by now: a person may have changed its class, within the tables that share one root. */
export function findAnywhere({ targetTable, target }: Ticket): GlideRecord | null {
  if (targetTable === '' || !openTable(targetTable).isValid()) return null
  const [root = targetTable] = lineOf(targetTable).slice(-1)
  return readRow(targetTable, target) ?? (root === targetTable ? null : readRow(root, target))
}

/** Is a record that is found nowhere gone for certain? A user sees only a part, and a table that cannot be asked says nothing. */
export function isDeleted({ targetTable, target }: Ticket): boolean {
  return seesEverything() && openTable(targetTable).isValid() && readRowOrDenial(targetTable, target) === ''
}

/** What becomes of a ticket whose record is gone. */
export function lostRecord({ number }: Ticket): ApplyResult {
  return {
    kind: 'unlinked',
    reason: `The record ${number} was deleted in ServiceNow: see "Record found deleted". "Try again" makes a new one.`,
  }
}

/** Was the record that was found deleted restored since, and is it still nobody else's? */
export function isRestored(ticket: Ticket): boolean {
  if (ticket.lostAt === '') return false
  const record = findAnywhere(ticket)
  return record !== null && isMarkedFor(record, ticket) !== false && findTicketOfRecord(ticket.target) === null
}

/** Query rules hide records from users: that one is gone is only for the minute script or an admin to say. */
function seesEverything(): boolean {
  return gs.getUserName() === 'system' || gs.hasRole('admin')
}

interface Carrier {
  readonly sysId: string
  readonly number: string
  /** By the sync, as linked. */
  readonly isMarked: boolean
  /** For certain; without the mark nobody knows. */
  readonly isCopy: boolean
}

/** Records that carry the id, the oldest first. */
function findCarriers(table: string, externalId: string): Carrier[] {
  const record = openTable(table)
  if (!record.isValidField('correlation_id') || !record.isValidField('correlation_display')) return []
  record.addQuery('correlation_id', externalId)
  record.orderBy('sys_created_on')
  record.setLimit(MAX_CARRIERS)
  record.query()
  const found: Carrier[] = []
  // Named for another system it is that system's id, whatever it looks like.
  while (record.next()) if (isCarrier(record, externalId)) found.push(toCarrier(record))
  return found
}

/** What "Insert and Stay" made carries the mark of another record. */
function toCarrier(record: GlideRecord): Carrier {
  const sysId = record.getUniqueValue()
  const mark = text(record, LINK_MARK)
  return { sysId, number: text(record, 'number'), isMarked: mark === sysId, isCopy: mark !== '' && mark !== sysId }
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
  if (other !== null && other.sysId !== ticket.sysId)
    return { how: 'taken', by: other.reference, number: text(record, 'number') }
  return { how, record: inItsOwnClass(record) }
}

/** A record read through a parent table, read again through its own, so that all of its columns are there. */
export function inItsOwnClass(record: GlideRecord): GlideRecord {
  const table = record.getRecordClassName()
  return table === record.getTableName() ? record : (readRow(table, record.getUniqueValue()) ?? record)
}

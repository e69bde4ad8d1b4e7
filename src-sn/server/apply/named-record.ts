/** Records of a table by what names them: a number, a link to them, or the external id that they carry. Naming proves nothing. */
import type { GlideRecord } from '@servicenow/glide'
import { openTable, readRow, text } from '../platform/rows.ts'
import { LINK_MARK, SYSTEM_NAME } from '../platform/tables.ts'

/** Records that carry one external id: one, unless somebody copied it. */
const MAX_CARRIERS = 20

/** Can the text name a record at all? Nothing is looked up for that, so the answer tells nobody what there is. */
export function canNameRecord(name: string): boolean {
  return sysIdIn(name) !== '' || isNumber(name)
}

/** A record by its number, or by the sys_id inside a link to it. */
export function findNamed(table: string, name: string): GlideRecord | null {
  const bySysId = readRow(table, sysIdIn(name))
  if (bySysId !== null) return bySysId
  const record = openTable(table)
  if (!isNumber(name) || !record.isValidField('number')) return null
  record.addQuery('number', name)
  record.setLimit(2)
  record.query()
  if (!record.next() || text(record, 'number') !== name) return null
  const sysIdOfNumber = record.getUniqueValue()
  // Numbers are not unique on every instance: two records with the same number are not guessed between.
  return record.next() ? null : readRow(table, sysIdOfNumber)
}

function sysIdIn(name: string): string {
  return /(?:^|[^0-9a-f])([0-9a-f]{32})(?![0-9a-f])/.exec(decoded(name))?.[1] ?? ''
}

function isNumber(name: string): boolean {
  return /^[\w-]+$/.test(name)
}

/** An address inside an address has its signs encoded, some of which end in a hexadecimal digit. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

export interface Carrier {
  readonly sysId: string
  readonly number: string
  /** By the sync, as linked. */
  readonly isMarked: boolean
}

/** Records that carry the id, the oldest first. */
export function findCarriers(table: string, externalId: string): Carrier[] {
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
  return { sysId, number: text(record, 'number'), isMarked: text(record, LINK_MARK) === sysId }
}

/** Without a name beside it, only what can be nothing but an id of incident.io counts. */
function isCarrier(record: GlideRecord, externalId: string): boolean {
  if (text(record, 'correlation_id') !== externalId) return false
  const system = text(record, 'correlation_display')
  return system === SYSTEM_NAME || (system === '' && /^[0-9A-Z]{26}$/.test(externalId))
}

/** Where records have no mark, the correlation has to say so. Null where they have neither. */
export function isMarkedFor(record: GlideRecord, { externalId }: { readonly externalId: string }): boolean | null {
  if (record.isValidField(LINK_MARK)) return text(record, LINK_MARK) === record.getUniqueValue()
  return record.isValidField('correlation_id') ? text(record, 'correlation_id') === externalId : null
}

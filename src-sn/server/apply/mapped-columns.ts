/** Which columns the configuration allows to be written, and how: read once in a transaction. */
import type { GlideRecord } from '@servicenow/glide'
import { once } from '../platform/memo.ts'
import type { Lookup, MappedField, Memo, Template } from '../platform/memo.ts'
import { isTrue, openTable, text } from '../platform/rows.ts'
import { FIELD_MAPPING, STATUS_MAPPING } from '../contract/tables.ts'
import { parseTemplateValues } from './template-values.ts'
import type { Ticket } from './ticket-row.ts'

/** The field mappings of a template, by column. */
export function readFields(templateSysId: string, memo: Memo): ReadonlyMap<string, MappedField> {
  return once(memo.fields, templateSysId, () => toFields(queryFields(templateSysId), templateSysId))
}

/**
 * The template of a ticket that has its record, proven by one query over its field mappings: it is active, for such
 * tickets, and still writes to the record's table. Null when that cannot be said so shortly; the template is read then.
 */
export function proveTemplate(ticket: Ticket, memo: Memo): Template | null {
  const { template: sysId, targetTable: table, recordType } = ticket
  const known = memo.templates.get(sysId)
  if (known !== undefined || memo.fields.has(sysId)) return null
  const mapping = queryFields(sysId, row => {
    row.addQuery('template.active', true)
    row.addQuery('template.record_type', recordType)
    row.addQuery('template.destination', 'servicenow')
    row.addQuery('template.target_table', table)
  })
  const fields = toFields(mapping, sysId)
  if (fields.size === 0) return null
  memo.fields.set(sysId, fields)
  return { sysId, name: '', recordType, isActive: true, inJira: false, syncUpdates: false, table, staticValues: {} }
}

/** The values that active status mappings of a table set, by column. */
export function readStatusValues(table: string, memo: Memo): ReadonlyMap<string, readonly string[]> {
  return once(memo.statusValues, table, () => {
    const found = new Map<string, string[]>()
    const status = openTable(STATUS_MAPPING)
    status.addQuery('target_table', table)
    status.addQuery('active', true)
    status.query()
    while (status.next()) {
      if (!isTrue(status, 'active') || text(status, 'target_table') !== table) continue
      for (const [column, value] of Object.entries(parseTemplateValues(text(status, 'values'))))
        found.set(column, [...(found.get(column) ?? []), value])
    }
    return found
  })
}

function queryFields(templateSysId: string, narrow: (mapping: GlideRecord) => void = () => undefined): GlideRecord {
  const mapping = openTable(FIELD_MAPPING)
  mapping.addQuery('template', templateSysId)
  narrow(mapping)
  mapping.orderBy('order')
  mapping.orderBy('column')
  mapping.query()
  return mapping
}

/** Should a column be mapped twice, the later one counts, as it does for the bridge. */
function toFields(mapping: GlideRecord, templateSysId: string): ReadonlyMap<string, MappedField> {
  const fields = new Map<string, MappedField>()
  while (mapping.next()) {
    if (text(mapping, 'template') !== templateSysId) continue
    fields.set(text(mapping, 'column'), {
      lookup: toLookup(mapping),
      write: text(mapping, 'write') === 'create' ? 'create' : 'sync',
    })
  }
  return fields
}

function toLookup(mapping: GlideRecord): Lookup | null {
  return text(mapping, 'kind') === 'lookup'
    ? { table: text(mapping, 'lookup_table'), column: text(mapping, 'lookup_column') }
    : null
}

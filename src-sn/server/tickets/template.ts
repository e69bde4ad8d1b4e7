/** Templates and what they allow to be written, each read once in a transaction. */
import type { GlideRecord } from '@servicenow/glide'
import { editPolicies, shippedPolicy } from '../contract/merge.ts'
import type { EditPolicy } from '../contract/merge.ts'
import { recordTypes, writeModes } from '../contract/vocabulary.ts'
import type { Lookup, RecordType, WriteMode } from '../contract/vocabulary.ts'
import { oneOf } from '../platform/json.ts'
import { once } from '../platform/memo.ts'
import { isTrue, openTable, readRow, text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { FIELD_MAPPING, JIRA, STATUS_MAPPING, TEMPLATE } from '../platform/tables.ts'
import { parseTemplateValues } from '../platform/template-values.ts'

/** A template as the apply function needs it. */
export interface Template {
  readonly sysId: string
  readonly name: string
  readonly recordType: RecordType
  readonly isActive: boolean
  readonly inJira: boolean
  /** It takes test incidents alone, also before Start. */
  readonly isTrial: boolean
  readonly syncUpdates: boolean
  readonly table: string
  readonly staticValues: Readonly<Values>
}

/** What a field mapping says about its column. */
export interface MappedField {
  readonly lookup: Lookup | null
  readonly write: WriteMode
  /** Whose value stays when both sides changed the column. */
  readonly policy: EditPolicy
  /** What the mapping says, as text: another one is another mapping. */
  readonly source: string
}

/** Of one column: each value that a status mapping sets, and whose value stays when both sides changed the column. */
export type StatusValues = ReadonlyMap<string, EditPolicy>

/** What one transaction knows of the configuration. */
export interface TemplateMemo {
  /** By sys_id; null for one that was deleted. */
  readonly templates: Map<string, Template | null>
  /** Column to field mapping, by the template's sys_id. */
  readonly fields: Map<string, ReadonlyMap<string, MappedField>>
  /** The values that active status mappings set, and whose value stays, by column; by table. */
  readonly statusValues: Map<string, ReadonlyMap<string, StatusValues>>
}

/** Null when it was deleted. */
export function readTemplate(sysId: string, memo: TemplateMemo): Template | null {
  return once(memo.templates, sysId, () => {
    const row = readRow(TEMPLATE, sysId)
    return row === null ? null : toTemplate(row)
  })
}

export function isForJira(template: GlideRecord): boolean {
  return text(template, 'destination') === JIRA
}

function toTemplate(row: GlideRecord): Template {
  return {
    sysId: row.getUniqueValue(),
    name: text(row, 'name'),
    recordType: oneOf(recordTypes, text(row, 'record_type'), 'incident'),
    isActive: isTrue(row, 'active'),
    inJira: isForJira(row),
    isTrial: isTrue(row, 'trial'),
    syncUpdates: isTrue(row, 'sync_updates'),
    table: text(row, 'target_table'),
    staticValues: parseTemplateValues(text(row, 'static_values')),
  }
}

/** The field mappings of a template, by column. */
export function readFields(templateSysId: string, memo: TemplateMemo): ReadonlyMap<string, MappedField> {
  return once(memo.fields, templateSysId, () => toFields(queryFields(templateSysId), templateSysId))
}

/**
 * The template of a ticket that has its record, proven by one query over its field mappings: it is active, for such
 * tickets, and still writes to the record's table. Null when that cannot be said so shortly; the template is read then.
 */
export function proveTemplate(
  ticket: { readonly template: string; readonly targetTable: string; readonly recordType: RecordType },
  memo: TemplateMemo,
): Template | null {
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
  return {
    sysId,
    name: '',
    recordType,
    isActive: true,
    inJira: false,
    isTrial: false,
    syncUpdates: false,
    table,
    staticValues: {},
  }
}

/** The values that active status mappings of a table set, by column. */
export function readStatusValues(table: string, memo: TemplateMemo): ReadonlyMap<string, StatusValues> {
  return once(memo.statusValues, table, () => {
    const found = new Map<string, Map<string, EditPolicy>>()
    const status = openTable(STATUS_MAPPING)
    status.addQuery('target_table', table)
    status.addQuery('active', true)
    status.query()
    while (status.next()) {
      if (!isTrue(status, 'active') || text(status, 'target_table') !== table) continue
      const policy = oneOf(editPolicies, text(status, 'on_edit'), 'incident_io')
      for (const [column, value] of Object.entries(parseTemplateValues(text(status, 'values'))))
        once(found, column, () => new Map<string, EditPolicy>()).set(value, policy)
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
    const column = text(mapping, 'column')
    fields.set(column, {
      lookup: toLookup(mapping),
      write: oneOf(writeModes, text(mapping, 'write'), 'sync'),
      policy: oneOf(editPolicies, text(mapping, 'on_edit'), shippedPolicy(column)),
      source: ['kind', 'value', 'lookup_table', 'lookup_column'].map(part => text(mapping, part)).join('\n'),
    })
  }
  return fields
}

function toLookup(mapping: GlideRecord): Lookup | null {
  return text(mapping, 'kind') === 'lookup'
    ? { table: text(mapping, 'lookup_table'), column: text(mapping, 'lookup_column') }
    : null
}

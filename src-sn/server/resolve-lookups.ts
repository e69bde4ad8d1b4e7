/** From what the bridge wants to what can be written: mapped columns only, lookups turned into records. */
import type { GlideRecord } from '@servicenow/glide'
import type { DesiredValue } from './desired-values.ts'
import { isJournal, isReference } from './columns.ts'
import { isSysId, isTrue, openTable, text } from './rows.ts'
import { parseTemplateValues } from './template-values.ts'
import { FIELD_MAPPING, STATUS_MAPPING } from './tables.ts'
import type { Template } from './apply-gate.ts'

/** One column ready to be written. `wanted` is what incident.io means, `value` what goes into the column. */
export interface ResolvedColumn {
  readonly column: string
  readonly wanted: string
  readonly value: string
  readonly write: 'create' | 'sync'
  readonly journal: boolean
}

export interface Resolved { readonly columns: ResolvedColumn[], readonly warnings: string[] }

interface Lookup { readonly table: string, readonly column: string }

/** These say whose record it is; the app itself keeps them. */
const OWN_COLUMNS = ['correlation_id', 'correlation_display']

/**
 * Resolves every desired value against the template and the table. Columns that the template does not map are left
 * out whatever the row says: the configuration decides what is written, not the sender.
 */
export function resolveColumns(desired: readonly DesiredValue[], template: Template, record: GlideRecord): Resolved {
  const mapped = readMappedColumns(template)
  const columns: ResolvedColumn[] = []
  const warnings: string[] = []
  for (const wish of desired) {
    const resolved = resolveColumn(wish, mapped, record)
    if (typeof resolved === 'string') warnings.push(`${wish.column}: ${resolved}`)
    else columns.push(resolved)
  }
  return { columns, warnings }
}

function resolveColumn(wish: DesiredValue, mapped: Map<string, Lookup | null>, record: GlideRecord): ResolvedColumn | string {
  const { column, value, write } = wish
  const lookup = mapped.get(column)
  if (lookup === undefined) return 'left out, because the template does not map it.'
  if (column.startsWith('sys_') || OWN_COLUMNS.includes(column)) return 'left out, because the platform or the sync keeps this column itself.'
  if (!record.isValidField(column)) return `left out, because the table ${record.getTableName()} has no such column. Correct the field mapping.`
  const journal = isJournal(record, column)
  if (value === '') return { column, wanted: '', value: '', write, journal }
  if (lookup === null) {
    if (isReference(record, column) && !isSysId(value)) return `left out, because it holds a record and "${short(value)}" is text. Make the field mapping a lookup.`
    return { column, wanted: value, value, write, journal }
  }
  const found = lookUp(lookup, value)
  return found.problem === '' ? { column, wanted: value, value: found.sysId, write, journal } : found.problem
}

/** The record whose column equals the value; exactly one, or none is taken. */
function lookUp(lookup: Lookup, value: string): { sysId: string, problem: string } {
  const { table, column } = lookup
  const rows = openTable(table)
  if (!rows.isValid()) return { sysId: '', problem: `left out, because there is no table "${table}" to look it up in, or this app may not read it.` }
  if (!rows.isValidField(column)) return { sysId: '', problem: `left out, because the lookup column "${column}" is not on ${table}.` }
  rows.addQuery(column, value)
  rows.setLimit(2)
  rows.query()
  const found: string[] = []
  while (rows.next()) found.push(rows.getUniqueValue())
  if (found.length > 1) return { sysId: '', problem: `left out, because more than one record of ${table} has ${column} "${short(value)}".` }
  const sysId = found[0]
  const denial: string | null = sysId === undefined ? rows.getLastErrorMessage() : null
  if (denial) return { sysId: '', problem: `left out, because ${table} could not be read: ${denial}` }
  if (sysId === undefined) return { sysId: '', problem: `left out, because no record of ${table} has ${column} "${short(value)}".` }
  return { sysId, problem: '' }
}

/** Column to lookup, null for a plain value: field mappings of the template, and columns that status mappings write. */
function readMappedColumns(template: Template): Map<string, Lookup | null> {
  const mapped = new Map<string, Lookup | null>()
  const status = openTable(STATUS_MAPPING)
  status.addQuery('target_table', template.table)
  status.addQuery('active', true)
  status.query()
  while (status.next()) {
    if (isTrue(status, 'active')) for (const column of Object.keys(parseTemplateValues(text(status, 'values')))) mapped.set(column, null)
  }
  const mapping = openTable(FIELD_MAPPING)
  mapping.addQuery('template', template.sysId)
  mapping.orderByDesc('order')
  mapping.query()
  // Descending, so that the first mapping of a column is the one that stays.
  while (mapping.next()) if (text(mapping, 'template') === template.sysId) mapped.set(text(mapping, 'column'), toLookup(mapping))
  return mapped
}

function toLookup(mapping: GlideRecord): Lookup | null {
  return text(mapping, 'kind') === 'lookup' ? { table: text(mapping, 'lookup_table'), column: text(mapping, 'lookup_column') } : null
}

/** Enough of a value to recognise it in a message. */
export function short(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value
}

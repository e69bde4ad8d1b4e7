/** Static values, and the values of status mappings: as the platform stores them, and as the file says them, where records go by name. */
import type { GlideRecord } from '@servicenow/glide'
import { lookUp } from '../apply/look-up.ts'
import type { FileValue, FileValues } from '../contract/mapping-file.ts'
import { isReference, probeOf } from '../platform/dictionary.ts'
import { isSysId, openTable, readRow, text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { parseTemplateValues } from '../platform/template-values.ts'

/** A record is named where its name leads back to it; any other value stays as it is. */
export function toFileValues(table: string, stored: string): FileValues {
  const values = parseTemplateValues(stored)
  const probe = Object.keys(values).length === 0 ? null : probeOf(table)
  const columns = Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(columns.map(([column, value]) => [column, nameValue(probe, column, value)]))
}

function nameValue(probe: GlideRecord | null, column: string, value: string): FileValue {
  const table = referenceTable(probe, column)
  if (table === '' || !isSysId(value)) return value
  const record = readRow(table, value)
  const nameColumn = nameColumnOf(table)
  const name = record === null || nameColumn === '' ? '' : text(record, nameColumn)
  return name !== '' && lookUp({ table, column: nameColumn }, name).sysId === value ? { table, name } : value
}

/** The values with records by their sys_ids, and what is wrong, each as a sentence that names the column. */
export function fromFileValues(table: string, values: FileValues): { values: Values; problems: string[] } {
  const entries = Object.entries(values)
  const probe = entries.length === 0 ? null : probeOf(table)
  const problems: string[] = []
  const resolved: Values = {}
  for (const [column, value] of entries) {
    const found = resolveValue(probe, column, value)
    if (found.problem === '') resolved[column] = found.value
    else problems.push(`the value of ${column}: ${found.problem}`)
  }
  return { values: resolved, problems }
}

function resolveValue(probe: GlideRecord | null, column: string, value: FileValue): { value: string; problem: string } {
  const table = referenceTable(probe, column)
  if (typeof value === 'string') {
    const isLost = table !== '' && isSysId(value) && readRow(table, value) === null
    return { value, problem: isLost ? `no record of ${table} has the sys_id ${value} here.` : '' }
  }
  if (table === '')
    return { value: '', problem: `the column refers to no record here, so "${value.name}" means nothing.` }
  const nameColumn = nameColumnOf(value.table)
  if (nameColumn === '')
    return { value: '', problem: `there is no table "${value.table}", or this app may not read it.` }
  const { sysId, problem } = lookUp({ table: value.table, column: nameColumn }, value.name)
  return { value: sysId, problem: problem.replace(/^left out, because /, '') }
}

/** As ServiceNow's own editor stores them. */
export function storedValues(values: Readonly<Values>): string {
  const parts = Object.entries(values).map(([column, value]) => `${column}=${value.replace(/\^/g, '^^')}`)
  return parts.length === 0 ? '' : `${parts.join('^')}^EQ`
}

function referenceTable(probe: GlideRecord | null, column: string): string {
  if (probe === null || !probe.isValidField(column) || !isReference(probe, column)) return ''
  return `${probe.getElement(column).getReferenceTable() ?? ''}`
}

/** By what people know a record of the table: users by their user id, because names repeat. */
function nameColumnOf(table: string): string {
  const record = openTable(table)
  if (!record.isValid()) return ''
  return ['user_name', 'name', 'number'].find(column => record.isValidField(column)) ?? ''
}

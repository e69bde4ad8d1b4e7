/** Static values, and the values of status mappings: as the platform stores them, and as the file says them, where records go by name. */
import type { GlideRecord } from '@servicenow/glide'
import { lookUp } from '../apply/look-up.ts'
import type { FileValue, FileValues } from '../contract/mapping-file.ts'
import { isRecordList, isReference, probeOf } from '../platform/dictionary.ts'
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
  if (table === '' || value === '') return value
  const names = entriesOf(probe, column, value).map(entry => nameOf(table, entry))
  const known = names.flatMap(name => name ?? [])
  if (known.length < names.length) return value
  return isList(probe, column) ? { table, names: known } : { table, name: known[0] ?? '' }
}

/** null where the name would not lead back to the record. */
function nameOf(table: string, entry: string): string | null {
  if (isAddress(entry)) return entry
  const record = readRow(table, entry)
  const nameColumn = nameColumnOf(table)
  const name = record === null || nameColumn === '' ? '' : text(record, nameColumn)
  return name !== '' && lookUp({ table, column: nameColumn }, name).sysId === entry ? name : null
}

/** Lists of users take people whom the instance does not know by their address. */
const isAddress = (entry: string): boolean => !isSysId(entry) && entry.includes('@')

function entriesOf(probe: GlideRecord | null, column: string, value: string): string[] {
  return isList(probe, column) ? value.split(',').map(entry => entry.trim()) : [value]
}

function isList(probe: GlideRecord | null, column: string): boolean {
  return probe !== null && probe.isValidField(column) && isRecordList(probe, column)
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
    const lost = entriesOf(probe, column, value).filter(entry => isSysId(entry) && readRow(table, entry) === null)
    return {
      value,
      problem: table === '' || lost.length === 0 ? '' : `no record of ${table} has the sys_id ${lost.join(', ')} here.`,
    }
  }
  const names = 'names' in value ? value.names : [value.name]
  if (table === '' || isList(probe, column) !== 'names' in value)
    return {
      value: '',
      problem: `the column refers to no ${'names' in value ? 'list of records' : 'record'} here, so "${names.join('", "')}" means nothing.`,
    }
  const nameColumn = nameColumnOf(value.table)
  if (nameColumn === '')
    return { value: '', problem: `there is no table "${value.table}", or this app may not read it.` }
  const found = names.map(name => findNamed(value.table, nameColumn, name))
  return {
    value: found.map(({ sysId }) => sysId).join(','),
    problem: found.flatMap(({ problem }) => (problem === '' ? [] : problem)).join(' '),
  }
}

function findNamed(table: string, column: string, name: string): { sysId: string; problem: string } {
  const { sysId, problem } = lookUp({ table, column }, name)
  if (problem !== '' && isAddress(name)) return { sysId: name, problem: '' }
  return { sysId, problem: problem.replace(/^left out, because /, '') }
}

/** As ServiceNow's own editor stores them. */
export function storedValues(values: Readonly<Values>): string {
  const parts = Object.entries(values).map(([column, value]) => `${column}=${value.replace(/\^/g, '^^')}`)
  return parts.length === 0 ? '' : `${parts.join('^')}^EQ`
}

function referenceTable(probe: GlideRecord | null, column: string): string {
  if (probe === null || !probe.isValidField(column)) return ''
  if (!isReference(probe, column) && !isRecordList(probe, column)) return ''
  return `${probe.getElement(column).getReferenceTable() ?? ''}`
}

/** By what people know a record of the table: users by their user id, because names repeat. */
function nameColumnOf(table: string): string {
  const record = openTable(table)
  if (!record.isValid()) return ''
  return ['user_name', 'name', 'number'].find(column => record.isValidField(column)) ?? ''
}

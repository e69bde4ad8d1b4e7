/** What the dictionary says about columns: on which other one they depend, what a new record gets, and which ones must be filled. */
import type { GlideRecord } from '@servicenow/glide'
import { isTrue, openTable, text } from './rows.ts'
import { lineOf } from './table-line.ts'

/** Pairs of these columns of which one offers its choices by the value of the other. */
export function dependentColumns(record: GlideRecord, columns: readonly string[]): string[][] {
  return [...parentsOf(record, columns)].filter(([, parent]) => columns.includes(parent))
}

/** For each of these columns the one whose value decides which of its choices are offered; columns that depend on none are left out. */
export function parentsOf(record: GlideRecord, columns: readonly string[]): ReadonlyMap<string, string> {
  const entries = readEntries(record, columns)
  const overrides = readOverrides(record, columns)
  const parents = new Map<string, string>()
  for (const column of columns) {
    const overridden = overrides.find(override => override.column === column && override.dependsOn !== null)
    const entry = entries.find(own => own.column === column && own.dependsOn !== '')
    const parent = overridden?.dependsOn ?? entry?.dependsOn ?? ''
    if (parent !== '' && record.isValidField(parent)) parents.set(column, parent)
  }
  return parents
}

/** The default of a column that is the same for every record, '' when there is none. A script is no such default. */
export function constantDefault(record: GlideRecord, column: string): string {
  return defaultOf(record, column) ?? ''
}

/** What a new record gets in the column, '' for nothing; null when a script decides. */
export function defaultOf(record: GlideRecord, column: string): string | null {
  const [nearest] = readEntries(record, [column])
  const overridden = readOverrides(record, [column]).find(override => override.defaultValue !== null)
  const value = overridden?.defaultValue ?? nearest?.defaultValue ?? ''
  return value.startsWith('javascript:') ? null : value
}

interface Mandatory {
  readonly column: string
  readonly hasDefault: boolean
}

/** The columns that the dictionary calls mandatory in the record's table. */
export function mandatoryColumns(record: GlideRecord): Mandatory[] {
  const overrides = readOverrides(record, null)
  const ruled = overrides.filter(({ isMandatory }) => isMandatory !== null).map(({ column }) => column)
  const found = new Map<string, Mandatory & { readonly isMandatory: boolean }>()
  for (const { column, isMandatory, defaultValue } of readEntries(record, ruled, 'and mandatory ones')) {
    if (found.has(column) || column.startsWith('sys_')) continue
    const own = overrides.filter(override => override.column === column)
    const value = own.find(override => override.defaultValue !== null)?.defaultValue ?? defaultValue
    found.set(column, {
      column,
      hasDefault: value !== '',
      isMandatory: own.find(override => override.isMandatory !== null)?.isMandatory ?? isMandatory,
    })
  }
  return [...found.values()].filter(({ isMandatory }) => isMandatory)
}

interface Entry {
  readonly column: string
  readonly dependsOn: string
  readonly defaultValue: string
  readonly isMandatory: boolean
}

/** Of the record's own table first, then of those that it extends. */
function readEntries(record: GlideRecord, columns: readonly string[], more?: 'and mandatory ones'): Entry[] {
  const line = lineOf(record.getRecordClassName())
  const entry = openTable('sys_dictionary')
  entry.addQuery('name', 'IN', line.join(','))
  if (columns.length === 0) entry.addQuery('mandatory', true)
  else {
    const named = entry.addQuery('element', 'IN', columns.join(','))
    if (more !== undefined) named.addOrCondition('mandatory', true)
  }
  entry.addQuery('active', true)
  entry.query()
  const found = nearestFirst(line, entry, row => ({
    column: text(row, 'element'),
    dependsOn: text(row, 'dependent_on_field') || text(row, 'dependent'),
    defaultValue: text(row, 'default_value'),
    isMandatory: isTrue(row, 'mandatory'),
  }))
  // A dropped query term would bring other columns.
  return found.filter(({ column, isMandatory }) => columns.includes(column) || (more !== undefined && isMandatory))
}

/** What a table says differently about a column that it inherits. Null where it says nothing. */
interface Override {
  readonly column: string
  readonly dependsOn: string | null
  readonly defaultValue: string | null
  readonly isMandatory: boolean | null
}

/** Of the record's own table first. Null asks for the overrides of all columns. */
function readOverrides(record: GlideRecord, columns: readonly string[] | null): Override[] {
  const line = lineOf(record.getRecordClassName())
  const override = openTable('sys_dictionary_override')
  if (!override.isValid()) return []
  override.addQuery('name', 'IN', line.join(','))
  if (columns !== null) override.addQuery('element', 'IN', columns.join(','))
  override.query()
  return nearestFirst(line, override, row => ({
    column: text(row, 'element'),
    dependsOn: isTrue(row, 'dependent_override') ? text(row, 'dependent') : null,
    defaultValue: isTrue(row, 'default_value_override') ? text(row, 'default_value') : null,
    isMandatory: isTrue(row, 'mandatory_override') ? isTrue(row, 'mandatory') : null,
  }))
}

function nearestFirst<T>(line: readonly string[], rows: GlideRecord, read: (row: GlideRecord) => T): T[] {
  const found: { place: number; value: T }[] = []
  while (rows.next()) {
    const place = line.indexOf(text(rows, 'name'))
    if (place >= 0) found.push({ place, value: read(rows) })
  }
  return found.sort((one, other) => one.place - other.place).map(({ value }) => value)
}

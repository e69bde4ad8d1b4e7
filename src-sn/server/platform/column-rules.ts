/** What the dictionary says about columns that depend on each other, and about what a new record gets. */
import type { GlideRecord } from '@servicenow/glide'
import { openTable, text } from './rows.ts'
import { lineOf } from './table-line.ts'

/** Pairs of these columns of which one offers its choices by the value of the other. */
export function dependentColumns(record: GlideRecord, columns: readonly string[]): string[][] {
  return readEntries(record, columns)
    .map(entry => [entry.column, entry.dependsOn])
    .filter(([, dependsOn = '']) => columns.includes(dependsOn))
}

/** For each of these columns the one whose value decides which of its choices are offered; columns that depend on none are left out. */
export function parentsOf(record: GlideRecord, columns: readonly string[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>()
  // Of the nearest table first: what it says holds.
  for (const { column, dependsOn } of readEntries(record, columns))
    if (dependsOn !== '' && !parents.has(column) && record.isValidField(dependsOn)) parents.set(column, dependsOn)
  return parents
}

/** The default of a column that is the same for every record, '' when there is none. A script is no such default. */
export function constantDefault(record: GlideRecord, column: string): string {
  return defaultOf(record, column) ?? ''
}

/** What a new record gets in the column, '' for nothing; null when a script decides. */
export function defaultOf(record: GlideRecord, column: string): string | null {
  const [nearest] = readEntries(record, [column])
  const value = overriddenDefault(record, column) ?? nearest?.defaultValue ?? ''
  return value.startsWith('javascript:') ? null : value
}

interface Entry {
  readonly column: string
  readonly dependsOn: string
  readonly defaultValue: string
}

/** Of the record's own table first, then of those that it extends. */
function readEntries(record: GlideRecord, columns: readonly string[]): Entry[] {
  const line = lineOf(record.getRecordClassName())
  const entry = openTable('sys_dictionary')
  entry.addQuery('name', 'IN', line.join(','))
  entry.addQuery('element', 'IN', columns.join(','))
  entry.addQuery('active', true)
  entry.query()
  const found: { place: number; entry: Entry }[] = []
  while (entry.next()) {
    const place = line.indexOf(text(entry, 'name'))
    const column = text(entry, 'element')
    // A dropped query term would bring other columns.
    if (place < 0 || !columns.includes(column)) continue
    const dependsOn = text(entry, 'dependent_on_field') || text(entry, 'dependent')
    found.push({ place, entry: { column, dependsOn, defaultValue: text(entry, 'default_value') } })
  }
  return found.sort((one, other) => one.place - other.place).map(one => one.entry)
}

/** Null when no table of the line overrides the default. */
function overriddenDefault(record: GlideRecord, column: string): string | null {
  const line = lineOf(record.getRecordClassName())
  const override = openTable('sys_dictionary_override')
  if (!override.isValid()) return null
  override.addQuery('name', 'IN', line.join(','))
  override.addQuery('element', column)
  override.addQuery('default_value_override', true)
  override.query()
  const found: { place: number; value: string }[] = []
  while (override.next())
    if (text(override, 'element') === column)
      found.push({ place: line.indexOf(text(override, 'name')), value: text(override, 'default_value') })
  const [nearest] = found.filter(({ place }) => place >= 0).sort((one, other) => one.place - other.place)
  return nearest?.value ?? null
}

/** What a new record starts with: dictionary defaults, its number, who opened it. */
import type { Row } from '../contracts.ts'
import type { ColumnDef, Context, Platform } from '../seams.ts'
import { ancestry } from './business-rules.ts'
import { toStored } from './stored-value.ts'

export interface DefaultsSource {
  platform: Platform
  evaluate(expression: string): string
}

const scripted = 'javascript:'

/** Values for the columns that `given` leaves out. A column given as '' stays empty. */
export function defaultValues(source: DefaultsSource, context: Context, table: string, given: Row): Row {
  const { platform } = source
  const columns = platform.dictionary.columns(table)
  const values: Row = {}
  for (const column of columns.values()) {
    if (given[column.name] === undefined) values[column.name] = defaultOf(source, column)
  }
  if (columns.has('number') && !given.number) values.number = nextNumber(platform, table)
  if (platform.dictionary.isA(table, 'task')) openedBy(platform, context, given, values)
  return values
}

function defaultOf(source: DefaultsSource, column: ColumnDef): string {
  const value = column.defaultValue
  if (column.name === 'number' || column.type === 'journal_input' || column.type === 'journal') return ''
  return toStored(column, value.startsWith(scripted) ? source.evaluate(value.slice(scripted.length)) : value)
}

function openedBy(platform: Platform, context: Context, given: Row, values: Row): void {
  if (!given.opened_by) values.opened_by = context.user.sysId
  if (!given.opened_at) values.opened_at = dateText(platform.now())
}

/** A number is used up even when the insert is refused, as on the platform. */
function nextNumber(platform: Platform, table: string): string {
  const format = platform.dictionary.table(table)?.number
  if (!format) return ''
  // Tables that inherit a prefix share its counter.
  const sharing = ancestry(platform, table).filter(
    name => platform.dictionary.table(name)?.number?.prefix === format.prefix,
  )
  return format.prefix + String(platform.store.nextNumber(sharing.at(-1) ?? table)).padStart(format.digits, '0')
}

/** A moment as the platform stores it: UTC, to the second. */
export function dateText(moment: Date): string {
  return moment.toISOString().slice(0, 19).replace('T', ' ')
}

/** Rows counted in groups by the database: the app never reads rows to count them. */
import { GlideAggregate } from '@servicenow/glide'

export interface Group {
  /** What the rows have in common. */
  readonly value: string
  readonly count: number
  /** The largest and smallest values of the columns asked for, '' where no row has one. */
  readonly largest: Readonly<Record<string, string>>
  readonly smallest: Readonly<Record<string, string>>
}

/** What must hold of a row. */
export type Where = readonly [column: string, operator: string, value: string]

interface Wanted {
  readonly by: string
  readonly where: readonly Where[]
  readonly largest?: readonly string[]
  readonly smallest?: readonly string[]
}

/** One group for each filled value of a column. */
export function countGroups(table: string, { by, where, largest = [], smallest = [] }: Wanted): Group[] {
  const rows = aggregateOf(table, where)
  for (const column of largest) rows.addAggregate('MAX', column)
  for (const column of smallest) rows.addAggregate('MIN', column)
  rows.groupBy(by)
  rows.query()
  const groups: Group[] = []
  while (rows.next()) {
    const value = textOf(rows.getValue(by))
    const valuesOf = (kind: 'MAX' | 'MIN', columns: readonly string[]): Record<string, string> =>
      Object.fromEntries(columns.map(column => [column, textOf(rows.getAggregate(kind, column))]))
    groups.push({
      value,
      count: Number(textOf(rows.getAggregate('COUNT', 'sys_id'))) || 0,
      largest: valuesOf('MAX', largest),
      smallest: valuesOf('MIN', smallest),
    })
  }
  return groups.filter(({ value }) => value !== '')
}

/** How many rows there are. */
export function countWhere(table: string, where: readonly Where[]): number {
  const rows = aggregateOf(table, where)
  rows.query()
  return rows.next() ? Number(textOf(rows.getAggregate('COUNT', 'sys_id'))) || 0 : 0
}

function aggregateOf(table: string, where: readonly Where[]): GlideAggregate {
  const rows = new GlideAggregate(table)
  for (const [column, operator, value] of where) rows.addQuery(column, operator, value)
  rows.addAggregate('COUNT', 'sys_id')
  return rows
}

function textOf(value: string | null | undefined): string {
  return value === null || value === undefined ? '' : `${value}`
}

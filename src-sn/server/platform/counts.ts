/** Counting by the database: the instance sends one number and not the rows. */
import { GlideAggregate } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { addAlternatives } from './alternatives.ts'
import type { Alternatives } from './alternatives.ts'
import { openTable } from './rows.ts'

/**
 * How many rows there are. `column` has few values: the platform counts each of them apart
 * (https://github.com/ServiceNow/ServiceNowDocs/blob/xanadu/markdown/api-reference/server-api-reference/c_GlideAggregateScopedAPI.md).
 */
export function countRows(table: string, wanted: Alternatives, column: string): number {
  const rows = new GlideAggregate(table)
  addAlternatives(rows, wanted)
  rows.addAggregate('COUNT', column)
  rows.query()
  let count = 0
  while (rows.next()) count += Number(rows.getAggregate('COUNT', column))
  return count
}

export interface Group {
  readonly values: readonly string[]
  readonly count: number
}

/** The same for each combination of values of these columns. */
export function countGroups(table: string, wanted: Alternatives, columns: readonly [string, ...string[]]): Group[] {
  const [first] = columns
  const rows = new GlideAggregate(table)
  addAlternatives(rows, wanted)
  rows.addAggregate('COUNT', first)
  for (const column of columns) rows.groupBy(column)
  rows.query()
  const groups: Group[] = []
  while (rows.next())
    groups.push({
      values: columns.map(column => textOrNothing(rows.getValue(column))),
      count: Number(rows.getAggregate('COUNT', first)),
    })
  return groups
}

/** The typings hide that a value may be missing. */
const textOrNothing = (value: string | null): string => value ?? ''

/** The first of these rows in this order; null when there is none. */
export function firstRow(table: string, wanted: Alternatives, orderBy: string): GlideRecord | null {
  const row = openTable(table)
  addAlternatives(row, wanted)
  row.orderBy(orderBy)
  row.setLimit(1)
  row.query()
  return row.next() ? row : null
}

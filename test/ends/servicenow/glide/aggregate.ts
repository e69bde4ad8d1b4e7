/** GlideAggregate: counts and the other aggregates, grouped by columns. */
import type { Row } from '../contracts.ts'
import { both, countRows, readRows } from '../records/stored-rows.ts'
import { QueryCondition } from './condition-groups.ts'
import { reportQuery } from '../statements/report.ts'
import { Cursor } from './cursor.ts'
import type { Runtime } from './runtime.ts'
import { tableRefusal } from './scope-access.ts'
import { scriptText } from './script-text.ts'

interface Group {
  row: Row
  rows: Row[]
  count: number
}

export class Aggregate {
  readonly #cursor: Cursor
  readonly #groupBy: string[] = []
  #descendingBy: string | null = null
  #onlyCounts = true
  #groups: Group[] = []
  #position = -1

  constructor(runtime: Runtime, table: unknown) {
    this.#cursor = new Cursor(runtime, scriptText(table))
  }

  addQuery(...args: unknown[]): QueryCondition | undefined {
    if (args.length > 1) return new QueryCondition(this.#cursor.groups, ...args)
    this.addEncodedQuery(args[0])
    return undefined
  }

  addEncodedQuery(query: unknown): void {
    this.#cursor.encoded.push(scriptText(query))
  }

  addNullQuery(column: unknown): QueryCondition {
    return new QueryCondition(this.#cursor.groups, column, 'NULL', '')
  }

  addNotNullQuery(column: unknown): QueryCondition {
    return new QueryCondition(this.#cursor.groups, column, 'NOT NULL', '')
  }

  addAggregate(kind: unknown): void {
    if (scriptText(kind).toUpperCase() !== 'COUNT') this.#onlyCounts = false
  }

  groupBy(column: unknown): void {
    this.#groupBy.push(scriptText(column))
  }

  orderBy(column: unknown): void {
    this.#cursor.orderBy.push({ column: scriptText(column), descending: false })
  }

  orderByDesc(column: unknown): void {
    this.#descendingBy = scriptText(column)
  }

  query(): void {
    const { runtime, table } = this.#cursor
    this.#position = -1
    this.#groups = []
    if (this.#cursor.definition === null || tableRefusal(runtime, 'read', table) !== null) return
    const filter = both(this.#cursor.filter(), runtime.records.queryConditions(runtime.calls.frame, table))
    const justOne = this.#groupBy.length === 0
    if (justOne && this.#onlyCounts)
      this.#groups = [{ row: {}, rows: [], count: countRows(runtime.platform, table, filter) }]
    else this.#groups = this.#grouped(readRows(runtime.platform, table, { filter }))
    reportQuery(runtime, 'query', () =>
      this.#cursor.judged(this.#groups.reduce((rows, group) => rows + group.count, 0)),
    )
  }

  next(): boolean {
    if (this.#position + 1 >= this.#groups.length) return false
    this.#position += 1
    return true
  }

  hasNext(): boolean {
    return this.#position + 1 < this.#groups.length
  }

  getRowCount(): number {
    return this.#groups.length
  }

  /** The aggregate of the present group as text, as the platform gives it. */
  getAggregate(kind: unknown, column: unknown): string | null {
    const group = this.#groups[this.#position]
    if (group === undefined) return null
    const name = scriptText(column)
    const values = group.rows.map(row => row[name] ?? '').filter(value => value !== '')
    switch (scriptText(kind).toUpperCase()) {
      case 'COUNT':
        return String(name === '' || this.#groupBy.length === 0 ? group.count : values.length)
      case 'SUM':
        return String(sum(values))
      case 'AVG':
        return values.length === 0 ? null : String(sum(values) / values.length)
      case 'MIN':
        return extreme(values, -1)
      case 'MAX':
        return extreme(values, 1)
      default:
        return null
    }
  }

  getValue(column: unknown): string | null {
    return this.#groups[this.#position]?.row[scriptText(column)] || null
  }

  getTableName(): string {
    return this.#cursor.table
  }

  #grouped(rows: Row[]): Group[] {
    const groups = new Map<string, Group>()
    for (const row of rows) {
      const key = JSON.stringify(this.#groupBy.map(column => row[column] ?? ''))
      const group = groups.get(key) ?? { row, rows: [], count: 0 }
      group.rows.push(row)
      group.count += 1
      groups.set(key, group)
    }
    const sortBy = this.#descendingBy ?? this.#groupBy[0] ?? ''
    const sorted = [...groups.values()].sort((one, other) =>
      (one.row[sortBy] ?? '') < (other.row[sortBy] ?? '') ? -1 : 1,
    )
    return this.#descendingBy === null ? sorted : sorted.reverse()
  }
}

function sum(values: string[]): number {
  return values.reduce((total, value) => total + (Number(value) || 0), 0)
}

/** Numbers compare as numbers, everything else as text. */
function extreme(values: string[], sign: number): string | null {
  const numeric = values.every(value => !Number.isNaN(Number(value)))
  const order = (one: string, other: string): number =>
    numeric ? Number(one) - Number(other) : one < other ? -1 : one > other ? 1 : 0
  return values.reduce<string | null>(
    (best, value) => (best === null || order(value, best) * sign > 0 ? value : best),
    null,
  )
}

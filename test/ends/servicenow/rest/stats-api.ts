/** The Aggregate API: counts and other aggregates of a table's rows, in groups where asked for. */
import type { RestRequest, RestResponse, Row } from '../contracts.ts'
import { both } from '../records/stored-rows.ts'
import type { Platform, Records, User } from '../seams.ts'
import { invalidTable, methodNotSupported, noRightsToQuery, noSuchResource, notAuthorized, result } from './answers.ts'
import { displayMode, isOn, methodOf, parameter, readPath } from './parameters.ts'
import { compileFor, encodedQueryOf, mayQuery } from './row-query.ts'

const aggregates = ['avg', 'min', 'max', 'sum'] as const
type Aggregate = (typeof aggregates)[number] | 'count'

interface Group {
  /** A row of the group, whose grouped columns are those of all of them. */
  sample: Row
  rows: Row[]
}

interface StatsCall {
  platform: Platform
  user: User
  table: string
  request: RestRequest
}

/** GET /api/now[/vN]/stats/{table} */
export function handleStats(platform: Platform, records: Records, request: RestRequest, user: User): RestResponse {
  const [table, ...more] = readPath(request.path)?.segments ?? []
  if (table === undefined || more.length > 0) return noSuchResource()
  const definition = platform.dictionary.table(table)
  if (definition === null) return invalidTable(table)
  if (!definition.webService) return notAuthorized()
  if (methodOf(request) !== 'GET') return methodNotSupported(request.method)
  const encodedQuery = encodedQueryOf(platform, table, request)
  const groupBy = columnsIn(request, 'sysparm_group_by')
  // https://www.servicenow.com/docs/r/australia/platform-security/instance-security-hardening-settings/sc-enforce-groupby-acls.html
  const mayGroup = groupBy.every(name => platform.access.allowsColumn(user, 'read', table, name))
  if (!platform.access.allowsTable(user, 'read', table) || !mayGroup || !mayQuery(platform, user, table, encodedQuery))
    return noRightsToQuery()
  const conditions = records.queryConditions({ user, scope: 'global' }, table)
  const filter = both(compileFor(platform, user, table, encodedQuery).filter, conditions)
  const rows = platform.store.query(definition.physical, { filter })
  const call = { platform, user, table, request }
  if (groupBy.length === 0) return result(200, { stats: statsOf(call, { sample: {}, rows }) })
  const groups = inOrder(
    request,
    grouped(rows, groupBy).filter(group => hasThat(request, group)),
  )
  return result(
    200,
    groups.map(group => ({
      stats: statsOf(call, group),
      groupby_fields: groupBy.map(name => showGroup(call, group, name)),
    })),
  )
}

const columnsIn = (request: RestRequest, name: string): string[] =>
  (parameter(request, name) ?? '')
    .split(',')
    .map(column => column.trim())
    .filter(column => column !== '')

function grouped(rows: Row[], columns: string[]): Group[] {
  const groups = new Map<string, Group>()
  for (const row of rows) {
    const key = JSON.stringify(columns.map(column => row[column] ?? ''))
    const group = groups.get(key) ?? { sample: row, rows: [] }
    group.rows.push(row)
    groups.set(key, group)
  }
  return [...groups.values()].sort((left, right) => {
    const [one = '', other = ''] = [left, right].map(({ sample }) => columns.map(name => sample[name] ?? '').join('\n'))
    return one < other ? -1 : 1
  })
}

function statsOf({ request }: StatsCall, group: Group): Record<string, unknown> {
  const stats: Record<string, unknown> = isOn(request, 'sysparm_count') ? { count: aggregate('count', '', group) } : {}
  for (const kind of aggregates) {
    const columns = columnsIn(request, `sysparm_${kind}_fields`)
    if (columns.length > 0)
      stats[kind] = Object.fromEntries(columns.map(column => [column, aggregate(kind, column, group)]))
  }
  return stats
}

/** The aggregate as the platform writes it: averages with four digits, '' for nothing. */
function aggregate(kind: Aggregate, column: string, { rows }: Group): string {
  if (kind === 'count') return String(rows.length)
  const values = rows.map(row => row[column] ?? '').filter(value => value !== '')
  if (values.length === 0) return ''
  const numbers = values.map(Number)
  const total = numbers.reduce((sum, value) => sum + value, 0)
  if (kind === 'sum') return String(total)
  if (kind === 'avg') return (total / values.length).toFixed(4)
  const isNumeric = numbers.every(value => !Number.isNaN(value))
  const sorted = [...values].sort((left, right) => (isNumeric ? Number(left) - Number(right) : left < right ? -1 : 1))
  return (kind === 'min' ? sorted[0] : sorted.at(-1)) ?? ''
}

const comparisons: Record<string, (left: number, right: number) => boolean> = {
  '=': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
}

const isAggregate = (kind: string): kind is Aggregate => [...aggregates, 'count'].includes(kind)

/** `count^state^>^3,avg^priority^<^2`: each of them has to hold; what is not written so is left out. */
function hasThat(request: RestRequest, group: Group): boolean {
  return columnsIn(request, 'sysparm_having').every(condition => {
    const [kind = '', column = '', operator = '', value = ''] = condition.split('^')
    const compare = comparisons[operator]
    if (!isAggregate(kind.toLowerCase()) || compare === undefined) return true
    return compare(Number(aggregate(kind.toLowerCase() as Aggregate, column, group)), Number(value))
  })
}

/** `AVG^state`, `COUNT` or a column, each with `^DESC` where the largest come first. */
function inOrder(request: RestRequest, groups: Group[]): Group[] {
  const orders = columnsIn(request, 'sysparm_order_by').map(order => {
    const parts = order.split('^')
    const descending = parts.at(-1)?.toUpperCase() === 'DESC'
    const [first = '', second = ''] = descending ? parts.slice(0, -1) : parts
    return { first, second, descending }
  })
  const keyOf = (group: Group, first: string, second: string): string =>
    isAggregate(first.toLowerCase())
      ? aggregate(first.toLowerCase() as Aggregate, second, group)
      : (group.sample[first] ?? '')
  return groups.sort((left, right) => {
    for (const { first, second, descending } of orders) {
      const [one, other] = [keyOf(left, first, second), keyOf(right, first, second)]
      if (one === other) continue
      const numeric = Number(one) - Number(other)
      const order = Number.isNaN(numeric) ? (one < other ? -1 : 1) : numeric
      return descending ? -order : order
    }
    return 0
  })
}

function showGroup({ platform, user, table, request }: StatsCall, { sample }: Group, name: string): Row {
  const value = sample[name] ?? ''
  const display = displayMode(request)
  if (display === 'false') return { field: name, value }
  const shown = platform.query.displayValue(table, sample, name, user)
  return display === 'true' ? { field: name, value: shown } : { field: name, display_value: shown, value }
}

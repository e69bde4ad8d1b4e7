/** GlideRecord's methods for finding records. */
import { reportQuery } from '../statements/report.ts'
import { JoinCondition, QueryCondition, type ConditionGroup } from './condition-groups.ts'
import { tableRefusal } from './scope-access.ts'
import type { Cursor } from './cursor.ts'
import type { RecordMethods } from './record-methods.ts'
import { scriptText } from './script-text.ts'

function addTerm(groups: ConditionGroup[], ...args: unknown[]): QueryCondition {
  return new QueryCondition(groups, ...args)
}

/** addJoinQuery(table, own, via): rows that a row of the other table leads to, by default through its first reference here. */
function addJoin({ groups, table, runtime }: Cursor, [other, own, via]: readonly unknown[]): JoinCondition {
  const { dictionary } = runtime.platform
  const joined = scriptText(other)
  const leadsHere = [...dictionary.columns(joined).values()].find(
    ({ type, reference }) => type === 'reference' && dictionary.isA(table, reference),
  )
  return new JoinCondition(groups, {
    table,
    own: scriptText(own) || 'sys_id',
    other: joined,
    via: scriptText(via) || (leadsHere?.name ?? 'sys_id'),
  })
}

/** get(sysId) or get(column, value): the first record that matches. */
function get(cursor: Cursor, args: readonly unknown[]): boolean {
  const value = scriptText(args[args.length > 1 ? 1 : 0])
  if (value === '') return false
  cursor.groups.splice(0)
  cursor.encoded.splice(0)
  if (args.length > 1) {
    addTerm(cursor.groups, ...args)
    cursor.query()
    return cursor.next()
  }
  return getBySysId(cursor, value)
}

function getBySysId(cursor: Cursor, sysId: string): boolean {
  cursor.rows = []
  cursor.position = -1
  cursor.state = cursor.emptyState()
  cursor.positioned = false
  const refusal = tableRefusal(cursor.runtime, 'read', cursor.table)
  const row = refusal === null ? cursor.find(sysId) : null
  if (refusal !== null) cursor.lastError = refusal
  else reportBySysId(cursor, row === null ? 0 : 1)
  if (row === null) return false
  cursor.rows = [row]
  return cursor.next()
}

function reportBySysId({ runtime, table }: Cursor, rows: number): void {
  reportQuery(runtime, 'query', () => ({ table, pieces: ['sys_id=x'], order: '', rows }))
}

/** chooseWindow(first, last): rows from `first` up to, not including, `last`. */
function chooseWindow(cursor: Cursor, first: unknown, last: unknown): void {
  const offset = Math.max(0, Number(first) || 0)
  cursor.window = { offset, limit: Math.max(0, (Number(last) || 0) - offset) }
}

export const queryMethods: RecordMethods = {
  addQuery: (cursor, args) => {
    if (args.length > 1) return addTerm(cursor.groups, ...args)
    cursor.encoded.push(scriptText(args[0]))
    return undefined
  },
  addJoinQuery: addJoin,
  addEncodedQuery: (cursor, [query]) => void cursor.encoded.push(scriptText(query)),
  addNullQuery: (cursor, [column]) => addTerm(cursor.groups, column, 'NULL', ''),
  addNotNullQuery: (cursor, [column]) => addTerm(cursor.groups, column, 'NOT NULL', ''),
  addActiveQuery: cursor => addTerm(cursor.groups, 'active', 'true'),
  getEncodedQuery: cursor => cursor.encodedQuery(),
  orderBy: (cursor, [column]) => void cursor.orderBy.push({ column: scriptText(column), descending: false }),
  orderByDesc: (cursor, [column]) => void cursor.orderBy.push({ column: scriptText(column), descending: true }),
  setLimit: (cursor, [limit]) => {
    cursor.window = { ...cursor.window, limit: Math.max(0, Number(limit) || 0) }
  },
  chooseWindow: (cursor, [first, last]) => chooseWindow(cursor, first, last),
  query: (cursor, args) => {
    if (args.length > 1) addTerm(cursor.groups, ...args)
    cursor.query()
  },
  next: cursor => cursor.next(),
  hasNext: cursor => cursor.position + 1 < cursor.rows.length,
  getRowCount: cursor => cursor.rows.length,
  get: (cursor, args) => get(cursor, args),
}

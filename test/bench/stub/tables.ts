/**
 * The instance as the bridge of commit 5d0773d asks it, through the Table API: rows in memory, found by the columns that
 * its encoded queries name. Nothing applies them: what happens inside ServiceNow is measured elsewhere.
 */
import { missing, nothing, result, type Answer, type Asked } from './answer.ts'

type Row = Record<string, string>

/** Rows are looked up by these; every query of the old bridge that meets a large table names one of them. */
const indexed = ['external_id', 'update_id', 'name', 'key']

interface Table {
  readonly rows: Map<string, Row>
  readonly index: Map<string, Row[]>
}

const tables = new Map<string, Table>()
let made = 0

export const forgetTables = (): void => tables.clear()

/** Rows of one table, for the control address. */
export const rowsOf = (name: string): number => tableOf(name).rows.size

function tableOf(name: string): Table {
  const existing = tables.get(name)
  if (existing !== undefined) return existing
  const table = { rows: new Map<string, Row>(), index: new Map<string, Row[]>() }
  tables.set(name, table)
  return table
}

export function askTable({ method, path, query, body }: Asked): Answer {
  const [, , , , name = '', sysId] = path.split('/')
  const table = tableOf(name)
  if (method === 'POST') return result(insert(table, JSON.parse(body) as Row), 201)
  if (sysId === undefined) return result(find(table, query))
  const row = table.rows.get(sysId)
  if (row === undefined) return missing
  if (method === 'PATCH') return result(Object.assign(row, JSON.parse(body)))
  if (method === 'GET') return result(row)
  remove(table, sysId, row)
  return nothing
}

function insert(table: Table, columns: Row): Row {
  made += 1
  const row: Row = { sys_id: made.toString(16).padStart(32, '0'), bridge_error: '', status: '', target: '', ...columns }
  table.rows.set(row['sys_id'] ?? '', row)
  for (const key of keysOf(row)) table.index.set(key, [...(table.index.get(key) ?? []), row])
  return row
}

function remove(table: Table, sysId: string, row: Row): void {
  table.rows.delete(sysId)
  for (const key of keysOf(row))
    table.index.set(
      key,
      (table.index.get(key) ?? []).filter(one => one !== row),
    )
}

const keysOf = (row: Row): string[] =>
  indexed.flatMap(column => (row[column] === undefined ? [] : [`${column}=${row[column]}`]))

function find(table: Table, query: URLSearchParams): Row[] {
  const limit = Number(query.get('sysparm_limit') ?? '1000')
  const offset = Number(query.get('sysparm_offset') ?? '0')
  const encoded = (query.get('sysparm_query') ?? '').replace(/\^?ORDERBY.*$/, '')
  const found =
    encoded === ''
      ? [...table.rows.values()]
      : encoded.split('^NQ').flatMap(part => findAlternative(table, part.split(/\^(?!OR)/)))
  return found.slice(offset, offset + limit)
}

/** Each condition is a list of `column=value` joined with ^OR. */
function findAlternative(table: Table, conditions: readonly string[]): Row[] {
  const asked = conditions.filter(condition => condition !== '').map(condition => condition.split('^OR'))
  const known = asked.find(terms => indexed.some(column => terms[0]?.startsWith(`${column}=`)))
  const rows = known === undefined ? [...table.rows.values()] : known.flatMap(term => table.index.get(term) ?? [])
  return rows.filter(row => asked.every(terms => terms.some(term => holds(row, term))))
}

function holds(row: Row, term: string): boolean {
  if (term.endsWith('ISNOTEMPTY')) return (row[term.slice(0, -'ISNOTEMPTY'.length)] ?? '') !== ''
  const [column = '', value = ''] = term.split('=')
  return (row[column] ?? '') === value
}

/** Conditions about other rows than the one that is asked for: joins, related lists, hierarchies, variables, dynamic filters. */
import type { Row, Term } from '../contracts.ts'
import type { ColumnDef, Dictionary } from '../seams.ts'
import type { CompileParts } from './compile-parts.ts'
import type { Groups } from './conditions.ts'
import type { RawTerm } from './encoded-query.ts'

/** The rows of a table that an encoded query finds. */
export type FindRows = (table: string, encodedQuery: string) => Row[]

const nothing: Groups = [[]]

const oneOf = (column: string, values: Iterable<string>): Groups => {
  const filled = [...new Set(values)].filter(value => value !== '')
  return filled.length === 0 ? nothing : [[{ column, operator: 'IN', value: filled.join(',') }]]
}

/** Which table a JOIN or RLQUERY asks, and what. */
export interface NestedQuery {
  table: string
  /** The column of the other table that leads to this one. */
  via: string
  /** The column of this table that it leads to. */
  own: string
  query: string
}

interface RelatedCount {
  comparison: string
  count: number
}

/** `sys_user.sys_id=sys_user_group.manager!active=true`; null when it is not written so. */
function readJoin(value: string): NestedQuery | null {
  const read = /^[a-z0-9_]+\.([a-z0-9_]+)=([a-z0-9_]+)\.([a-z0-9_]+)(?:!(.*))?$/s.exec(value)
  if (!read) return null
  const [, own = '', table = '', via = '', query = ''] = read
  return { table, via, own, query }
}

/** `sys_group_has_role.group,>0,m2m^role.nameLIKEadmin`; null when it is not written so. */
function readRelatedList(value: string): (NestedQuery & RelatedCount) | null {
  const read = /^([a-z0-9_]+)\.([a-z0-9_]+),(>=|<=|!=|=|>|<)(\d+)(?:,m2m)?(?:\^(.*))?$/s.exec(value)
  if (!read) return null
  const [, table = '', via = '', comparison = '', count = '', query = ''] = read
  return { table, via, own: 'sys_id', query, comparison, count: Number(count) }
}

/** What a condition asks of another table; null when it asks nothing of one. */
export function nestedQuery({ operator, value }: Pick<RawTerm, 'operator' | 'value'>): NestedQuery | null {
  if (operator === 'JOIN') return readJoin(value)
  return operator === 'RLQUERY' ? readRelatedList(value) : null
}

const isKnown = (dictionary: Dictionary, table: string, { table: other, via, own }: NestedQuery): boolean =>
  dictionary.table(other) !== null && dictionary.columns(other).has(via) && dictionary.columns(table).has(own)

/** Rows that some row of the joined table leads to. */
export function joined(dictionary: Dictionary, table: string, value: string, find: FindRows): Groups | null {
  const join = readJoin(value)
  if (join === null || !isKnown(dictionary, table, join)) return null
  return oneOf(
    join.own,
    find(join.table, join.query).map(row => row[join.via] ?? ''),
  )
}

const compares: Record<string, (actual: number, wanted: number) => boolean> = {
  '>': (actual, wanted) => actual > wanted,
  '>=': (actual, wanted) => actual >= wanted,
  '<': (actual, wanted) => actual < wanted,
  '<=': (actual, wanted) => actual <= wanted,
  '=': (actual, wanted) => actual === wanted,
  '!=': (actual, wanted) => actual !== wanted,
}

/** Rows with so many rows in a related list. Rows without any count too where none will do. */
export function withRelated(dictionary: Dictionary, table: string, value: string, find: FindRows): Groups | null {
  const list = readRelatedList(value)
  if (list === null || !isKnown(dictionary, table, list)) return null
  const counts = new Map<string, number>()
  for (const row of find(list.table, list.query)) {
    const key = row[list.via] ?? ''
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const fits = (count: number): boolean => compares[list.comparison]?.(count, list.count) === true
  const fitting = (wanted: boolean): string[] =>
    [...counts].filter(([, count]) => fits(count) === wanted).map(([sysId]) => sysId)
  if (!fits(0)) return oneOf('sys_id', fitting(true))
  const others = fitting(false)
  return others.length === 0 ? [] : [[{ column: 'sys_id', operator: 'NOT IN', value: others.join(',') }]]
}

/** Columns that lead from a record to the one above it. */
const upwards = ['parent', 'manager']

/**
 * Rows whose reference leads to that record or to one under it. The value is `hierarchy@record`, or the record alone; with
 * IN_HIERARCHY_DYNAMIC the record is what a dynamic filter option stands for.
 */
export function inHierarchy(parts: CompileParts, column: ColumnDef, operator: string, value: string): Groups | null {
  const target = parts.dictionary.table(column.reference)
  if (column.type !== 'reference' || target === null) return null
  const named = value.split('@').at(-1) ?? ''
  const members = new Set([operator === 'IN_HIERARCHY_DYNAMIC' ? dynamicValue(parts, named) : named])
  const columns = parts.dictionary.columns(target.name)
  const upward = upwards.find(name => columns.get(name)?.reference === target.name)
  if (upward !== undefined) {
    // A set that grows while it is walked: children of children come too, circles do not.
    for (const parent of members) {
      const filter: Term[][][] = [[[{ column: upward, operator: '=', value: parent }]]]
      for (const { sys_id: child } of parts.store.query(target.physical, { filter })) members.add(child ?? '')
    }
  }
  return oneOf(column.name, members)
}

const MY_GROUPS = /^getMyGroups\(\)/

/** Rows whose column holds what a dynamic filter option stands for. */
export function byDynamic(parts: CompileParts, column: ColumnDef, option: string): Groups {
  return oneOf(column.name, dynamicValue(parts, option).split(','))
}

/** What the option's script says for the person who asks. */
function dynamicValue({ store, javascript }: CompileParts, option: string): string {
  const script = store.get('sys_filter_option_dynamic', option)?.['script']?.trim() ?? ''
  if (!MY_GROUPS.test(script)) return script === '' ? '' : javascript(script)
  const filter: Term[][][] = [[[{ column: 'user', operator: '=', value: javascript('gs.getUserID()') }]]]
  return store
    .query('sys_user_grmember', { filter })
    .map(row => row['group'] ?? '')
    .join(',')
}

/** `variables.<question>` of a record: the answers that were given with it. */
export function byVariable(table: string, { field, operator, value }: RawTerm, find: FindRows): Groups {
  const question = field.split('.')[1] ?? ''
  const answered = find('question_answer', `question=${question}^value${operator}${value.replaceAll('^', '^^')}`)
  return oneOf(
    'sys_id',
    answered.filter(answer => answer['table_name'] === table).map(answer => answer['table_sys_id'] ?? ''),
  )
}

/** Columns whose words a search in the text of a record finds. */
const searchedTypes = ['string', 'string_full_utf8', 'translated_text', 'html']

/** Every word has to stand somewhere in the text of the record. */
export function withWords(columns: Iterable<ColumnDef>, text: string): Groups {
  const searched = [...columns].filter(({ type }) => searchedTypes.includes(type))
  return text
    .split(/\s+/)
    .filter(word => word !== '')
    .map(word => searched.map(column => ({ column: column.name, operator: 'LIKE', value: word })))
}

/** Turns encoded queries into filters the store understands: dot-walks and display values become lists of sys_ids. */
import type { Store, Term } from '../contracts.ts'
import type { ColumnDef, CompiledQuery, Dictionary } from '../seams.ts'
import { holdsForEmpty, toColumnGroups, toGroups } from './conditions.ts'
import type { Groups } from './conditions.ts'
import { parseEncodedQuery } from './encoded-query.ts'
import type { RawTerm } from './encoded-query.ts'

export interface CompileParts {
  store: Store
  dictionary: Dictionary
  now: Date
  /** The value of a `javascript:` expression. */
  javascript: (expression: string) => string
  /** glide.invalid_query.returns_no_rows */
  invalidReturnsNoRows: boolean
}

const numericTypes = ['integer', 'longint', 'decimal', 'float']
const displayOperators = ['LIKE', 'NOT LIKE', 'NOTLIKE', 'STARTSWITH', 'ENDSWITH', '*', '!*', '%']
const matchesNothing: Term[][][] = [[[]]]

/** Rows of child classes share the table: a query on `incident` asks for its classes. Terms the platform ignores are listed as dropped. */
export function compileQuery(parts: CompileParts, table: string, encodedQuery: string): CompiledQuery {
  const parsed = parseEncodedQuery(encodedQuery)
  const dropped = [...parsed.unreadable]
  const alternatives: Groups[][] = [[]]
  for (const term of parsed.terms) {
    if (term.conjunction === 'NQ') alternatives.push([])
    const groups = compileTerm(parts, table, term)
    if (groups === null) dropped.push(`${term.field}${term.operator}${term.value}`)
    else addCondition(alternatives.at(-1) ?? [], term, groups)
  }
  const columns = parts.dictionary.columns(table)
  const orderBy = parsed.orderBy.filter(order => columns.has(order.field))
  dropped.push(...parsed.orderBy.filter(order => !columns.has(order.field)).map(order => `ORDERBY${order.field}`))
  return {
    filter:
      dropped.length > 0 && parts.invalidReturnsNoRows
        ? matchesNothing
        : withClasses(
            parts.dictionary,
            table,
            alternatives.map(conditions => conditions.flat()),
          ),
    orderBy: orderBy.map(({ field, descending }) => ({
      column: field,
      descending,
      numeric: numericTypes.includes(columns.get(field)?.type ?? ''),
    })),
    dropped,
  }
}

/** `^OR` extends the condition before it: (a and b) or c is (a or c) and (b or c). */
function addCondition(conditions: Groups[], term: RawTerm, groups: Groups): void {
  const before = term.conjunction === 'OR' ? conditions.pop() : undefined
  conditions.push(before === undefined ? groups : before.flatMap(left => groups.map(right => [...left, ...right])))
}

function withClasses(dictionary: Dictionary, table: string, alternatives: Term[][][]): Term[][][] {
  const definition = dictionary.table(table)
  if (!definition || definition.physical === table)
    return alternatives.every(groups => groups.length === 0) ? [] : alternatives
  const classes: Term[] = [{ column: 'sys_class_name', operator: 'IN', value: dictionary.family(table).join(',') }]
  return alternatives.map(groups => [...groups, classes])
}

function compileTerm(parts: CompileParts, table: string, term: RawTerm): Groups | null {
  const [name = '', ...rest] = term.field.split('.')
  const column = parts.dictionary.columns(table).get(name)
  if (!column || term.operator === '') return null
  const value = evaluate(parts, term.value)
  if (rest.length > 0) return throughReference(parts, column, { ...term, field: rest.join('.'), value })
  if (
    column.type === 'reference' &&
    displayOperators.includes(term.operator) &&
    parts.dictionary.table(column.reference)
  ) {
    return throughReference(parts, column, { ...term, field: parts.dictionary.displayColumn(column.reference), value })
  }
  if (term.operator === 'SAMEAS' || term.operator === 'NSAMEAS') {
    return parts.dictionary.columns(table).has(value) ? toColumnGroups(column, term.operator, value) : null
  }
  if (term.operator === 'INSTANCEOF') return toGroups(column, 'IN', parts.dictionary.family(value).join(','), parts.now)
  return toGroups(column, term.operator, value, parts.now)
}

/** The rows whose reference leads to a row that satisfies the rest; no reference is NULL to the rest. */
function throughReference(parts: CompileParts, column: ColumnDef, term: RawTerm): Groups | null {
  const target = parts.dictionary.table(column.reference)
  if (column.type !== 'reference' || !target) return null
  const groups = compileTerm(parts, column.reference, term)
  if (groups === null) return null
  const filter = withClasses(parts.dictionary, column.reference, [groups])
  const sysIds = parts.store.query(target.physical, { filter }).map(row => row['sys_id'] ?? '')
  const alternatives: Term[] =
    sysIds.length > 0 ? [{ column: column.name, operator: 'IN', value: sysIds.join(',') }] : []
  if (holdsForEmpty(term.operator, term.value))
    alternatives.push({ column: column.name, operator: 'ISEMPTY', value: '' })
  return [alternatives]
}

/** Values may hold several expressions, joined by `@` as BETWEEN and ON have them. */
function evaluate(parts: CompileParts, value: string): string {
  if (!value.includes('javascript:')) return value
  return value
    .split('@')
    .map(piece => (piece.startsWith('javascript:') ? parts.javascript(piece.slice('javascript:'.length)) : piece))
    .join('@')
}

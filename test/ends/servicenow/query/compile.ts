/** Turns encoded queries into filters the store understands: dot-walks and display values become lists of sys_ids. */
import type { Term } from '../contracts.ts'
import type { ColumnDef, CompiledQuery, Dictionary } from '../seams.ts'
import type { CompileParts } from './compile-parts.ts'
import { holdsForEmpty, toApartGroups, toColumnGroups, toGroups } from './conditions.ts'
import type { Groups } from './conditions.ts'
import { asColumnOperator, parseEncodedQuery, TEXT_SEARCH } from './encoded-query.ts'
import type { RawTerm } from './encoded-query.ts'
import { byDynamic, byVariable, inHierarchy, joined, withRelated, withWords, type FindRows } from './related.ts'

const numericTypes = ['integer', 'longint', 'decimal', 'float']
const displayOperators = [
  ...['LIKE', 'CONTAINS', '*', 'NOT LIKE', 'NOTLIKE', 'DOES NOT CONTAIN', '!*', 'STARTSWITH', 'ENDSWITH', '%'],
  ...['MATCH_PAT', 'MATCH_RGX'],
]
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
  const related = compileRelated(parts, table, term)
  if (related !== undefined) return related
  const [name = '', ...rest] = term.field.split('.')
  const column = parts.dictionary.columns(table).get(name)
  if (!column || term.operator === '') return null
  // The call in a DATEPART names a part of moments and has no value.
  const value = term.operator === 'DATEPART' ? term.value : evaluate(parts, term.value)
  if (rest.length > 0) return throughReference(parts, column, { ...term, field: rest.join('.'), value })
  if (
    column.type === 'reference' &&
    displayOperators.includes(term.operator) &&
    parts.dictionary.table(column.reference)
  ) {
    return throughReference(parts, column, { ...term, field: parts.dictionary.displayColumn(column.reference), value })
  }
  const comparing = asColumnOperator(term.operator)
  if (comparing !== undefined)
    return parts.dictionary.columns(table).has(value) ? toColumnGroups(column, comparing, value) : null
  switch (term.operator) {
    case 'MORETHAN':
    case 'LESSTHAN':
      return parts.dictionary.columns(table).has(value.split('@')[0] ?? '')
        ? toApartGroups(column, term.operator, value)
        : null
    case 'INSTANCEOF':
      return toGroups(column, 'IN', parts.dictionary.family(value).join(','), parts)
    case 'DYNAMIC':
      return byDynamic(parts, column, value)
    case 'IN_HIERARCHY':
    case 'IN_HIERARCHY_DYNAMIC':
      return inHierarchy(parts, column, term.operator, value)
    default:
      return toGroups(column, term.operator, value, parts)
  }
}

/** Conditions that name no column of the table; undefined for all others. */
function compileRelated(parts: CompileParts, table: string, term: RawTerm): Groups | null | undefined {
  const find: FindRows = (other, query) => {
    const physical = parts.dictionary.table(other)?.physical
    const { filter } = compileQuery(parts, other, query)
    return physical === undefined ? [] : parts.store.query(physical, { filter })
  }
  if (term.operator === 'JOIN') return joined(parts.dictionary, table, term.value, find)
  if (term.operator === 'RLQUERY') return withRelated(parts.dictionary, table, term.value, find)
  if (term.field === TEXT_SEARCH)
    return withWords(parts.dictionary.columns(table).values(), evaluate(parts, term.value))
  if (term.field.startsWith('variables.') && term.operator !== '')
    return byVariable(table, { ...term, value: evaluate(parts, term.value) }, find)
  return undefined
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

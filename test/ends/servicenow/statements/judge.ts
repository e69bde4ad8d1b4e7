/** Says whether an index serves a query. It looks at the query alone: with few rows a database would scan anyway. */
import { parseTerms, type RawTerm } from '../query/encoded-query.ts'
import type { TableIndex } from './statement.ts'

/** Operators that a database answers from the leading column of an index. */
const equality = new Set(['=', 'IN', 'ISEMPTY', 'EMPTYSTRING'])
const range = new Set(['<', '<=', '>', '>=', 'BETWEEN', 'ON', 'RELATIVEGE', 'RELATIVEGT', 'RELATIVELE', 'RELATIVELT'])
/** On a reference these compare the display value, which stands in another table. */
const textRange = new Set(['STARTSWITH'])

/** All groups must hold; a group holds when any of its terms does. */
type Alternative = RawTerm[][]

export interface JudgedTable {
  indexes: readonly TableIndex[]
  isReference(column: string): boolean
}

/**
 * The indexes that serve the query, null for a scan. `pieces` are encoded queries that must all hold. The order of the
 * answer serves nothing.
 */
export function servedBy(pieces: readonly string[], table: JudgedTable): string | null {
  const alternatives = pieces.map(alternativesOf).reduce(product, [[]])
  const used = alternatives.map(alternative => serveAlternative(alternative, table))
  return used.includes(null) ? null : [...new Set(used)].join(' + ')
}

/** One group is enough, but each of its terms needs an index: any of them may be the one that holds. */
function serveAlternative(alternative: Alternative, table: JudgedTable): string | null {
  for (const group of alternative) {
    const used = group.map(term => serveTerm(term, table))
    if (!used.includes(null)) return [...new Set(used)].join(' + ')
  }
  return null
}

function serveTerm({ field, operator }: RawTerm, { indexes, isReference }: JudgedTable): string | null {
  if (field === 'sys_id' && (operator === '=' || operator === 'IN')) return 'PRIMARY'
  const binds = equality.has(operator) || range.has(operator) || (textRange.has(operator) && !isReference(field))
  const index = binds ? indexes.find(({ columns }) => columns[0] === field) : undefined
  return index?.name ?? null
}

function alternativesOf(encoded: string): Alternative[] {
  const alternatives: Alternative[] = [[]]
  for (const term of parseTerms(encoded)) {
    const last = alternatives.at(-1) ?? []
    if (term.conjunction === 'NQ') alternatives.push([[term]])
    else if (term.conjunction === 'OR' && last.length > 0) last.at(-1)?.push(term)
    else last.push([term])
  }
  return alternatives
}

function product(left: Alternative[], right: Alternative[]): Alternative[] {
  return left.flatMap(one => right.map(other => [...one, ...other]))
}

/**
 * The one evaluator of filters. The store asks it as the database would (case does not matter); rule conditions ask it
 * case-sensitively, as the platform evaluates them in memory.
 */
import type { Filter, Row, Term } from '../contracts.ts'

/** True when the row satisfies the filter. */
export function rowMatches(filter: Filter, row: Row, caseSensitive: boolean): boolean {
  if (filter.length === 0) return true
  return filter.some(groups => groups.every(terms => terms.some(term => termMatches(term, row, caseSensitive))))
}

/** An empty column is NULL to the platform: it satisfies `!=` and the NOT operators, never an ordering comparison. */
export function termMatches(term: Term, row: Row, caseSensitive: boolean): boolean {
  const fold = (text: string): string => caseSensitive ? text : text.toLowerCase()
  const stored = row[term.column] ?? ''
  const actual = fold(stored)
  const wanted = fold(term.value)
  switch (term.operator) {
    case 'ISEMPTY': return stored === ''
    case 'ISNOTEMPTY': return stored !== ''
    case '=': return isEqual(actual, wanted, term.numeric)
    case '!=': return !isEqual(actual, wanted, term.numeric)
    case 'LIKE': return actual.includes(wanted)
    case 'NOT LIKE': return !actual.includes(wanted)
    case 'STARTSWITH': return actual.startsWith(wanted)
    case 'ENDSWITH': return actual.endsWith(wanted)
    case 'IN': return isOneOf(actual, wanted, term.numeric)
    case 'NOT IN': return !isOneOf(actual, wanted, term.numeric)
    case 'SAMEAS': return actual === fold(row[term.value] ?? '')
    case 'NSAMEAS': return actual !== fold(row[term.value] ?? '')
    case '<': return ordered(actual, wanted, term.numeric, order => order < 0)
    case '<=': return ordered(actual, wanted, term.numeric, order => order <= 0)
    case '>': return ordered(actual, wanted, term.numeric, order => order > 0)
    case '>=': return ordered(actual, wanted, term.numeric, order => order >= 0)
  }
}

/** Negative, zero or positive; text that is no number sorts before numbers, the empty text first of all. */
export function compareValues(left: string, right: string, numeric: boolean): number {
  if (!numeric) return left < right ? -1 : left > right ? 1 : 0
  return toNumber(left) - toNumber(right) || 0
}

function toNumber(text: string): number {
  if (text.trim() === '') return Number.MIN_SAFE_INTEGER
  const value = Number(text)
  return Number.isNaN(value) ? Number.MIN_SAFE_INTEGER + 1 : value
}

function isEqual(actual: string, wanted: string, numeric = false): boolean {
  if (actual === wanted) return true
  return numeric && actual.trim() !== '' && wanted.trim() !== '' && Number(actual) === Number(wanted)
}

function isOneOf(actual: string, list: string, numeric = false): boolean {
  return list.split(',').some(item => isEqual(actual, item.trim(), numeric))
}

function ordered(actual: string, wanted: string, numeric = false, accept: (order: number) => boolean): boolean {
  if (actual === '' || wanted === '') return false
  if (numeric && (Number.isNaN(Number(actual)) || Number.isNaN(Number(wanted)))) return false
  return accept(compareValues(actual, wanted, numeric))
}

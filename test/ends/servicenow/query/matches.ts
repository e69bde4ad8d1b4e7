/**
 * The one evaluator of filters. The store asks it as the database would (case does not matter); rule conditions ask it
 * case-sensitively, as the platform evaluates them in memory.
 */
import type { Filter, Row, Term } from '../contracts.ts'

type Test<Subject> = (subject: Subject) => boolean

/** True when the row satisfies the filter. */
export function rowMatches(filter: Filter, row: Row, caseSensitive: boolean): boolean {
  return createMatcher(filter, caseSensitive)(row)
}

/** The filter made ready to be asked of many rows. */
export function createMatcher(filter: Filter, caseSensitive: boolean): Test<Row> {
  if (filter.length === 0) return () => true
  const alternatives = filter.map(groups => groups.map(terms => terms.map(term => termTest(term, caseSensitive))))
  return row => alternatives.some(groups => groups.every(terms => terms.some(test => test(row))))
}

/** An empty column is NULL to the platform: it satisfies `!=` and the NOT operators, never an ordering comparison. */
function termTest(term: Term, caseSensitive: boolean): Test<Row> {
  const { column, operator, numeric = false } = term
  const fold = caseSensitive ? asIs : lowerCase
  if (operator === 'SAMEAS') return row => fold(row[column] ?? '') === fold(row[term.value] ?? '')
  if (operator === 'NSAMEAS') return row => fold(row[column] ?? '') !== fold(row[term.value] ?? '')
  const test = valueTest(operator, fold(term.value), numeric)
  return row => test(fold(row[column] ?? ''))
}

function valueTest(
  operator: Exclude<Term['operator'], 'SAMEAS' | 'NSAMEAS'>,
  wanted: string,
  numeric: boolean,
): Test<string> {
  switch (operator) {
    case 'ISEMPTY':
      return actual => actual === ''
    case 'ISNOTEMPTY':
      return actual => actual !== ''
    case '=':
      return actual => isEqual(actual, wanted, numeric)
    case '!=':
      return actual => !isEqual(actual, wanted, numeric)
    case 'LIKE':
      return actual => actual.includes(wanted)
    case 'NOT LIKE':
      return actual => !actual.includes(wanted)
    case 'STARTSWITH':
      return actual => actual.startsWith(wanted)
    case 'ENDSWITH':
      return actual => actual.endsWith(wanted)
    case 'IN':
      return oneOfTest(wanted, numeric)
    case 'NOT IN':
      return not(oneOfTest(wanted, numeric))
    case '<':
      return actual => ordered(actual, wanted, numeric, order => order < 0)
    case '<=':
      return actual => ordered(actual, wanted, numeric, order => order <= 0)
    case '>':
      return actual => ordered(actual, wanted, numeric, order => order > 0)
    case '>=':
      return actual => ordered(actual, wanted, numeric, order => order >= 0)
  }
}

/** Negative, zero or positive; text that is no number sorts before numbers, the empty text first of all. */
export function compareValues(left: string, right: string, numeric: boolean): number {
  if (!numeric) return left < right ? -1 : left > right ? 1 : 0
  return toNumber(left) - toNumber(right) || 0
}

function asIs(text: string): string {
  return text
}

function lowerCase(text: string): string {
  return text.toLowerCase()
}

function not(test: Test<string>): Test<string> {
  return actual => !test(actual)
}

function toNumber(text: string): number {
  if (text.trim() === '') return Number.MIN_SAFE_INTEGER
  const value = Number(text)
  return Number.isNaN(value) ? Number.MIN_SAFE_INTEGER + 1 : value
}

function isEqual(actual: string, wanted: string, numeric: boolean): boolean {
  if (actual === wanted) return true
  return numeric && actual.trim() !== '' && wanted.trim() !== '' && Number(actual) === Number(wanted)
}

function oneOfTest(list: string, numeric: boolean): Test<string> {
  const items = list.split(',').map(item => item.trim())
  const exact = new Set(items)
  return actual => exact.has(actual) || (numeric && items.some(item => isEqual(actual, item, true)))
}

function ordered(actual: string, wanted: string, numeric: boolean, accept: (order: number) => boolean): boolean {
  if (actual === '' || wanted === '') return false
  if (numeric && (Number.isNaN(Number(actual)) || Number.isNaN(Number(wanted)))) return false
  return accept(compareValues(actual, wanted, numeric))
}

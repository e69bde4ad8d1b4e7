/**
 * The one evaluator of filters. The store asks it as the database would (case does not matter); rule conditions ask it
 * case-sensitively, as the platform evaluates them in memory.
 */
import type { Filter, Row, Term } from '../contracts.ts'
import { isInDatePart } from './date-parts.ts'
import { parseStored } from './zoned-time.ts'

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

const fieldOrders: Partial<Record<Term['operator'], (order: number) => boolean>> = {
  GT_FIELD: order => order > 0,
  LT_FIELD: order => order < 0,
  GT_OR_EQUALS_FIELD: order => order >= 0,
  LT_OR_EQUALS_FIELD: order => order <= 0,
}

/** An empty column is NULL to the platform: it satisfies `!=` and the NOT operators, never an ordering comparison. */
function termTest(term: Term, caseSensitive: boolean): Test<Row> {
  const { column, operator, numeric = false } = term
  const fold = caseSensitive ? asIs : lowerCase
  const accept = fieldOrders[operator]
  if (accept) return row => ordered(fold(row[column] ?? ''), fold(row[term.value] ?? ''), numeric, accept)
  switch (operator) {
    case 'SAMEAS':
      return row => fold(row[column] ?? '') === fold(row[term.value] ?? '')
    case 'NSAMEAS':
      return row => fold(row[column] ?? '') !== fold(row[term.value] ?? '')
    case 'MORETHAN':
    case 'LESSTHAN':
      return apartTest(term)
    case 'DATEPART':
      return datePartTest(term)
    case 'MATCH_RGX':
      return matchTest(term, caseSensitive)
    default: {
      const test = valueTest(operator, fold(term.value), numeric)
      return row => test(fold(row[column] ?? ''))
    }
  }
}

/** How far the column's moment lies behind that of the other column; moments that are missing are not apart. */
function apartTest({ column, operator, value }: Term): Test<Row> {
  const [other = '', wanted = ''] = value.split('@')
  return row => {
    const [at, from] = [parseStored(row[column] ?? ''), parseStored(row[other] ?? '')]
    if (at === null || from === null) return false
    return operator === 'MORETHAN' ? at - from > Number(wanted) : at - from < Number(wanted)
  }
}

function datePartTest({ column, value }: Term): Test<Row> {
  const [part = '', wanted = '', comparison = '', zone = ''] = value.split('@')
  return row => isInDatePart(row[column] ?? '', { part, wanted, comparison, zone })
}

function matchTest({ column, value }: Term, caseSensitive: boolean): Test<Row> {
  try {
    const expression = new RegExp(value, caseSensitive ? 's' : 'is')
    return row => expression.test(row[column] ?? '')
  } catch {
    return () => false
  }
}

function valueTest(operator: Term['operator'], wanted: string, numeric: boolean): Test<string> {
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
    default:
      return () => false
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

/** One condition on one column, as groups of terms that must all hold (a group holds when any of its terms does). */
import type { Term } from '../contracts.ts'
import type { ColumnDef } from '../seams.ts'
import { toStored } from './zoned-time.ts'

export type Groups = Term[][]

const numericTypes = ['integer', 'longint', 'decimal', 'float', 'currency', 'percent_complete', 'order_index']
const unitMs: Record<string, number> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  dayofweek: 86_400_000,
  week: 604_800_000,
  month: 2_592_000_000,
}

/** Conditions that an empty column satisfies, so that a row without the reference satisfies the dot-walk. */
export function holdsForEmpty(operator: string, value: string): boolean {
  return (
    ['!=', '!*', 'NOT LIKE', 'NOTLIKE', 'NOT IN', 'NOTIN', 'ISEMPTY', 'EMPTYSTRING', 'ANYTHING', 'NSAMEAS'].includes(
      operator,
    ) ||
    (operator === '=' && value === '')
  )
}

/** Null when the operator is none that a query can use on the column. */
export function toGroups(column: ColumnDef, operator: string, value: string, now: Date): Groups | null {
  const stored = column.type === 'boolean' ? value.split(',').map(toStoredFlag).join(',') : value
  const numeric = numericTypes.includes(column.type)
  const one = (name: Term['operator'], termValue = stored): Groups => [
    [{ column: column.name, operator: name, value: termValue, ...(numeric ? { numeric } : {}) }],
  ]
  switch (operator) {
    case '=':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case 'LIKE':
    case 'NOT LIKE':
    case 'STARTSWITH':
    case 'ENDSWITH':
    case 'IN':
    case 'NOT IN':
    case 'ISEMPTY':
    case 'ISNOTEMPTY':
      return one(operator)
    case 'NOTLIKE':
    case '!*':
      return one('NOT LIKE')
    case 'NOTIN':
      return one('NOT IN')
    case '*':
      return one('LIKE')
    case '%':
      return one('ENDSWITH')
    case 'EMPTYSTRING':
      return one('=', '')
    case 'ANYTHING':
      return []
    case 'BETWEEN':
      return between(one, stored.split('@'))
    case 'ON':
      return between(one, stored.split('@').slice(1))
    default:
      return operator.startsWith('RELATIVE') ? relative(one, operator.slice(-2), stored, now) : null
  }
}

/** The same for a column compared with another column of the row. */
export function toColumnGroups(column: ColumnDef, operator: string, other: string): Groups | null {
  if (operator === 'SAMEAS' || operator === 'NSAMEAS') return [[{ column: column.name, operator, value: other }]]
  return null
}

function between(one: (name: Term['operator'], value: string) => Groups, [low = '', high = '']: string[]): Groups {
  return [...one('>=', low), ...one('<=', high)]
}

/** `RELATIVEGT@hour@ago@1`: later than one hour ago. */
function relative(
  one: (name: Term['operator'], value: string) => Groups,
  comparison: string,
  value: string,
  now: Date,
): Groups | null {
  const [, unit = '', direction = '', count = ''] = value.split('@')
  const length = unitMs[unit]
  if (length === undefined || count === '' || Number.isNaN(Number(count))) return null
  const edge = now.getTime() + (direction === 'ahead' ? 1 : -1) * Number(count) * length
  const operators: Record<string, Term['operator']> = { GT: '>', GE: '>=', LT: '<', LE: '<=' }
  const operator = operators[comparison]
  return operator ? one(operator, toStored(edge)) : null
}

function toStoredFlag(value: string): string {
  if (value === 'true') return '1'
  return value === 'false' ? '0' : value
}

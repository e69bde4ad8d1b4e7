/** One condition on one column, as groups of terms that must all hold (a group holds when any of its terms does). */
import type { Term } from '../contracts.ts'
import type { ColumnDef } from '../seams.ts'
import { readDatePart } from './date-parts.ts'
import type { ColumnOperator } from './encoded-query.ts'
import { toStored } from './zoned-time.ts'

export type Groups = Term[][]

const numericTypes = ['integer', 'longint', 'decimal', 'float', 'currency', 'percent_complete', 'order_index']
const unitMs: Record<string, number> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  dayofweek: 86_400_000,
  week: 604_800_000,
}
const unitMonths: Record<string, number> = { month: 1, quarter: 3, year: 12 }
const DAY_MS = 86_400_000

/** Conditions that an empty column satisfies, so that a row without the reference satisfies the dot-walk. */
export function holdsForEmpty(operator: string, value: string): boolean {
  return (
    [
      ...['!=', '!*', 'NOT LIKE', 'NOTLIKE', 'DOES NOT CONTAIN', 'NOT IN', 'NOTIN'],
      ...['ISEMPTY', 'EMPTYSTRING', 'ANYTHING', 'NSAMEAS'],
    ].includes(operator) ||
    (operator === '=' && value === '')
  )
}

/** The moment at which a query is asked. */
export interface Moment {
  now: Date
  /** The zone whose days and hours parts of moments are. */
  zone: string
}

/** Null when the operator is none that a query can use on the column. */
export function toGroups(column: ColumnDef, operator: string, value: string, moment: Moment): Groups | null {
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
    case 'DOES NOT CONTAIN':
    case '!*':
      return one('NOT LIKE')
    case 'NOTIN':
      return one('NOT IN')
    case '*':
    case 'CONTAINS':
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
    case 'NOTON':
      return [outside(one, stored.split('@').slice(1))]
    case 'MATCH_RGX':
      return one(operator)
    case 'MATCH_PAT':
      return one('MATCH_RGX', wholePattern(stored))
    case 'DATEPART': {
      const part = readDatePart(stored)
      return part === null ? null : one('DATEPART', `${part}@${moment.zone}`)
    }
    default:
      return operator.startsWith('RELATIVE') ? relative(one, operator.slice(-2), stored, moment.now) : null
  }
}

/** The same for a column compared with another column of the row. */
export function toColumnGroups(column: ColumnDef, operator: ColumnOperator, other: string): Groups {
  return [[{ column: column.name, operator, value: other, numeric: numericTypes.includes(column.type) }]]
}

/** `resolved_atMORETHANopened_at@hour@after@3`: the column's moment lies more than three hours after the other's. */
export function toApartGroups(column: ColumnDef, operator: string, value: string): Groups | null {
  const [other = '', unit = '', direction = '', count = ''] = value.split('@')
  const length = unitMs[unit]
  if (length === undefined || count === '' || Number.isNaN(Number(count))) return null
  const apartMs = Number(count) * length
  // Before is after with the columns the other way round.
  const [from, to] = direction === 'before' ? [column.name, other] : [other, column.name]
  return [[{ column: to, operator: operator === 'MORETHAN' ? 'MORETHAN' : 'LESSTHAN', value: `${from}@${apartMs}` }]]
}

/** `*` stands for any text; the pattern covers the whole value. */
function wholePattern(pattern: string): string {
  return `^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`
}

function outside(one: (name: Term['operator'], value: string) => Groups, [low = '', high = '']: string[]): Term[] {
  return [...one('<', low), ...one('>', high)].flat()
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
  const edge = edgeOf(now.getTime(), unit, (direction === 'ahead' ? 1 : -1) * Number(count))
  if (edge === null || count === '') return null
  if (comparison === 'EE') {
    const day = Math.floor(edge / DAY_MS) * DAY_MS
    return between(one, [toStored(day), toStored(day + DAY_MS - 1)])
  }
  const operators: Record<string, Term['operator']> = { GT: '>', GE: '>=', LT: '<', LE: '<=' }
  const operator = operators[comparison]
  return operator ? one(operator, toStored(edge)) : null
}

/** So many units from a moment; months and years by the calendar. Null for no such unit or number. */
function edgeOf(from: number, unit: string, count: number): number | null {
  if (Number.isNaN(count)) return null
  const length = unitMs[unit]
  if (length !== undefined) return from + count * length
  const months = unitMonths[unit]
  if (months === undefined) return null
  const edge = new Date(from)
  return edge.setUTCMonth(edge.getUTCMonth() + count * months)
}

function toStoredFlag(value: string): string {
  if (value === 'true') return '1'
  return value === 'false' ? '0' : value
}

/** Reads the text of encoded queries. What the names mean is compile's business. */
import type { Term } from '../contracts.ts'

/** One condition as written. `operator` is '' when none could be read (the platform drops such a term). */
export interface RawTerm {
  conjunction: 'AND' | 'OR' | 'NQ'
  field: string
  operator: string
  value: string
}

export interface ParsedQuery {
  terms: RawTerm[]
  orderBy: { field: string; descending: boolean }[]
  /** Text that is no condition at all. */
  unreadable: string[]
}

/** They compare a column with another one of the row, which their value names. */
const columnOperators = [
  'NSAMEAS',
  'SAMEAS',
  'GT_OR_EQUALS_FIELD',
  'LT_OR_EQUALS_FIELD',
  'GT_FIELD',
  'LT_FIELD',
] as const satisfies readonly Term['operator'][]

export type ColumnOperator = (typeof columnOperators)[number]

/** The operator when it is one of these. */
export function asColumnOperator(operator: string): ColumnOperator | undefined {
  return columnOperators.find(candidate => candidate === operator)
}

/** Longer operators before those they begin with. */
const operators = [
  'NOT LIKE',
  'NOT IN',
  'NOTLIKE',
  'NOTIN',
  'NOTON',
  'DOES NOT CONTAIN',
  'CONTAINS',
  'VALCHANGES',
  'CHANGESFROM',
  'CHANGESTO',
  'STARTSWITH',
  'ENDSWITH',
  'ISNOTEMPTY',
  'ISEMPTY',
  'EMPTYSTRING',
  'ANYTHING',
  'BETWEEN',
  ...columnOperators,
  'RELATIVEGE',
  'RELATIVEGT',
  'RELATIVELE',
  'RELATIVELT',
  'RELATIVEEE',
  'INSTANCEOF',
  'DYNAMIC',
  'DATEPART',
  'MORETHAN',
  'LESSTHAN',
  'MATCH_PAT',
  'MATCH_RGX',
  'IN_HIERARCHY_DYNAMIC',
  'IN_HIERARCHY',
  'LIKE',
  'IN',
  'ON',
  '!=',
  '!*',
  '<=',
  '>=',
  '=',
  '<',
  '>',
  '*',
  '%',
] as const

/** A condition about rows of other tables: its `value` is the rest of its text, with a query of its own. */
export type RelatedOperator = 'JOIN' | 'RLQUERY'

/** The field of a search in the text of a record. */
export const TEXT_SEARCH = '123TEXTQUERY321'

/** Splits an encoded query; also knows VALCHANGES, CHANGESFROM and CHANGESTO, which only rule conditions use. */
export function parseEncodedQuery(encoded: string): ParsedQuery {
  const parsed: ParsedQuery = { terms: [], orderBy: [], unreadable: [] }
  for (const part of withNested(splitParts(encoded))) addPart(parsed, part)
  return parsed
}

/** The conditions alone. */
export function parseTerms(encoded: string): RawTerm[] {
  return parseEncodedQuery(encoded).terms
}

/** Cuts at single carets; a doubled caret is one caret of a value. */
function splitParts(encoded: string): string[] {
  const parts = ['']
  for (let at = 0; at < encoded.length; at += 1) {
    const escaped = encoded[at] === '^' && encoded[at + 1] === '^'
    if (encoded[at] === '^' && !escaped) parts.push('')
    else parts.push((parts.pop() ?? '') + encoded[at])
    if (escaped) at += 1
  }
  return parts.filter(part => part !== '' && part !== 'EQ')
}

/**
 * Puts the query inside an RLQUERY or a JOIN back together, its carets doubled as those of any value: the first ends at ENDRLQUERY,
 * the other with the next one of them, an order, a ^NQ or the whole query.
 */
function withNested(parts: string[]): string[] {
  const whole: string[] = []
  let open: RelatedOperator | null = null
  for (const part of parts) {
    const opened = /^(?:NQ|OR)?(RLQUERY|JOIN)[a-z]/.exec(part)?.[1]
    const closes =
      open === 'RLQUERY' ? part === 'ENDRLQUERY' : opened !== undefined || /^(?:NQ[a-z_]|ORDERBY)/.test(part)
    if (open !== null && !closes) {
      whole.push(`${whole.pop() ?? ''}^${part.replaceAll('^', '^^')}`)
      continue
    }
    open = opened === 'RLQUERY' || opened === 'JOIN' ? opened : null
    if (part !== 'ENDRLQUERY') whole.push(open === null ? part : part.replaceAll('^', '^^'))
  }
  return whole
}

function addPart(parsed: ParsedQuery, part: string): void {
  const order = /^ORDERBY(DESC)?(.+)$/s.exec(part)
  if (order) {
    parsed.orderBy.push({ field: order[2] ?? '', descending: order[1] === 'DESC' })
    return
  }
  if (/^(GROUPBY|TRENDBY)/.test(part)) return
  const prefixed = /^(NQ|OR)((?:[a-z_]|RLQUERY|JOIN|123TEXT).*)$/s.exec(part)
  const conjunction = prefixed?.[1] === 'NQ' ? 'NQ' : prefixed?.[1] === 'OR' ? 'OR' : 'AND'
  const term = toTerm(prefixed?.[2] ?? part)
  if (term === null) parsed.unreadable.push(part)
  else parsed.terms.push({ conjunction, ...term })
}

function toTerm(text: string): Omit<RawTerm, 'conjunction'> | null {
  const related = /^(RLQUERY|JOIN)([a-z].*)$/s.exec(text)
  if (related) return { field: 'sys_id', operator: related[1] ?? '', value: related[2] ?? '' }
  const field = text.startsWith(TEXT_SEARCH) ? TEXT_SEARCH : /^[a-z_][a-z0-9_.]*/.exec(text)?.[0]
  if (field === undefined) return null
  const rest = text.slice(field.length)
  const operator = operators.find(candidate => rest.startsWith(candidate)) ?? ''
  return { field, operator, value: rest.slice(operator.length) }
}

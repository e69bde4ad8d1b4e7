/** Reads the text of encoded queries. What the names mean is compile's business. */

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

/** Longer operators before those they begin with. */
const operators = [
  'NOT LIKE',
  'NOT IN',
  'NOTLIKE',
  'NOTIN',
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
  'NSAMEAS',
  'SAMEAS',
  'RELATIVEGE',
  'RELATIVEGT',
  'RELATIVELE',
  'RELATIVELT',
  'RELATIVEEE',
  'INSTANCEOF',
  'DYNAMIC',
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

/** Splits an encoded query; also knows VALCHANGES, CHANGESFROM and CHANGESTO, which only rule conditions use. */
export function parseEncodedQuery(encoded: string): ParsedQuery {
  const parsed: ParsedQuery = { terms: [], orderBy: [], unreadable: [] }
  for (const part of splitParts(encoded)) addPart(parsed, part)
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

function addPart(parsed: ParsedQuery, part: string): void {
  const order = /^ORDERBY(DESC)?(.+)$/s.exec(part)
  if (order) {
    parsed.orderBy.push({ field: order[2] ?? '', descending: order[1] === 'DESC' })
    return
  }
  if (/^(GROUPBY|TRENDBY)/.test(part)) return
  const prefixed = /^(NQ|OR)([a-z_].*)$/s.exec(part)
  const conjunction = prefixed?.[1] === 'NQ' ? 'NQ' : prefixed?.[1] === 'OR' ? 'OR' : 'AND'
  const text = prefixed?.[2] ?? part
  const field = /^[a-z_][a-z0-9_.]*/.exec(text)?.[0]
  if (field === undefined) {
    parsed.unreadable.push(part)
    return
  }
  const rest = text.slice(field.length)
  const operator = operators.find(candidate => rest.startsWith(candidate)) ?? ''
  parsed.terms.push({ conjunction, field, operator, value: rest.slice(operator.length) })
}

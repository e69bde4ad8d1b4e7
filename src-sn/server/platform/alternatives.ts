/** Rows that match in one of several ways, found by one query: the only place where a query is put together as text. */
import type { GlideAggregate, GlideRecord } from '@servicenow/glide'

export type Term = readonly [
  column: string,
  operator:
    'IN' | '=' | '!=' | '<' | '<=' | '>' | '>=' | 'STARTSWITH' | 'ISEMPTY' | 'ISNOTEMPTY' | 'RELATIVEGT' | 'RELATIVELE',
  value?: string,
]

/** One of these terms holds, or several. */
export interface Either {
  readonly either: readonly Term[]
}

/** A row is found when all of any alternative holds. */
export type Alternatives = readonly (readonly (Term | Either)[])[]

/** Values are the app's own: ids, moments, fixed words. Text of others is refused, but for a word that means nothing in a query. */
export function addAlternatives(rows: GlideRecord | GlideAggregate, alternatives: Alternatives): void {
  rows.addEncodedQuery(toQuery(alternatives))
}

/** The same as text: the platform's list of it shows exactly these rows. */
export function toQuery(alternatives: Alternatives): string {
  return alternatives.map(terms => terms.map(toText).join('^')).join('^NQ')
}

function toText(term: Term | Either): string {
  return 'either' in term ? term.either.map(termText).join('^OR') : termText(term)
}

function termText([column, operator, value = '']: Term): string {
  const allowed = operator.startsWith('RELATIVE') ? /^@hour@ago@\d+$/ : /^[\w ,:.-]*$/
  if (!allowed.test(value)) throw new Error(`"${value}" cannot stand in a query.`)
  return `${column}${operator}${value}`
}

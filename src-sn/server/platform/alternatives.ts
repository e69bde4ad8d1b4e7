/** Rows that match in one of several ways, found by one query: the only place where a query is put together as text. */
import type { GlideRecord } from '@servicenow/glide'

export type Term = readonly [
  column: string,
  operator: 'IN' | '=' | '!=' | '<' | '<=' | '>' | '>=' | 'ISEMPTY' | 'ISNOTEMPTY',
  value?: string,
]

/** A row is found when all terms of any alternative hold. Values are the app's own: ids, moments, fixed words; never text of others. */
export function addAlternatives(rows: GlideRecord, alternatives: readonly (readonly Term[])[]): void {
  rows.addEncodedQuery(alternatives.map(terms => terms.map(toText).join('^')).join('^NQ'))
}

function toText([column, operator, value = '']: Term): string {
  if (!/^[\w ,:.-]*$/.test(value)) throw new Error(`"${value}" cannot stand in a query.`)
  return `${column}${operator}${value}`
}

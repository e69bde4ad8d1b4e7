/** The query of a list request, and whether the caller may ask it. */
import type { RestRequest } from '../contracts.ts'
import { evaluateGuarded } from '../query/guarded-script.ts'
import { parseEncodedQuery, type RawTerm } from '../query/encoded-query.ts'
import { nestedQuery } from '../query/related.ts'
import type { CompiledQuery, Platform, User } from '../seams.ts'
import { byDisplayValue } from './input-values.ts'
import { parameter } from './parameters.ts'

/** sysparm_query, or else the parameters that name columns; those take display values of references and choices too. */
export function encodedQueryOf(platform: Platform, table: string, request: RestRequest): string {
  const given = parameter(request, 'sysparm_query')
  if (given !== null) return given
  const columns = platform.dictionary.columns(table)
  const terms = request.query
    .filter(([name]) => columns.has(name.split('.')[0] ?? ''))
    .map(([name, value]) => `${name}=${toValue(platform, table, name, value).replaceAll('^', '^^')}`)
  return terms.join('^')
}

export function compileFor(platform: Platform, user: User, table: string, encodedQuery: string): CompiledQuery {
  return platform.query.compile(table, encodedQuery, expression => evaluateGuarded(expression, user, platform.now()))
}

/** Columns that the caller cannot read are not to be found out by asking or sorting. Unknown ones are not checked: they are dropped. */
export function mayQuery(platform: Platform, user: User, table: string, encodedQuery: string): boolean {
  if (!platform.access.allowsTable(user, 'read', table)) return true
  const { terms, orderBy } = parseEncodedQuery(encodedQuery)
  return (
    [...terms, ...orderBy].every(({ field }) => mayReadPath(platform, user, table, field.split('.'))) &&
    terms.every(term => mayAskOthers(platform, user, term))
  )
}

/** The columns of the other table that a join or a related list asks. */
function mayAskOthers(platform: Platform, user: User, term: RawTerm): boolean {
  const nested = nestedQuery(term)
  return nested === null || mayQuery(platform, user, nested.table, `${nested.via}ANYTHING^${nested.query}`)
}

function mayReadPath(platform: Platform, user: User, table: string, [name = '', ...rest]: string[]): boolean {
  const column = platform.dictionary.columns(table).get(name)
  if (!column) return true
  if (!platform.access.allowsColumn(user, 'read', table, name)) return false
  return rest.length === 0 || mayReadPath(platform, user, column.reference, rest)
}

function toValue(platform: Platform, table: string, name: string, value: string): string {
  const column = platform.dictionary.columns(table).get(name)
  if (column?.type === 'reference') return byDisplayValue(platform, column.reference, value) || value
  const choices = platform.dictionary.choices(table, name)
  if (choices.some(choice => choice.value === value)) return value
  return choices.find(choice => choice.label === value)?.value ?? value
}

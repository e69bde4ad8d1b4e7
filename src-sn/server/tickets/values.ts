/** The parser for the column of a ticket row that says what should be. */
import type { DesiredValue } from '../contract/vocabulary.ts'
import { isObject, parseJson } from '../platform/json.ts'

/** The desired values, or null when the text is not what the bridge writes. */
export function parseDesiredValues(json: string): DesiredValue[] | null {
  if (json === '') return []
  const parsed = parseJson(json)
  if (!Array.isArray(parsed)) return null
  const values = parsed.map(toDesiredValue)
  return values.every(value => value !== null) ? values : null
}

function toDesiredValue(entry: unknown): DesiredValue | null {
  if (!isObject(entry)) return null
  const { column, value, write, lookup, status, problem, warning } = entry
  if (typeof column !== 'string' || typeof value !== 'string') return null
  const isLookup = isObject(lookup) && typeof lookup['table'] === 'string' && typeof lookup['column'] === 'string'
  return {
    column,
    value,
    write: write === 'create' ? 'create' : 'sync',
    ...(isLookup ? { lookup: { table: String(lookup['table']), column: String(lookup['column']) } } : {}),
    ...(status === true ? { status } : {}),
    ...(typeof problem === 'string' ? { problem } : {}),
    ...(typeof warning === 'string' ? { warning } : {}),
  }
}

/** Parsers for the two JSON columns of a ticket row: what should be, and what was last written. */
import type { Values } from '../platform/rows.ts'

/** One column that the bridge wants written. */
export interface DesiredValue {
  readonly column: string
  readonly value: string
  /** On create only, or kept in sync. */
  readonly write: 'create' | 'sync'
  readonly lookup?: { readonly table: string; readonly column: string }
}

/** The desired values, or null when the text is not what the bridge writes. */
export function parseDesiredValues(json: string): DesiredValue[] | null {
  if (json === '') return []
  const parsed = parseJson(json)
  if (!Array.isArray(parsed)) return null
  const values = parsed.map(toDesiredValue)
  return values.every(isPresent) ? values.filter(isPresent) : null
}

/** Column to last written text; unreadable text counts as nothing written. */
export function parseAppliedValues(json: string): Values {
  const parsed = parseJson(json)
  const applied: Values = {}
  if (!isObject(parsed)) return applied
  for (const [column, value] of Object.entries(parsed)) if (typeof value === 'string') applied[column] = value
  return applied
}

/** JSON text to a value, null when it is not JSON. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function toDesiredValue(entry: unknown): DesiredValue | null {
  if (!isObject(entry)) return null
  const { column, value, write, lookup } = entry
  if (typeof column !== 'string' || typeof value !== 'string') return null
  const isLookup = isObject(lookup) && typeof lookup['table'] === 'string' && typeof lookup['column'] === 'string'
  return {
    column,
    value,
    write: write === 'create' ? 'create' : 'sync',
    ...(isLookup ? { lookup: { table: `${lookup['table']}`, column: `${lookup['column']}` } } : {}),
  }
}

function isPresent(value: DesiredValue | null): value is DesiredValue {
  return value !== null
}

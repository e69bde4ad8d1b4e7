/** Reading rows by their logical table: picks the physical table and the classes that belong to it. */
import type { Filter, QuerySpec, Row, Term } from '../contracts.ts'
import type { Platform } from '../seams.ts'

/** Rows of this table and of those that extend it share a physical table with others; this keeps the others out. */
function classFilter(platform: Platform, table: string): Filter {
  const definition = platform.dictionary.table(table)
  if (definition === null || definition.physical === table) return []
  return [[[{ column: 'sys_class_name', operator: 'IN', value: platform.dictionary.family(table).join(',') }]]]
}

/** A filter that holds when both do. */
export function both(left: Filter, right: Filter): Filter {
  if (left.length === 0) return right
  if (right.length === 0) return left
  return left.flatMap(one => right.map(other => [...one, ...other]))
}

/** Rows of a logical table. [] for a table that does not exist. */
export function readRows(platform: Platform, table: string, spec: QuerySpec): Row[] {
  const definition = platform.dictionary.table(table)
  if (definition === null) return []
  return platform.store.query(definition.physical, { ...spec, filter: both(spec.filter, classFilter(platform, table)) })
}

/** How many rows of a logical table match. */
export function countRows(platform: Platform, table: string, filter: Filter): number {
  const definition = platform.dictionary.table(table)
  if (definition === null) return 0
  return platform.store.count(definition.physical, both(filter, classFilter(platform, table)))
}

/** One row of a logical table by sys_id. */
export function readRow(platform: Platform, table: string, sysId: string): Row | null {
  const definition = platform.dictionary.table(table)
  if (definition === null || sysId === '') return null
  const row = platform.store.get(definition.physical, sysId)
  if (row === null || definition.physical === table) return row
  return platform.dictionary.isA(row.sys_class_name ?? '', table) ? row : null
}

/** A filter of equal columns, all of which must hold. */
export function equals(columns: Record<string, string>): Filter {
  return [Object.entries(columns).map(([column, value]): Term[] => [{ column, operator: '=', value }])]
}

/** Stored booleans are '1' and '0'; shipped records may still say 'true'. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}

/** Names of scopes never change once they exist. */
const scopeNames = new WeakMap<Platform, Map<string, string>>()

/** The scope's name for the sys_id (or name) that records carry in sys_scope. */
export function scopeName(platform: Platform, stored: string | undefined): string {
  if (stored === undefined || stored === '' || stored === 'global') return 'global'
  const names = scopeNames.get(platform) ?? new Map<string, string>()
  scopeNames.set(platform, names)
  const known =
    names.get(stored) ?? (readRow(platform, 'sys_scope', stored) ?? readRow(platform, 'sys_app', stored))?.scope
  if (known !== undefined) names.set(stored, known)
  return known ?? stored
}

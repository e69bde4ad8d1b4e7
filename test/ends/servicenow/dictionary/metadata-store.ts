/**
 * `sys_metadata`, the parent of all tables that hold configuration. Each of those has a table of its own in the database; the rows of the
 * parent are theirs, with what every record of configuration has.
 */
import type { QuerySpec, Row, Store } from '../contracts.ts'
import { rowMatches } from '../query/matches.ts'

export const METADATA = 'sys_metadata'

/** The same store, in which `sys_metadata` can be read. `tables` are those that extend it. */
export function withMetadata(store: Store, tables: () => readonly string[]): Store {
  const holderOf = (sysId: string): string | undefined => tables().find(table => store.get(table, sysId) !== null)
  const shown = (table: string, row: Row): Row => ({
    ...row,
    sys_class_name: table,
    sys_update_name: row['sys_update_name'] || `${table}_${row['sys_id']}`,
    sys_name: row['sys_name'] || (row['name'] ?? ''),
  })
  const all = ({ filter }: Pick<QuerySpec, 'filter'>): Row[] =>
    tables().flatMap(table =>
      store
        .query(table, { filter: [] })
        .map(row => shown(table, row))
        .filter(row => rowMatches(filter, row, false)),
    )
  const view: Partial<Store> = {
    get(table, sysId) {
      if (table !== METADATA) return store.get(table, sysId)
      const holder = holderOf(sysId)
      const row = holder === undefined ? null : store.get(holder, sysId)
      return row === null || holder === undefined ? null : shown(holder, row)
    },
    query(table, spec) {
      if (table !== METADATA) return store.query(table, spec)
      const rows = sorted(all(spec), spec.orderBy ?? [])
      const first = spec.offset ?? 0
      return rows.slice(first, spec.limit === undefined ? undefined : first + spec.limit)
    },
    count: (table, filter) => (table === METADATA ? all({ filter }).length : store.count(table, filter)),
    update: (table, sysId, changes) =>
      store.update(table === METADATA ? (holderOf(sysId) ?? table) : table, sysId, changes),
    delete: (table, sysId) => store.delete(table === METADATA ? (holderOf(sysId) ?? table) : table, sysId),
  }
  return Object.assign(Object.create(store) as Store, view)
}

function sorted(rows: Row[], orderBy: NonNullable<QuerySpec['orderBy']>): Row[] {
  return rows.sort((left, right) => {
    for (const { column, descending } of orderBy) {
      const order = (left[column] ?? '').localeCompare(right[column] ?? '')
      if (order !== 0) return descending ? -order : order
    }
    return 0
  })
}

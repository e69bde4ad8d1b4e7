/** The tables of update sets. Nothing but this folder knows them. */
import type { Filter, Row, Store } from '../contracts.ts'

export const SETS = 'sys_remote_update_set'
export const LOCAL_SETS = 'sys_update_set'
export const UPDATES = 'sys_update_xml'
/** What a committed update changed, as it was before. */
export const VERSIONS = 'sys_update_version'

/** The update set that changes of people go into: "Default", unless somebody makes another one. */
export const CURRENT_SET = 'default'

export function makeUpdateSetTables(store: Store): void {
  for (const table of [SETS, LOCAL_SETS, UPDATES, VERSIONS]) store.createTable(table, [])
}

export const where = (conditions: Record<string, string>): Filter => [
  Object.entries(conditions).map(([column, value]) => [{ column, operator: '=', value }]),
]

/** The updates of a retrieved (remote_update_set) or a local set (update_set) in the order in which they were recorded. */
export function updatesOf(store: Store, kind: 'remote_update_set' | 'update_set', set: string): Row[] {
  return store.query(UPDATES, {
    filter: where({ [kind]: set }),
    orderBy: ['sys_recorded_at', 'sys_id'].map(column => ({ column, descending: false })),
  })
}

/** Milliseconds in hexadecimal, then a counter; both compare as text. */
export function recordedAt(moment: Date): string {
  return `${moment.getTime().toString(16)}0000001`
}

/** `YYYY-MM-DD HH:MM:SS` in UTC as a moment of recording. */
export function recordedAtOf(stored: string): string {
  return recordedAt(new Date(`${stored.replace(' ', 'T')}Z`))
}

export function rowOf(store: Store, table: string, sysId: string): Row {
  const row = store.get(table, sysId)
  if (row === null) throw new Error(`There is no row ${sysId} in ${table}.`)
  return row
}

export function hasTable(store: Store, table: string): boolean {
  try {
    store.count(table, where({ sys_id: '' }))
    return true
  } catch {
    return false
  }
}

/** Tables that an export has rows of and this instance lacks: made from what the rows hold, so that nothing is lost or out of reach. */
import type { Store } from '../contracts.ts'
import type { StoreDictionary } from '../dictionary/dictionary.ts'
import { METADATA } from '../dictionary/metadata-store.ts'
import { RowWriter } from '../platform-data/new-rows.ts'
import type { UpdateRecord } from './update-files.ts'
import { where } from './update-set-rows.ts'

const LONGEST = '65000'

/**
 * Makes them, and adds columns to those made before, and where `columnsToo` says so to every table; the names of the new tables. The
 * dictionary is read again where something was made.
 */
export function makeMissingTables(
  store: Store,
  dictionary: StoreDictionary,
  now: () => Date,
  records: readonly UpdateRecord[],
  columnsToo: boolean,
): string[] {
  const columns = new Map<string, Set<string>>()
  for (const { table, action, values } of records) {
    if (action !== 'INSERT_OR_UPDATE') continue
    const known = dictionary.columns(table)
    if (known.size > 0 && !columnsToo && !isMade(store, table)) continue
    const missing = Object.keys(values).filter(column => !known.has(column))
    if (known.size === 0 || missing.length > 0) columns.set(table, new Set([...(columns.get(table) ?? []), ...missing]))
  }
  if (columns.size === 0) return []
  const rows = new RowWriter(store, now)
  const isNew = [...columns.keys()].filter(table => dictionary.table(table) === null)
  for (const table of isNew) describeTable(store, rows, table, columns.get(table) ?? new Set())
  dictionary.reload()
  for (const [table, names] of columns)
    for (const element of names) if (!dictionary.columns(table).has(element)) describeColumn(rows, table, element)
  dictionary.reload()
  return isNew
}

export const isMadeColumn = (store: Store, table: string, column: string): boolean =>
  store.count('sys_dictionary', where({ name: table, element: column, sys_name: MADE })) > 0

export const isMade = (store: Store, table: string): boolean =>
  store.count('sys_db_object', where({ name: table, sys_name: MADE })) > 0

const MADE = 'Made from exported rows'

/** What belongs to an application, or has an update name, is configuration. */
function describeTable(store: Store, rows: RowWriter, name: string, columns: ReadonlySet<string>): void {
  store.createTable(name, [])
  const [metadata] =
    columns.has('sys_update_name') || columns.has('sys_scope')
      ? store.query('sys_db_object', { filter: where({ name: METADATA }) })
      : []
  rows.insert('sys_db_object', name, {
    name,
    label: name,
    super_class: metadata?.['sys_id'] ?? '',
    sys_scope: 'global',
    sys_name: MADE,
    access: 'public',
    ws_access: '1',
    read_access: '1',
    is_extendable: '1',
  })
}

/** A column of text, named as the one of the other instance. */
function describeColumn(rows: RowWriter, name: string, element: string): void {
  rows.insert('sys_dictionary', `${name}.${element}`, {
    name,
    element,
    column_label: element,
    internal_type: 'string',
    max_length: LONGEST,
    active: '1',
    sys_name: MADE,
    sys_scope: 'global',
  })
}

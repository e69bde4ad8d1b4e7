/**
 * The table cleaner, which runs once an hour on an instance: rows of the tables that sys_auto_flush lists go when their
 * date is older than the age in seconds. No rules run; what refers to a row is touched only where the list says so.
 */
import type { Row } from '../contracts.ts'
import type { Context, Platform, Records } from '../seams.ts'
import { cascadeDelete } from './cascade.ts'
import { dateText } from './default-values.ts'
import { both, isTrue, readRow, readRows } from './stored-rows.ts'

/** Deleted rows by table. */
export type Cleaned = Record<string, number>

export function cleanTables(platform: Platform): Cleaned {
  const cleaned: Cleaned = {}
  for (const entry of readRows(platform, 'sys_auto_flush', { filter: [] })) {
    const table = entry.tablename ?? ''
    if (!isTrue(entry.active) || platform.dictionary.table(table) === null) continue
    cleaned[table] = (cleaned[table] ?? 0) + cleanTable(platform, table, entry)
  }
  return cleaned
}

/** A row without the date stays. So does every row when the list names a column that the table does not have. */
function cleanTable(
  platform: Platform,
  table: string,
  { matchfield = '', age = '', conditions = '', cascade_delete = '' }: Row,
): number {
  if (!platform.dictionary.columns(table).has(matchfield) || age === '') return 0
  const before = dateText(new Date(platform.now().getTime() - Number(age) * 1000))
  const { filter } = platform.query.compile(table, conditions)
  const old = readRows(platform, table, {
    filter: both([[[{ column: matchfield, operator: '<', value: before }]]], filter),
  })
  for (const { sys_id = '' } of old) {
    platform.store.delete(platform.dictionary.table(table)?.physical ?? table, sys_id)
    if (isTrue(cascade_delete)) cascadeDelete(platform, plainWrites(platform), cleaner, table, sys_id)
  }
  return old.length
}

const cleaner: Context = {
  user: { sysId: 'system', userName: 'system', name: 'System', roles: new Set(['admin']), timeZone: 'UTC' },
  scope: 'global',
}

/** Writes past the rules. */
function plainWrites(platform: Platform): Pick<Records, 'update' | 'remove'> {
  const physical = (table: string): string => platform.dictionary.table(table)?.physical ?? table
  const writes: Pick<Records, 'update' | 'remove'> = {
    update(_context, table, sysId, changes) {
      platform.store.update(physical(table), sysId, changes)
      return { ok: true, row: readRow(platform, table, sysId) ?? {} }
    },
    remove(context, table, sysId) {
      platform.store.delete(physical(table), sysId)
      cascadeDelete(platform, writes, context, table, sysId)
      return { ok: true, row: {} }
    },
  }
  return writes
}

import type { Row } from '../contracts.ts'
import type { Operation, Platform, User } from '../seams.ts'
import { classOf } from './record-view.ts'

/** Rows the caller may not read are absent. A file is as readable as the record that it hangs from. */
export function mayReadRow(platform: Platform, user: User, table: string, row: Row): boolean {
  const name = classOf(platform, table, row)
  if (!platform.access.allowsTable(user, 'read', name, row)) return false
  return (
    table !== 'sys_attachment' ||
    mayOnTarget(platform, user, 'read', row['table_name'] ?? '', row['table_sys_id'] ?? '')
  )
}

/** Whether the caller may create, change or delete such a row. Files ask for write access to their record. */
export function mayWriteRow(
  platform: Platform,
  user: User,
  operation: Exclude<Operation, 'read'>,
  table: string,
  row: Row,
): boolean {
  const allowed = platform.access.allowsTable(user, operation, table, ...(operation === 'create' ? [] : [row]))
  return (
    allowed &&
    (table !== 'sys_attachment' ||
      mayOnTarget(platform, user, 'write', row['table_name'] ?? '', row['table_sys_id'] ?? ''))
  )
}

/** Whether the record exists and allows the operation to the caller. */
export function mayOnTarget(
  platform: Platform,
  user: User,
  operation: Operation,
  table: string,
  sysId: string,
): boolean {
  // Image and file columns mark the table name so that the paperclip does not show the file.
  const name = table.replace(/^ZZ_YY/, '')
  const definition = platform.dictionary.table(name)
  const target = definition ? platform.store.get(definition.physical, sysId) : null
  return target !== null && platform.access.allowsTable(user, operation, classOf(platform, name, target), target)
}

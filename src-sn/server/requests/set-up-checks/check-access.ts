/** Reads what this instance has made of the privileges that the app declares. */
import type { Finding } from '../../contract/checks.ts'
import { isTrue, openTable, text } from '../../platform/rows.ts'
import { TEMPLATE } from '../../platform/tables.ts'
import { accessFinding } from './access-finding.ts'
import type { Privilege, TableSwitches } from './access-finding.ts'

/** The scope of the app. */
const OWN = 'x_iio_sync'

/** Several times what the app declares. */
const MAX_ROWS = 500

export function checkAccess(): Finding {
  const privileges = readPrivileges()
  const tables = privileges.filter(({ isTable }) => isTable).map(({ target }) => target)
  return accessFinding(privileges, readSwitches(tables), readTargets())
}

function readPrivileges(): Privilege[] {
  const row = openTable('sys_scope_privilege')
  row.addQuery('source_scope.scope', OWN)
  row.orderBy('target_name')
  row.setLimit(MAX_ROWS)
  row.query()
  const privileges: Privilege[] = []
  while (row.next())
    privileges.push({
      operation: text(row, 'operation'),
      target: text(row, 'target_name'),
      isTable: text(row, 'target_type') === 'sys_db_object',
      status: text(row, 'status'),
    })
  return privileges
}

function readSwitches(tables: readonly string[]): ReadonlyMap<string, TableSwitches> {
  const row = openTable('sys_db_object')
  row.addQuery('name', 'IN', tables.join(','))
  row.query()
  const switches = new Map<string, TableSwitches>()
  while (row.next())
    switches.set(text(row, 'name'), {
      isForAll: text(row, 'access') !== 'package_private',
      read: isTrue(row, 'read_access'),
      create: isTrue(row, 'create_access'),
      write: isTrue(row, 'update_access'),
    })
  return switches
}

function readTargets(): string[] {
  const row = openTable(TEMPLATE)
  row.addQuery('active', true)
  row.query()
  const targets: string[] = []
  while (row.next()) targets.push(text(row, 'target_table'))
  return targets
}

/** Reads access controls and the roles they ask for. */
import type { Row, Store } from '../contracts.ts'

export interface AccessRule {
  sysId: string
  type: string
  name: string
  operation: string
  /** Roles of which one is enough; empty: none is needed. */
  roles: string[]
  condition: string
  script: string
  /** The stored scope, in which the script runs. */
  scope: string
  adminOverrides: boolean
  /** Deny-unless rules must hold besides the ones that allow. */
  denies: boolean
}

export function readAccessRules(store: Store): AccessRule[] {
  const roleNames = new Map(
    store.query('sys_user_role', { filter: [] }).map(row => [row['sys_id'] ?? '', row['name'] ?? '']),
  )
  const links = store.query('sys_security_acl_role', { filter: [] })
  const active = store.query('sys_security_acl', { filter: [] }).filter(row => row['active'] !== '0')
  return active.map(row => {
    const own = links.filter(link => link['sys_security_acl'] === row['sys_id'])
    return toRule(
      row,
      own.map(link => roleNames.get(link['sys_user_role'] ?? '') ?? ''),
    )
  })
}

function toRule(row: Row, roles: string[]): AccessRule {
  return {
    sysId: row['sys_id'] ?? '',
    type: (row['type'] ?? '').toLowerCase(),
    // `incident.None` is how the platform's list shows a rule on the table itself.
    name: (row['name'] ?? '').replace(/\.None$/, ''),
    operation: row['operation'] ?? '',
    roles,
    condition: row['condition'] ?? '',
    script: row['advanced'] === '1' ? (row['script'] ?? '') : '',
    scope: row['sys_scope'] ?? '',
    adminOverrides: row['admin_overrides'] === '1',
    denies: row['decision_type'] === 'deny',
  }
}

import type { Row, Store, Term } from '../contracts.ts'
import type { User } from '../seams.ts'

const defaultTimeZone = 'US/Pacific'

/** The user with all roles: own ones, those of the groups, and what these contain. Null when unknown or not active. */
export function findUser(store: Store, userName: string): User | null {
  const [row] = where(store, 'sys_user', 'user_name', userName)
  if (!row || row['active'] !== '1') return null
  const sysId = row['sys_id'] ?? ''
  const groups = where(store, 'sys_user_grmember', 'user', sysId).map(member => member['group'] ?? '')
  const granted = [
    ...where(store, 'sys_user_has_role', 'user', sysId).filter(grant => grant['state'] !== 'inactive'),
    ...groups.flatMap(group => where(store, 'sys_group_has_role', 'group', group)),
  ].map(grant => grant['role'] ?? '')
  return {
    sysId,
    userName: row['user_name'] ?? '',
    name: row['name'] ?? '',
    roles: withContained(store, granted),
    timeZone: row['time_zone'] || defaultTimeZone,
  }
}

function withContained(store: Store, granted: string[]): Set<string> {
  const contained = store.query('sys_user_role_contains', { filter: [] })
  const sysIds = new Set(granted)
  for (const sysId of sysIds) {
    for (const row of contained.filter(candidate => candidate['role'] === sysId)) sysIds.add(row['contains'] ?? '')
  }
  const names = [...sysIds].map(sysId => store.get('sys_user_role', sysId)?.['name'] ?? '')
  return new Set(names.filter(name => name !== ''))
}

function where(store: Store, table: string, column: string, value: string): Row[] {
  const term: Term = { column, operator: '=', value }
  return store.query(table, { filter: [[[term]]] })
}

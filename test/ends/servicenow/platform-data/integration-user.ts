import type { Store } from '../contracts.ts'
import { RowWriter } from './new-rows.ts'
import type { SeedOptions } from './seed.ts'

/** The user as which another program logs in, and what an admin granted it. */
export interface IntegrationUser {
  userName: string
  roles: readonly string[]
}

/** Adds the user, for web services only, as an admin would after an install. Throws when a role is unknown. */
export function addIntegrationUser(store: Store, { userName, roles }: IntegrationUser, options: SeedOptions): void {
  new RowWriter(store, options.now).insert('sys_user', userName, {
    user_name: userName,
    name: userName,
    email: `${userName}@example.com`,
    active: '1',
    locked_out: '0',
    web_service_access_only: '1',
    time_zone: '',
  })
  for (const role of roles) grantRole(store, userName, role, options)
}

/** Gives a user a role. Throws when either is unknown. Granting twice changes nothing. */
export function grantRole(store: Store, userName: string, roleName: string, { now }: Pick<SeedOptions, 'now'>): void {
  const find = (table: string, column: string, value: string): string => {
    const [row] = store.query(table, { filter: [[[{ column, operator: '=', value }]]], limit: 1 })
    if (!row) throw new Error(`There is no ${table} ${value}.`)
    return row['sys_id'] ?? ''
  }
  const user = find('sys_user', 'user_name', userName)
  const role = find('sys_user_role', 'name', roleName)
  const granted = store.count('sys_user_has_role', [
    [[{ column: 'user', operator: '=', value: user }], [{ column: 'role', operator: '=', value: role }]],
  ])
  if (granted === 0)
    new RowWriter(store, now, 'admin').insert('sys_user_has_role', `${userName}.${roleName}`, {
      user,
      role,
      state: 'active',
      inherited: '0',
    })
}

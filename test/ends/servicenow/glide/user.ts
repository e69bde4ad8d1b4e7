import type { Runtime } from './runtime.ts'
import { readRow } from '../records/stored-rows.ts'

/** What gs.getUser() gives: the user that the script runs for. */
export function showUser(runtime: Runtime, hasRole: (role: unknown) => boolean): object {
  const { user } = runtime.calls.frame
  const column = (name: string): string => readRow(runtime.platform, 'sys_user', user.sysId)?.[name] ?? ''
  return {
    getID: () => user.sysId,
    getName: () => user.userName,
    getDisplayName: () => user.name,
    getFirstName: () => column('first_name'),
    getLastName: () => column('last_name'),
    getEmail: () => column('email'),
    getRoles: () => runtime.plain([...user.roles]),
    getUserRoles: () => runtime.plain([...user.roles]),
    hasRole,
  }
}

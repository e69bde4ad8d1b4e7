/** Users by user name, as sys_created_by and sys_updated_by name them. */
import { findRow, text } from './rows.ts'

/** The name people read, '' for the system and for users that no longer exist. */
export function displayName(userName: string): string {
  const user = findUser(userName)
  return user === null ? '' : text(user, 'name')
}

export function userSysId(userName: string): string {
  return findUser(userName)?.getUniqueValue() ?? ''
}

function findUser(userName: string) {
  return userName === '' || userName === 'system' ? null : findRow('sys_user', 'user_name', userName)
}

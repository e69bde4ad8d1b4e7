/** Users by user name, as sys_created_by and sys_updated_by name them. */
import { gs } from '@servicenow/glide'
import { once } from './memo.ts'
import type { Memo, Person } from './memo.ts'
import { findRow, text } from './rows.ts'

/** The name people read, '' for the system and for users that no longer exist. */
export function displayName(userName: string, memo: Memo): string {
  // Whoever runs this is known: an asynchronous rule runs as the person who wrote.
  if (userName !== 'system' && userName === gs.getUserName()) return `${gs.getUserDisplayName()}`
  return findPerson(userName, memo)?.name ?? ''
}

export function userSysId(userName: string, memo: Memo): string {
  if (userName !== 'system' && userName === gs.getUserName()) return `${gs.getUserID()}`
  return findPerson(userName, memo)?.sysId ?? ''
}

function findPerson(userName: string, memo: Memo): Person | null {
  if (userName === '' || userName === 'system') return null
  return once(memo.people, userName, () => {
    const user = findRow('sys_user', 'user_name', userName)
    return user === null ? null : { sysId: user.getUniqueValue(), name: text(user, 'name') }
  })
}

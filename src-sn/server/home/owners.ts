/** Names of users by their sys_ids: of a problem's owner, and of who gets mails. */
import { openTable, text } from '../platform/rows.ts'

/** One query, however many there are. A user that is gone has no name. */
export function namesOf(sysIds: readonly string[]): Map<string, string> {
  const names = new Map<string, string>()
  const wanted = [...new Set(sysIds.filter(sysId => sysId !== ''))]
  if (wanted.length === 0) return names
  const user = openTable('sys_user')
  user.addQuery('sys_id', 'IN', wanted.join(','))
  user.query()
  while (user.next()) names.set(user.getUniqueValue(), text(user, 'name'))
  return names
}

/** Who gets mails: users and groups that an admin chose on the connection. Nobody chosen: no mail at all. */
import { firstConnection } from '../platform/first-connection.ts'
import { text } from '../platform/rows.ts'

export interface Recipients {
  /** Lists of sys_ids, as the columns hold them. */
  readonly users: string
  readonly groups: string
}

/** Null while nobody is chosen. */
export function readRecipients(): Recipients | null {
  const row = firstConnection()
  if (row === null) return null
  const recipients = { users: text(row, 'mail_users'), groups: text(row, 'mail_groups') }
  return recipients.users === '' && recipients.groups === '' ? null : recipients
}

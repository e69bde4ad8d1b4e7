/** Who gets mails: users and groups that an admin chose on the connection. Nobody chosen: no mail at all. */
import { openTable, text } from '../platform/rows.ts'
import { CONNECTION } from '../platform/tables.ts'

export interface Recipients {
  /** Lists of sys_ids, as the columns hold them. */
  readonly users: string
  readonly groups: string
}

/** Null while nobody is chosen. */
export function readRecipients(): Recipients | null {
  const row = openTable(CONNECTION)
  row.orderBy('sys_created_on')
  row.setLimit(1)
  row.query()
  if (!row.next()) return null
  const recipients = { users: text(row, 'mail_users'), groups: text(row, 'mail_groups') }
  return recipients.users === '' && recipients.groups === '' ? null : recipients
}

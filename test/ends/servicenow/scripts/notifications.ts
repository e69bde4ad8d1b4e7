/** E-mail notifications of an event: who gets them, and the mail as it would leave. Nothing leaves; the outbox is to be read. */
import type { Row } from '../contracts.ts'
import type { Runtime } from '../glide/runtime.ts'
import { notificationsOf } from '../records/notification-rows.ts'
import { equals, readRow, readRows } from '../records/stored-rows.ts'
import { systemUser } from '../rest/attachment-scan.ts'

/** One mail for each notification. Where nobody would get it, the platform writes it down as ignored. */
export function sendNotifications(runtime: Runtime, eventSysId: string): void {
  const { platform } = runtime
  const event = readRow(platform, 'sysevent', eventSysId)
  if (event === null) return
  const notifications = notificationsOf(platform, event.name ?? '')
  for (const notification of notifications) send(runtime, notification, event)
  if (notifications.length > 0) platform.store.update('sysevent', eventSysId, { state: 'processed' })
}

function send(runtime: Runtime, notification: Row, event: Row): void {
  const { platform } = runtime
  const table = event.table ?? ''
  const record = platform.dictionary.table(table) === null ? null : readRow(platform, table, event.instance ?? '')
  const recipients = recipientsOf(runtime, notification, record ?? {}, event)
  const fill = (text = ''): string => filled(runtime, text, { table, record: record ?? {}, event })
  const isPlain = notification.content_type === 'text/plain'
  platform.store.insert('sys_email', {
    sys_id: platform.newSysId(),
    type: recipients.length === 0 ? 'send-ignored' : 'send-ready',
    state: recipients.length === 0 ? 'ignored' : 'ready',
    recipients: recipients.join(','),
    subject: fill(notification.subject),
    body: fill(isPlain ? notification.message_text : notification.message_html),
    content_type: notification.content_type ?? '',
    target_table: table,
    instance: event.instance ?? '',
    notification: notification.sys_id ?? '',
    sys_created_on: platform.now().toISOString().slice(0, 19).replace('T', ' '),
  })
}

function listOf(value = ''): string[] {
  return value
    .split(',')
    .map(each => each.trim())
    .filter(each => each !== '')
}

/** Addresses, each once: of the people and groups that the notification, the record's fields and the event name. */
function recipientsOf(runtime: Runtime, notification: Row, record: Row, event: Row): string[] {
  const named = [
    ...listOf(notification.recipient_users),
    ...listOf(notification.recipient_groups),
    ...listOf(notification.recipient_fields).flatMap(field => listOf(record[field])),
    ...(notification.event_parm_1 === '1' ? listOf(event.parm1) : []),
    ...(notification.event_parm_2 === '1' ? listOf(event.parm2) : []),
  ]
  return [...new Set(named.flatMap(one => (one.includes('@') ? [one] : addressesOf(runtime, one))))]
}

/** Of a user the address, of a group its own; its members get the mail where it has none, or where it is set so. */
function addressesOf({ platform }: Runtime, sysId: string): string[] {
  const user = readRow(platform, 'sys_user', sysId)
  if (user !== null) return user.active === '1' && (user.email ?? '') !== '' ? [user.email ?? ''] : []
  const group = readRow(platform, 'sys_user_group', sysId)
  if (group === null || group.active !== '1') return []
  const own = group.email ?? ''
  const members = readRows(platform, 'sys_user_grmember', { filter: equals({ group: sysId }) }).map(
    ({ user: id = '' }) => id,
  )
  const ofMembers =
    own === '' || group.include_members === '1' ? members.flatMap(id => addressesOf({ platform } as Runtime, id)) : []
  return [...(own === '' ? [] : [own]), ...ofMembers]
}

interface Source {
  readonly table: string
  readonly record: Row
  readonly event: Row
}

/** `${column}` as a person sees it, `${event.parm1}`; what is no column is left empty. */
function filled({ platform }: Runtime, text: string, { table, record, event }: Source): string {
  const user = platform.findUser('system') ?? systemUser
  return text.replace(/\$\{([\w.]+)\}/g, (_whole, name: string) => {
    if (name.startsWith('event.')) return event[name.slice('event.'.length)] ?? ''
    return platform.dictionary.columns(table).has(name) ? platform.query.displayValue(table, record, name, user) : ''
  })
}

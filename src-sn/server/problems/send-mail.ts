/**
 * One mail, once: its row is unique by name, and the event for the platform's notifications is queued from the row. A node that stops
 * before the event was queued leaves a row without a moment, and the next minute queues it. One that stops in the very statement between
 * sends the mail twice: that is better than not at all.
 */
import { gs } from '@servicenow/glide'
import type { MailKind } from './mail-rules.ts'
import type { MailText } from './mail-texts.ts'
import type { Recipients } from './recipients.ts'
import { changeRow, findRow, newRow, text } from '../platform/rows.ts'
import { instanceAddress } from '../platform/settings.ts'
import { MAIL } from '../platform/tables.ts'
import { now } from '../platform/time.ts'

export interface Mail extends MailText {
  readonly kind: MailKind
  /** What it is about, and which time: the same mail has the same name. */
  readonly name: string
  /** sys_id of the problem that it is about, '' for none. */
  readonly problem: string
}

/** True when it is on its way, or was before. */
export function sendMail({ kind, name, problem, subject, body }: Mail, { users, groups }: Recipients): boolean {
  const existing = findRow(MAIL, 'name', name)
  const row =
    existing ??
    newRow(MAIL, { name, kind, problem, subject, body, link: placeOf(problem), users, groups, retire_on: now() })
  if (existing === null && row.insert() === null) return false
  if (text(row, 'queued_at') !== '') return true
  gs.eventQueue(`${EVENT}${kind}`, row, placeOf(problem), subject)
  return changeRow(row, { queued_at: now() })
}

/** Names of events: src-sn/fluent/notifications registers them. */
const EVENT = 'x_iio_sync.mail.'

/** The problem's own address on the Home page. */
function placeOf(problem: string): string {
  const page = `${instanceAddress()}/x_iio_sync_home.do?tab=problems`
  return problem === '' ? page : `${page}&problem=${problem}`
}

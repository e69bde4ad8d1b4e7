/** Once an hour: the warning before incident.io may switch the webhook off, and the numbers of the week. */
import { isWebhookInDanger, weekOf } from './mail-rules.ts'
import { webhookMail, weeklyMail } from './mail-texts.ts'
import type { From, WeekNumbers } from './mail-texts.ts'
import { problemsOf } from './problem-row.ts'
import { readRecipients } from './recipients.ts'
import type { Recipients } from './recipients.ts'
import { sendMail } from './send-mail.ts'
import { findCursor } from '../platform/cursors.ts'
import { countWhere } from '../platform/groups.ts'
import type { Where } from '../platform/groups.ts'
import { findRow, text } from '../platform/rows.ts'
import { MAIL, NOTE, OUTBOUND_EVENT, PROBLEM, TICKET } from '../platform/tables.ts'
import { fromNow, nowMs, toIso } from '../platform/time.ts'

export function sendRegularMails(from: From): void {
  const recipients = readRecipients()
  if (recipients === null) return
  warnOfWebhook(recipients, from)
  const week = weekOf(nowMs())
  if (week !== '' && findRow(MAIL, 'name', weekName(week)) === null) sendWeek(week, recipients, from)
}

/** Each bridge process writes to the row of the sweep, when it starts and with each sweep. */
function warnOfWebhook(recipients: Recipients, from: From): void {
  const sweep = findCursor('sweep')
  const silentSince = sweep === null ? '' : text(sweep, 'sys_updated_on')
  const silentSinceMs = silentSince === '' ? 0 : Date.parse(toIso(silentSince))
  if (!isWebhookInDanger(silentSinceMs, nowMs())) return
  // One for each silence: it begins with another moment.
  sendMail(
    { kind: 'webhook', name: `webhook:${silentSince}`, problem: '', ...webhookMail(silentSinceMs, from) },
    recipients,
  )
}

const weekName = (week: string): string => `weekly:${week}`

function sendWeek(week: string, recipients: Recipients, from: From): void {
  const open = [...problemsOf([]).values()].filter(({ state }) => state !== 'resolved').map(({ cause }) => cause)
  sendMail(
    { kind: 'weekly', name: weekName(week), problem: '', ...weeklyMail(week, readNumbers(), open, from) },
    recipients,
  )
}

/** Where a number of the week is counted: the table, the moment that counts, and what else must hold. */
const COUNTED: readonly (readonly [words: string, table: string, moment: string, where: readonly Where[]])[] = [
  ['Tickets made', TICKET, 'sys_created_on', []],
  ['Updates written as work notes', NOTE, 'sys_created_on', [['status', '=', 'written']]],
  ['Events sent to incident.io', OUTBOUND_EVENT, 'sent_at', [['state', '=', 'sent']]],
  ['Problems seen', PROBLEM, 'first_seen', []],
  ['Problems over', PROBLEM, 'resolved_at', [['state', '=', 'resolved']]],
]

const WEEK_SECONDS = 7 * 24 * 3600

function readNumbers(): WeekNumbers[] {
  const [now, before, end] = [fromNow(-WEEK_SECONDS), fromNow(-2 * WEEK_SECONDS), fromNow(0)]
  return COUNTED.map(([words, table, moment, where]) => {
    const count = (from: string, to: string): number =>
      countWhere(table, [...where, [moment, '>=', from], [moment, '<', to]])
    return { words, now: count(now, end), before: count(before, now) }
  })
}

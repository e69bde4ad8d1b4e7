/** "Preview": who would get which mail, and what it would say. */
import type { HomeMailKind, HomeMailPerson, HomeMails } from '../contract/home/mails.ts'
import { isTrue, openTable, text } from '../platform/rows.ts'
import { fromNow, nowMs } from '../platform/time.ts'
import { causeOf } from '../problems/cause.ts'
import { DISABLED_AFTER_MS, STILL_AFTER_MS, WARNED_BEFORE_MS } from '../problems/mail-rules.ts'
import { resolvedWords } from '../problems/ledger.ts'
import { problemMail, webhookMail, weeklyMail } from '../problems/mail-texts.ts'
import type { From } from '../problems/mail-texts.ts'
import type { Recipients } from '../problems/recipients.ts'

export function previewMails(recipients: Recipients | null, from: From): HomeMails {
  return {
    people: recipients === null ? [] : peopleOf(recipients),
    off: recipients === null ? OFF : '',
    kinds: kindsOf(from),
  }
}

const OFF =
  'No mail is sent: nobody is chosen. An admin of the sync chooses users and groups on the tab Set-up, under "Mails".'

/** Everybody once, for the first reason. */
function peopleOf({ users, groups }: Recipients): HomeMailPerson[] {
  const found = new Map<string, HomeMailPerson>()
  const add = (sysId: string, person: HomeMailPerson): void => void (found.has(sysId) || found.set(sysId, person))
  eachOf('sys_user', 'sys_id', users, user => add(user.getUniqueValue(), person(text(user, 'name'), 'chosen', user)))
  const names = new Map<string, string>()
  eachOf('sys_user_group', 'sys_id', groups, group => {
    names.set(group.getUniqueValue(), text(group, 'name'))
    if (text(group, 'email') !== '')
      add(group.getUniqueValue(), { name: text(group, 'name'), why: 'address of the group', reachable: true })
  })
  const members = new Map<string, string>()
  eachOf('sys_user_grmember', 'group', groups, row => {
    if (!members.has(text(row, 'user'))) members.set(text(row, 'user'), names.get(text(row, 'group')) ?? '')
  })
  eachOf('sys_user', 'sys_id', [...members.keys()].join(','), user =>
    add(user.getUniqueValue(), person(text(user, 'name'), members.get(user.getUniqueValue()) ?? '', user)),
  )
  return [...found.values()]
}

function person(name: string, why: string, user: ReturnType<typeof openTable>): HomeMailPerson {
  return { name, why, reachable: isTrue(user, 'active') && text(user, 'email') !== '' }
}

const MAX_ROWS = 200

function eachOf(table: string, column: string, values: string, see: (row: ReturnType<typeof openTable>) => void): void {
  if (values === '') return
  const row = openTable(table)
  row.addQuery(column, 'IN', values)
  row.setLimit(MAX_ROWS)
  row.query()
  while (row.next()) see(row)
}

/** With a cause that every instance may meet. */
function kindsOf(from: From): HomeMailKind[] {
  const parts = { direction: 'out', code: 'bridge_unreachable', table: '', column: '', status: '' } as const
  const about = {
    cause: causeOf(parts),
    records: 12,
    firstSeen: fromNow(-STILL_AFTER_MS / 1000),
    resolvedAt: fromNow(0),
    lastedMs: STILL_AFTER_MS,
    resolved: resolvedWords(''),
  }
  const silentSinceMs = nowMs() - DISABLED_AFTER_MS + WARNED_BEFORE_MS
  const numbers = [{ words: 'Tickets made', now: 41, before: 38 }]
  return [
    {
      kind: 'first',
      when: 'When something fails for the first time: once for each problem. What passes by itself is told after ten minutes.',
      ...problemMail('first', about, from),
    },
    {
      kind: 'still',
      when: 'When it is still open after four hours and nobody has acknowledged it.',
      ...problemMail('still', about, from),
    },
    { kind: 'clear', when: 'When it has been over for a quarter of an hour.', ...problemMail('clear', about, from) },
    {
      kind: 'webhook',
      when: '24 hours before incident.io may switch the webhook off.',
      ...webhookMail(silentSinceMs, from),
    },
    { kind: 'weekly', when: 'Every Monday at 7:00 UTC.', ...weeklyMail(nextMonday(), numbers, [], from) },
  ]
}

/** The date in UTC of the next Monday, which may be today. */
function nextMonday(): string {
  const days = (8 - new Date(nowMs()).getUTCDay()) % 7
  return fromNow(days * 86_400).slice(0, 10)
}

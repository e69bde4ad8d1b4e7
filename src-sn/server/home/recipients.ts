/** Who gets mails, as a person reads, finds and chooses them on the tab Set-up. */
import type { GlideRecord } from '@servicenow/glide'
import type { Recipient, RecipientHits, RecipientKind } from '../contract/home/recipients.ts'
import { changeRow, isSysId, isTrue, listOf, openTable, refusalWords, text } from '../platform/rows.ts'
import { storeFindings } from '../requests/set-up-checks/store-checks.ts'
import { checkTold } from '../requests/set-up-checks/told-finding.ts'
import { chooseHits, whyNotStored, writtenWords } from './recipient-rules.ts'

const TABLES = { user: 'sys_user', group: 'sys_user_group' } as const
const COLUMNS = { user: 'mail_users', group: 'mail_groups' } as const

/** What somebody chose: ids of each kind. */
export type Choice = Readonly<Record<RecipientKind, readonly string[]>>

export function chosenRecipients(connection: GlideRecord): Recipient[] {
  const { user, group } = choiceOf(connection)
  return [...byIds('user', user), ...byIds('group', group)]
}

/** Asked with each pause in typing: two queries, each with a limit. What the platform would evaluate finds nobody. */
export function findRecipients(typed: string): RecipientHits {
  if (typed.length < FEWEST_CHARACTERS || /^javascript:/i.test(typed)) return { hits: [], more: false }
  const users = read('user', MOST_ROWS, row => {
    row.addNotNullQuery('email')
    row.addQuery('active', true)
    row.addQuery('name', 'CONTAINS', typed).addOrCondition('email', 'CONTAINS', typed)
  })
  const groups = read('group', MOST_ROWS, row => {
    row.addQuery('active', true)
    row.addQuery('name', 'CONTAINS', typed)
  })
  return chooseHits(users, groups)
}

/** All of it or nothing. `words`: exactly what stands on the connection then, or why nothing was changed. */
export function storeRecipients(connection: GlideRecord, choice: Choice): { isDone: boolean; words: string } {
  const wanted = { user: byIds('user', choice.user), group: byIds('group', choice.group) }
  const problem = whyNotStored(wanted, choiceOf(connection))
  if (problem !== '') return { isDone: false, words: problem }
  const columns = {
    [COLUMNS.user]: wanted.user.map(({ id }) => id).join(','),
    [COLUMNS.group]: wanted.group.map(({ id }) => id).join(','),
  }
  if (!changeRow(connection, columns)) return { isDone: false, words: refusalWords(connection) }
  storeFindings([checkTold()])
  return { isDone: true, words: writtenWords([...wanted.user, ...wanted.group]) }
}

const FEWEST_CHARACTERS = 2

/** One more than are shown. */
const MOST_ROWS = 11

function choiceOf(connection: GlideRecord): Choice {
  return { user: listOf(connection, COLUMNS.user), group: listOf(connection, COLUMNS.group) }
}

/** Each of the ids once, also where there is no such row. */
function byIds(kind: RecipientKind, ids: readonly string[]): Recipient[] {
  const sysIds = ids.filter(isSysId)
  const rows =
    sysIds.length === 0 ? [] : read(kind, sysIds.length, row => row.addQuery('sys_id', 'IN', sysIds.join(',')))
  const found = new Map(rows.map(one => [one.id, one]))
  return [...new Set(ids)].map(id => found.get(id) ?? unknownRecipient(kind, id))
}

function unknownRecipient(kind: RecipientKind, id: string): Recipient {
  return isSysId(id)
    ? { kind, id, name: `A ${kind}`, email: '', problem: 'deleted' }
    : { kind, id, name: id, email: '', problem: 'an address without a user' }
}

function read(kind: RecipientKind, limit: number, narrow: (row: GlideRecord) => void): Recipient[] {
  const row = openTable(TABLES[kind])
  narrow(row)
  row.orderBy('name')
  row.setLimit(limit)
  row.query()
  const found: Recipient[] = []
  while (row.next()) found.push(recipientOf(kind, row))
  return found
}

function recipientOf(kind: RecipientKind, row: GlideRecord): Recipient {
  const email = kind === 'user' ? text(row, 'email') : ''
  const hasNoAddress = kind === 'user' && email === ''
  const problem = !isTrue(row, 'active') ? 'not active' : hasNoAddress ? 'no e-mail address' : ''
  return { kind, id: row.getUniqueValue(), name: text(row, 'name'), email, problem }
}

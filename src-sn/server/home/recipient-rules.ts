/** Which recipients are shown and may be chosen, and in which words. */
import type { Recipient, RecipientHits, RecipientKind } from '../contract/home/recipients.ts'

const MOST_HITS = 10

/** Ten at most. Many of one kind leave half of the places to the other. */
export function chooseHits(users: readonly Recipient[], groups: readonly Recipient[]): RecipientHits {
  const shownGroups = groups.slice(0, Math.max(MOST_HITS / 2, MOST_HITS - users.length))
  const shownUsers = users.slice(0, MOST_HITS - shownGroups.length)
  return { hits: [...shownUsers, ...shownGroups], more: users.length + groups.length > MOST_HITS }
}

/** Of the columns on the connection: more than that the platform would cut without a word. */
const COLUMN_CHARACTERS = 4000

/** '' when all of it can be stored. Who is chosen already (`present`) may stay, also without getting any mail. */
export function whyNotStored(
  wanted: Readonly<Record<RecipientKind, readonly Recipient[]>>,
  present: Readonly<Record<RecipientKind, readonly string[]>>,
): string {
  for (const kind of ['user', 'group'] as const) {
    const refused = wanted[kind].find(({ id, problem }) => problem !== '' && !present[kind].includes(id))
    if (refused !== undefined)
      return `Nothing was saved: ${recipientLabel(refused)} cannot be chosen. Take it out, then press Save recipients again.`
    if (wanted[kind].map(({ id }) => id).join(',').length > COLUMN_CHARACTERS)
      return `Nothing was saved: the connection holds about 120 ${kind}s at most. Choose a group with these people instead.`
  }
  return ''
}

export function writtenWords(recipients: readonly Recipient[]): string {
  return recipients.length === 0
    ? 'Saved: nobody is chosen, so no mail is sent when something fails.'
    : `Saved. Mails go to ${recipients.map(recipientLabel).join(', ')}. No mail was sent by this.`
}

function recipientLabel({ kind, name, email, problem }: Recipient): string {
  const facts = [email, problem].filter(fact => fact !== '').join(', ')
  return `${kind === 'group' ? `the group "${name}"` : name}${facts === '' ? '' : ` (${facts})`}`
}

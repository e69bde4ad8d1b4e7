import type { Row, Store } from '../contracts.ts'
import { formatInZone } from './zoned-time.ts'

const labels: Record<string, string> = { work_notes: 'Work notes', comments: 'Additional comments' }

/** The journal entries of a record, oldest first. `element` may be the list that shows both. */
export function journalEntries(store: Store, recordSysId: string, element: string): Row[] {
  const elements = element === 'comments_and_work_notes' ? 'comments,work_notes' : element
  return store.query('sys_journal_field', {
    filter: [
      [
        [{ column: 'element_id', operator: '=', value: recordSysId }],
        [{ column: 'element', operator: 'IN', value: elements }],
      ],
    ],
    orderBy: [{ column: 'sys_created_on', descending: false }],
  })
}

/** One entry as people read it: a line with the time and the author, and the text under it. */
export function journalBlock(store: Store, entry: Row, timeZone: string): string {
  const userName = entry['sys_created_by'] ?? ''
  const [author] = store.query('sys_user', {
    filter: [[[{ column: 'user_name', operator: '=', value: userName }]]],
    limit: 1,
  })
  const element = entry['element'] ?? ''
  const writtenAt = formatInZone(entry['sys_created_on'] ?? '', timeZone)
  return `${writtenAt} - ${author?.['name'] || userName} (${labels[element] ?? element})\n${entry['value'] ?? ''}`
}

/** All entries, newest first, a blank line between them. */
export function journalText(store: Store, recordSysId: string, element: string, timeZone: string): string {
  return journalEntries(store, recordSysId, element)
    .reverse()
    .map(entry => journalBlock(store, entry, timeZone))
    .join('\n\n')
}

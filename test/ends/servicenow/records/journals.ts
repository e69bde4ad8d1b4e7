/** Journal columns: each entry is a row of sys_journal_field, written as any record is, so that its rules fire too. */
import type { Context, Platform, Records, User } from '../seams.ts'
import { journalBlock, journalEntries } from '../query/journal-text.ts'
import type { RecordState } from './record-state.ts'

/** Writes the entries that wait on `state`, as the acting user. */
export function writeJournals(records: Pick<Records, 'insert'>, context: Context, state: RecordState): void {
  for (const [element, value] of state.takeJournals()) {
    records.insert(context, 'sys_journal_field', { name: state.table, element, element_id: state.sysId, value })
  }
}

/** The newest `count` entries as people see them, each with a blank line after it; -1 for all. */
export function newestEntries(
  platform: Platform,
  user: User,
  state: RecordState,
  column: string,
  count: number,
): string {
  const entries = journalEntries(platform.store, state.sysId, column).reverse()
  const wanted = count < 0 ? entries : entries.slice(0, count)
  return wanted.map(entry => `${journalBlock(platform.store, entry, user.timeZone)}\n\n`).join('')
}

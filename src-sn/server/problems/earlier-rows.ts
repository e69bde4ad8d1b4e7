/**
 * Rows that were there before the app knew problems get their keys here, some at each run of the minute script, each table once. A changed
 * `CLASSIFIER` goes through all of them again.
 */
import { problemKeyOf } from './mark.ts'
import { PROBLEM_KEY } from './key.ts'
import { findCursor, insertCursor } from '../platform/cursors.ts'
import { changeRow, openTable, text, writeRow } from '../platform/rows.ts'
import { CURSOR, NOTE, OUTBOUND_EVENT, REFUSAL, TICKET } from '../platform/tables.ts'

/** Counts up when the same sentences get other keys. */
const CLASSIFIER = '3'

const KIND = 'problem_keys'

const MAX_AT_ONCE = 200

const TABLES = [TICKET, NOTE, OUTBOUND_EVENT, CURSOR, REFUSAL]

/** Only rows in these states can be problems. */
const OPEN: Readonly<Record<string, readonly [column: string, operator: string, value: string]>> = {
  [TICKET]: ['status', 'IN', 'pending,in_sync,failed'],
  [NOTE]: ['status', '=', 'failed'],
  [OUTBOUND_EVENT]: ['state', 'IN', 'ready,parked'],
  [CURSOR]: ['kind', '=', 'unread'],
  // All of them, by an index.
  [REFUSAL]: ['retire_on', '>=', '2000-01-01 00:00:00'],
}

/** For the minute script. The position is `<classifier> <table> <sys_id>`; a table that is none means that all is done. */
export function markEarlierRows(): void {
  const row = findCursor(KIND) ?? insertCursor(KIND)
  if (row === null) return
  const [classifier = '', at = '0', after = ''] = text(row, 'position').split(' ')
  const index = classifier === CLASSIFIER ? Number(at) : 0
  const table = TABLES[index]
  if (table === undefined) return
  const last = markSome(table, classifier === CLASSIFIER ? after : '')
  const position = last === '' ? `${CLASSIFIER} ${index + 1}` : `${CLASSIFIER} ${index} ${last}`
  writeRow(CURSOR, row.getUniqueValue(), { position })
}

/** The sys_id of the last one, '' when there are no more. */
function markSome(table: string, after: string): string {
  const row = openTable(table)
  const open = OPEN[table]
  if (open !== undefined) row.addQuery(...open)
  if (after !== '') row.addQuery('sys_id', '>', after)
  row.orderBy('sys_id')
  row.setLimit(MAX_AT_ONCE)
  row.query()
  let count = 0
  let last = ''
  while (row.next()) {
    count += 1
    last = row.getUniqueValue()
    changeRow(row, { [PROBLEM_KEY]: problemKeyOf(row) })
  }
  return count < MAX_AT_ONCE ? '' : last
}

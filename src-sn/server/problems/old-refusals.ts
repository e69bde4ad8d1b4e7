/** Documents that were not refused again within a day are of the past: their rows stay to be read, and are no problem any more. */
import { PROBLEM_KEY } from './key.ts'
import { REFUSAL_SECONDS } from './mark.ts'
import { changeRow, openTable } from '../platform/rows.ts'
import { REFUSAL } from '../platform/tables.ts'
import { fromNow } from '../platform/time.ts'

const MAX_REFUSALS = 50

/** For the minute script, once an hour. */
export function clearOldRefusals(): void {
  const row = openTable(REFUSAL)
  row.addQuery(PROBLEM_KEY, '>=', 'in')
  row.addQuery('last_at', '<', fromNow(-REFUSAL_SECONDS))
  row.setLimit(MAX_REFUSALS)
  row.query()
  while (row.next()) changeRow(row, { [PROBLEM_KEY]: '' })
}

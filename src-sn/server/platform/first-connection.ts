/** The row of the connection. Nobody needs a second one: of several it is the oldest. */
import type { GlideRecord } from '@servicenow/glide'
import { openTable } from './rows.ts'
import { CONNECTION } from './tables.ts'

export function firstConnection(): GlideRecord | null {
  const row = openTable(CONNECTION)
  row.orderBy('sys_created_on')
  row.setLimit(1)
  row.query()
  return row.next() ? row : null
}

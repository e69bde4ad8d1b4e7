/** Start: from which moment on incidents must be declared to be taken. */
import { openTable, text } from './rows.ts'
import { CONNECTION } from './tables.ts'

/** As ServiceNow stores moments; '' as long as nobody pressed Start. */
export function declaredFrom(): string {
  const row = openTable(CONNECTION)
  row.addNotNullQuery('declared_from')
  row.orderBy('sys_created_on')
  row.setLimit(1)
  row.query()
  return row.next() ? text(row, 'declared_from') : ''
}

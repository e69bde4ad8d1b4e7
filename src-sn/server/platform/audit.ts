/** Who set a column of a record, from the audit of its table. Its update count names the save, whatever clocks and late runs do. */
import { openTable, text, toNumber } from './rows.ts'

/** A record's update counts: the audit is read from after the first up to the second. */
interface Updates {
  readonly after: number
  readonly upTo: number
}

/** The newest row decides; two saves that met count the same, and so several rows can be the newest. */
const NEWEST = 5

/**
 * The user name of who set the column to this value; '' where the audit names somebody else's value or several people. Null where it
 * tells nothing: the table is not audited, the save was written past it, or the app may not read it.
 * https://github.com/ServiceNow/ServiceNowDocs/blob/australia/markdown/api-reference/server-api-reference/HistoryWalkerScopedAPI.md
 */
export function whoSet(recordSysId: string, column: string, value: string, { after, upTo }: Updates): string | null {
  const row = openTable('sys_audit')
  row.addQuery('documentkey', recordSysId)
  row.addQuery('fieldname', column)
  row.addQuery('record_checkpoint', '>', `${after}`)
  row.addQuery('record_checkpoint', '<=', `${upTo}`)
  row.orderByDesc('record_checkpoint')
  row.setLimit(NEWEST)
  row.query()
  let newest: number | null = null
  const users = new Set<string>()
  while (row.next()) {
    const update = toNumber(row, 'record_checkpoint')
    // A dropped query term would return rows of other records.
    const isAsked = text(row, 'documentkey') === recordSysId && text(row, 'fieldname') === column
    if (!isAsked || update <= after || update > upTo || update < (newest ?? 0)) continue
    newest = update
    users.add(text(row, 'newvalue') === value ? text(row, 'user') : '')
  }
  const [user = ''] = users
  return newest === null ? null : users.size === 1 ? user : ''
}

/** Who set a column of a record, from the audit of its table. Its update count names the save, whatever clocks and late runs do. */
import type { GlideRecord } from '@servicenow/glide'
import { openTable, text, toNumber } from './rows.ts'
import { SYSTEM_USER } from './tables.ts'

interface Since {
  /** Only saves after this update count of the record are asked for. */
  readonly after: number
  /** The update count that was seen last. */
  readonly seen: number
  /** The user that the sync writes as: never named. */
  readonly integration: string
}

/**
 * The user name of the person who set a column to what the record holds, '' where that is not proven. The audit says it. Where it is
 * silent, the one who wrote on the record last did if nobody else wrote since it was seen: somebody who only wrote afterwards is never
 * named in another's place.
 */
export function provenSetter(record: GlideRecord, column: string, { after, seen, integration }: Since): string {
  const upTo = toNumber(record, 'sys_mod_count')
  const audited = whoSet(record.getUniqueValue(), column, text(record, column), { after, upTo })
  const user = audited ?? (upTo === seen + 1 ? text(record, 'sys_updated_by') : '')
  return [SYSTEM_USER, integration].includes(user) ? '' : user
}

/** The columns that differ now did not when the record was looked at, whichever save changed them. */
const ANY_SAVE = -1

/** Who changed a column, '' where that is not proven: the one who wrote last may have changed another. */
export function editorsOf(
  record: GlideRecord,
  { createdBy, seenVersion }: { readonly createdBy: string; readonly seenVersion: number },
): (column: string) => string {
  const since = { after: ANY_SAVE, seen: seenVersion, integration: createdBy }
  return column => provenSetter(record, column, since)
}

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
function whoSet(recordSysId: string, column: string, value: string, { after, upTo }: Updates): string | null {
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

/** Does the platform note changes of the table's columns? Its entry in the dictionary says so. */
export function isAudited(table: string): boolean {
  const entry = openTable('sys_dictionary')
  entry.addQuery('name', table)
  entry.addQuery('internal_type', 'collection')
  entry.addQuery('audit', true)
  entry.setLimit(1)
  entry.query()
  return entry.next() && text(entry, 'name') === table
}

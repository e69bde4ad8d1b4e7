/**
 * Which version an incident or follow-up had after the sync itself changed it: a webhook that names exactly that one tells
 * nothing new.
 */
import { isObject } from './desired-values.ts'
import { isOlder } from './refuse-stale.ts'
import { openTable, readRow, text } from './rows.ts'
import type { GlideRecord } from '@servicenow/glide'
import { TICKET } from './tables.ts'
import type { Ticket } from './ticket-row.ts'

export interface OwnVersion { readonly recordType: string, readonly externalId: string, readonly version: string }

const MAX_VERSIONS = 100

/** The `versions` of an answer; what is none is left out. */
export function readVersions(value: unknown): OwnVersion[] {
  if (!Array.isArray(value)) return []
  return value.slice(0, MAX_VERSIONS).flatMap((entry: unknown) => {
    if (!isObject(entry)) return []
    const { record_type, external_id, version } = entry
    const isWhole = (record_type === 'incident' || record_type === 'follow_up') && typeof external_id === 'string' && /^[\w-]{1,64}$/.test(external_id)
      && typeof version === 'string' && /^[\d:.TZ-]{20,40}$/.test(version)
    return isWhole ? [{ recordType: record_type, externalId: external_id, version }] : []
  })
}

/** Notes each version on its ticket; a newer one stays. `known` is the ticket at hand, which is not searched for. */
export function noteOwnVersions(versions: readonly OwnVersion[], known: Ticket | null = null): void {
  for (const { recordType, externalId, version } of versions) {
    const isKnown = known !== null && known.recordType === recordType && known.externalId === externalId
    const row = isKnown ? readRow(TICKET, known.sysId) : findRow(recordType, externalId)
    if (row === null || !isOlder(text(row, 'echo_version'), version)) continue
    row.setValue('echo_version', version)
    row.update()
  }
}

function findRow(recordType: string, externalId: string): GlideRecord | null {
  const row = openTable(TICKET)
  row.addQuery('record_type', recordType)
  row.addQuery('external_id', externalId)
  row.setLimit(1)
  row.query()
  return row.next() && text(row, 'record_type') === recordType && text(row, 'external_id') === externalId ? row : null
}

/** Kept versions of the mapping, as the tab Mapping shows them. */
import type { GlideRecord } from '@servicenow/glide'
import type { KeptMapping, MappingVersion } from '../contract/home/mapping.ts'
import { openTable, readRow, text, toNumber } from '../platform/rows.ts'
import { MAPPING_VERSION } from '../platform/tables.ts'
import { toIso } from '../platform/time.ts'

/** Older ones are in the platform's list. */
const SHOWN = 20

export function readVersions(): MappingVersion[] {
  const row = openTable(MAPPING_VERSION)
  row.addQuery('number', '>', 0)
  row.orderByDesc('number')
  row.setLimit(SHOWN)
  row.query()
  const found: MappingVersion[] = []
  while (row.next()) found.push(toVersion(row))
  return found
}

/** null: there is no such version. */
export function readVersion(sysId: string): KeptMapping | null {
  const row = readRow(MAPPING_VERSION, sysId)
  return row === null ? null : { ...toVersion(row), text: text(row, 'file') }
}

function toVersion(row: GlideRecord): MappingVersion {
  return {
    sys_id: row.getUniqueValue(),
    number: toNumber(row, 'number'),
    changed_at: toIso(text(row, 'changed_at')),
    changed_by: text(row, 'changed_by'),
  }
}

/** Versions of the mapping that are kept, each with the file that exporting it gave. */
import { isBeingSaved } from '../platform/configuration-version.ts'
import { findCursor } from '../platform/cursors.ts'
import { newRow, openTable, text, toNumber } from '../platform/rows.ts'
import { MAPPING_VERSION } from '../platform/tables.ts'
import type { GlideRecord } from '@servicenow/glide'

/** So many are kept; the hourly cleaning deletes older ones. */
const KEPT = 200

const MAX_AT_ONCE = 500

/** Keeps the present mapping, unless it is kept already. `readFile` gives its text. */
export function keepVersion(readFile: () => string): void {
  const present = findCursor('configuration')
  const token = present === null ? '' : text(present, 'position')
  if (present === null || token === '' || isBeingSaved(token)) return
  const newest = newestVersion()
  if (newest !== null && text(newest, 'token') === token) return
  const file = readFile()
  // Something else than the mapping was changed: an option of incident.io, for example.
  if (newest !== null && text(newest, 'file') === file) return
  newRow(MAPPING_VERSION, {
    number: `${toNumber(present, 'sys_mod_count') + 1}`,
    token,
    changed_by: text(present, 'sys_updated_by'),
    changed_at: text(present, 'sys_updated_on'),
    file,
  }).insert()
}

export function newestVersion(): GlideRecord | null {
  const row = newestFirst()
  row.setLimit(1)
  row.query()
  return row.next() ? row : null
}

/** For the minute script, once an hour. */
export function cleanVersions(): void {
  const row = newestFirst()
  row.chooseWindow(KEPT, KEPT + MAX_AT_ONCE, false)
  row.query()
  while (row.next()) row.deleteRecord()
}

function newestFirst(): GlideRecord {
  const row = openTable(MAPPING_VERSION)
  // Every one has: so the index of the column serves the order.
  row.addQuery('number', '>', 0)
  row.orderByDesc('number')
  return row
}

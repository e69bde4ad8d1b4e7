/** The versions of the bridge processes that were heard of lately. */
import { openTable, text } from '../platform/rows.ts'
import { BRIDGE } from '../platform/tables.ts'
import { fromNow } from '../platform/time.ts'

/** A process calls with each sweep. One that is silent for so long has ended. */
const SILENT_SECONDS = 3600

const MAX_PROCESSES = 50

export function bridgeVersions(): string[] {
  const row = openTable(BRIDGE)
  row.addQuery('last_word', '>=', fromNow(-SILENT_SECONDS))
  row.orderByDesc('last_word')
  row.setLimit(MAX_PROCESSES)
  row.query()
  const versions = new Set<string>()
  while (row.next()) versions.add(text(row, 'version'))
  return [...versions]
}

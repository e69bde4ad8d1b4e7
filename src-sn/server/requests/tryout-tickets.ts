/** What tickets with a record keep, whatever a mapping says: told to the bridge before it decides. */
import type { RowRedecision } from '../contract/spec.ts'
import { tryoutLimits } from '../contract/tryout-limits.ts'
import { openTable, text } from '../platform/rows.ts'
import { TICKET } from '../platform/tables.ts'

/** Of the newest incidents, a few more than are tried: what is missing here costs a second question. */
const MAX_TICKETS = tryoutLimits.most + 100

export function keptByTickets(): RowRedecision[] {
  const row = openTable(TICKET)
  row.addQuery('record_type', 'incident')
  row.addQuery('status', '!=', 'unlinked')
  row.orderByDesc('source_created_at')
  row.setLimit(MAX_TICKETS)
  row.query()
  const kept: RowRedecision[] = []
  while (row.next()) {
    const record = text(row, 'target') || text(row, 'jira_id')
    const template = text(row, 'record_template') || text(row, 'template')
    if (record === '' || template === '' || text(row, 'record_type') !== 'incident') continue
    kept.push({ record_type: 'incident', external_id: text(row, 'external_id'), template, record })
  }
  return kept
}

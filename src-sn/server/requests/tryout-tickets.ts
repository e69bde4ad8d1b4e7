/** What tickets with a record keep, whatever a mapping says: told to the bridge before it decides. */
import { specLimits } from '../contract/spec.ts'
import type { RowRedecision } from '../contract/spec.ts'
import { tryoutLimits } from '../contract/tryout-limits.ts'
import type { RecordType } from '../contract/vocabulary.ts'
import { openTable, text } from '../platform/rows.ts'
import { TICKET } from '../platform/tables.ts'

/** Of the newest incidents, a few more than are tried: what is missing here costs a second question. */
const MAX_INCIDENTS = tryoutLimits.most + 100

/** As many as a question holds besides. */
const MAX_FOLLOW_UPS = specLimits.redecisions - MAX_INCIDENTS

export function keptByTickets(withFollowUps: boolean): RowRedecision[] {
  return [...keptBy('incident', MAX_INCIDENTS), ...(withFollowUps ? keptBy('follow_up', MAX_FOLLOW_UPS) : [])]
}

function keptBy(recordType: RecordType, most: number): RowRedecision[] {
  const row = openTable(TICKET)
  row.addQuery('record_type', recordType)
  row.addQuery('status', '!=', 'unlinked')
  row.orderByDesc('source_created_at')
  row.setLimit(most)
  row.query()
  const kept: RowRedecision[] = []
  while (row.next()) {
    const record = text(row, 'target') || text(row, 'jira_id')
    const template = text(row, 'record_template') || text(row, 'template')
    if (record === '' || template === '' || text(row, 'record_type') !== recordType) continue
    kept.push({ record_type: recordType, external_id: text(row, 'external_id'), template, record })
  }
  return kept
}

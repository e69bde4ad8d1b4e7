/** Columns that name a status of incident.io. */
import { marked, never } from './check-finding.ts'
import type { Finding } from './check-finding.ts'
import { isTrue, readRow, text } from '../platform/rows.ts'
import { ATTRIBUTE, OPTION } from '../contract/tables.ts'

/** Findings about the option in a column; an empty column is right. */
export function checkStatusOption(option: string, label: string, column: string): Finding[] {
  if (option === '') return []
  const row = readRow(OPTION, option)
  if (row === null) return [never(`${label}: the status no longer exists. Choose another one.`, column)]
  const attribute = readRow(ATTRIBUTE, text(row, 'attribute'))
  if (attribute === null || text(attribute, 'key') !== 'status')
    return [never(`${label}: "${text(row, 'label')}" is no incident status. Choose a status.`, column)]
  return isTrue(row, 'removed')
    ? [marked(`${label}: the status "${text(row, 'label')}" was removed in incident.io. Choose another one.`)]
    : []
}

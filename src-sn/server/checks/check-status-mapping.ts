/** Is a status mapping right as it stands? */
import type { GlideRecord } from '@servicenow/glide'
import { marked, never } from './check-finding.ts'
import type { Finding } from './check-finding.ts'
import { checkStatusOption } from './check-status-option.ts'
import { checkTarget, lineOf } from './check-table.ts'
import { checkValues } from './check-values.ts'
import { isTrue, openTable, text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { STATUS_MAPPING } from '../contract/tables.ts'
import { parseTemplateValues } from '../apply/template-values.ts'

/** ServiceNow's own data policy on incident: closing needs both. */
const CLOSED_STATES = ['6', '7']
const CLOSE_COLUMNS = ['close_code', 'close_notes']

export function checkStatusMapping(row: GlideRecord): Finding[] {
  const table = text(row, 'target_table')
  const values = parseTemplateValues(text(row, 'values'))
  return [
    ...checkTarget(table, 'Table', 'target_table'),
    ...checkWhen(row),
    ...checkStatusOption(text(row, 'status'), 'Status', 'status'),
    ...checkContent(row, values),
    ...checkValues(table, values, 'Values', 'values'),
    ...checkCloseInfo(table, values),
    ...checkTwin(row),
  ]
}

function checkWhen(row: GlideRecord): Finding[] {
  const category = text(row, 'category')
  const status = text(row, 'status')
  if (category === '' && status === '')
    return [never('Status category: choose one, or choose one status.', 'category', 'status')]
  if (category !== '' && status !== '')
    return [
      never('Status: choose either a status category or one status, and leave the other empty.', 'category', 'status'),
    ]
  return []
}

function checkContent(row: GlideRecord, values: Readonly<Values>): Finding[] {
  return isTrue(row, 'active') && Object.keys(values).length === 0
    ? [marked('Values: none are given, so nothing is written.')]
    : []
}

function checkCloseInfo(table: string, values: Readonly<Values>): Finding[] {
  if (!CLOSED_STATES.includes(values['state'] ?? '') || !lineOf(table).includes('incident')) return []
  const missing = CLOSE_COLUMNS.filter(column => (values[column] ?? '') === '')
  if (missing.length === 0) return []
  return [
    marked(
      `Values: ServiceNow resolves or closes an incident only with close_code and close_notes. Add ${missing.join(' and ')}, unless a field mapping fills it.`,
    ),
  ]
}

/** The first one by order counts; the other one would never be used. */
function checkTwin(row: GlideRecord): Finding[] {
  if (!isTrue(row, 'active')) return []
  const twin = openTable(STATUS_MAPPING)
  twin.addQuery('target_table', text(row, 'target_table'))
  twin.addQuery('active', true)
  twin.query()
  while (twin.next())
    if (isTwin(twin, row))
      return [
        marked(
          'Status: another active mapping of the same table is for the same status. Only the first one by order is used.',
        ),
      ]
  return []
}

function isTwin(twin: GlideRecord, row: GlideRecord): boolean {
  return (
    twin.getUniqueValue() !== row.getUniqueValue() &&
    isTrue(twin, 'active') &&
    ['target_table', 'category', 'status'].every(column => text(twin, column) === text(row, column))
  )
}

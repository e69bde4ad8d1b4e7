/** The spec half of a ticket row as columns, and whether ServiceNow stored what was sent. */
import { BridgeError } from '../errors.ts'
import type { TicketSpec } from '../mapping/types.ts'
import { canonicalDesiredValues, parseDesiredValues, type TableRow } from './parse.ts'

/** Lengths of the app's columns: longer text would be cut by the platform, and the cut taken for a dropped column. */
const referenceLength = 100
const decisionLength = 8000
export const bridgeErrorLength = 4000

/** What the bridge reads of a ticket row. */
export const ticketFields = [
  'sys_id',
  'record_type',
  'external_id',
  'reference',
  'permalink',
  'private',
  'template',
  'parent',
  'desired_values',
  'source_updated_at',
  'decision',
  'adopt',
  'bridge_error',
  'status',
  'target',
  'target_table',
  'number',
  'record_state',
  'applied_values',
  'warnings',
  'jira_id',
  'jira_attempt',
].join(',')

/** The given parts of a spec as the columns to send. */
export function toTicketColumns(spec: Partial<TicketSpec>): Record<string, string> {
  const columns: Record<string, string | undefined> = {
    record_type: spec.recordType,
    external_id: spec.externalId,
    reference: spec.reference?.slice(0, referenceLength),
    permalink: spec.permalink,
    private: spec.private === undefined ? undefined : String(spec.private),
    template: spec.template,
    parent: spec.parent,
    desired_values: spec.desiredValues === undefined ? undefined : canonicalDesiredValues(spec.desiredValues),
    source_updated_at: spec.sourceUpdatedAt,
    decision: spec.decision?.slice(0, decisionLength),
    adopt: spec.adopt,
  }
  return Object.fromEntries(Object.entries(columns).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

/**
 * ServiceNow answers 2xx and leaves a column out that the user may not write or that does not exist. Throws
 * `servicenow_column_dropped` naming the first column whose stored value is not the one that was sent.
 */
export function checkStored(meant: Readonly<Record<string, string>>, stored: TableRow, row: { table: string, about: string }): void {
  const dropped = Object.keys(meant).filter(column => comparable(column, meant[column]) !== comparable(column, stored[column]))
  if (dropped.length === 0) return
  const columns = dropped.map(column => `${row.table}.${column}`).join(', ')
  throw new BridgeError(
    'servicenow_column_dropped',
    `ServiceNow stored ${row.about} without ${columns}. Check that the integration user has the role x_iio_sync.integration, ` +
      'that no other rule or ACL changes this table, and that app and bridge have versions that belong together.',
  )
}

/** The platform normalises line ends and white space at the ends of text, and may reformat JSON. */
function comparable(column: string, value: string | undefined): string {
  if (column === 'desired_values') return canonicalDesiredValues(parseDesiredValues(value ?? ''))
  return (value ?? '').replace(/\r\n?/g, '\n').trim()
}

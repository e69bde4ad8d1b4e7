/** Ticket rows as they stand, found by one query for each type of record. */
import type { GlideRecord } from '@servicenow/glide'
import { isTrue, openTable, refusalWords, text } from '../platform/rows.ts'
import { TICKET } from '../contract/tables.ts'
import { toTicket } from './ticket-row.ts'
import type { Ticket } from './ticket-row.ts'

/** A row, and what only the door looks at. */
export interface Standing {
  readonly ticket: Ticket
  readonly version: string
  readonly hash: string
  readonly decision: string
  /** Why the ticket stands as it does. */
  readonly error: string
  readonly desired: string
  readonly updatesKey: string
  readonly followUpsKey: string
  readonly bridgeError: string
  readonly unfinished: boolean
  readonly echoVersion: string
  readonly notesBefore: string
  /** The last moment at which the incident is known to have been private, by the instance's clock; '' when it never was. */
  readonly hiddenAt: string
}

/** Hands over each row that stands; `row` is open, so that it can be written in the same breath. */
export function eachStanding(
  recordType: string,
  externalIds: readonly string[],
  see: (standing: Standing, row: GlideRecord) => void,
): void {
  if (externalIds.length === 0) return
  const row = openTable(TICKET)
  row.addQuery('record_type', recordType)
  row.addQuery('external_id', 'IN', externalIds.join(','))
  row.query()
  // A dropped query term would return other rows.
  while (row.next())
    if (text(row, 'record_type') === recordType && externalIds.includes(text(row, 'external_id')))
      see(toStanding(row), row)
}

/** The rows whose incident is this one. */
export function eachChild(parent: string, see: (standing: Standing, row: GlideRecord) => void): void {
  const row = openTable(TICKET)
  row.addQuery('parent', parent)
  row.query()
  while (row.next()) if (text(row, 'parent') === parent) see(toStanding(row), row)
}

export function hasChildren(parent: string): boolean {
  const row = openTable(TICKET)
  row.addQuery('parent', parent)
  row.setLimit(1)
  row.query()
  return row.next() && text(row, 'parent') === parent
}

/** Writes what differs on an open row, in one statement. False when the platform refused it. */
export function writeOpen(row: GlideRecord, values: Readonly<Record<string, string>>): boolean {
  const changes = Object.entries(values).filter(([column, value]) => text(row, column) !== value)
  for (const [column, value] of changes) row.setValue(column, value)
  return changes.length === 0 || row.update() !== null
}

/** The same where the answer says that it stands: a write that was refused is an error, which the bridge repeats. */
export function storeOpen(row: GlideRecord, values: Readonly<Record<string, string>>): void {
  if (!writeOpen(row, values)) throw new Error(`A ticket row could not be stored: ${refusalWords(row)}`)
}

function toStanding(row: GlideRecord): Standing {
  return {
    ticket: toTicket(row),
    version: text(row, 'source_updated_at'),
    hash: text(row, 'hash'),
    decision: text(row, 'decision'),
    error: text(row, 'error'),
    desired: text(row, 'desired_values'),
    updatesKey: text(row, 'updates_key'),
    followUpsKey: text(row, 'follow_ups_key'),
    bridgeError: text(row, 'bridge_error'),
    unfinished: isTrue(row, 'unfinished'),
    echoVersion: text(row, 'echo_version'),
    notesBefore: text(row, 'notes_before'),
    hiddenAt: text(row, 'hidden_at'),
  }
}

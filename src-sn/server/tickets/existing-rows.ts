/** Ticket rows that exist, found by one query for each type of record, and written in one statement. */
import type { GlideRecord } from '@servicenow/glide'
import { recordTypes } from '../contract/vocabulary.ts'
import type { RecordType } from '../contract/vocabulary.ts'
import type { EchoVersion } from '../platform/body-fields.ts'
import { changeRow, isTrue, newRow, openTable, refusalWords, text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { TICKET } from '../platform/tables.ts'
import { isOlder, latest } from '../platform/versions.ts'
import { toTicket } from './ticket.ts'
import type { Ticket } from './ticket.ts'

/** A ticket row, with the columns that only the REST API looks at. */
export interface Existing {
  readonly ticket: Ticket
  readonly version: string
  readonly hash: string
  readonly decision: string
  readonly desired: string
  readonly updatesKey: string
  /** The version at which nothing was left to read of the incident's updates; '' when that is not known. */
  readonly updatesVersion: string
  readonly followUpsKey: string
  readonly unfinished: boolean
  /** When the sweep should come back to it; '' for at once. */
  readonly bridgeNextAttempt: string
  readonly echoVersion: string
  readonly notesBefore: string
  /** The last moment at which the incident is known to have been private, by the instance's clock; '' when it never was. */
  readonly hiddenAt: string
}

/** Hands over each existing row; `row` is open, so that it can be written at once. */
export function eachExisting(
  recordType: RecordType,
  externalIds: readonly string[],
  see: (existing: Existing, row: GlideRecord) => void,
): void {
  if (externalIds.length === 0) return
  const row = openTable(TICKET)
  row.addQuery('record_type', recordType)
  row.addQuery('external_id', 'IN', externalIds.join(','))
  row.query()
  // A dropped query term would return other rows.
  while (row.next())
    if (text(row, 'record_type') === recordType && externalIds.includes(text(row, 'external_id')))
      see(toExisting(row), row)
}

/** The rows whose incident is this one. */
export function eachChild(parent: string, see: (existing: Existing, row: GlideRecord) => void): void {
  const row = openTable(TICKET)
  row.addQuery('parent', parent)
  row.query()
  while (row.next()) if (text(row, 'parent') === parent) see(toExisting(row), row)
}

export function hasChildren(parent: string): boolean {
  const row = openTable(TICKET)
  row.addQuery('parent', parent)
  row.setLimit(1)
  row.query()
  return row.next() && text(row, 'parent') === parent
}

/** Writes on an open row what the answer will say is stored: a refused write is an error, after which the bridge repeats the call. */
export function storeColumns(row: GlideRecord, values: Readonly<Values>): void {
  if (!changeRow(row, values)) throw new Error(`A ticket row could not be stored: ${refusalWords(row)}`)
}

function toExisting(row: GlideRecord): Existing {
  return {
    ticket: toTicket(row),
    version: text(row, 'source_updated_at'),
    hash: text(row, 'hash'),
    decision: text(row, 'decision'),
    desired: text(row, 'desired_values'),
    updatesKey: text(row, 'updates_key'),
    updatesVersion: text(row, 'updates_version'),
    followUpsKey: text(row, 'follow_ups_key'),
    unfinished: isTrue(row, 'unfinished'),
    bridgeNextAttempt: text(row, 'bridge_next_attempt'),
    echoVersion: text(row, 'echo_version'),
    notesBefore: text(row, 'notes_before'),
    hiddenAt: text(row, 'hidden_at'),
  }
}

/** The new row, or why there is none. */
export function insertRow(columns: Values): Ticket | { readonly refusal: string } {
  const row = newRow(TICKET, columns)
  const sysId: string | null = row.insert()
  return sysId === null ? { refusal: refusalWords(row) } : toTicket(row)
}

/** Keeps the latest one of each ticket: one query for each type of record, one statement for each ticket that has news. */
export function storeEchoVersions(versions: readonly EchoVersion[]): void {
  for (const recordType of recordTypes) {
    const own = versions.filter(one => one.recordType === recordType)
    eachExisting(recordType, [...new Set(own.map(one => one.externalId))], ({ ticket, version, echoVersion }, row) => {
      let known = echoVersion
      for (const echo of own)
        if (echo.externalId === ticket.externalId && isNext(echo, version, known)) known = latest(known, echo.version)
      changeRow(row, { echo_version: known })
    })
  }
}

/** The version right before the write is known here. Otherwise somebody's change lies between, and the write's version would hide it. */
function isNext({ before }: EchoVersion, existing: string, known: string): boolean {
  return before !== '' && (before === known || !isOlder(existing, before))
}

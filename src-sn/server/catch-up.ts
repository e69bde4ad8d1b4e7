/**
 * What the asynchronous capture rules may have missed: a run is queued after the write that caused it, and a node that
 * stops in between, or under a run, takes it along. So the minute script looks at everything that changed since it last
 * looked. What was captured already is recognised, as it is when a rule runs twice.
 */
import type { GlideRecord } from '@servicenow/glide'
import { captureAttachment } from './capture-attachment.ts'
import { captureChanges } from './capture-changes.ts'
import { inItsOwnClass } from './find-record.ts'
import { findRow, openTable, text, writeRow } from './rows.ts'
import { CURSOR, SYSTEM_NAME } from './tables.ts'
import { fromNow, unixSeconds } from './time.ts'

/** Leaves the rules the time to run, and long transactions the time to be seen. */
const BEHIND_SECONDS = 60

interface Changes {
  /** The unique name of the cursor that says how far the table was looked through. */
  readonly cursor: string
  readonly table: string
  readonly moment: string
  narrow(rows: GlideRecord): void
  capture(row: GlideRecord): void
}

const CHANGES: readonly Changes[] = [
  {
    cursor: 'captured:task', table: 'task', moment: 'sys_updated_on',
    narrow: rows => { rows.addQuery('correlation_display', SYSTEM_NAME) },
    capture: row => captureChanges(inItsOwnClass(row)),
  },
  {
    cursor: 'captured:sys_attachment', table: 'sys_attachment', moment: 'sys_created_on',
    narrow: rows => { rows.addQuery('content_type', 'STARTSWITH', 'image/') },
    capture: captureAttachment,
  },
]

/** Goes on where the last run ended; what does not fit in before `end` (unix seconds) is for the next one. */
export function catchUp(end: number): void {
  for (const changes of CHANGES) catchUpWith(changes, end)
}

function catchUpWith(changes: Changes, end: number): void {
  const until = fromNow(-BEHIND_SECONDS)
  const cursor = findRow(CURSOR, 'name', changes.cursor)
  const since = cursor === null ? '' : text(cursor, 'position')
  // Before the first run there was nothing to miss.
  const reached = since === '' || since >= until ? until : capture(changes, { since, until, end })
  if (cursor === null) insertCursor(changes.cursor, reached)
  else writeRow(CURSOR, cursor.getUniqueValue(), { position: reached })
}

/** Captures what changed in between; returns the moment up to which that is done. */
function capture({ table, moment, narrow, capture }: Changes, span: { since: string, until: string, end: number }): string {
  const { since, until, end } = span
  const rows = openTable(table)
  rows.addQuery(moment, '>=', since)
  rows.addQuery(moment, '<', until)
  narrow(rows)
  rows.orderBy(moment)
  rows.query()
  while (rows.next()) {
    const changedAt = text(rows, moment)
    // More in one second than fits in one run would hold up everything after it for ever.
    if (unixSeconds() >= end && changedAt > since) return changedAt
    capture(rows)
  }
  return until
}

function insertCursor(name: string, position: string): void {
  const row = openTable(CURSOR)
  row.newRecord()
  row.setValue('name', name)
  row.setValue('position', position)
  row.insert()
}

/**
 * Looks again at what changed lately on linked records. An asynchronous rule can die with its node, and one that runs
 * before the ticket row names its record finds no ticket: both leave nothing behind that anybody would try again.
 */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { captureAttachment } from './capture-attachment.ts'
import { captureChanges } from './capture-changes.ts'
import { findRow, openTable, text, writeRow } from './rows.ts'
import { IMAGE_PROPERTY } from './settings.ts'
import { CURSOR, SYSTEM_NAME } from './tables.ts'
import { findTicketOfRecord } from './ticket-row.ts'
import { now, secondsBefore } from './time.ts'

/** How long a record can stand before its ticket says so: a broken-off run is repeated within this time. */
const OVERLAP_SECONDS = 300
/** In one run; the next one goes on there. */
const MAX_ROWS = 100
const RECORDS = 'capture records'
const IMAGES = 'capture images'

/** For the minute script: a few rows at a time, the oldest first. What was captured already is recognised and stays single. */
export function captureMissed(): void {
  look({
    cursor: RECORDS, table: 'task', column: 'sys_updated_on',
    narrow: row => row.addQuery('correlation_display', SYSTEM_NAME),
    capture: captureChanges,
  })
  look({
    cursor: IMAGES, table: 'sys_attachment', column: 'sys_created_on',
    narrow: row => {
      row.addQuery('content_type', 'STARTSWITH', 'image/')
      row.addQuery('table_name', 'NOT LIKE', 'ZZ_YY')
    },
    capture: row => { if (isOwed(text(row, 'table_sys_id'), text(row, 'sys_created_on'))) captureAttachment(row) },
  })
}

interface Look {
  /** Name of the row that remembers how far it came. */
  readonly cursor: string
  readonly table: string
  /** The moment by which rows are looked at. */
  readonly column: string
  readonly narrow: (row: GlideRecord) => void
  readonly capture: (row: GlideRecord) => void
}

function look({ cursor, table, column, narrow, capture }: Look): void {
  const began = now()
  const since = positionOf(cursor, began) || secondsBefore(began, OVERLAP_SECONDS)
  const row = openTable(table)
  narrow(row)
  row.addQuery(column, '>=', since)
  row.orderBy(column)
  row.query()
  let count = 0
  let last = ''
  let next = secondsBefore(began, OVERLAP_SECONDS)
  while (row.next()) {
    const at = text(row, column)
    // Not in the middle of a second: the rest of it would be left behind, or come again and again.
    if (count >= MAX_ROWS && at !== last) {
      next = at
      break
    }
    count++
    last = at
    guarded(table, row, capture)
  }
  savePosition(cursor, next)
}

/** A row that breaks the capture delays no other. */
function guarded(table: string, row: GlideRecord, capture: (row: GlideRecord) => void): void {
  try {
    capture(row)
  } catch (error) {
    gs.error(`incident.io sync: looking again at ${table} ${row.getUniqueValue()} stopped on an unexpected error: ${error}`)
  }
}

/** '' when there is none, or none that can be right. */
function positionOf(cursor: string, began: string): string {
  const row = findRow(CURSOR, 'name', cursor)
  const position = row === null ? '' : text(row, 'position')
  return /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(position) && position <= began ? position : ''
}

function savePosition(cursor: string, position: string): void {
  const row = findRow(CURSOR, 'name', cursor)
  if (row !== null) {
    writeRow(CURSOR, row.getUniqueValue(), { position })
    return
  }
  const first = openTable(CURSOR)
  first.newRecord()
  first.setValue('name', cursor)
  first.setValue('position', position)
  first.insert()
}

/** Added after the link, and not while the switch was off. */
function isOwed(recordSysId: string, createdOn: string): boolean {
  const ticket = findTicketOfRecord(recordSysId)
  if (ticket === null || createdOn < ticket.createdOn || createdOn < ticket.adoptedAt) return false
  const setting = findRow('sys_properties', 'name', IMAGE_PROPERTY)
  return setting === null || createdOn >= text(setting, 'sys_updated_on')
}

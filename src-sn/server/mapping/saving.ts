/**
 * While a whole mapping is saved, row by row, nothing is decided or written by it: documents are refused, the configuration is not
 * handed out, and what is due waits. So everything is decided by the mapping before or by the one after.
 */
import { holdToken, isBeingSaved, presentVersion, replaceToken } from '../platform/configuration-version.ts'
import { findCursor, insertCursor } from '../platform/cursors.ts'
import { changeRow, openTable, text } from '../platform/rows.ts'
import { CONNECTION } from '../platform/tables.ts'
import { fromNow, now } from '../platform/time.ts'

/** The row that only one save can insert. */
const LOCK = 'saving'

/** Longer than a transaction of a person may take. */
const BROKEN_OFF_SECONDS = 300

/** False: another mapping is being saved. */
export function beginSaving(): boolean {
  if (insertCursor('configuration', LOCK) === null) return false
  markConnections(now())
  holdToken()
  return true
}

export function endSaving(): void {
  replaceToken(null, true)
  markConnections('')
  findCursor('configuration', LOCK)?.deleteRecord()
}

/** The node stopped in the middle of a save: `rows` says whether rows may be half-written, or only the end is missing. */
export function brokenSave(): 'none' | 'rows' | 'end' {
  const lock = findCursor('configuration', LOCK)
  if (lock === null || text(lock, 'sys_created_on') > fromNow(-BROKEN_OFF_SECONDS)) return 'none'
  return isBeingSaved(presentVersion()) ? 'rows' : 'end'
}

function markConnections(moment: string): void {
  const row = openTable(CONNECTION)
  row.query()
  while (row.next()) changeRow(row, { mapping_saved_since: moment })
}

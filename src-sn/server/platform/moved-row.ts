/** Records that were moved between tables of one line. */
import type { GlideRecord } from '@servicenow/glide'
import { readRow } from './rows.ts'
import { lineOf } from './table-line.ts'

/** The record wherever it is by now: a person may have changed its class, within the tables that share one root. */
export function readAnywhere(table: string, sysId: string): GlideRecord | null {
  const known = readRow(table, sysId)
  if (known !== null) return known
  const [root = table] = lineOf(table).slice(-1)
  return root === table ? null : readRow(root, sysId)
}

/** A record read through a parent table, read again through its own, so that all of its columns are there. */
export function inItsOwnClass(record: GlideRecord): GlideRecord {
  const table = record.getRecordClassName()
  return table === record.getTableName() ? record : (readRow(table, record.getUniqueValue()) ?? record)
}

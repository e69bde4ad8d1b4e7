/** Reading and writing rows without the traps of GlideRecord: null for empty, unknown columns, updates that insert. */
import { GlideRecord } from '@servicenow/glide'

export type Values = Record<string, string>

export function openTable(table: string): GlideRecord {
  return new GlideRecord(table)
}

/** The stored text of a column, '' when empty or unknown. */
export function text(record: GlideRecord, column: string): string {
  const value: string | null = record.getValue(column)
  return value === null || value === undefined ? '' : `${value}`
}

/** A column of the row, or of the row that it refers to; '' for none. */
export function dotted(row: GlideRecord, path: string): string {
  const element: { toString(): string } | null | undefined = row.getElement(path)
  return element === null || element === undefined ? '' : element.toString()
}

export function isTrue(record: GlideRecord, column: string): boolean {
  const value = text(record, column)
  return value === '1' || value === 'true'
}

export function toNumber(record: GlideRecord, column: string): number {
  const value = Number(text(record, column))
  return Number.isFinite(value) ? value : 0
}

/** The entries of a list column. */
export function listOf(record: GlideRecord, column: string): string[] {
  return text(record, column)
    .split(',')
    .filter(entry => entry !== '')
}

/** One row by sys_id, checked to be the one asked for. */
export function readRow(table: string, sysId: string): GlideRecord | null {
  const row = openTable(table)
  return isSysId(sysId) && row.get(sysId) && row.getUniqueValue() === sysId ? row : null
}

/** One row by sys_id, or the platform's words when the app may not read the table, '' when there is none. */
export function readRowOrDenial(table: string, sysId: string): GlideRecord | string {
  const row = openTable(table)
  if (isSysId(sysId) && row.get(sysId) && row.getUniqueValue() === sysId) return row
  const denial: string | null = row.getLastErrorMessage()
  return denial === null || denial === undefined ? '' : `${denial}`
}

/** One row by a unique column, checked to be the one asked for. */
export function findRow(table: string, column: string, value: string): GlideRecord | null {
  if (value === '') return null
  const row = openTable(table)
  row.addQuery(column, value)
  row.setLimit(1)
  row.query()
  return row.next() && text(row, column) === value ? row : null
}

/**
 * Writes columns of one of the app's own rows, if any of them differs: no rule is set off for nothing. A row deleted
 * meanwhile is left deleted: update() would insert it again.
 */
export function writeRow(table: string, sysId: string, values: Readonly<Values>): boolean {
  const row = readRow(table, sysId)
  return row !== null && changeRow(row, values)
}

/** The same for a row that was just read: of its columns only those that differ are written. */
export function changeRow(row: GlideRecord, values: Readonly<Values>): boolean {
  const changes = Object.entries(values).filter(([column, value]) => text(row, column) !== asText(value))
  for (const [column, value] of changes) row.setValue(column, asText(value))
  return changes.length === 0 || row.update() !== null
}

/** A new row of one of the app's own tables with these values, ready to be inserted. */
export function newRow(table: string, values: Readonly<Values>): GlideRecord {
  const row = openTable(table)
  row.newRecord()
  for (const [column, value] of Object.entries(values)) row.setValue(column, asText(value))
  return row
}

/** A script that writes the word NULL empties the column. A space of no width behind it leaves the text as it looks. */
export function asText(value: string): string {
  return value === 'NULL' ? 'NULL\u200b' : value
}

export function isSysId(value: string): boolean {
  return /^[0-9a-f]{32}$/.test(value)
}

/** The platform's own words about the last refused write. */
export function refusalWords(record: GlideRecord): string {
  const words: string | null = record.getLastErrorMessage()
  return words === null || words === undefined || words.trim() === ''
    ? 'ServiceNow refused the write and gave no reason (System Logs > Errors may name the rule).'
    : words.trim()
}

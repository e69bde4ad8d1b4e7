/** What the dictionary says about tables, and about the columns of an open record. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { asStored, FULL_UTF8, valueProblem } from './column-values.ts'
import { short } from './json.ts'
import { asText, openTable } from './rows.ts'
import { lineOf } from './table-line.ts'
import { LINK_MARK } from './tables.ts'

/** The platform's own columns, and those that say whose record it is: nobody's to map. */
export function isKeptColumn(column: string): boolean {
  return column.startsWith('sys_') || ['number', 'correlation_id', 'correlation_display', LINK_MARK].includes(column)
}

export function isJournal(record: GlideRecord, column: string): boolean {
  return internalType(record, column).startsWith('journal')
}

/** Shows the entries of other columns and holds nothing itself, such as comments_and_work_notes. */
export function isComposite(record: GlideRecord, column: string): boolean {
  return internalType(record, column) === 'journal_list'
}

/** The value as the column takes it: see `asStored`. */
export function fitted(record: GlideRecord, column: string, value: string): string {
  return asText(asStored(internalType(record, column), isChoice(record, column), value))
}

/** A column that was made for characters of four bytes, such as emoji. */
export function isFullUtf8(record: GlideRecord, column: string): boolean {
  return record.isValidField(column) && internalType(record, column) === FULL_UTF8
}

/** Why the column cannot hold the value, as the second half of a sentence; '' when it can. The choice list of a column is asked elsewhere. */
export function unfitReason(record: GlideRecord, column: string, value: string): string {
  const type = internalType(record, column)
  return type === 'glide_list' && isChoice(record, column) ? '' : valueProblem(type, value, short(value))
}

function isChoice(record: GlideRecord, column: string): boolean {
  return record.getElement(column).getED().isChoiceTable()
}

export function isReference(record: GlideRecord, column: string): boolean {
  return internalType(record, column) === 'reference'
}

/** A list of records, such as watch_list. */
export function isRecordList(record: GlideRecord, column: string): boolean {
  return (
    internalType(record, column) === 'glide_list' && `${record.getElement(column).getReferenceTable() ?? ''}` !== ''
  )
}

/** The length at which the column cuts a text; null when it keeps texts whole. Longer columns do, whatever the dictionary says (KB0685779). */
export function cutLength(record: GlideRecord, column: string): number | null {
  const length = record.getElement(column).getED().getLength()
  return length > 0 && length <= LONGEST_CUT ? length : null
}

const LONGEST_CUT = 255

function internalType(record: GlideRecord, column: string): string {
  return `${record.getElement(column).getED().getInternalType()}`
}

/**
 * What is wrong with a table as a target, as the second half of a sentence; '' when nothing is. Asks the dictionary alone:
 * whether the app may read the table shows at the first reading (see unreadableWords).
 */
export function targetProblem(table: string): string {
  if (table === '') return 'it has no target table.'
  const kept = keptTable(table)
  if (kept !== '') return kept
  return gs.tableExists(table) && openTable(table).isValid() ? '' : unreadableTable(table)
}

export function unreadableTable(table: string): string {
  return `there is no table "${table}", or this app may not read it (Cross scope privileges).`
}

/** A record of the table to ask the dictionary through; null when there is none to ask. */
export function probeOf(table: string): GlideRecord | null {
  if (table === '' || !gs.tableExists(table)) return null
  const record = openTable(table)
  if (!record.isValid()) return null
  record.initialize()
  return record
}

/** Users, roles, scripts, settings, and what the sync itself is configured with: never written to, whatever anybody configures. */
export function keptTable(table: string): string {
  if (OWN_TABLE.test(table)) return `"${table}" belongs to the sync itself.`
  const platform = [table, ...lineOf(table)].find(name => name.startsWith('sys_'))
  if (platform === undefined) return ''
  return platform === table
    ? `"${table}" belongs to the platform itself.`
    : `"${table}" extends ${platform}, which belongs to the platform itself.`
}

const OWN_TABLE = /^x_iio_sync_/

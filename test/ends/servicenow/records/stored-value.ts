/** How columns keep their values as text. */
import type { ColumnDef } from '../seams.ts'

/** Only text is cut to its column's length; references and codes are stored as they come. */
const textTypes = new Set([
  'string',
  'string_full_utf8',
  'translated_text',
  'translated_field',
  'html',
  'url',
  'email',
  'json',
  'multi_line_text',
  'script',
  'choice',
  'ph_number',
])

const journalTypes = new Set(['journal', 'journal_input'])

/** Columns whose text goes to sys_journal_field and never into the row. */
export function isJournal(column: ColumnDef): boolean {
  return journalTypes.has(column.type)
}

/** Columns that compare and sort as numbers. */
export function isNumeric(column: ColumnDef): boolean {
  return ['integer', 'longint', 'decimal', 'float', 'percent_complete', 'auto_increment', 'order_index'].includes(
    column.type,
  )
}

/** The text a column stores for the text given. */
export function toStored(column: ColumnDef, value: string): string {
  if (column.type === 'boolean') return booleanText(value)
  const kept = column.keepsFourBytes ? value : value.replace(fourBytes, lost)
  const isCut = textTypes.has(column.type) && column.maxLength > 0 && column.maxLength <= ENFORCED_LENGTH
  return isCut ? kept.slice(0, column.maxLength) : kept
}

/** What MariaDB stores for a character of four bytes in a column that holds three: KB0621602. */
const fourBytes = /[\u{10000}-\u{10ffff}]/gu
const lost = '????'

/** Longer text columns are mediumtext and hold everything, whatever the dictionary says: KB0685779. */
const ENFORCED_LENGTH = 255

function booleanText(value: string): string {
  if (value === '') return ''
  return value === 'true' || value === '1' ? '1' : '0'
}

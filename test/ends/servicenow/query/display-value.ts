/** What a person sees in a column. */
import type { Row, Store } from '../contracts.ts'
import type { ColumnDef, Dictionary, User } from '../seams.ts'
import { showDuration } from './durations.ts'
import { journalText } from './journal-text.ts'
import { formatInZone } from './zoned-time.ts'

export interface DisplayParts {
  store: Store
  dictionary: Dictionary
  user: User
}

const deepestReference = 4

export function displayValue(parts: DisplayParts, table: string, row: Row, columnName: string, depth = 0): string {
  const { dictionary, store, user } = parts
  const column = dictionary.columns(table).get(columnName)
  const value = row[columnName] ?? ''
  if (!column) return ''
  if (column.type.startsWith('journal')) return journalText(store, row['sys_id'] ?? '', columnName, user.timeZone)
  if (value === '' || depth > deepestReference) return value
  const label = dictionary.choices(table, columnName).find(choice => choice.value === value)?.label
  if (label !== undefined) return label
  switch (column.type) {
    case 'password':
    case 'password2':
      return '********'
    case 'boolean':
      return value === '1' || value === 'true' ? 'true' : 'false'
    case 'glide_date_time':
    case 'due_date':
      return formatInZone(value, user.timeZone)
    case 'glide_duration':
    case 'timer':
      return showDuration(value)
    case 'integer':
      return /^-?\d+$/.test(value) ? Number(value).toLocaleString('en-US') : value
    case 'sys_class_name':
    case 'table_name':
      return dictionary.table(value)?.label ?? value
    case 'reference':
    case 'document_id':
      return recordDisplay(parts, targetTable(column, row), value, depth)
    case 'glide_list':
      return value
        .split(',')
        .map(sysId => recordDisplay(parts, column.reference, sysId.trim(), depth))
        .join(', ')
    default:
      return value
  }
}

function targetTable(column: ColumnDef, row: Row): string {
  return column.type === 'document_id' ? (row[column.dependent ?? ''] ?? '') : column.reference
}

/** The display value of a record; what is no record shows as it is stored. */
function recordDisplay(parts: DisplayParts, table: string, sysId: string, depth: number): string {
  const definition = parts.dictionary.table(table)
  const row = definition ? parts.store.get(definition.physical, sysId) : null
  if (!row) return sysId
  return displayValue(parts, row['sys_class_name'] || table, row, parts.dictionary.displayColumn(table), depth + 1)
}

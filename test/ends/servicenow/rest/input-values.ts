/** Body fields to stored values. Whatever the caller may not write or the column cannot take is dropped in silence. */
import { encrypt } from '../platform-data/password2.ts'
import { toStoredDuration } from '../query/durations.ts'
import { parseInZone, parseStored, toStored } from '../query/zoned-time.ts'
import { readProperty } from '../query/store-query.ts'
import type { Row } from '../contracts.ts'
import type { ColumnDef, Platform, User } from '../seams.ts'

export interface Input {
  platform: Platform
  user: User
  operation: 'create' | 'write'
  table: string
  inputDisplay: boolean
  keepSystemFields: boolean
  row?: Row
}

const systemFields = [
  'sys_created_on',
  'sys_created_by',
  'sys_updated_on',
  'sys_updated_by',
  'sys_mod_count',
  'sys_class_name',
]
/** Kept as it is sent; the database does not tell cases apart. */
const sysIdPattern = /^[0-9a-f]{32}$/i

/** The columns and values that a body really writes. */
export function readInput(input: Input, body: Record<string, unknown>): Row {
  const values: Row = {}
  for (const [name, sent] of Object.entries(body)) {
    const column = input.platform.dictionary.columns(input.table).get(name)
    const text = toText(sent)
    if (!column || text === null || !isWritable(input, name)) continue
    const stored = toStoredValue(input, column, text)
    if (stored !== null) values[name] = stored
  }
  return values
}

/** Objects and lists are no values of a column. */
function toText(sent: unknown): string | null {
  if (sent === null) return ''
  return typeof sent === 'string' || typeof sent === 'number' || typeof sent === 'boolean' ? String(sent) : null
}

function isWritable({ platform, user, operation, table, keepSystemFields, row }: Input, name: string): boolean {
  if (name === 'sys_id' && operation === 'write') return false
  if (systemFields.includes(name) && !keepSystemFields) return false
  return platform.access.allowsColumn(user, operation, table, name, row)
}

/** Null: the value does not get through. */
function toStoredValue(input: Input, column: ColumnDef, text: string): string | null {
  if (column.name === 'sys_id') return sysIdPattern.test(text) ? text : null
  if (column.type.startsWith('password')) return toSecret(input, text)
  if (text === '' || column.type.startsWith('journal')) return text
  switch (column.type) {
    case 'boolean':
      return text === 'true' || text === '1' ? '1' : '0'
    case 'glide_date_time':
    case 'due_date':
      return input.inputDisplay ? parseInZone(text, input.user.timeZone) : toStoredDate(text)
    case 'glide_duration':
    case 'timer':
      return toStoredDuration(text)
    case 'reference':
      return input.inputDisplay ? byDisplayValue(input.platform, column.reference, text) : text
    case 'glide_list':
      return input.inputDisplay ? listByDisplayValues(input.platform, column.reference, text) : text
    default:
      return toPlainValue(input, column, text)
  }
}

function listByDisplayValues(platform: Platform, table: string, text: string): string {
  const sysIds = text.split(',').map(item => byDisplayValue(platform, table, item.trim()))
  return sysIds.filter(sysId => sysId !== '').join(',')
}

function toPlainValue(input: Input, column: ColumnDef, text: string): string | null {
  const choices = input.platform.dictionary.choices(input.table, column.name)
  const byLabel = input.inputDisplay ? choices.find(choice => choice.label === text) : undefined
  const chosen = choices.find(choice => choice.value === text) ?? byLabel
  if (chosen) return chosen.value
  const mayBeUnknown = readProperty(input.platform.store, 'glide.rest.choice.allow_non_existing_value') === 'true'
  if (column.choice && choices.length > 0 && !mayBeUnknown) return null
  if (column.type !== 'integer') return text
  const digits = text.replaceAll(',', '')
  return /^-?\d+$/.test(digits) ? digits : ''
}

/** Secrets are written as a person would type them; any other way the platform ignores them. */
function toSecret({ inputDisplay, platform }: Input, text: string): string | null {
  if (!inputDisplay) return null
  return text === '' ? '' : encrypt(text, count => platform.randomBytes(count))
}

/** Public clients send a T between day and time, and find the moment stored; what else ISO 8601 allows is not known to be read. */
function toStoredDate(text: string): string {
  const at = parseStored(text.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})$/, '$1 $2'))
  return at === null ? '' : toStored(at)
}

/** The sys_id of the record that shows as this text; '' when there is none. */
export function byDisplayValue(platform: Platform, table: string, text: string): string {
  const definition = platform.dictionary.table(table)
  if (!definition) return text
  if (sysIdPattern.test(text) && platform.store.get(definition.physical, text)) return text
  const { filter } = platform.query.compile(
    table,
    `${platform.dictionary.displayColumn(table)}=${text.replaceAll('^', '^^')}`,
  )
  return platform.store.query(definition.physical, { filter, limit: 1 })[0]?.['sys_id'] ?? ''
}

/** GlideRecord's methods for reading and setting values. */
import type { RecordState } from '../records/record-state.ts'
import { isJournal } from '../records/stored-value.ts'
import type { Cursor } from './cursor.ts'
import { elementOf } from './element.ts'
import type { RecordMethods } from './record-methods.ts'
import { scriptText } from './script-text.ts'

/** Stored text, null when empty or unknown; booleans read '1' or '0'. */
function getValue(cursor: Cursor, column: string): string | null {
  const value = cursor.state.get(column)
  return value === '' ? null : value
}

function setValue(cursor: Cursor, column: string, value: unknown): void {
  const definition = cursor.state.columns.get(column)
  if (definition === undefined) return
  if (isJournal(definition)) {
    cursor.runtime.log(
      'warn',
      `setValue() is not supported for the journal field ${cursor.table}.${column}: assign the value instead`,
    )
    return
  }
  if (definition.type === 'password2') {
    cursor.runtime.log('error', `setValue() stored clear text in ${cursor.table}.${column}: use setDisplayValue()`)
  }
  const text = scriptText(value)
  // The word empties the column.
  cursor.state.set(column, text === 'NULL' ? '' : text)
}

function getDisplayValue(cursor: Cursor, column: string): string | null {
  const { query, dictionary } = cursor.runtime.platform
  const name = column === '' ? dictionary.displayColumn(cursor.state.table) : column
  if (name.includes('.')) return elementOf(cursor, name)?.displayValue() ?? null
  const shown = query.displayValue(cursor.state.table, cursor.state.values, name, cursor.user)
  return shown === '' ? null : shown
}

/** A new record with the table's default values and a sys_id of its own. */
function newRecord(cursor: Cursor): void {
  const { records, calls, platform } = cursor.runtime
  initialize(cursor)
  const defaults = cursor.definition === null ? {} : records.newValues(calls.frame, cursor.table)
  for (const [column, value] of Object.entries(defaults)) cursor.state.set(column, value)
  cursor.state.set('sys_id', platform.newSysId())
}

function initialize(cursor: Cursor): void {
  cursor.state = cursor.emptyState()
  cursor.positioned = false
  cursor.fresh = true
}

function setNewGuidValue(cursor: Cursor, sysId: string): void {
  cursor.state.set('sys_id', sysId)
}

function classOf(state: RecordState): string {
  return state.get('sys_class_name') || state.table
}

export const valueMethods: RecordMethods = {
  getValue: (cursor, [column]) => getValue(cursor, scriptText(column)),
  setValue: (cursor, [column, value]) => setValue(cursor, scriptText(column), value),
  getDisplayValue: (cursor, [column]) => getDisplayValue(cursor, scriptText(column)),
  getElement: (cursor, [column]) => elementOf(cursor, scriptText(column))?.shown ?? null,
  getUniqueValue: cursor => getValue(cursor, 'sys_id'),
  getTableName: cursor => cursor.table,
  getRecordClassName: cursor => classOf(cursor.state),
  getClassDisplayValue: cursor => cursor.runtime.platform.dictionary.table(classOf(cursor.state))?.label ?? '',
  getLabel: cursor => cursor.definition?.label ?? '',
  getLink: (cursor, [noStack]) => {
    const link = `${cursor.state.table}.do?sys_id=${cursor.state.sysId}`
    return noStack === true ? link : `${link}&sysparm_stack=${cursor.table}_list.do?sysparm_query=active=true`
  },
  newRecord: cursor => newRecord(cursor),
  initialize: cursor => initialize(cursor),
  isNewRecord: cursor => cursor.fresh || cursor.state.operation === 'insert',
  isValid: cursor => cursor.definition !== null,
  isValidRecord: cursor => cursor.positioned,
  isValidField: (cursor, [column]) => cursor.state.columns.has(scriptText(column)),
  setNewGuidValue: (cursor, [sysId]) => setNewGuidValue(cursor, scriptText(sysId)),
  operation: cursor => (cursor.state.operation === '' ? null : cursor.state.operation),
}

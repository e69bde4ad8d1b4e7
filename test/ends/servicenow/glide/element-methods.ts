/** GlideElement's methods. */
import { decrypt } from '../platform-data/password2.ts'
import { parseStored, toStored } from '../query/zoned-time.ts'
import { newestEntries } from '../records/journals.ts'
import { isJournal } from '../records/stored-value.ts'
import { showDateTime } from './date-time.ts'
import { columnDescriptor } from './element-descriptor.ts'
import { fromDisplay } from './display-input.ts'
import { assign, type Element } from './element.ts'
import { showRecord } from './record.ts'
import { fence } from './scope-access.ts'
import { scriptText } from './script-text.ts'

export type ElementMethod = (element: Element, args: readonly unknown[]) => unknown

const asStored = (element: Element, value: unknown): string => {
  const text = scriptText(value)
  if (element.column.type !== 'boolean') return text
  return text === 'true' || text === '1' ? '1' : '0'
}

const changes = (element: Element): boolean => element.cursor.state.changes(element.column.name)
const before = (element: Element): string => element.cursor.state.before?.[element.column.name] ?? ''

function booleanText(element: Element): string {
  const text = element.storedText()
  return element.column.type === 'boolean' && text !== '' ? String(text === '1') : text
}

/** '' when the column is empty or holds no encrypted value. */
function decryptedValue(element: Element): string {
  const stored = element.storedText()
  const clear = stored === '' ? '' : decrypt(stored)
  if (clear === null)
    element.cursor.runtime.log('error', `${element.cursor.table}.${element.column.name} holds no encrypted value`)
  return clear ?? ''
}

function setDisplayValue(element: Element, value: unknown): void {
  const { runtime, state, user } = element.cursor
  state.set(element.column.name, fromDisplay(runtime.platform, user, state, element.column, scriptText(value)))
}

function journalEntry(element: Element, count: unknown): string {
  const { runtime, user, state } = element.cursor
  return newestEntries(runtime.platform, user, state, element.column.name, Number(count) || 1)
}

function may(element: Element, operation: 'read' | 'write' | 'create'): boolean {
  const { runtime, user, state } = element.cursor
  return runtime.platform.access.allowsColumn(
    user,
    operation,
    state.table,
    element.column.name,
    state.before ?? undefined,
  )
}

export const elementMethods: Record<string, ElementMethod> = {
  toString: booleanText,
  toJSON: booleanText,
  valueOf: booleanText,
  getValue: element => (element.storedText() === '' ? null : element.storedText()),
  getDisplayValue: element => element.displayValue(),
  setValue: (element, [value]) => {
    if (!isJournal(element.column)) assign(element.cursor, element.column.name, value)
  },
  setDisplayValue: (element, [value]) => setDisplayValue(element, value),
  changes,
  changesFrom: (element, [value]) => changes(element) && before(element) === asStored(element, value),
  changesTo: (element, [value]) => changes(element) && element.storedText() === asStored(element, value),
  nil: element => element.storedText() === '',
  getRefRecord: element => showRecord(element.referenced()),
  getReferenceTable: element =>
    element.column.type === 'document_id'
      ? element.cursor.state.get(element.column.dependent ?? '')
      : element.column.reference,
  getDecryptedValue: decryptedValue,
  getJournalEntry: (element, [count]) => journalEntry(element, count),
  getLabel: element => element.column.label,
  getName: element => element.column.name,
  getTableName: element => element.cursor.state.table,
  getED: ({ cursor, column }) => fence(cursor.runtime, columnDescriptor(column), () => 'Glide API: table metadata'),
  getGlideObject: element => showDateTime(element.cursor.runtime, element.storedText()),
  dateNumericValue: element => parseStored(element.storedText()) ?? 0,
  setDateNumericValue: (element, [value]) => element.cursor.state.set(element.column.name, toStored(Number(value))),
  canRead: element => may(element, 'read'),
  canWrite: element => may(element, 'write'),
  canCreate: element => may(element, 'create'),
}

/** GlideElement: a live view of one column of the record that its GlideRecord stands on. */
import type { ColumnDef } from '../seams.ts'
import { reportQuery } from '../statements/report.ts'
import { isJournal } from '../records/stored-value.ts'
import { Cursor } from './cursor.ts'
import { elementMethods } from './element-methods.ts'
import { demandExecute, tableRefusal } from './scope-access.ts'
import { scriptText, standsFor } from './script-text.ts'

const methods = new Map(Object.entries(elementMethods))

export class Element {
  readonly cursor: Cursor
  readonly column: ColumnDef
  /** What the script holds. */
  readonly shown: object

  constructor(cursor: Cursor, column: ColumnDef) {
    this.cursor = cursor
    this.column = column
    this.shown = new Proxy(
      {},
      {
        get: (_target, name) => this.#read(name),
        set: () => true,
      },
    )
    standsFor(this.shown, this)
  }

  storedText(): string {
    return this.cursor.state.get(this.column.name)
  }

  displayValue(): string {
    const { state, user, runtime } = this.cursor
    return runtime.platform.query.displayValue(state.table, state.values, this.column.name, user)
  }

  /** The referenced record, checked as every hop of a dot-walk is; an empty one when there is none. */
  referenced(): Cursor {
    const { runtime, state } = this.cursor
    const table = this.column.type === 'document_id' ? state.get(this.column.dependent ?? '') : this.column.reference
    const target = new Cursor(runtime, table)
    const mayRead = this.storedText() !== '' && tableRefusal(runtime, 'read', table) === null
    const row = mayRead ? target.find(this.storedText()) : null
    if (mayRead)
      reportQuery(runtime, 'query', () => ({ table, pieces: ['sys_id=x'], order: '', rows: row === null ? 0 : 1 }))
    if (row !== null) target.stand(row)
    return target
  }

  #read(name: string | symbol): unknown {
    if (name === Symbol.toPrimitive) return (hint: string) => this.#primitive(hint)
    if (typeof name === 'symbol') return undefined
    const isThere = !this.cursor.runtime.missingMethods.has(`GlideElement.${name}`)
    const method = isThere ? methods.get(name) : undefined
    if (method !== undefined)
      return (...args: unknown[]) => {
        demandExecute(this.cursor.runtime, 'ScopedGlideElement')
        return method(this, args)
      }
    if (this.column.reference === '' && this.column.type !== 'document_id') return undefined
    return elementOf(this.referenced(), name)?.shown
  }

  /** Booleans behave as booleans in expressions, everything else as its text. */
  #primitive(hint: string): string | number | boolean {
    const text = this.storedText()
    if (hint === 'number') return Number(text)
    if (this.column.type !== 'boolean') return text
    const isSet = text === '1'
    return hint === 'string' ? String(isSet) : isSet
  }
}

/** The element of a column, dots walking through references; null for a column that is not there. */
export function elementOf(cursor: Cursor, path: string): Element | null {
  const [name = '', ...rest] = path.split('.')
  const column = cursor.state.columns.get(name)
  if (column === undefined) return null
  const element = new Element(cursor, column)
  return rest.length === 0 ? element : elementOf(element.referenced(), rest.join('.'))
}

/** `record.column = value`. This is also how journal entries are written. Unknown columns are ignored. */
export function assign(cursor: Cursor, name: string, value: unknown): boolean {
  const column = cursor.state.columns.get(name)
  if (column === undefined) return true
  if (column.type === 'password2')
    cursor.runtime.log('error', `Clear text was stored in ${cursor.table}.${name}: use setDisplayValue()`)
  if (!isJournal(column) || scriptText(value) !== '') cursor.state.set(name, scriptText(value))
  return true
}

/** One record in the hands of a transaction: what is stored, what is about to be written, and who refused it. */
import type { Row } from '../contracts.ts'
import type { ColumnDef } from '../seams.ts'
import { isJournal, toStored } from './stored-value.ts'

export type RecordOperation = '' | 'insert' | 'update' | 'delete'

export class RecordState {
  /** The record's own class, not an ancestor. */
  readonly table: string
  readonly columns: ReadonlyMap<string, ColumnDef>
  values: Row
  /** As stored before this write; null while the record is not stored. */
  before: Row | null
  operation: RecordOperation = ''
  aborted = false
  abortedBy: { name: string; sysId: string } | null = null
  readonly #journals = new Map<string, string>()
  readonly #journalsWritten = new Set<string>()

  constructor(table: string, columns: ReadonlyMap<string, ColumnDef>, stored: Row | null) {
    this.table = table
    this.columns = columns
    this.before = stored
    this.values = { ...stored }
  }

  get sysId(): string {
    return this.values.sys_id ?? ''
  }

  get isNew(): boolean {
    return this.before === null
  }

  /** The value as stored text, '' when empty; for a journal column the entry that waits to be written. */
  get(column: string): string {
    return this.#journals.get(column) ?? this.values[column] ?? ''
  }

  /** Takes a value in as the column stores it. Columns that the table does not have are dropped. */
  set(column: string, value: string): void {
    const definition = this.columns.get(column)
    if (definition === undefined) return
    if (!isJournal(definition)) this.values[column] = toStored(definition, value)
    else if (value === '') this.#journals.delete(column)
    else this.#journals.set(column, value)
  }

  /** True when this write changes the column. */
  changes(column: string): boolean {
    if (this.#journals.has(column) || this.#journalsWritten.has(column)) return true
    return (this.values[column] ?? '') !== (this.before?.[column] ?? '')
  }

  /** The columns to write, without journals. */
  changedColumns(): Row {
    const changed = Object.entries(this.values).filter(([column]) => this.changes(column))
    return Object.fromEntries(changed)
  }

  /** Everything a script changed, journals included: what a nested update() asks for. */
  pendingChanges(): Row {
    return { ...this.changedColumns(), ...Object.fromEntries(this.waitingJournals()) }
  }

  get hasChanges(): boolean {
    return this.#journals.size > 0 || Object.keys(this.changedColumns()).length > 0
  }

  /** Journal entries not written yet. */
  waitingJournals(): [column: string, text: string][] {
    return [...this.#journals]
  }

  /** Hands out the waiting entries once; `changes` stays true for them, as it does in the writing transaction. */
  takeJournals(): [column: string, text: string][] {
    const entries = [...this.#journals]
    for (const [column] of entries) this.#journalsWritten.add(column)
    this.#journals.clear()
    return entries
  }
}

/** Writes installed records: every column as the store keeps it, and what people changed or deleted since stays so. */
import type { Row, Store } from '../contracts.ts'
import { RowWriter } from '../platform-data/new-rows.ts'
import type { Dictionary, Query } from '../seams.ts'
import { identified } from './record-keys.ts'
import type { UpdateRecord } from './update-files.ts'
import { CURRENT_SET, UPDATES, where } from './update-set-rows.ts'

const installer = 'system'

export interface WriterParts {
  store: Store
  dictionary: Dictionary
  query: Query
  now: () => Date
  scope: string
  /** A commit of an update set asks nobody: who keeps a change has skipped the update before. */
  overwrites?: boolean
  /** Hears why a record cannot be written; without it that throws. */
  onRefused?: (reason: string) => void
}

export class RecordWriter {
  private readonly rows: RowWriter

  constructor(private readonly parts: WriterParts) {
    this.rows = new RowWriter(parts.store, parts.now, installer)
  }

  /** Applies one record. True when a row was written. */
  apply(record: UpdateRecord): boolean {
    const { store, dictionary, query } = this.parts
    const definition = dictionary.table(record.table)
    const physical = definition?.physical ?? record.table
    // Metadata of parts of the platform that are not modelled here is kept all the same.
    if (!definition) store.createTable(physical, [])
    if (record.action === 'delete_multiple') {
      const { filter } = query.compile(record.table, record.query)
      // An unknown table has no columns to ask for: nothing in it is meant.
      for (const row of definition ? store.query(physical, { filter }) : []) store.delete(physical, row['sys_id'] ?? '')
      return false
    }
    const row = this.toRow(identified(store, record))
    if (this.parts.overwrites !== true && this.isCustomised(record.table, row['sys_id'] ?? '')) return false
    if (record.action === 'DELETE') return store.delete(physical, row['sys_id'] ?? '')
    try {
      return this.upsert(physical, row)
    } catch (error) {
      const reason = `${record.file}: ${error instanceof Error ? error.message : String(error)}`
      if (this.parts.onRefused === undefined) throw new Error(reason, { cause: error })
      this.parts.onRefused(reason)
      return false
    }
  }

  private upsert(table: string, row: Row): boolean {
    const sysId = row['sys_id'] ?? ''
    const old = this.parts.store.get(table, sysId)
    if (old === null) this.rows.insert(table, sysId, row)
    else if (isHeld(old, row)) return false
    else this.rows.update(table, sysId, row)
    return true
  }

  /**
   * Whether upgrades skip the record:
   * https://github.com/ServiceNow/ServiceNowDocs/blob/australia/markdown/platform-administration/upgrade-center/uc-resolve-skipped-update.md
   */
  private isCustomised(table: string, sysId: string): boolean {
    const { store } = this.parts
    return store.count(UPDATES, where({ name: `${table}_${sysId}`, update_set: CURRENT_SET })) > 0
  }

  private toRow(record: UpdateRecord): Row {
    const { dictionary, scope } = this.parts
    const columns = dictionary.columns(record.table)
    const isOwn = dictionary.table(record.table)?.scope === scope
    const row: Row = {}
    for (const [name, value] of Object.entries(withPackage(record))) {
      const column = columns.get(name)
      // sys_scope and the like come with every record, whether its table has the column or not.
      if (isOwn && !column) continue
      row[name] =
        column?.type === 'boolean' ? toFlag(value) : this.reference(column?.reference ?? '', value, record.names[name])
    }
    if (dictionary.table(record.table)?.parent) row['sys_class_name'] = record.table
    return row
  }

  /** Tables and roles of the platform have other sys_ids in every instance, so the file names them; a role that is missing is made. */
  private reference(table: string, value: string, name = ''): string {
    if (name === '' || value === '' || !NAMED.includes(table)) return value
    const { store } = this.parts
    if (table !== 'sys_user_role' && store.get(table, value) !== null) return value
    const [known] = store.query(table, { filter: [[[{ column: 'name', operator: '=', value: name }]]], limit: 1 })
    if (known !== undefined) return known['sys_id'] ?? ''
    return table === 'sys_user_role' ? this.rows.insert(table, name, { sys_id: value, name }) : value
  }
}

const NAMED = ['sys_db_object', 'sys_user_role']

/** Every record of an app belongs to its package too, whether its file says so or not. */
function withPackage({ table, values }: UpdateRecord): Record<string, string> {
  const { sys_scope: scope } = values
  return scope === undefined || table === 'sys_app'
    ? values
    : { ...values, sys_package: values['sys_package'] ?? scope }
}

function toFlag(value: string): string {
  return value === 'true' || value === '1' ? '1' : value === '' ? '' : '0'
}

/** An upgrade leaves what is the same already as it is, time stamps included (disposition "Unchanged"). */
const isHeld = (old: Row, row: Row): boolean =>
  Object.entries(row).every(([column, value]) => (old[column] ?? '') === value)

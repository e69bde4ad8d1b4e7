/** Applies the updates of a set one after the other, as they were recorded. */
import type { Row, Store } from '../contracts.ts'
import { StoreDictionary } from '../dictionary/dictionary.ts'
import { StoreQuery } from '../query/store-query.ts'
import { RowWriter } from '../platform-data/new-rows.ts'
import { makeMissingTables } from './made-tables.ts'
import { RecordWriter } from './record-writer.ts'
import { scopeRecord, type UpdateRecord } from './update-files.ts'
import { hasTable, where } from './update-set-rows.ts'

const DEFINING = ['sys_db_object', 'sys_dictionary']

interface Settings {
  now: () => Date
  scope: string
  onRefused?: (reason: string) => void
}

/** `onUpdate` is called after each update. Throws where an update cannot be applied; the ones before it stay. */
export function commitRecords(
  store: Store,
  { now, scope, onRefused }: Settings,
  updates: readonly Row[],
  payloads: readonly UpdateRecord[][],
  onUpdate: (update: Row) => void,
): { records: number; tables: string[] } {
  const dictionary = new StoreDictionary(store)
  const query = new StoreQuery(store, dictionary, now)
  const lenient = onRefused === undefined ? {} : { onRefused }
  const writer = new RecordWriter({ store, dictionary, query, now, scope, overwrites: true, ...lenient })
  const own = new Set(payloads.flat().map(({ table, values }) => (table === 'sys_db_object' ? values['name'] : '')))
  const foreign = payloads.flat().filter(({ table }) => !own.has(table) && !table.startsWith(`${scope}_`))
  makeMissingTables(store, dictionary, now, foreign, onRefused !== undefined)
  const tables: string[] = []
  let isDefining = false
  let records = 0
  for (const [index, update] of updates.entries()) {
    for (const record of payloads[index] ?? []) {
      if (isDefining && !DEFINING.includes(record.table)) {
        tables.push(...makeTables(store, dictionary, now))
        dictionary.reload()
      }
      isDefining = DEFINING.includes(record.table)
      refuseUnknown(store, record, scope)
      const written = record.table === 'sys_app' ? [record, scopeRecord(record)] : [record]
      records += written.filter(one => writer.apply(one)).length
    }
    onUpdate(update)
  }
  return { records, tables }
}

/** Metadata that is not modelled here is kept all the same; a row of an app's own table needs the table. */
function refuseUnknown(store: Store, { file, table }: UpdateRecord, scope: string): void {
  if (table.startsWith(`${scope}_`) && !hasDefinition(store, table))
    throw new Error(`${file}: invalid table name ${table}.`)
}

function hasDefinition(store: Store, table: string): boolean {
  return store.count('sys_dictionary', where({ name: table, internal_type: 'collection' })) > 0
}

/**
 * The collection's own entry in the dictionary makes the table, and a column's flag its unique index. Indexes of several columns do not
 * travel: https://github.com/ServiceNow/ServiceNowDocs/blob/australia/markdown/application-development/deploy-your-app.md
 */
function makeTables(store: Store, dictionary: StoreDictionary, now: () => Date): string[] {
  const rows = new RowWriter(store, now)
  dictionary.reload()
  const collections = store.query('sys_dictionary', { filter: where({ internal_type: 'collection' }) })
  return collections.flatMap(({ name = '' }) => {
    const definition = dictionary.table(name)
    if (definition === null || definition.physical !== name) return []
    const isNew = !hasTable(store, name)
    const columns = store
      .query('sys_dictionary', { filter: where({ name, unique: '1' }) })
      .map(({ element = '' }) => element)
      .filter(column => store.count('sys_index', where({ table: name, fields: column, unique_index: '1' })) === 0)
    store.createTable(
      name,
      columns.map(column => ({ name: column, columns: [column] })),
    )
    for (const column of columns)
      rows.insert('sys_index', `${name}.${column}`, { name: column, table: name, fields: column, unique_index: '1' })
    return isNew ? [name] : []
  })
}

import type { Store } from '../contracts.ts'
import { StoreDictionary } from '../dictionary/dictionary.ts'
import type { SeedOptions } from '../platform-data/seed.ts'
import { StoreQuery } from '../query/store-query.ts'
import { checkBusinessRules, checkCompanyKey, scopeOfTable } from './check-rules.ts'
import { createTables } from './create-tables.ts'
import { RecordWriter } from './record-writer.ts'
import type { UpdateRecord } from './update-files.ts'
import { readRecords, scopeRecord } from './update-files.ts'

export interface InstallSummary {
  scope: string
  version: string
  tables: string[]
  records: number
}

/** Records that others refer to, in the order in which they must be there. */
const firstTables = ['sys_db_object', 'sys_dictionary', 'sys_user_role']

/** Installs or upgrades the built app in `directory` (dist/app). Main thread, after seedPlatform. Throws when the platform would refuse. */
export function installApp(directory: string, store: Store, { now }: SeedOptions): InstallSummary {
  const app = readRecords(directory, 'scope').find(record => record.table === 'sys_app')
  if (!app) throw new Error(`${directory}: no sys_app record in scope/. Is this a built app?`)
  const { scope = '', version = '', sys_id: appSysId = '' } = app.values
  checkCompanyKey(store, scope)
  const isUpgrade = store.get('sys_app', appSysId) !== null
  const updates = readRecords(directory, 'update')
  checkBusinessRules(
    updates.filter(record => record.table === 'sys_script'),
    scope,
    scopeOfTable(store, updates, scope),
  )
  const choices = readRecords(directory, 'author_elective_update')
  // Shipped rows are the admin's from the first install on: an upgrade brings back neither old values nor deleted rows.
  const shipped = isUpgrade ? [] : readRecords(directory, 'unload')

  const dictionary = new StoreDictionary(store)
  const writer = new RecordWriter({ store, dictionary, query: new StoreQuery(store, dictionary, now), now, scope })
  let records = applyAll(writer, [
    app,
    scopeRecord(app),
    ...updates.filter(record => firstTables.includes(record.table)).sort(byFirstTables),
  ])
  const tables = createTables(store, directory, now)
  dictionary.reload()
  records += applyAll(writer, [...updates.filter(record => !firstTables.includes(record.table)), ...choices])
  dictionary.reload()
  records += applyAll(writer, shipped)
  return { scope, version, tables, records }
}

function applyAll(writer: RecordWriter, records: UpdateRecord[]): number {
  return records.filter(record => writer.apply(record)).length
}

function byFirstTables(left: UpdateRecord, right: UpdateRecord): number {
  return firstTables.indexOf(left.table) - firstTables.indexOf(right.table)
}

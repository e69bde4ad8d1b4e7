import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '../contracts.ts'
import { StoreDictionary } from '../dictionary/dictionary.ts'
import type { SeedOptions } from '../platform-data/seed.ts'
import { StoreQuery } from '../query/store-query.ts'
import { checkBusinessRules, checkCompanyKey, scopeOfTable } from './check-rules.ts'
import { createTables } from './create-tables.ts'
import { makeMissingTables } from './made-tables.ts'
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

/** What is asked of an installation besides the files. */
export interface InstallOptions extends Pick<SeedOptions, 'now'> {
  /**
   * For exports of other instances: hears what this one would refuse, and the rest is installed; without it the first refusal throws.
   * Columns that only the other instance has are made.
   */
  onRefused?: (reason: string) => void
}

/**
 * Where an application's files are: in the folder itself, or where a repository made by source control says; null where there is no
 * application. Its own record is in scope/ as the SDK builds it, and beside the folders as an instance commits it.
 */
export function findApplication(directory: string): { folder: string; app: UpdateRecord } | null {
  const properties = join(directory, 'sn_source_control.properties')
  const [, path = ''] = existsSync(properties) ? (/^path=(.*)$/m.exec(readFileSync(properties, 'utf8')) ?? []) : []
  const folder = join(directory, path.trim())
  const isApp = (record: UpdateRecord): boolean => record.table === 'sys_app'
  const app = readRecords(folder, 'scope').find(isApp) ?? readRecords(folder, '.', /^sys_app_/).find(isApp)
  return app === undefined ? null : { folder, app }
}

/**
 * Installs or upgrades the application in a folder: as the SDK builds it (dist/app), or as an instance commits it to source control. Main
 * thread, after seedPlatform. Throws when the platform would refuse.
 */
export function installApp(place: string, store: Store, { now, onRefused }: InstallOptions): InstallSummary {
  const found = findApplication(place)
  if (found === null) throw new Error(`${place}: no sys_app record in scope/. Is this a built app?`)
  const { folder: directory, app } = found
  const { scope = '', version = '', sys_id: appSysId = '' } = app.values
  checkCompanyKey(store, scope)
  const isUpgrade = store.get('sys_app', appSysId) !== null
  const updates = readRecords(directory, 'update')
  checkBusinessRules(
    updates.filter(record => record.table === 'sys_script'),
    scope,
    scopeOfTable(store, updates, scope),
    onRefused,
  )
  const choices = readRecords(directory, 'author_elective_update')
  // Shipped rows are the admin's from the first install on: an upgrade brings back neither old values nor deleted rows.
  const shipped = isUpgrade ? [] : readRecords(directory, 'unload')

  const dictionary = new StoreDictionary(store)
  const writer = new RecordWriter({
    store,
    dictionary,
    query: new StoreQuery(store, dictionary, now),
    now,
    scope,
    ...(onRefused === undefined ? {} : { onRefused }),
  })
  let records = applyAll(writer, [
    app,
    scopeRecord(app),
    ...updates.filter(record => firstTables.includes(record.table)).sort(byFirstTables),
  ])
  const tables = createTables(store, directory, now)
  dictionary.reload()
  const columnsToo = onRefused !== undefined
  makeMissingTables(store, dictionary, now, [...updates, ...choices, ...shipped], columnsToo)
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

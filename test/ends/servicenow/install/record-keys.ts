/** Which record of the instance an exported one is, also where the export does not say its sys_id. */
import type { Store } from '../contracts.ts'
import { stableSysId } from '../platform-data/new-rows.ts'
import type { UpdateRecord } from './update-files.ts'
import { hasTable, where } from './update-set-rows.ts'

/**
 * Records that are the same when these columns are, whatever sys_id each instance gave them. From
 * https://github.com/ServiceNow/ServiceNowDocs/blob/australia/markdown/application-development/system-update-sets/update-set-collisions.md
 */
const COALESCED: Readonly<Record<string, readonly string[]>> = {
  sys_choice_set: ['name', 'element'],
  sys_db_object: ['name'],
  sys_dictionary: ['name', 'element'],
  sys_documentation: ['name', 'element', 'language'],
  sys_module: ['path'],
  sys_properties: ['name'],
  sys_user_role: ['name'],
}

/** Exports leave the sys_ids of these out, too; with one they are known by it. */
const KEYED_WITHOUT_SYS_ID: Readonly<Record<string, readonly string[]>> = {
  ...COALESCED,
  sys_choice: ['name', 'element', 'value', 'language', 'dependent_value'],
}

/** The record with the sys_id that it has, or gets, on this instance. */
export function identified(store: Store, record: UpdateRecord): UpdateRecord {
  const { table, values } = record
  if (record.action === 'delete_multiple') return record
  const own = values['sys_id'] ?? ''
  const columns = (own === '' ? KEYED_WITHOUT_SYS_ID : COALESCED)[table]
  const sysId = knownSysId(store, record, columns) ?? own
  return { ...record, values: { ...values, sys_id: sysId === '' ? madeSysId(record, columns) : sysId } }
}

function knownSysId(
  store: Store,
  { table, values }: UpdateRecord,
  columns: readonly string[] | undefined,
): string | undefined {
  if (!hasTable(store, table)) return undefined
  const updateName = values['sys_update_name'] ?? ''
  const key =
    columns !== undefined
      ? Object.fromEntries(columns.map(column => [column, values[column] ?? '']))
      : (values['sys_id'] ?? '') === '' && updateName !== ''
        ? { sys_update_name: updateName }
        : null
  return key === null ? undefined : store.query(table, { filter: where(key), limit: 1 })[0]?.['sys_id']
}

/** The same one each time the same export is loaded. */
function madeSysId({ file, table, values }: UpdateRecord, columns: readonly string[] | undefined): string {
  const updateName = values['sys_update_name'] ?? ''
  const key =
    columns?.map(column => values[column] ?? '').join(' ') ??
    (updateName === '' ? `${file} ${JSON.stringify(values)}` : updateName)
  return stableSysId(table, key)
}

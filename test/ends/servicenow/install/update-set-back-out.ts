/** Takes a committed update set back. */
import type { Row, Store } from '../contracts.ts'
import { StoreDictionary } from '../dictionary/dictionary.ts'
import { RowWriter } from '../platform-data/new-rows.ts'
import { LOCAL_SETS, recordedAt, rowOf, SETS, UPDATES, updatesOf, VERSIONS, where } from './update-set-rows.ts'

/** A row of any table as it was before; null when it was not there. */
export interface Before {
  table: string
  sysId: string
  row: Row | null
}

/** What an admin says about updates that somebody changed since: update names. */
export interface BackOutDecisions {
  /** "Decide to keep current". */
  keep?: readonly string[]
  /** "Decide to use previous". */
  previous?: readonly string[]
}

/** A store that notes each row before it is written. */
export function recording(store: Store, before: Before[]): Store {
  const note = (table: string, sysId: string): void => {
    before.push({ table, sysId, row: store.get(table, sysId) })
  }
  const recorder: Partial<Store> = {
    insert(table, row) {
      note(table, row['sys_id'] ?? '')
      return store.insert(table, row)
    },
    update(table, sysId, changes) {
      note(table, sysId)
      return store.update(table, sysId, changes)
    },
    delete(table, sysId) {
      note(table, sysId)
      return store.delete(table, sysId)
    },
  }
  return Object.assign(Object.create(store) as Store, recorder)
}

/**
 * Every record as it was before the commit; one that was not there is deleted, and that counts as a local update of this moment, so that
 * the same set collides when it comes again. Throws where somebody changed a record since and nothing was decided about it. From
 * https://github.com/ServiceNow/ServiceNowDocs/blob/australia/markdown/application-development/system-update-sets/t_BackOutUpdateSet.md
 */
export function backOut(
  store: Store,
  now: () => Date,
  localSet: string,
  { keep = [], previous = [] }: BackOutDecisions,
): void {
  const set = rowOf(store, LOCAL_SETS, localSet)
  const updates = updatesOf(store, 'update_set', localSet).reverse()
  const dictionary = new StoreDictionary(store)
  const open = updates
    .filter(({ name = '' }) => !keep.includes(name) && !previous.includes(name))
    .find(update => isChangedSince(store, dictionary, update))
  if (open !== undefined)
    throw new Error(`${open['name']}: changed since. Decide to keep the current version or to use the previous one.`)
  const rows = new RowWriter(store, now, 'admin')
  for (const update of updates) {
    const { name = '', sys_id: sysId = '' } = update
    if (!keep.includes(name) && putBack(store, update))
      rows.insert(UPDATES, `deleted ${name} ${now().toISOString()}`, {
        name,
        action: 'DELETE',
        update_set: 'default',
        sys_recorded_at: recordedAt(now()),
      })
    store.delete(UPDATES, sysId)
  }
  store.delete(LOCAL_SETS, localSet)
  store.update(SETS, set['remote_sys_id'] ?? '', { state: 'loaded', update_set: '' })
}

/** Changes of rows of an app's own tables are no updates. */
function isChangedSince(store: Store, dictionary: StoreDictionary, update: Row): boolean {
  return versionOf(store, update).before.some(({ table, sysId }) => {
    const { scope = 'global' } = dictionary.table(table) ?? {}
    return scope === 'global' && !['system', undefined].includes(store.get(table, sysId)?.['sys_updated_by'])
  })
}

function versionOf(store: Store, update: Row): { version: string; before: Before[] } {
  const [version] = store.query(VERSIONS, { filter: where({ source: update['sys_id'] ?? '' }) })
  return { version: version?.['sys_id'] ?? '', before: JSON.parse(version?.['payload'] ?? '[]') as Before[] }
}

/** True when nothing is left of the update. */
function putBack(store: Store, update: Row): boolean {
  const { version, before } = versionOf(store, update)
  for (const { table, sysId, row } of [...before].reverse()) {
    const present = store.get(table, sysId)
    if (row === null && present !== null) emptyOut(store, table, present)
    store.delete(table, sysId)
    if (row !== null) store.insert(table, row)
  }
  store.delete(VERSIONS, version)
  return before.every(({ row }) => row === null)
}

/** A table goes with its rows, a column with its values. */
function emptyOut(store: Store, table: string, { name = '', element = '' }: Row): void {
  if (table === 'sys_db_object')
    for (const { sys_id: sysId = '' } of store.query(name, { filter: [] })) store.delete(name, sysId)
  if (table !== 'sys_dictionary' || element === '') return
  const { physical = name } = new StoreDictionary(store).table(name) ?? {}
  const filled = store.query(physical, { filter: [[[{ column: element, operator: '!=', value: '' }]]] })
  for (const { sys_id: sysId = '' } of filled) store.update(physical, sysId, { [element]: '' })
}

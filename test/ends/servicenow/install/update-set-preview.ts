/**
 * What a preview finds before an update set is committed. The problems and their words are those of
 * https://github.com/ServiceNow/ServiceNowDocs/blob/australia/markdown/application-development/system-update-sets/t_PreviewARemoteUpdateSet.md
 * and of reports of previews on instances.
 */
import type { Row, Store } from '../contracts.ts'
import type { Dictionary } from '../seams.ts'
import { payloadRecords } from './update-set-file.ts'
import { hasTable, recordedAtOf, UPDATES, updatesOf, where } from './update-set-rows.ts'
import type { UpdateRecord } from './update-files.ts'

export interface PreviewProblem {
  /** The update name. */
  update: string
  kind: 'collision' | 'missing' | 'scope'
  description: string
}

/** References whose targets an instance finds by name, or does not look up. */
const UNCHECKED = new Set(['sys_user', 'sys_user_group', 'sys_user_role'])

/** Every problem of a retrieved update set, in the order of its updates. */
export function findProblems(store: Store, dictionary: Dictionary, set: Row): PreviewProblem[] {
  const updates = updatesOf(store, 'remote_update_set', set['sys_id'] ?? '')
  const payloads = payloadRecords(updates)
  const names = new Set(updates.map(update => update['name'] ?? ''))
  const columns = referenceColumns(payloads.flat())
  const scope = scopeProblem(store, set, names)
  if (scope !== null) return [{ update: '', kind: 'scope', description: scope }]
  return updates.flatMap((update, index) => {
    const records = payloads[index] ?? []
    const found: PreviewProblem[] = []
    const add = (kind: PreviewProblem['kind'], description: string): void => {
      found.push({ update: update['name'] ?? '', kind, description })
    }
    if (!isOfSet(store, set, update, payloads.flat()))
      add(
        'scope',
        `Cannot commit Update Set '${set['name']}' because: Update scope id '${update['application']}' is different than update set scope id '${set['application']}'. Resolve the problem before committing.`,
      )
    if (isOlderThanLocal(store, dictionary, update, records))
      add('collision', 'Found a local update that is newer than this one')
    for (const { table, column } of missingReferences(store, dictionary, names, columns, records))
      add('missing', `Could not find a record in ${table} for column ${column} referenced in this update`)
    return found
  })
}

/** Applications of the global scope have a record of their own, and their sets are global. */
function isOfSet(store: Store, { application: own = '' }: Row, update: Row, records: readonly UpdateRecord[]): boolean {
  const { application = '' } = update
  const brought = records.find(({ table, values }) => table === 'sys_app' && values['sys_id'] === application)?.values
  const app = brought ?? store.get('sys_app', application)
  return application === own || (own === 'global' && app?.['scope'] === 'global')
}

/** The words of this one are our own. */
function scopeProblem(
  store: Store,
  { application = '', application_name: name }: Row,
  names: Set<string>,
): string | null {
  const isThere = application === 'global' || store.get('sys_scope', application) !== null
  return isThere || names.has(`sys_app_${application}`)
    ? null
    : `The application ${name} is neither on this instance nor in the update set`
}

/**
 * An update committed before, or a change that somebody made on the instance. The platform records changes of its own tables only:
 * what an admin changed in a row of an app's table is no update.
 */
function isOlderThanLocal(
  store: Store,
  dictionary: Dictionary,
  update: Row,
  records: readonly UpdateRecord[],
): boolean {
  const recorded = update['sys_recorded_at'] ?? ''
  const local = store
    .query(UPDATES, { filter: where({ name: update['name'] ?? '' }) })
    .filter(row => row['update_set'] !== '')
  if (local.some(row => (row['sys_recorded_at'] ?? '') > recorded)) return true
  return records.some(({ table, values, action }) => {
    const definition = dictionary.table(table)
    if (action === 'delete_multiple' || (definition !== null && definition.scope !== 'global')) return false
    const row = hasTable(store, definition?.physical ?? table)
      ? store.get(definition?.physical ?? table, values['sys_id'] ?? '')
      : null
    if (row === null) return local.some(({ action: last }) => last === 'INSERT_OR_UPDATE')
    return row['sys_updated_by'] !== 'system' && recordedAtOf(row['sys_updated_on'] ?? '') > recorded
  })
}

interface Reference {
  table: string
  column: string
}

/** Columns of tables that only the set brings along. */
function referenceColumns(records: readonly UpdateRecord[]): ReadonlyMap<string, string> {
  const columns = records.filter(({ table }) => table === 'sys_dictionary').map(({ values }) => values)
  return new Map(
    columns
      .filter(values => values['internal_type'] === 'reference')
      .map(values => [`${values['name']}.${values['element']}`, values['reference'] ?? '']),
  )
}

/** A target must be on the instance, or in the set under the name of its own sys_id. */
function missingReferences(
  store: Store,
  dictionary: Dictionary,
  names: ReadonlySet<string>,
  columns: ReadonlyMap<string, string>,
  records: readonly UpdateRecord[],
): Reference[] {
  return records.flatMap(({ table, values, keyed }) =>
    Object.entries(values).flatMap(([column, value]) => {
      const known = dictionary.columns(table).get(column)
      const target = columns.get(`${table}.${column}`) ?? (known?.type === 'reference' ? known.reference : '')
      if (target === '' || value === '' || UNCHECKED.has(target) || keyed.includes(column)) return []
      return isFound(store, dictionary, names, target, value) ? [] : [{ table: target, column }]
    }),
  )
}

function isFound(
  store: Store,
  dictionary: Dictionary,
  names: ReadonlySet<string>,
  target: string,
  sysId: string,
): boolean {
  if (sysId === 'global' || names.has(`${target}_${sysId}`)) return true
  if (target === 'sys_scope' && names.has(`sys_app_${sysId}`)) return true
  const physical = dictionary.table(target)?.physical ?? target
  return hasTable(store, physical) && store.get(physical, sysId) !== null
}

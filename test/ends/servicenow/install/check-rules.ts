/** What the platform does not let a scoped app bring along. */
import type { Store } from '../contracts.ts'
import { StoreDictionary } from '../dictionary/dictionary.ts'
import type { UpdateRecord } from './update-files.ts'

const COMPANY_KEYS = 'sn_appauthor.all_company_keys'

/**
 * An instance takes an uploaded app only when its scope carries the company key of the instance, or one that the property lists. Where
 * the property is missing every key is taken. Update sets are not asked. Throws with the words of `now-sdk install`.
 */
export function checkCompanyKey(store: Store, scope: string): void {
  const filter = [[[{ column: 'name', operator: '=' as const, value: COMPANY_KEYS }]]]
  const [property] = store.query('sys_properties', { filter, limit: 1 })
  const keys = (property?.['value'] ?? '').split(',').map(key => key.trim())
  const [, key = ''] = /^x_([^_]+)_/.exec(scope) ?? []
  if (property === undefined || keys.includes(key)) return
  store.log({ level: 'error', source: 'AppUpload', message: 'Not allowing install of third party application' })
  throw new Error('Unable to install application as application was null')
}

/**
 * Business rules on tables of another scope: scripts only asynchronous; before rules may set field values; no after,
 * display or query rules. Throws naming the file and the rule, unless `onRefused` is there to hear it.
 */
export function checkBusinessRules(
  rules: UpdateRecord[],
  scope: string,
  scopeOfTable: (table: string) => string | null,
  onRefused: (reason: string) => void = refuse,
): void {
  for (const { file, values } of rules) {
    const table = values['collection'] ?? ''
    const owner = scopeOfTable(table)
    const rule = `${file}: business rule "${values['name'] ?? ''}"`
    const refusal = owner === scope || owner === null ? null : foreignRefusal(values)
    if (owner === null) onRefused(`${rule} is on the unknown table "${table}".`)
    if (refusal !== null) onRefused(`${rule} on "${table}" of scope ${owner}: ${refusal}`)
  }
}

function refuse(reason: string): never {
  throw new Error(reason)
}

function foreignRefusal(values: Record<string, string>): string | null {
  const when = values['when'] ?? ''
  if (values['action_query'] === 'true') return "a scoped app cannot run query rules on another scope's table."
  if (when.startsWith('async')) return null
  if (when !== 'before') return `a scoped app cannot run "${when}" rules on another scope's table.`
  if (values['abort_action'] === 'true') return "a scoped app cannot abort writes on another scope's table."
  return (values['script'] ?? '').trim() === ''
    ? null
    : "a before rule on another scope's table may set field values, but has no script."
}

/** Tables of the app itself are not in the store yet. */
export function scopeOfTable(
  store: Store,
  updates: readonly UpdateRecord[],
  scope: string,
): (table: string) => string | null {
  const own = new Set(updates.filter(record => record.table === 'sys_db_object').map(record => record.values['name']))
  const dictionary = new StoreDictionary(store)
  return table => (own.has(table) ? scope : (dictionary.table(table)?.scope ?? null))
}

/** What of an export this instance does not know, refuses or ignores, in words. */
import type { Store } from '../contracts.ts'
import { StoreDictionary } from '../dictionary/dictionary.ts'
import { findRefusedFeature } from '../scripts/language.ts'
import { isMade, isMadeColumn } from './made-tables.ts'
import type { UpdateRecord } from './update-files.ts'
import { hasTable } from './update-set-rows.ts'

/** Columns with scripts that this instance runs. */
const RUN: Readonly<Record<string, readonly string[]>> = {
  sys_script: ['script', 'condition'],
  sys_script_include: ['script'],
  sys_security_acl: [],
  sys_ui_action: ['script', 'condition'],
  sys_ws_operation: ['operation_script'],
  sysauto_script: ['script', 'condition'],
  sysevent_script_action: ['script', 'condition_script'],
}

export function exportNotes(store: Store, records: readonly UpdateRecord[]): string[] {
  const written = records.filter(({ action }) => action === 'INSERT_OR_UPDATE')
  const dictionary = new StoreDictionary(store)
  return [
    ...madeNote(store, written),
    ...columnNotes(store, written),
    ...referenceNotes(store, dictionary, written),
    ...idleNote(written),
    ...written.flatMap(scriptNotes),
  ]
}

function madeNote(store: Store, records: readonly UpdateRecord[]): string[] {
  const made = records.filter(({ table }) => isMade(store, table)).map(({ table }) => table)
  return made.length === 0
    ? []
    : [
        `${made.length} records are of tables that this instance lacks; tables were made of what they hold: ${counted(made)}`,
      ]
}

function columnNotes(store: Store, records: readonly UpdateRecord[]): string[] {
  const columns = new Map<string, Set<string>>()
  for (const { table, values } of records)
    columns.set(table, new Set([...(columns.get(table) ?? []), ...Object.keys(values)]))
  const made = [...columns].flatMap(([table, names]) => {
    const count = isMade(store, table) ? 0 : [...names].filter(name => isMadeColumn(store, table, name)).length
    return count === 0 ? [] : [`${table} (${count})`]
  })
  return made.length === 0 ? [] : [`columns that this instance lacked were made as text: ${made.join(', ')}`]
}

function referenceNotes(store: Store, dictionary: StoreDictionary, records: readonly UpdateRecord[]): string[] {
  const missing = records.flatMap(({ table, values, names }) =>
    Object.entries(values).flatMap(([column, value]) => {
      const definition = dictionary.columns(table).get(column)
      const target = definition?.type === 'reference' ? definition.reference : ''
      if (target === '' || value === '' || value === 'global') return []
      const physical = dictionary.table(target)?.physical ?? target
      const isThere =
        (hasTable(store, physical) && store.get(physical, value) !== null) || isNamed(store, target, names[column])
      return isThere ? [] : [`${table}.${column} to ${target}`]
    }),
  )
  return missing.length === 0 ? [] : [`references to records that this instance lacks: ${counted(missing)}`]
}

function isNamed(store: Store, table: string, name = ''): boolean {
  return (
    ['sys_db_object', 'sys_user_role'].includes(table) &&
    store.count(table, [[[{ column: 'name', operator: '=', value: name }]]]) > 0
  )
}

function idleNote(records: readonly UpdateRecord[]): string[] {
  const idle = records.flatMap(({ table, values }) =>
    Object.keys(values).some(column => /(^|_)script$|^html$/.test(column) && values[column] !== '') && !(table in RUN)
      ? [table]
      : [],
  )
  return idle.length === 0 ? [] : [`scripts that nothing here runs: ${counted(idle)}`]
}

function scriptNotes({ file, table, values }: UpdateRecord): string[] {
  return (RUN[table] ?? []).flatMap(column => {
    const refusal = refusalOf(values[column] ?? '')
    return refusal === null ? [] : [`${file}: ${table}.${column} does not compile: ${refusal}`]
  })
}

function refusalOf(source: string): string | null {
  try {
    return source.trim() === '' ? null : findRefusedFeature(source, false)
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split('\n').find(line => line.trim() !== '') ?? ''
  }
}

/** Each once, with how often it is there. */
function counted(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => (count === 1 ? name : `${name} (${count})`)).join(', ')
}

/** The real build: `npm run build:app` comes before the tests. */
import { findRefusedFeature } from '../../ends/servicenow/scripts/language.ts'
import type { MemoryStore } from '../../ends/servicenow/store/memory-store.ts'
import { installedStore } from './snapshot.ts'

interface Source {
  name: string
  text: string
  isModule: boolean
}

function sources(store: MemoryStore, table: string, column: string, name: string): Source[] {
  const rows = store.all(table).filter(row => !row.path?.endsWith('.json'))
  return rows.map(row => ({ name: row[name] ?? '', text: row[column] ?? '', isModule: table === 'sys_module' }))
}

test('every script of the built app is in the language that the platform runs', () => {
  const store = installedStore()
  const all = [
    ...sources(store, 'sys_module', 'content', 'path'),
    ...sources(store, 'sys_script', 'script', 'name'),
    ...sources(store, 'sysauto_script', 'script', 'name'),
    ...sources(store, 'sys_ws_operation', 'operation_script', 'name'),
  ]
  expect(all.length).toBeGreaterThan(10)
  const refused = all.flatMap(
    ({ name, text, isModule }) => findRefusedFeature(text, isModule)?.concat(` (${name})`) ?? [],
  )
  expect(refused).toEqual([])
})

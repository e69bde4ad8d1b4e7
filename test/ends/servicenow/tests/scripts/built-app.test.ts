import { existsSync } from 'node:fs'
import { installApp } from '../../install/install-app.ts'
import { findRefusedFeature } from '../../scripts/language.ts'
import { seedPlatform } from '../../platform-data/seed.ts'
import { createMemoryStore, type MemoryStore } from '../../store/memory-store.ts'

const directory = 'dist/app'
const settings = {
  now: () => new Date('2026-11-22T03:04:05Z'),
  randomBytes: (count: number) => new Uint8Array(count),
  instanceUrl: 'https://test.invalid',
}

/** `npm test` builds the app first. */
function install(): MemoryStore {
  if (!existsSync(directory)) throw new Error('dist/app is missing: npm run build:app')
  const store = createMemoryStore()
  seedPlatform(store, settings)
  installApp(directory, store, settings)
  return store
}

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
  const store = install()
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

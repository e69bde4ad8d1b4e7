/** The platform with the app installed, made once in a worker and copied for each test. */
import { randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Row, Store, UniqueIndex } from '../../ends/servicenow/contracts.ts'
import { installApp } from '../../ends/servicenow/install/install-app.ts'
import { addIntegrationUser } from '../../ends/servicenow/platform-data/integration-user.ts'
import { seedPlatform } from '../../ends/servicenow/platform-data/seed.ts'
import { createMemoryStore } from '../../ends/servicenow/store/memory-store.ts'
import type { MemoryStore } from '../../ends/servicenow/store/memory-store.ts'

export const INSTANCE_URL = 'https://test.service-now.com'
export const INTEGRATION = 'incident.io'
export const START = Date.UTC(2026, 10, 22, 3, 0, 0)

interface Snapshot {
  indexes: [string, UniqueIndex[]][]
  rows: [string, Row[]][]
}

declare global {
  /** Set by the environment of Jest. */
  var keptInWorker: Map<string, string> | undefined
}

const appFolder = resolve('dist/app')

let snapshot: Snapshot | null = null

export const random = (count: number): Uint8Array => new Uint8Array(randomBytes(count))

/** A store of its own with everything that an instance has right after the installation. */
export function installedStore(): MemoryStore {
  snapshot ??= keptSnapshot()
  const store = createMemoryStore()
  for (const [table, indexes] of snapshot.indexes) store.createTable(table, indexes)
  for (const [table, rows] of snapshot.rows) for (const row of rows) store.insert(table, row)
  return store
}

/** Only this file writes under the key, so what is read there is a snapshot. A new build empties the folder. */
function keptSnapshot(): Snapshot {
  const key = `installed app ${statSync(appFolder).mtimeMs}`
  const known = globalThis.keptInWorker?.get(key)
  if (known !== undefined) return JSON.parse(known) as Snapshot
  const taken = takeSnapshot()
  globalThis.keptInWorker?.set(key, JSON.stringify(taken))
  return taken
}

function takeSnapshot(): Snapshot {
  const indexes = new Map<string, UniqueIndex[]>()
  const memory = createMemoryStore()
  const store: Store = Object.assign(Object.create(memory) as MemoryStore, {
    createTable: (name: string, unique: UniqueIndex[]) => {
      indexes.set(name, [...(indexes.get(name) ?? []), ...unique])
      memory.createTable(name, unique)
    },
  })
  const settings = { now: () => new Date(START), randomBytes: random, instanceUrl: INSTANCE_URL }
  seedPlatform(store, settings)
  installApp(appFolder, store, settings)
  addIntegrationUser(store, { userName: INTEGRATION, roles: ['x_iio_sync.integration'] }, settings)
  // The person who declares the incidents of the samples has an account here, so that the shipped mapping finds the caller.
  addIntegrationUser(store, { userName: 'lisa', roles: [] }, settings)
  return { indexes: [...indexes], rows: [...indexes.keys()].map(table => [table, memory.all(table)]) }
}

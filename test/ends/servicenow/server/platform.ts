import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { Outbound, Store } from '../contracts.ts'
import { createDataLayer, type DataLayer } from '../data-layer.ts'
import { installApp, type InstallSummary } from '../install/install-app.ts'
import { loadExport, type Loaded } from '../install/load-export.ts'
import { installUpdateSet, UpdateSets } from '../install/update-sets.ts'
import { addIntegrationUser, type IntegrationUser } from '../platform-data/integration-user.ts'
import { seedDemoData } from '../platform-data/demo/seed-demo.ts'
import { seedCompanyKey, seedFourBytes, seedPlatform } from '../platform-data/seed.ts'
import { createMemoryStore, type MemoryStore } from '../store/memory-store.ts'
import type { Family } from '../scripts/families.ts'
import type { Clock } from '../threads/clock.ts'
import { countMetadataWrites } from '../threads/metadata-version.ts'
import { countWrites } from '../threads/table-versions.ts'

export interface PlatformSettings {
  clock: Clock
  metadata: SharedArrayBuffer
  tables: SharedArrayBuffer
  instanceUrl: string
  /** The folder of a built app, null for a platform without one. */
  app: string | null
  /** A file with an update set to import, preview and commit. */
  updateSet: string | null
  /** Exports of other instances to load after it: files and folders. */
  load: readonly string[]
  /** The instance's own company key, null for one that takes apps with any. */
  companyKey: string | null
  keepsFourBytes: boolean
  /** People, groups, tickets and a log as instances have them that came with demo data. */
  hasDemoData: boolean
  family: Family
  integration: IntegrationUser
  /** Where jobs and log lines of scripts go. */
  hooks: Pick<Store, 'enqueue' | 'log'>
}

export interface LoadedExport extends Loaded {
  path: string
}

/** The main thread's own view: for log-ins, routes and pages. Its scripts, if it ran any, would have no way out. */
export interface MainPlatform {
  store: Store
  /** The store under `store`; writes to it are not counted. */
  memory: MemoryStore
  platform: DataLayer
  installed: InstallSummary | null
  loaded: LoadedExport[]
  /** Switches the app's REST resources and rules off, as in the minutes of an upgrade; how many rules that were on. */
  takeAway(): number
  /** Installs the built app of another folder over the one that is there, while everything goes on. */
  upgrade(app: string): InstallSummary
  updateSets: UpdateSets
  /** Reads tables and access controls again, after an update set came or went. */
  reload(): void
}

const noOutbound: Outbound = {
  send: () => {
    throw new Error('Outbound HTTP is for worker threads')
  },
}

/** Fills a new store with the platform and an app if there is one, and reads it for the main thread. */
export function createMainPlatform({
  clock,
  metadata,
  tables,
  instanceUrl,
  app,
  updateSet,
  load,
  companyKey,
  keepsFourBytes,
  hasDemoData,
  family,
  integration,
  hooks,
}: PlatformSettings): MainPlatform {
  if (app !== null && !existsSync(app)) throw new Error(`there is no built app at ${app}`)
  const settings = {
    now: () => clock.now(),
    randomBytes: (count: number) => new Uint8Array(randomBytes(count)),
    instanceUrl,
  }
  const memory = createMemoryStore()
  const store: Store = { ...countWrites(countMetadataWrites(memory, metadata), tables), ...hooks }
  seedPlatform(store, { ...settings, family })
  if (companyKey !== null) seedCompanyKey(store, settings, companyKey)
  if (keepsFourBytes) seedFourBytes(store, settings)
  if (hasDemoData) seedDemoData(store, settings)
  const updateSets = new UpdateSets(store, settings.now)
  const installed =
    app !== null
      ? installApp(app, store, settings)
      : updateSet !== null
        ? installUpdateSet(updateSets, updateSet)
        : null
  const parts = { store, updateSets, now: settings.now }
  const loaded = load.map(path => ({ path, ...loadExport(path, parts) }))
  addIntegrationUser(store, integration, settings)
  const platform = createDataLayer(store, noOutbound, settings)
  return {
    store,
    memory,
    platform,
    installed,
    loaded,
    updateSets,
    reload: () => platform.reload(),
    takeAway: () => {
      const off = (table: string): number => {
        const rows = store.query(table, { filter: [[[{ column: 'active', operator: '=', value: '1' }]]] })
        const own = rows.filter(row => row['sys_scope'] === scope)
        for (const row of own) store.update(table, row['sys_id'] ?? '', { active: '0' })
        return own.length
      }
      const [{ sys_id: scope } = {}] = store.query('sys_scope', {
        filter: [[[{ column: 'scope', operator: '=', value: installed?.scope ?? '' }]]],
      })
      off('sys_ws_definition')
      return off('sys_script')
    },
    upgrade: next => {
      const summary = installApp(next, store, settings)
      platform.reload()
      return summary
    },
  }
}

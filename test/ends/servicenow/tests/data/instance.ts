/** A seeded data layer for tests, with a write path that only fills in defaults and keeps unique indexes. */
import { createHash } from 'node:crypto'
import type { Row } from '../../contracts.ts'
import { createDataLayer } from '../../data-layer.ts'
import type { DataLayer } from '../../data-layer.ts'
import { installApp } from '../../install/install-app.ts'
import { storedDate } from '../../platform-data/new-rows.ts'
import { seedPlatform } from '../../platform-data/seed.ts'
import type { Platform, Records, User, WriteOutcome } from '../../seams.ts'
import { createMemoryStore } from '../../store/memory-store.ts'
import type { MemoryStore } from '../../store/memory-store.ts'

export const noon = new Date('2026-11-22T12:00:00Z')
export const instanceUrl = 'https://instance.example.com/'

/** Bytes that differ from call to call and not from run to run. */
function countingBytes(): (count: number) => Uint8Array {
  let calls = 0
  return count => {
    calls += 1
    return new Uint8Array(createHash('sha512').update(String(calls)).digest().subarray(0, count))
  }
}

export interface TestInstance {
  store: MemoryStore
  platform: DataLayer
  records: Records
  user(userName: string): User
  options: { now: () => Date; randomBytes: (count: number) => Uint8Array; instanceUrl: string }
}

export function newInstance(app?: string): TestInstance {
  const store = createMemoryStore()
  const options = { now: () => noon, randomBytes: countingBytes(), instanceUrl }
  seedPlatform(store, options)
  if (app !== undefined) installApp(app, store, options)
  const platform = createDataLayer(store, { send: () => ({ error: 'nobody listens', code: 1 }) }, options)
  return { store, platform, options, records: plainRecords(platform), user: userName => knownUser(platform, userName) }
}

export function knownUser(platform: Platform, userName: string): User {
  const user = platform.findUser(userName)
  if (!user) throw new Error(`There is no user ${userName}.`)
  return user
}

/** Writes rows as they come: no rules, no engines. */
export function plainRecords(platform: Platform): Records {
  const stamp = (userName: string): Row => ({ sys_updated_on: storedDate(platform.now()), sys_updated_by: userName })
  const physicalOf = (table: string): string => platform.dictionary.table(table)?.physical ?? table
  const stored = (table: string, sysId: string): WriteOutcome => ({
    ok: true,
    row: platform.store.get(physicalOf(table), sysId) ?? {},
  })
  return {
    queryConditions: () => [],
    insert({ user }, table, values) {
      const defaults = [...platform.dictionary.columns(table).values()].map(
        column => [column.name, column.defaultValue] as const,
      )
      const sysId = values['sys_id'] ?? platform.newSysId()
      const created = {
        sys_created_on: storedDate(platform.now()),
        sys_created_by: user.userName,
        sys_mod_count: '0',
        sys_class_name: table,
      }
      const written = platform.store.insert(physicalOf(table), {
        ...Object.fromEntries(defaults),
        ...created,
        ...stamp(user.userName),
        ...values,
        sys_id: sysId,
      })
      return written.ok ? stored(table, sysId) : { ok: false, kind: 'duplicate', message: written.duplicateKey }
    },
    update({ user }, table, sysId, changes) {
      const written = platform.store.update(physicalOf(table), sysId, { ...changes, ...stamp(user.userName) })
      return written.ok
        ? stored(table, sysId)
        : { ok: false, kind: 'missing' in written ? 'missing' : 'duplicate', message: '' }
    },
    remove(_context, table, sysId) {
      const row = platform.store.get(physicalOf(table), sysId)
      platform.store.delete(physicalOf(table), sysId)
      return row ? { ok: true, row } : { ok: false, kind: 'missing', message: '' }
    },
  }
}

/** The sys_id of the row whose column has the value. */
export function sysIdOf(store: MemoryStore, table: string, column: string, value: string): string {
  return store.query(table, { filter: [[[{ column, operator: '=', value }]]] })[0]?.['sys_id'] ?? ''
}

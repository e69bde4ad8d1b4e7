/** A seeded platform with a small app of scope x_app, put together row by row: what the tests of this folder run against. */
import { posix } from 'node:path'
import { createDataLayer, type DataLayer } from '../../data-layer.ts'
import type { OutboundRequest, OutboundResponse, Row } from '../../contracts.ts'
import { RowWriter } from '../../platform-data/new-rows.ts'
import { seedPlatform } from '../../platform-data/seed.ts'
import type { Family } from '../../scripts/families.ts'
import { createScriptLayer, type ScriptOptions } from '../../script-layer.ts'
import type { Context, Scripts, User } from '../../seams.ts'
import { createMemoryStore, type MemoryStore } from '../../store/memory-store.ts'

export const scope = 'x_app'
const scopeId = 'a'.repeat(32)
const folder = `${scope}/app/1.0.0/src`

export interface SmallInstance {
  store: MemoryStore
  platform: DataLayer
  scripts: Scripts
  sent: OutboundRequest[]
  /** The answer that the next outbound calls get. */
  answer: { next: OutboundResponse }
  clock: { at: Date }
  context: Context
  rule(rule: Row): string
  module(name: string, content: string): void
  /** A script include of the app unless `more` says otherwise; its sys_id. */
  include(name: string, script: string, more?: Row): string
  /** Another app. */
  scope(sysId: string, name: string): void
  privilege(operation: string, target: string): void
  /** Runs statements in the app's scope as a scheduled script does; gives back what it logged. */
  run(script: string, from?: string): string[]
  runJobs(): void
  logged(level: string): string[]
}

function addApp(store: MemoryStore, rows: RowWriter): void {
  rows.insert('sys_scope', 'scope', { sys_id: scopeId, scope, name: 'App' })
  store.createTable('x_app_thing', [{ name: 'key', columns: ['key'] }])
  const own = { sys_scope: scopeId, is_extendable: '0', read_access: '1', ws_access: '1' }
  rows.insert('sys_db_object', 'thing', {
    ...own,
    name: 'x_app_thing',
    label: 'Thing',
    create_access: '0',
    update_access: '0',
    delete_access: '0',
  })
  const columns: [string, string, Row][] = [
    ['name', 'string', { max_length: '10', display: '1' }],
    ['key', 'string', {}],
    ['count', 'integer', { default_value: '7' }],
    ['flag', 'boolean', { default_value: 'true' }],
    ['secret', 'password2', { max_length: '255' }],
    ['due', 'glide_date_time', {}],
    ['parent', 'reference', { reference: 'x_app_thing', reference_cascade_rule: 'delete' }],
    ['user', 'reference', { reference: 'sys_user' }],
    ['target_table', 'table_name', { max_length: '80' }],
    ['target', 'document_id', { dependent: 'target_table' }],
    ['log', 'string', { max_length: '4000' }],
  ]
  for (const [element, type, more] of columns) {
    rows.insert('sys_dictionary', `thing.${element}`, {
      max_length: '40',
      active: '1',
      ...more,
      name: 'x_app_thing',
      element,
      internal_type: type,
      column_label: element,
    })
  }
}

const defaultsOfRules: Row = {
  active: '1',
  advanced: '1',
  when: 'after',
  order: '100',
  action_insert: '0',
  action_update: '0',
  action_delete: '0',
  sys_scope: scopeId,
  filter_condition: '',
  condition: '',
  script: '',
}

/** A fresh instance; nothing of it is shared between tests. Unless told otherwise, its app may call all of the platform's API. */
export function createSmallInstance(options: Partial<ScriptOptions> = {}, family?: Family): SmallInstance {
  const store = createMemoryStore()
  const clock = { at: new Date('2026-11-22T03:04:05Z') }
  let random = 0
  const byteAt = (index: number, count: number): number => (index < count - 4 ? 171 : random++ % 256)
  const randomBytes = (count: number): Uint8Array =>
    Uint8Array.from({ length: count }, (_, index) => byteAt(index, count))
  const settings = { now: () => clock.at, randomBytes, instanceUrl: 'https://test.invalid' }
  seedPlatform(store, { ...settings, ...(family === undefined ? {} : { family }) })
  const rows = new RowWriter(store, settings.now)
  addApp(store, rows)
  const sent: OutboundRequest[] = []
  const answer: { next: OutboundResponse } = { next: { status: 200, headers: {}, body: '' } }
  const platform = createDataLayer(
    store,
    {
      send: request => {
        sent.push(request)
        return answer.next
      },
    },
    settings,
  )
  const scripts = createScriptLayer(platform, { enforcesScriptables: false, ...options })
  let made = 0
  const add = (table: string, row: Row): string => rows.insert(table, `${made++}`, row)

  function run(script: string, from = scopeId): string[] {
    const before = store.logs.length
    scripts.runJob({
      kind: 'scheduled_script',
      scriptSysId: add('sysauto_script', { name: 'test script', active: '1', script, sys_scope: from }),
    })
    return store.logs.slice(before).map(line => line.message)
  }

  return {
    store,
    platform,
    scripts,
    sent,
    answer,
    clock,
    context: { user: userNamed(platform, 'admin'), scope: 'global' },
    run,
    rule: rule => add('sys_script', { ...defaultsOfRules, ...rule }),
    module: (name, content) => {
      add('sys_module', { path: `${folder}/${name}`, content, sys_scope: scopeId })
    },
    include: (name, script, more = {}) =>
      add('sys_script_include', { name, script, active: '1', access: 'package_private', sys_scope: scopeId, ...more }),
    scope: (sysId, name) => {
      add('sys_scope', { sys_id: sysId, scope: name, name })
    },
    privilege: (operation, target) => {
      add('sys_scope_privilege', {
        operation,
        target_name: target,
        status: 'allowed',
        source_scope: scopeId,
        target_scope: 'global',
        target_type: 'sys_db_object',
      })
    },
    runJobs: () => {
      for (let job = store.takeJob(); job !== null; job = store.takeJob()) scripts.runJob(job)
    },
    logged: level => store.logs.filter(line => line.level === level).map(line => line.message),
  }
}

/** A seeded user; tests fail at once when there is none. */
export function userNamed(platform: DataLayer, userName: string): User {
  const user = platform.findUser(userName)
  if (user === null) throw new Error(`The seed has no user ${userName}`)
  return user
}

/** The row of an outcome that has to be a success. */
export function written(outcome: ReturnType<Scripts['records']['insert']>): Row {
  if (!outcome.ok) throw new Error(outcome.message)
  return outcome.row
}

export const modulePath = (name: string): string => posix.join(folder, name)

/** Evaluates an expression in the app's scope, JSON in between. */
export function evaluate(instance: SmallInstance, expression: string): unknown {
  const lines = instance.run(`gs.info(JSON.stringify(${expression}))`)
  const last = lines.at(-1) ?? ''
  if (!/^["{[\dtfn-]/.test(last)) throw new Error(lines.join('\n'))
  return JSON.parse(last)
}

/** Statements as an expression: their `return` is its value. */
export const within = (statements: string): string => `(function () { ${statements} })()`

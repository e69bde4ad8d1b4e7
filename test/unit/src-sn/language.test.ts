/** The real build: `npm run build:app` comes before the tests. */
import { parseSync } from '@swc/core'
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

const store = installedStore()
const all = [
  ...sources(store, 'sys_module', 'content', 'path'),
  ...sources(store, 'sys_script', 'script', 'name'),
  ...sources(store, 'sysauto_script', 'script', 'name'),
  ...sources(store, 'sys_ws_operation', 'operation_script', 'name'),
  ...sources(store, 'sys_ui_action', 'script', 'name'),
]

test('every script of the built app is in the language that the platform runs', () => {
  expect(all.length).toBeGreaterThan(10)
  const refused = all.flatMap(
    ({ name, text, isModule }) => findRefusedFeature(text, isModule)?.concat(` (${name})`) ?? [],
  )
  expect(refused).toEqual([])
})

/**
 * Not supported in Xanadu and Yokohama, and from Zurich on they are:
 * https://github.com/ServiceNow/ServiceNowDocs/blob/xanadu/markdown/api-reference/scripts/javascript-engine-feature-support.md
 */
function newerThanXanadu(pattern: string, flags: string): string | null {
  if (flags.includes('u')) return 'the flag u'
  if (/\(\?<[=!]/.test(pattern)) return 'a look behind'
  return /\\p\{/i.test(pattern) ? 'a class of Unicode characters' : null
}

/** Every regular expression of a source, in its order. */
function expressions(value: unknown): { pattern: string; flags: string }[] {
  if (Array.isArray(value)) return value.flatMap(expressions)
  if (typeof value !== 'object' || value === null) return []
  if ('type' in value && value.type === 'RegExpLiteral' && 'pattern' in value && 'flags' in value)
    return [{ pattern: String(value.pattern), flags: String(value.flags) }]
  return Object.values(value).flatMap(expressions)
}

const expressionsIn = (text: string) => expressions(parseSync(text, { syntax: 'ecmascript', target: 'es2022' }))

test('no regular expression of the built app has a part that the oldest family lacks', () => {
  const modules = all.filter(({ isModule }) => isModule)
  const found = modules.flatMap(({ name, text }) => expressionsIn(text).map(each => ({ name, ...each })))
  expect(found.length).toBeGreaterThan(10)
  expect(found.filter(({ pattern, flags }) => newerThanXanadu(pattern, flags) !== null)).toEqual([])
})

test.each([
  ['the flag u', '/x/u'],
  ['a look behind', '/(?<!a)b/'],
  ['a class of Unicode characters', String.raw`/\p{L}/`],
  [null, '/(?<name>a)(?=b)/s'],
])('noticed is %s', (what, source) => {
  const [found] = expressionsIn(`export const x = ${source}`)
  expect(newerThanXanadu(found?.pattern ?? '', found?.flags ?? '')).toBe(what)
})

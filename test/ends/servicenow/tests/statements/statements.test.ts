import type { ScriptStatement } from '../../statements/statement.ts'
import { createSmallInstance, type SmallInstance } from '../scripts/small-instance.ts'

const reported: ScriptStatement[] = []
let instance: SmallInstance

beforeEach(() => {
  reported.length = 0
  instance = createSmallInstance({
    onStatement: statement => void reported.push(statement),
    indexes: [{ table: 'task', columns: ['number'], evidence: 'unique index number' }],
  })
})

/** What a script made of statements; rows and source beside where they are named. */
const statementsOf = (script: string): Partial<ScriptStatement>[] => {
  instance.run(script)
  return reported.map(({ kind, table, query, rows, scan }) => ({ kind, table, query, rows, scan }))
}
const planted = `
  for (const name of ['a', 'b', 'c']) { const made = new GlideRecord('x_app_thing'); made.initialize(); made.name = name; made.key = name; made.insert() }`

const plant = (): void => {
  instance.run(planted)
  reported.length = 0
}

test('a query is reported with its shape, its rows and who asked', () => {
  plant()
  instance.run(
    'const found = new GlideRecord("x_app_thing"); found.addQuery("key", "IN", "a,b"); found.addQuery("flag", true); found.orderBy("name"); found.query()',
  )
  expect(reported).toEqual([
    {
      kind: 'query',
      table: 'x_app_thing',
      query: 'keyIN^flag=^ORDERBYname',
      rows: 2,
      source: 'test script',
      scan: true,
      servedBy: '',
    },
  ])
})

test.each<[string, string, Partial<ScriptStatement>]>([
  [
    'get by sys_id',
    'new GlideRecord("x_app_thing").get("' + '0'.repeat(32) + '")',
    { kind: 'query', query: 'sys_id=', rows: 0, scan: false },
  ],
  [
    'get by a column',
    'new GlideRecord("x_app_thing").get("key", "a")',
    { kind: 'query', query: 'key=', rows: 1, scan: true },
  ],
  [
    'an aggregate',
    'const all = new GlideAggregate("x_app_thing"); all.addAggregate("COUNT"); all.query()',
    { kind: 'query', query: '', rows: 3, scan: true },
  ],
  [
    'an insert',
    'const made = new GlideRecord("x_app_thing"); made.initialize(); made.key = "d"; made.insert()',
    { kind: 'write', query: 'insert', rows: 1, scan: false },
  ],
  [
    'an insert that a unique index refuses',
    'const made = new GlideRecord("x_app_thing"); made.initialize(); made.key = "a"; made.insert()',
    { kind: 'write', query: 'insert', rows: 0 },
  ],
  [
    'a deletion of many',
    'const all = new GlideRecord("x_app_thing"); all.addQuery("flag", true); all.deleteMultiple()',
    { kind: 'write', query: 'flag=', rows: 3, scan: true },
  ],
  [
    'a change of many',
    'const all = new GlideRecord("x_app_thing"); all.addQuery("parent", ""); all.setValue("name", "z"); all.updateMultiple()',
    { kind: 'write', query: 'parent=', rows: 3, scan: false },
  ],
])('%s is one statement', (_name, script, expected) => {
  plant()
  expect(statementsOf(script)).toEqual([expect.objectContaining({ table: 'x_app_thing', ...expected })])
})

test('an update and a deletion are writes of one row; an update that changes nothing is none', () => {
  plant()
  const script = `const found = new GlideRecord("x_app_thing"); found.get("key", "a"); found.name = "z"; found.update()
    found.update(); found.deleteRecord()`
  expect(statementsOf(script).slice(1)).toEqual([
    { kind: 'write', table: 'x_app_thing', query: 'update', rows: 1, scan: false },
    { kind: 'write', table: 'x_app_thing', query: 'delete', rows: 1, scan: false },
  ])
})

test('rules speak for themselves, and what the platform looks up for itself does not count', () => {
  instance.rule({
    name: 'counts',
    collection: 'x_app_thing',
    action_insert: '1',
    when: 'after',
    script: 'new GlideRecord("x_app_thing").get("key", "a")',
  })
  instance.run(
    'const made = new GlideRecord("x_app_thing"); made.initialize(); made.key = "a"; made.insert(); gs.getProperty("glide.servlet.uri")',
  )
  expect(reported.map(({ kind, source }) => [kind, source])).toEqual([
    ['query', 'counts'],
    ['write', 'test script'],
  ])
})

test('a referenced record that a script walks to is read by its primary key', () => {
  plant()
  instance.privilege('read', 'sys_user')
  const script =
    'const found = new GlideRecord("x_app_thing"); found.get("key", "a"); found.user = gs.getUserID(); String(found.user.name)'
  expect(statementsOf(script)).toContainEqual({
    kind: 'query',
    table: 'sys_user',
    query: 'sys_id=',
    rows: 0,
    scan: false,
  })
})

test.each([
  ['incident', 'number=INC1', 'unique index number'],
  ['task', 'number=INC1', 'unique index number'],
  ['incident', 'caller_id=x', ''],
  ['sys_user', 'user_name=x', ''],
])('%s?%s: platform tables are served by what the list says, child tables too', (table, query, servedBy) => {
  instance.privilege('read', table)
  instance.run(`const found = new GlideRecord("${table}"); found.addEncodedQuery("${query}"); found.query()`)
  expect(reported).toEqual([expect.objectContaining({ table, servedBy, scan: servedBy === '' })])
})

test('nothing is described while nobody wants it', () => {
  const quiet = createSmallInstance({
    onStatement: () => {
      throw new Error('Reported')
    },
    wantsStatements: () => false,
  })
  quiet.run(planted)
  expect(quiet.store.all('x_app_thing')).toHaveLength(3)
})

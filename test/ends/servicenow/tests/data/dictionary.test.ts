import { newInstance } from './instance.ts'

const { platform, store } = newInstance()
const { dictionary } = platform

test('a child is stored in its root and has its own and all inherited columns', () => {
  expect(dictionary.table('incident')).toMatchObject({
    parent: 'task',
    physical: 'task',
    scope: 'global',
    webService: true,
    number: { prefix: 'INC', digits: 7 },
  })
  const columns = dictionary.columns('incident')
  for (const name of ['sys_id', 'sys_class_name', 'short_description', 'caller_id', 'work_notes'])
    expect(columns.has(name)).toBe(true)
  expect(dictionary.columns('task').has('caller_id')).toBe(false)
  expect(dictionary.table('nothing')).toBeNull()
  expect(dictionary.columns('nothing').size).toBe(0)
})

test('families', () => {
  expect(dictionary.family('task').sort()).toEqual([
    'change_request',
    'change_task',
    'incident',
    'problem',
    'problem_task',
    'task',
  ])
  expect(dictionary.isA('incident', 'task')).toBe(true)
  expect(dictionary.isA('task', 'incident')).toBe(false)
})

test('defaults: a child may say it differently', () => {
  const defaults = (table: string, column: string): string | undefined =>
    dictionary.columns(table).get(column)?.defaultValue
  expect([defaults('incident', 'state'), defaults('problem', 'state'), defaults('change_request', 'state')]).toEqual([
    '1',
    '101',
    '-5',
  ])
  expect([
    defaults('incident', 'impact'),
    defaults('incident', 'urgency'),
    defaults('incident', 'active'),
    defaults('incident', 'category'),
  ]).toEqual(['3', '3', '1', 'inquiry'])
})

test('choices of the nearest table that has some', () => {
  expect(dictionary.choices('incident', 'state').map(choice => choice.value)).toEqual(['1', '2', '3', '6', '7', '8'])
  expect(dictionary.choices('task', 'state').map(choice => choice.value)).toEqual(['-5', '1', '2', '3', '4', '7'])
  expect(dictionary.choices('incident', 'urgency')).toHaveLength(3)
  expect(dictionary.choices('incident', 'close_code').map(choice => choice.value)).not.toContain('Solved (Permanently)')
  expect(dictionary.choices('incident', 'short_description')).toEqual([])
})

test('display columns', () => {
  expect([
    dictionary.displayColumn('incident'),
    dictionary.displayColumn('sys_user'),
    dictionary.displayColumn('cmdb_ci_service'),
    dictionary.displayColumn('sys_journal_field'),
  ]).toEqual(['number', 'name', 'name', 'name'])
})

test('new definitions are there after a reload, on the same object', () => {
  store.insert('sys_db_object', { sys_id: 'new', name: 'u_new', label: 'New', super_class: '' })
  expect(dictionary.table('u_new')).toBeNull()
  platform.reload()
  expect(dictionary.table('u_new')).toMatchObject({ label: 'New', webService: false })
})

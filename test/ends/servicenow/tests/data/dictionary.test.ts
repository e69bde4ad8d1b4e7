import type { Row } from '../../contracts.ts'
import { StoreDictionary } from '../../dictionary/dictionary.ts'
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
    'sc_req_item',
    'sc_request',
    'sc_task',
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

test('what an override of a child ticks holds in the child and its children', () => {
  const { store: rows } = newInstance()
  const override = (sys_id: string, name: string, element: string, values: Row): void =>
    void rows.insert('sys_dictionary_override', { sys_id, name, element, base_table: 'task', ...values })
  override('1', 'incident', 'upon_reject', { default_value: 'goto', default_value_override: '1', mandatory: '1' })
  override('2', 'incident', 'knowledge', { default_value: 'true', default_value_override: 'true' })
  override('3', 'incident', 'location', { mandatory: '1', mandatory_override: '1', read_only_override: '1' })
  override('4', 'incident', 'nothing', { mandatory: '1', mandatory_override: '1' })
  const own = new StoreDictionary(rows)
  const column = (table: string, name: string) => own.columns(table).get(name)
  expect(column('incident', 'upon_reject')).toMatchObject({ defaultValue: 'goto', mandatory: false })
  expect(column('incident', 'knowledge')).toMatchObject({ defaultValue: '1' })
  expect(column('incident', 'location')).toMatchObject({ mandatory: true, readOnly: false, type: 'reference' })
  expect(column('incident', 'nothing')).toBeUndefined()
  expect(column('problem', 'location')).toMatchObject({ mandatory: false })
  expect(column('problem', 'upon_reject')?.defaultValue).not.toBe('goto')
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

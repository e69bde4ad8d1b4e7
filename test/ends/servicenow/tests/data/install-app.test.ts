import { installApp } from '../../install/install-app.ts'
import { noteCustomerUpdate } from '../../records/customer-updates.ts'
import { appFiles, id, record, removeApp, writeApp } from './app-fixture.ts'
import type { Files } from './app-fixture.ts'
import { newInstance, sysIdOf } from './instance.ts'
import type { TestInstance } from './instance.ts'

const directories: string[] = []
afterAll(() => directories.forEach(removeApp))

function install(instance: TestInstance, files: Files = appFiles): ReturnType<typeof installApp> {
  const directory = writeApp(files)
  directories.push(directory)
  const summary = installApp(directory, instance.store, instance.options)
  instance.platform.reload()
  return summary
}

test('tables, columns, indexes, choices and records of a build', () => {
  const instance = newInstance()
  const { store, platform } = instance
  expect(install(instance)).toMatchObject({ scope: 'x_test', version: '1.0.0', tables: ['x_test_item'] })
  expect(platform.dictionary.table('x_test_item')).toMatchObject({
    scope: 'x_test',
    webService: true,
    access: { read: true, create: false, update: false, delete: false },
  })
  const columns = platform.dictionary.columns('x_test_item')
  expect(columns.get('key')).toMatchObject({ label: 'Key', mandatory: true, type: 'string' })
  expect(columns.get('kind')).toMatchObject({ choice: true, defaultValue: 'plain' })
  expect(columns.get('on')).toMatchObject({ defaultValue: '1' })
  expect(columns.get('extra')).toMatchObject({ label: 'Extra', maxLength: 70, defaultValue: 'none' })
  expect(platform.dictionary.choices('x_test_item', 'kind').map(choice => choice.label)).toEqual([
    'Plain one',
    'Odd one',
  ])
  expect(platform.dictionary.displayColumn('x_test_item')).toBe('key')
  expect(store.get('x_test_item', id('first'))).toMatchObject({ key: 'first', on: '1' })
  expect(store.get('x_test_item', id('first'))).not.toHaveProperty('sys_scope')
  expect(store.insert('x_test_item', { sys_id: 'x', key: 'first' })).toMatchObject({ ok: false, index: 'key' })
  expect(store.insert('x_test_item', { sys_id: 'x', key: 'second', group: 'A', kind: 'Plain' })).toMatchObject({
    ok: false,
    index: 'group_kind',
  })
})

test('the indexes of an own table are known, those of its references too; an upgrade takes them as they are then', () => {
  const instance = newInstance()
  const columnsOf = (): string[] =>
    instance.platform.dictionary
      .indexes('x_test_item')
      .map(index => index.columns.join(','))
      .sort()
  install(instance)
  expect(columnsOf()).toEqual(['group,kind', 'key', 'kind', 'owner'])
  expect(instance.platform.dictionary.indexes('sys_user')).toEqual([])
  const dictionary = appFiles['dictionary/x_test_item.xml'] ?? ''
  install(instance, {
    ...appFiles,
    'dictionary/x_test_item.xml': dictionary.replace(/ *<index name="kind".*<.index>/, ''),
  })
  expect(columnsOf()).toEqual(['group,kind', 'key', 'owner'])
})

test('booleans of known tables are 1 and 0, scripts and entities come as written, unknown metadata is kept', () => {
  const instance = newInstance()
  install(instance)
  expect(instance.store.get('sys_script', id('own'))).toMatchObject({ active: '1', script: 'if (1 < 2 && true) {}' })
  expect(instance.store.get('sys_properties', id('property'))).toMatchObject({ value: '5', description: 'Café & bar' })
  expect(instance.store.get('sys_ux_thing', id('ux'))).toMatchObject({ enabled: 'true' })
  expect(instance.store.all('sys_scope').find(row => row['scope'] === 'x_test')).toMatchObject({ name: 'Test app' })
})

test('roles are found by name, whatever sys_id the build knows; missing ones are made', () => {
  const instance = newInstance()
  const link = `<record_update><sys_security_acl_role action="INSERT_OR_UPDATE">
    <sys_id>l2</sys_id><sys_security_acl>a</sys_security_acl><sys_user_role name="made_up">m1</sys_user_role>
  </sys_security_acl_role></record_update>`
  install(instance, { ...appFiles, 'update/sys_security_acl_role_2.xml': link })
  const { store, platform, user } = instance
  expect(store.get('sys_security_acl_role', id('link'))?.['sys_user_role']).toBe(
    sysIdOf(store, 'sys_user_role', 'name', 'itil'),
  )
  expect(store.get('sys_user_role', 'm1')).toMatchObject({ name: 'made_up' })
  expect(platform.access.allowsTable(user('beth.anglin'), 'read', 'x_test_item')).toBe(true)
  expect(platform.access.allowsTable(user('abel.tuter'), 'read', 'x_test_item')).toBe(false)
  expect(platform.access.allowsTable(user('beth.anglin'), 'write', 'x_test_item')).toBe(false)
})

const newerRule = {
  ...appFiles,
  'update/sys_script_own.xml': record('sys_script', 'own', {
    name: 'own',
    collection: 'x_test_item',
    when: 'after',
    script: 'newer()',
  }),
}

/** What the platform notes when an admin saves or deletes the record. */
function note({ platform, user }: TestInstance, table: string, sysId: string, action: 'INSERT_OR_UPDATE' | 'DELETE') {
  noteCustomerUpdate(platform, { user: user('admin'), scope: 'global' }, table, sysId, action)
}

test('an upgrade renews what nobody touched, and leaves shipped rows alone', () => {
  const instance = newInstance()
  install(instance)
  const { store } = instance
  store.update('x_test_item', id('first'), { group: "the admin's" })
  install(instance, newerRule)
  expect(store.get('x_test_item', id('first'))).toMatchObject({ group: "the admin's" })
  expect(store.get('sys_script', id('own'))).toMatchObject({ script: 'newer()' })
  store.delete('x_test_item', id('first'))
  install(instance, newerRule)
  expect(store.get('x_test_item', id('first'))).toBeNull()
})

test('an upgrade skips what stands in the customer updates', () => {
  const instance = newInstance()
  install(instance)
  const { store } = instance
  store.update('sys_properties', id('property'), { value: '9' })
  note(instance, 'sys_properties', id('property'), 'INSERT_OR_UPDATE')
  store.delete('sys_script', id('own'))
  note(instance, 'sys_script', id('own'), 'DELETE')
  install(instance, newerRule)
  expect(store.get('sys_properties', id('property'))).toMatchObject({ value: '9' })
  expect(store.get('sys_script', id('own'))).toBeNull()
})

test('a record may be withdrawn', () => {
  const instance = newInstance()
  install(instance)
  install(instance, { ...appFiles, 'update/sys_ux_thing.xml': record('sys_ux_thing', 'ux', {}, 'DELETE') })
  expect(instance.store.get('sys_ux_thing', id('ux'))).toBeNull()
})

describe('refused, naming file and reason', () => {
  const rule = (values: Record<string, string>): Files => ({
    'update/sys_script_bad.xml': record('sys_script', 'bad', {
      name: 'Bad rule',
      collection: 'incident',
      when: 'after',
      ...values,
    }),
  })
  const cases: [string, Files, string][] = [
    [
      'an after rule on a foreign table',
      rule({ script: 'x()' }),
      'update/sys_script_bad.xml: business rule "Bad rule" on "incident" of scope global: a scoped app cannot run "after" rules',
    ],
    ['a display rule on a foreign table', rule({ when: 'before_display' }), 'cannot run "before_display" rules'],
    [
      'a scripted before rule on a foreign table',
      rule({ when: 'before', script: 'x()' }),
      'may set field values, but has no script',
    ],
    [
      'an aborting before rule on a foreign table',
      rule({ when: 'before', abort_action: 'true' }),
      'cannot abort writes',
    ],
    ['a query rule on a foreign table', rule({ when: 'async_always', action_query: 'true' }), 'cannot run query rules'],
    ['a rule on an unknown table', rule({ collection: 'x_gone' }), 'unknown table "x_gone"'],
    [
      'a duplicate row',
      { 'unload/second.xml': record('x_test_item', 'second', { key: 'FIRST' }) },
      'unload/x_test_item_first.xml: Duplicate row in x_test_item',
    ],
    ['no XML', { 'update/broken.xml': 'nothing' }, 'update/broken.xml: cannot be read as XML'],
    [
      'an unknown action',
      { 'update/odd.xml': record('sys_script', 'odd', {}, 'MERGE') },
      'update/odd.xml: unknown action "MERGE"',
    ],
    ['no app', { 'scope/sys_app.xml': '<record_update/>' }, 'Is this a built app?'],
  ]
  test.each(cases)('%s', (_name, files, message) => {
    expect(() => install(newInstance(), { ...appFiles, ...files })).toThrow(message)
  })

  test('a before rule that only sets field values may come along', () => {
    expect(() =>
      install(newInstance(), { ...appFiles, ...rule({ when: 'before', template: 'category=inquiry^EQ' }) }),
    ).not.toThrow()
  })
})

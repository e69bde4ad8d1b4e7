/** The real build: `npm run build:app` comes before the tests. */
import { installApp } from '../../install/install-app.ts'
import { grantRole } from '../../platform-data/roles.ts'
import { newInstance } from './instance.ts'

const app = 'dist/app'
const instance = newInstance(app)
const { platform, store, user } = instance
grantRole(store, 'incident.io', 'x_iio_sync.integration', instance.options)

const tables = [
  'template',
  'condition',
  'field_mapping',
  'state_mapping',
  'status_mapping',
  'attribute',
  'option',
  'ticket',
  'note',
  'outbound_event',
  'cursor',
  'connection',
]

test('every table of the app is there, open to web services', () => {
  for (const name of tables)
    expect(platform.dictionary.table(`x_iio_sync_${name}`)).toMatchObject({ scope: 'x_iio_sync', webService: true })
})

test('one ticket per incident or follow-up, by index', () => {
  const row = { record_type: 'incident', external_id: 'one' }
  expect(store.insert('x_iio_sync_ticket', { sys_id: 'a', ...row })).toEqual({ ok: true })
  expect(store.insert('x_iio_sync_ticket', { sys_id: 'b', ...row })).toMatchObject({ ok: false })
  expect(store.insert('x_iio_sync_ticket', { sys_id: 'c', ...row, record_type: 'follow_up' })).toEqual({ ok: true })
})

test.each(tables.map(name => [name]))('the integration user has no right on %s', name => {
  for (const operation of ['read', 'write', 'create', 'delete'] as const) {
    expect(platform.access.allowsTable(user('incident.io'), operation, `x_iio_sync_${name}`)).toBe(false)
  }
})

test('nor on the tables of the platform', () => {
  for (const table of ['incident', 'task', 'sys_user', 'sys_journal_field', 'sys_properties']) {
    expect(platform.access.allowsTable(user('incident.io'), 'read', table)).toBe(false)
  }
})

test('people without a role of the app see none of its tables', () => {
  for (const name of tables)
    expect(platform.access.allowsTable(user('beth.anglin'), 'read', `x_iio_sync_${name}`)).toBe(false)
})

test('installing it again changes no count', () => {
  const counts = (): number[] =>
    [
      'sys_dictionary',
      'sys_security_acl',
      'sys_security_acl_role',
      'sys_choice',
      'sys_script',
      'sys_module',
      'sys_ws_operation',
    ].map(table => store.all(table).length)
  const before = counts()
  installApp(app, store, instance.options)
  expect(counts()).toEqual(before)
})

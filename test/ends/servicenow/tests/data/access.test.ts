import type { Row } from '../../contracts.ts'
import type { Operation } from '../../seams.ts'
import { newInstance, sysIdOf } from './instance.ts'

const { store, platform, user } = newInstance()
const { access } = platform
let rules = 0

/** An access control of the tests, for the roles named. */
function addRule(name: string, operation: string, roles: string[], others: Row = {}): void {
  rules += 1
  const sysId = `rule${rules}`
  store.insert('sys_security_acl', {
    sys_id: sysId,
    name,
    operation,
    type: 'record',
    active: '1',
    admin_overrides: '1',
    decision_type: 'allow',
    ...others,
  })
  for (const role of roles)
    store.insert('sys_security_acl_role', {
      sys_id: `${sysId}${role}`,
      sys_security_acl: sysId,
      sys_user_role: sysIdOf(store, 'sys_user_role', 'name', role),
    })
}

store.createTable('u_box', [])
store.insert('sys_db_object', { sys_id: 'u_box', name: 'u_box', label: 'Box', ws_access: '1' })
for (const element of ['open', 'spec', 'status', 'size'])
  store.insert('sys_dictionary', {
    sys_id: `u_box.${element}`,
    name: 'u_box',
    element,
    internal_type: 'string',
    active: '1',
  })
addRule('u_box', 'read', [])
addRule('u_box.None', 'write', ['itil'])
addRule('u_box', 'create', ['itil'])
addRule('u_box.*', 'write', ['admin'])
addRule('u_box.spec', 'write', ['itil'])
addRule('u_box.size', 'write', ['itil'], { condition: 'open=yes' })
addRule('u_box.status', 'read', [], { advanced: '1', script: 'answer = true' })
addRule('u_box', 'delete', [], { decision_type: 'deny' })
addRule('u_box', 'delete', ['itil'])
addRule('u_door', 'execute', ['itil'], { type: 'REST_Endpoint' })
platform.reload()

describe('tables', () => {
  const cases: [string, Operation, string, boolean][] = [
    ['beth.anglin', 'write', 'incident', true],
    ['beth.anglin', 'read', 'sys_user', true],
    ['beth.anglin', 'delete', 'incident', false],
    ['beth.anglin', 'read', 'sys_properties', false],
    ['beth.anglin', 'read', 'sys_journal_field', false],
    ['beth.anglin', 'read', 'cmdb_ci_service', true],
    ['abel.tuter', 'read', 'incident', false],
    ['abel.tuter', 'read', 'sys_choice', true],
    ['abel.tuter', 'read', 'task', false],
    ['abel.tuter', 'read', 'sys_user', false],
    ['admin', 'delete', 'incident', true],
    ['admin', 'read', 'sys_journal_field', true],
    ['abel.tuter', 'read', 'u_box', true],
    ['abel.tuter', 'write', 'u_box', false],
    ['beth.anglin', 'delete', 'u_box', true],
    ['abel.tuter', 'delete', 'u_box', false],
  ]
  test.each(cases)('%s %s %s: %s', (name, operation, table, expected) => {
    expect(access.allowsTable(user(name), operation, table)).toBe(expected)
  })
})

describe('columns', () => {
  const cases: [string, Operation, string, boolean][] = [
    ['beth.anglin', 'write', 'spec', true],
    ['beth.anglin', 'write', 'open', false],
    ['beth.anglin', 'create', 'spec', true],
    ['beth.anglin', 'create', 'open', false],
    ['abel.tuter', 'write', 'spec', false],
    ['admin', 'write', 'open', true],
    ['abel.tuter', 'read', 'open', true],
  ]
  test.each(cases)('%s %s u_box.%s: %s', (name, operation, column, expected) => {
    expect(access.allowsColumn(user(name), operation, 'u_box', column)).toBe(expected)
  })

  test('a condition is judged on the row', () => {
    expect(access.allowsColumn(user('beth.anglin'), 'write', 'u_box', 'size', { open: 'no' })).toBe(false)
    expect(access.allowsColumn(user('beth.anglin'), 'write', 'u_box', 'size', { open: 'yes' })).toBe(true)
    expect(access.allowsColumn(user('beth.anglin'), 'write', 'u_box', 'size')).toBe(true)
  })

  test('where no scripts run, a control with a script denies, and the log says so', () => {
    expect(access.allowsColumn(user('beth.anglin'), 'read', 'u_box', 'status')).toBe(false)
    expect(store.logs.at(-1)?.message).toContain('u_box.status')
    expect(access.allowsColumn(user('admin'), 'read', 'u_box', 'status')).toBe(true)
  })

  test('only the label of a choice is for everybody', () => {
    expect(access.allowsColumn(user('abel.tuter'), 'read', 'sys_choice', 'label')).toBe(true)
    expect(access.allowsColumn(user('abel.tuter'), 'read', 'sys_choice', 'value')).toBe(false)
  })
})

test('endpoints by name or sys_id; unknown ones are closed', () => {
  expect(access.allowsNamed(user('beth.anglin'), 'REST_Endpoint', 'u_door')).toBe(true)
  expect(access.allowsNamed(user('abel.tuter'), 'REST_Endpoint', 'u_door')).toBe(false)
  expect(access.allowsNamed(user('admin'), 'rest_endpoint', 'u_door')).toBe(true)
  expect(access.allowsNamed(user('admin'), 'REST_Endpoint', 'nothing')).toBe(false)
})

test('roles: own, contained, and those of groups; nobody who is inactive', () => {
  expect(user('beth.anglin').roles.has('sn_incident_read')).toBe(true)
  const group = sysIdOf(store, 'sys_user_group', 'name', 'Database')
  store.insert('sys_group_has_role', {
    sys_id: 'g',
    group,
    role: sysIdOf(store, 'sys_user_role', 'name', 'audit_viewer'),
  })
  expect(user('beth.anglin').roles.has('audit_viewer')).toBe(true)
  expect(user('david.loo').roles.has('audit_viewer')).toBe(false)
  store.update('sys_user', sysIdOf(store, 'sys_user', 'user_name', 'abel.tuter'), { active: '0' })
  expect(platform.findUser('abel.tuter')).toBeNull()
  expect(platform.findUser('nobody')).toBeNull()
})

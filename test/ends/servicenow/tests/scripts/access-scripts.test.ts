/** Scripts of access controls: after roles and condition, for the row, as the person, in the scope of the control. */
import type { Row } from '../../contracts.ts'
import { createSmallInstance, userNamed, type SmallInstance } from './small-instance.ts'

const TABLE = 'x_app_thing'
const PERSON = 'beth.anglin'

let instance: SmallInstance
beforeEach(() => {
  instance = createSmallInstance()
})

function addControl(name: string, script: string, roles: string[] = [], others: Row = {}): void {
  const { store, platform } = instance
  const sysId = `control ${name}`
  const control = { type: 'record', operation: 'read', active: '1', admin_overrides: '1', decision_type: 'allow' }
  store.insert('sys_security_acl', { sys_id: sysId, name, script, advanced: '1', ...control, ...others })
  for (const role of roles)
    store.insert('sys_security_acl_role', {
      sys_id: `${sysId} ${role}`,
      sys_security_acl: sysId,
      sys_user_role: store.query('sys_user_role', { filter: [] }).find(row => row['name'] === role)?.['sys_id'] ?? '',
    })
  platform.reload()
}

const mayRead = (row?: Row, userName = PERSON): boolean =>
  instance.platform.access.allowsTable(userNamed(instance.platform, userName), 'read', TABLE, row)
const mayReadColumn = (column: string, row?: Row): boolean =>
  instance.platform.access.allowsColumn(userNamed(instance.platform, PERSON), 'read', TABLE, column, row)

test.each([
  ['answer = current.key == "open"', 'open', true],
  ['answer = current.key == "open"', 'closed', false],
  ['current.key == "open"', 'open', true],
  ['answer = false; true', 'open', false],
  ['answer = gs.getUserName() == "beth.anglin"', 'open', true],
  ['answer = current.noSuchMethod()', 'open', false],
  ['answer = "yes"', 'open', false],
])('%s, of a row with the key %s: %s', (script, key, expected) => {
  addControl(TABLE, script)
  expect(mayRead({ sys_id: 'a', key })).toBe(expected)
})

test('role, condition and script have to hold, and an admin is not asked where the control says so', () => {
  addControl(TABLE, 'answer = current.key != "c"', ['itil'], { condition: 'key!=b' })
  expect(['a', 'b', 'c'].map(key => mayRead({ sys_id: key, key }))).toEqual([true, false, false])
  expect(mayRead({ sys_id: 'a', key: 'a' }, 'abel.tuter')).toBe(false)
  expect(mayRead({ sys_id: 'c', key: 'c' }, 'admin')).toBe(true)
})

test('without a row the table is judged by roles, and the script of a column is asked with an empty record', () => {
  addControl(TABLE, 'answer = false')
  addControl(`${TABLE}.key`, 'answer = current.getValue("sys_id") != null')
  expect([mayRead(), mayReadColumn('key')]).toEqual([true, false])
})

test('is asked once for a row and all its columns, and again when the row is read again', () => {
  addControl(TABLE, 'gs.info("asked"); answer = true')
  const user = userNamed(instance.platform, PERSON)
  const row = { sys_id: 'a', key: 'a' }
  const asked = (): number => instance.store.logs.filter(({ message }) => message === 'asked').length
  for (const column of ['key', 'sys_id'])
    expect(instance.platform.access.allowsColumn(user, 'read', TABLE, column, row)).toBe(true)
  expect(asked()).toBe(1)
  expect(instance.platform.access.allowsTable(user, 'read', TABLE, { ...row })).toBe(true)
  expect(asked()).toBe(2)
})

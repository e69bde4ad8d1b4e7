/** Every access control is needed: what it gives is there with it, and is gone without it. */
import { SYNC } from './documents.ts'
import { fill } from './filled.ts'
import { createAppInstance, INTEGRATION } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { declare, recordOf, templateId } from './tickets.ts'

const PERSON = 'beth.anglin'

interface Control {
  readonly sysId: string
  readonly table: string
  readonly operation: string
  readonly role: string
}

/** One for each access control and each role that it names. */
function readControls(): Control[] {
  const instance = createAppInstance()
  const own = instance.rows('sys_security_acl').filter(row => (row['name'] ?? '').startsWith('x_iio_sync_'))
  return own.flatMap(({ sys_id: sysId = '', name: table = '', operation = '' }) =>
    instance.rows('sys_security_acl_role', { sys_security_acl: sysId }).map(link => ({
      sysId,
      table,
      operation,
      role: instance.row('sys_user_role', link['sys_user_role'] ?? '')['name'] ?? '',
    })),
  )
}

function give(instance: AppInstance, role: string): void {
  const [user] = instance.rows('sys_user', { user_name: PERSON })
  const [row] = instance.rows('sys_user_role', { name: role })
  instance.create('admin', 'sys_user_has_role', { user: user?.['sys_id'] ?? '', role: row?.['sys_id'] ?? '' })
}

/** A new row of the tables in which people make some. */
function newRow(instance: AppInstance, table: string): Record<string, string> {
  const template = templateId(instance, 'Follow-up')
  const attribute = instance.rows('x_iio_sync_attribute', { key: 'name' })[0]?.['sys_id'] ?? ''
  const rows: Record<string, Record<string, string>> = {
    template: { name: 'Other', target_table: 'problem' },
    condition: { template, attribute, operator: 'contains', text: 'x' },
    field_mapping: {
      template: templateId(instance, 'Incident'),
      kind: 'value',
      write: 'sync',
      column: 'cause',
      value: 'x',
    },
    state_mapping: { target_table: 'change_request', state: '-4' },
    status_mapping: { target_table: 'change_request', category: 'closed', values: 'state=3^EQ' },
    preview: { reference: 'INC-2' },
    link_request: { record_table: 'incident', record: recordOf(instance)['sys_id'] ?? '', incident: 'INC-2' },
  }
  return rows[table.replace('x_iio_sync_', '')] ?? {}
}

/** What comes of it when the person tries; a row that cannot be read is not found. */
function attempt(instance: AppInstance, { table, operation }: Control): number {
  const path = `/api/now/table/${table}`
  const sysId = instance.rows(table)[0]?.['sys_id'] ?? ''
  if (operation === 'create') return instance.create(PERSON, table, newRow(instance, table)).status
  if (operation === 'write') return instance.change(PERSON, table, sysId, { sys_tags: '' }).status
  return instance.call(PERSON, operation === 'read' ? 'GET' : 'DELETE', `${path}/${sysId}`).status
}

const DONE: Record<string, number> = { read: 200, create: 201, write: 200, delete: 204 }

function begin(withoutControls: readonly string[], role: string): AppInstance {
  const instance = createAppInstance({ withoutControls })
  declare(instance)
  fill(instance)
  give(instance, role)
  return instance
}

const ofTables = readControls().filter(({ table }) => table !== 'x_iio_sync_rest')

test.each(ofTables.filter(({ role }) => role !== 'admin'))(
  '$operation of $table by $role: only with its access control',
  control => {
    expect(attempt(begin([], control.role), control)).toBe(DONE[control.operation])
    expect([403, 404]).toContain(attempt(begin([control.sysId], control.role), control))
  },
)

test.each(ofTables.filter(({ role }) => role === 'admin'))(
  "$operation of $table: not even by the app's admin, who never needs it",
  control => expect(attempt(begin([], 'x_iio_sync.admin'), control)).toBe(403),
)

test('the resources: only with their access control', () => {
  const [control] = createAppInstance().rows('sys_security_acl', { name: 'x_iio_sync_rest' })
  const call = (withoutControls: readonly string[]): number =>
    createAppInstance({ withoutControls }).call(INTEGRATION, 'GET', `${SYNC}/configuration`).status
  expect(call([])).toBe(200)
  expect(call([control?.['sys_id'] ?? ''])).toBe(403)
})

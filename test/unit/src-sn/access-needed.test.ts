/** Every access control is needed: what it gives is there with it, and is gone without it. */
import { SYNC } from './documents.ts'
import { fill, giveRole, newRow } from './filled.ts'
import { createAppInstance, INTEGRATION } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { declare } from './tickets.ts'

/** Has no role. */
const PERSON = 'abel.tuter'

interface Control {
  readonly sysId: string
  readonly table: string
  /** '' for the table itself, `*` for all columns without a control of their own. */
  readonly column: string
  readonly operation: string
  readonly role: string
}

/** One for each access control and each role that it names. */
function readControls(): Control[] {
  const instance = createAppInstance()
  const own = instance.rows('sys_security_acl').filter(row => (row['name'] ?? '').startsWith('x_iio_sync_'))
  return own.flatMap(({ sys_id: sysId = '', name = '', operation = '' }) =>
    instance.rows('sys_security_acl_role', { sys_security_acl: sysId }).map(link => ({
      sysId,
      table: name.split('.')[0] ?? '',
      column: name.split('.')[1] ?? '',
      operation,
      role: instance.row('sys_user_role', link['sys_user_role'] ?? '')['name'] ?? '',
    })),
  )
}

/** What comes of it when the person tries; a row that cannot be read is not found. */
function attempt(instance: AppInstance, { table, operation }: Control): number {
  const path = `/api/now/table/${table}`
  const sysId = instance.rows(table)[0]?.['sys_id'] ?? ''
  if (operation === 'create') return instance.create(PERSON, table, newRow(instance, table)).status
  if (operation === 'write') return instance.change(PERSON, table, sysId, { [typedIn(table)]: '' }).status
  return instance.call(PERSON, operation === 'read' ? 'GET' : 'DELETE', `${path}/${sysId}`).status
}

/** A column for everybody who may write the row. */
const typedIn = (table: string): string =>
  /_(ticket|note|outbound_event)$/.test(table) ? 'discard_reason' : 'sys_tags'

const DONE: Record<string, number> = { read: 200, create: 201, write: 200, delete: 204 }

function begin(withoutControls: readonly string[], role: string): AppInstance {
  const instance = createAppInstance({ withoutControls })
  declare(instance)
  fill(instance)
  giveRole(instance, PERSON, role)
  // Everything else they read as viewers, whom this role contains.
  if (role === 'x_iio_sync.private_viewer')
    for (const table of ['x_iio_sync_ticket', 'x_iio_sync_preview', 'x_iio_sync_link_request'])
      for (const { sys_id: sysId = '' } of instance.rows(table)) instance.poke(table, sysId, { private: '1' })
  return instance
}

/** Of no table: the resources of the bridge, those of the Home page, and the page. */
const OTHERS = ['x_iio_sync_rest', 'x_iio_sync_home_rest', 'x_iio_sync_home']
/** Viewers read all columns, and who reads a ticket because of its record reads some: forms/related-list.test.ts says which. */
const TICKETS = 'x_iio_sync_ticket read'
const controls = readControls().filter(({ table }) => !OTHERS.includes(table))
const ofTables = controls.filter(({ column }) => column === '')
const ofColumns = controls.filter(
  ({ column, operation, table }) => column !== '' && `${table} ${operation}` !== TICKETS,
)
const ofTickets = controls.filter(
  ({ column, operation, table }) => column !== '' && `${table} ${operation}` === TICKETS,
)

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

test('the resources of the Home page: only with their access control', () => {
  const [control] = createAppInstance().rows('sys_security_acl', { name: 'x_iio_sync_home_rest' })
  const call = (withoutControls: readonly string[]): number =>
    begin(withoutControls, 'x_iio_sync.viewer').call(PERSON, 'GET', '/api/x_iio_sync/v1/home/frame').status
  expect(call([])).toBe(200)
  expect(call([control?.['sys_id'] ?? ''])).toBe(403)
})

test('the Home page: only people with the role of its access control open it', () => {
  const open = (role: string): boolean => {
    const instance = begin([], role)
    return instance.mayOpenPage(PERSON, 'x_iio_sync_home.do')
  }
  expect([open('x_iio_sync.viewer'), open('itil')]).toEqual([true, false])
})

/** What stands in the column after the person tried to write it, or what they read there; undefined when it is kept from them. */
function tryColumn(instance: AppInstance, { table, column, operation }: Control): string | undefined {
  const sysId = instance.rows(table)[0]?.['sys_id'] ?? ''
  if (operation === 'read') return instance.call(PERSON, 'GET', `/api/now/table/${table}/${sysId}`).result[column]
  const name = column === '*' ? 'sys_tags' : column
  instance.change(PERSON, table, sysId, { [name]: 'typed' })
  return instance.row(table, sysId)[name] === 'typed' ? 'typed' : undefined
}

/** Of a column that nobody names, the control of all columns decides, which asks for viewers. */
test.each(ofTickets.filter(({ role }) => role === 'itil'))(
  'read of $table.$column by who may read the record: only with its access control',
  control => {
    expect(tryColumn(begin([], 'itil'), control)).toBeDefined()
    expect(tryColumn(begin([control.sysId], 'itil'), control)).toBeUndefined()
  },
)

test('the columns of tickets: with none of their access controls, who may read the record reads them all', () => {
  const all = { table: 'x_iio_sync_ticket', column: 'decision', operation: 'read', sysId: '', role: '' }
  expect(tryColumn(begin([], 'itil'), all)).toBeUndefined()
  expect(
    tryColumn(
      begin(
        ofTickets.map(({ sysId }) => sysId),
        'itil',
      ),
      all,
    ),
  ).toBeDefined()
})

test.each(ofColumns.filter(({ column }) => column !== 'discard_reason'))(
  '$operation of $table.$column: kept from operators, and only by its access control',
  control => {
    expect(tryColumn(begin([], 'x_iio_sync.operator'), control)).toBeUndefined()
    expect(tryColumn(begin([control.sysId], 'x_iio_sync.operator'), control)).toBeDefined()
    expect(tryColumn(begin([], control.role), control)).toBeDefined()
  },
)

test.each(ofColumns.filter(({ column }) => column === 'discard_reason'))(
  '$operation of $table.$column by operators: only with its access control',
  control => {
    expect(tryColumn(begin([], control.role), control)).toBe('typed')
    expect(tryColumn(begin([control.sysId], control.role), control)).toBeUndefined()
  },
)

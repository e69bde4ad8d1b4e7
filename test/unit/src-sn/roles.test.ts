/** What each role of the app opens: tables, menu entries and buttons, tried by a person who has that role and nothing else. */
import type { Row } from '../../ends/servicenow/contracts.ts'
import { fill, giveRole, newRow } from './filled.ts'
import { createAppInstance, INTEGRATION } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { connect, declare, recordOf, ticketOf } from './tickets.ts'

const PERSON = 'beth.anglin'
const ROLES = ['', 'viewer', 'operator', 'admin', 'integration'] as const
type Role = (typeof ROLES)[number]

/** r(ead), w(rite), c(reate), d(elete). The person works on tasks, and so reads the ticket of a record that they may read. Nobody else may do anything, and the integration user has no right at all. */
const RIGHTS: Record<string, { viewer: string; operator: string; admin: string }> = {
  attribute: { viewer: 'r', operator: 'r', admin: 'r' },
  bridge: { viewer: 'r', operator: 'r', admin: 'r' },
  check: { viewer: 'r', operator: 'r', admin: 'r' },
  condition: { viewer: 'r', operator: 'r', admin: 'rwcd' },
  connection: { viewer: 'r', operator: 'r', admin: 'rw' },
  cursor: { viewer: 'r', operator: 'r', admin: 'rd' },
  field_mapping: { viewer: 'r', operator: 'r', admin: 'rwcd' },
  history: { viewer: 'r', operator: 'r', admin: 'rd' },
  link_request: { viewer: 'r', operator: 'rwc', admin: 'rwcd' },
  mail: { viewer: 'r', operator: 'r', admin: 'rd' },
  mapping_version: { viewer: 'r', operator: 'r', admin: 'rd' },
  tryout: { viewer: 'r', operator: 'r', admin: 'rd' },
  tryout_row: { viewer: 'r', operator: 'r', admin: 'rd' },
  note: { viewer: 'r', operator: 'rw', admin: 'rwd' },
  option: { viewer: 'r', operator: 'r', admin: 'r' },
  outbound_event: { viewer: 'r', operator: 'rw', admin: 'rwd' },
  preview: { viewer: 'r', operator: 'rwcd', admin: 'rwcd' },
  problem: { viewer: 'r', operator: 'r', admin: 'rd' },
  refusal: { viewer: 'r', operator: 'r', admin: 'rd' },
  state_mapping: { viewer: 'r', operator: 'r', admin: 'rwcd' },
  status_mapping: { viewer: 'r', operator: 'r', admin: 'rwcd' },
  template: { viewer: 'r', operator: 'r', admin: 'rwcd' },
  ticket: { viewer: 'r', operator: 'rw', admin: 'rwd' },
}

const rightsOf = (role: Role, table: string): string => {
  if (role === '' || role === 'integration') return table === 'ticket' ? 'r' : ''
  return RIGHTS[table]?.[role] ?? ''
}

function begin(role: Role, options: Parameters<typeof createAppInstance>[0] = {}): AppInstance {
  const instance = createAppInstance(options)
  connect(instance)
  declare(instance)
  fill(instance)
  if (role !== '') giveRole(instance, PERSON, `x_iio_sync.${role}`)
  return instance
}

/** What the person tries, in an order in which nothing that was done stands in the way of the next. */
const TRIES: Record<string, (instance: AppInstance, table: string, sysId: string) => boolean> = {
  r: (instance, table, sysId) => instance.call(PERSON, 'GET', `/api/now/table/${table}/${sysId}`).status === 200,
  w: (instance, table, sysId) => instance.change(PERSON, table, sysId, { [typedIn(table)]: '' }).status === 200,
  c: (instance, table) => instance.create(PERSON, table, newRow(instance, table)).status === 201,
  d: (instance, table, sysId) => instance.call(PERSON, 'DELETE', `/api/now/table/${table}/${sysId}`).status === 204,
}

/** A column for everybody who may write the row. */
const typedIn = (table: string): string =>
  /_(ticket|note|outbound_event)$/.test(table) ? 'discard_reason' : 'sys_tags'

const cases = ROLES.flatMap(role => Object.keys(RIGHTS).map(table => ({ role, table, rights: rightsOf(role, table) })))

test.each(cases)('$role on $table: "$rights" and nothing else', ({ role, table, rights }) => {
  const instance = begin(role)
  const full = `x_iio_sync_${table}`
  const sysId = instance.rows(full)[0]?.['sys_id'] ?? ''
  const done = Object.entries(TRIES).filter(([, attempt]) => attempt(instance, full, sysId))
  expect(done.map(([letter]) => letter).join('')).toBe(rights)
})

test('these are all tables of the app', () => {
  const tables = createAppInstance()
    .rows('sys_db_object')
    .map(row => row['name'] ?? '')
  expect(tables.filter(name => name.startsWith('x_iio_sync_')).sort()).toEqual(
    Object.keys(RIGHTS)
      .map(table => `x_iio_sync_${table}`)
      .sort(),
  )
})

describe('an operator types the reason of a discard, and nothing else', () => {
  test.each([
    ['ticket', { status: 'in_sync', target: '0'.repeat(32), warnings: 'x', reason: 'x', decision: 'x' }],
    ['note', { status: 'written', text: 'forged', update_id: 'x' }],
    ['outbound_event', { state: 'ready', payload: '{}', source_id: 'x' }],
  ])('on %s', (table, forged) => {
    const instance = begin('operator')
    const full = `x_iio_sync_${table}`
    const before = instance.rows(full)[0] ?? {}
    for (const [column, value] of Object.entries(forged)) {
      instance.change(PERSON, full, before['sys_id'] ?? '', { [column]: value })
      expect(instance.row(full, before['sys_id'] ?? '')[column]).toBe(before[column])
    }
    instance.change(PERSON, full, before['sys_id'] ?? '', { discard_reason: 'Not needed.' })
    expect(instance.row(full, before['sys_id'] ?? '')['discard_reason']).toBe('Not needed.')
  })
})

test.each(['viewer', 'operator'] as const)('%s reads the connection, without the secrets', role => {
  const instance = begin(role)
  const { result } = instance.call(PERSON, 'GET', `/api/now/table/x_iio_sync_connection/${connectionId(instance)}`)
  expect(result['bridge_url']).not.toBe('')
  expect(result).not.toHaveProperty('current_secret')
  expect(result).not.toHaveProperty('previous_secret')
})

test('an admin sees that there is a secret', () => {
  const instance = begin('admin')
  const { result } = instance.call(PERSON, 'GET', `/api/now/table/x_iio_sync_connection/${connectionId(instance)}`)
  expect(result).toHaveProperty('current_secret')
})

const connectionId = (instance: AppInstance): string => instance.rows('x_iio_sync_connection')[0]?.['sys_id'] ?? ''

describe('the menu', () => {
  const instance = createAppInstance()
  const [menu] = instance.rows('sys_app_application', { title: 'incident.io' })
  const modules = instance.rows('sys_app_module', { application: menu?.['sys_id'] ?? '' })

  test('opens for viewers, and so for the roles that contain it', () =>
    expect(menu?.['roles']).toBe('x_iio_sync.viewer'))

  test.each(modules.map(row => [row['title'] ?? '', row] as const))('%s: for whom its page opens', (_title, row) => {
    const needs = row['link_type'] === 'NEW' ? 'c' : 'r'
    const table = (row['name'] ?? '').replace('x_iio_sync_', '')
    const least = (['viewer', 'operator', 'admin'] as const).find(role => rightsOf(role, table).includes(needs))
    expect(row['roles']).toBe(`x_iio_sync.${table === '' ? 'viewer' : least}`)
  })
})

test('operator contains viewer, admin contains operator, who sees private incidents is a viewer, and the integration contains nothing', () => {
  const instance = createAppInstance()
  const nameOf = (sysId = ''): string => instance.row('sys_user_role', sysId)['name'] ?? ''
  const pairs = instance.rows('sys_user_role_contains').map(row => `${nameOf(row['role'])} ${nameOf(row['contains'])}`)
  expect(pairs.filter(pair => pair.includes('x_iio_sync.')).sort()).toEqual([
    'x_iio_sync.admin x_iio_sync.operator',
    'x_iio_sync.operator x_iio_sync.viewer',
    'x_iio_sync.private_viewer x_iio_sync.viewer',
  ])
})

test('the integration user sees no page: no menu, module or button names its role', () => {
  const instance = createAppInstance()
  const [role] = instance.rows('sys_user_role', { name: 'x_iio_sync.integration' })
  for (const table of ['sys_app_application', 'sys_app_module'])
    expect(instance.rows(table).filter(row => (row['roles'] ?? '').includes('integration'))).toEqual([])
  expect(instance.rows('sys_ui_action_role', { sys_user_role: role?.['sys_id'] ?? '' })).toEqual([])
  expect(instance.rows('sys_user', { user_name: INTEGRATION })).toHaveLength(1)
})

/** Buttons that change the configuration; all others are for operators. */
const ADMINS_BUTTONS = [
  'Confirm sending from this instance',
  'Start',
  'Refresh from incident.io',
  'States: off',
  'States: to incident.io',
  'States: both ways',
  'Pause',
  'Resume',
]

/** Of everybody who works on tasks, as the person here does whatever their role in the app. */
const RESPONDERS_BUTTONS = ['Show incident.io sync', 'Open in incident.io']

function whoNeeds(button: string): string {
  if (ADMINS_BUTTONS.includes(button)) return 'admin'
  return RESPONDERS_BUTTONS.includes(button) ? 'itil' : 'operator'
}

const buttons = createAppInstance()
  .rows('sys_ui_action')
  .filter(row => (row['action_name'] ?? '').startsWith('x_iio_sync_'))
  .map(row => ({
    button: row['name'] ?? '',
    table: row['table'] ?? '',
    isInList: row['list_banner_button'] === '1' && row['form_button'] !== '1',
    needs: whoNeeds(row['name'] ?? ''),
  }))
type Button = (typeof buttons)[number]

/** A row on which the button is shown. */
function rowFor(instance: AppInstance, { button, table }: Button): Row {
  const states: Record<string, Row> = {
    'x_iio_sync_ticket Try again': { status: 'failed' },
    'x_iio_sync_ticket Discard': { status: 'failed', discard_reason: 'x' },
    'x_iio_sync_ticket Adopt this record': { status: 'pending', claim_answer: 'waiting' },
    'x_iio_sync_ticket Make a new record': { status: 'pending', claim_answer: 'waiting' },
    'x_iio_sync_note Try again': { status: 'failed' },
    'x_iio_sync_note Discard': { status: 'failed', discard_reason: 'x' },
    'x_iio_sync_outbound_event Send again': { state: 'parked' },
    'x_iio_sync_outbound_event Discard': { state: 'parked', discard_reason: 'x' },
    'task Link to incident.io incident': { x_iio_sync_linked: '' },
    'x_iio_sync_connection Start': { declared_from: '' },
    'x_iio_sync_connection Resume': { paused_at: '2026-11-22 02:00:00' },
  }
  const [row = {}] = table === 'task' ? [recordOf(instance)] : instance.rows(table)
  const sysId = row['sys_id'] ?? ''
  const changes = states[`${table} ${button}`]
  const own = table === 'task' ? 'incident' : table
  if (changes !== undefined) instance.poke(own, sysId, changes)
  return instance.row(own, sysId)
}

function press(instance: AppInstance, shown: Button): string[] {
  return shown.isInList
    ? instance.pressOnList(shown.button, shown.table, PERSON)
    : pressOnRow(instance, shown, rowFor(instance, shown))
}

function pressOnRow(instance: AppInstance, { button }: Button, row: Row): string[] {
  return instance.press(button, row, PERSON)
}

const mayPress = (role: Role, needs: string): boolean => role === 'admin' || role === needs || needs === 'itil'

describe.each(ROLES)('with the role "%s"', role => {
  test.each(buttons)('"$button" on $table', shown => {
    const instance = begin(role)
    const isPressed = (): string[] => press(instance, shown)
    if (mayPress(role, shown.needs)) expect(isPressed().join(' ')).not.toContain('needs the role')
    else expect(isPressed).toThrow(`${PERSON} has none of the roles of "${shown.button}"`)
  })
})

describe.each(ROLES.filter(role => role !== 'admin'))('on a form that stayed open, with the role "%s"', role => {
  test.each(buttons.filter(({ needs }) => !mayPress(role, needs)))(
    '"$button" on $table names the role it needs',
    shown => {
      const instance = begin(role, { opensButtons: true })
      const row = shown.isInList ? {} : rowFor(instance, shown)
      const tables = ['incident', ...Object.keys(RIGHTS).map(table => `x_iio_sync_${table}`)]
      const state = (): Row[][] => tables.map(table => instance.rows(table))
      const before = state()
      const answer = shown.isInList
        ? instance.pressOnList(shown.button, shown.table, PERSON)
        : pressOnRow(instance, shown, row)
      expect(answer).toEqual([
        `"${shown.button}" needs the role x_iio_sync.${shown.needs}. Nothing was done. An administrator of this instance can give it to you.`,
      ])
      expect(state()).toEqual(before)
    },
  )
})

test('every button of the app was tried', () => {
  expect(buttons.length).toBeGreaterThan(15)
  expect(ticketOf(begin(''))['status']).toBe('in_sync')
})

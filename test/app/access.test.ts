import { createAppInstance, INTEGRATION } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { declare, edit, recordOf, templateId, ticketOf } from './tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  declare(instance)
})

const TABLES = ['template', 'condition', 'field_mapping', 'state_mapping', 'status_mapping', 'attribute', 'option', 'ticket', 'note', 'outbound_event', 'cursor', 'connection']

function isClosed(user: string, table: string): boolean {
  const answer = instance.call(user, 'GET', `/api/now/table/${table}`)
  return answer.status === 403 || answer.text === '{"result":[]}'
}

describe('the integration user', () => {
  test.each([
    ['status', 'in_step', 'failed'],
    ['target', '', '0'.repeat(32)],
    ['target_table', 'incident', 'sys_user'],
    ['number', 'INC0010001', 'INC1'],
    ['applied_values', '', '{}'],
    ['warnings', '', 'forged'],
    ['error', '', 'forged'],
    ['attempts', '0', '7'],
    ['record_state', '1', '7'],
    ['state_version', '0', '7'],
  ])('cannot write the status column %s', (column, _stands, forged) => {
    const before = ticketOf(instance)[column]
    edit(instance, ticketOf(instance)['sys_id'] ?? '', { [column]: forged })
    expect(ticketOf(instance)[column]).toBe(before)
  })

  test('cannot say at the insert that a foreign record is its own', () => {
    const foreign = instance.create('admin', 'incident', { short_description: 'Payroll' }).result['sys_id'] ?? ''
    declare(instance, { external_id: '01FORGED', reference: 'INC-9', target: foreign, target_table: 'incident', status: 'in_step' })
    expect(ticketOf(instance, '01FORGED')['target']).not.toBe(foreign)
    expect(instance.row('incident', foreign)).toMatchObject({ short_description: 'Payroll', correlation_id: '' })
  })

  test('cannot write what the app writes on a note', () => {
    const note = instance.create(INTEGRATION, 'x_iio_sync_note', { update_id: 'u1', ticket: ticketOf(instance)['sys_id'] ?? '', text: 'x', status: 'skipped', error: 'forged' })
    expect(instance.row('x_iio_sync_note', note.result['sys_id'] ?? '')).toMatchObject({ status: 'written', error: '' })
  })

  test.each(['template', 'condition', 'field_mapping', 'state_mapping', 'status_mapping', 'outbound_event', 'connection'])('cannot write the table %s', table => {
    const full = `x_iio_sync_${table}`
    expect(instance.create(INTEGRATION, full, { name: 'x' }).status).toBe(403)
    const [row] = instance.rows(full)
    if (row) expect([403, 404]).toContain(instance.change(INTEGRATION, full, row['sys_id'] ?? '', { name: 'x', description: 'x' }).status)
  })

  test.each(['incident', 'task', 'problem', 'sys_user', 'sys_properties', 'sys_journal_field'])('neither reads nor writes %s', table => {
    expect(isClosed(INTEGRATION, table)).toBe(true)
    expect(instance.create(INTEGRATION, table, { short_description: 'x', name: 'x' }).status).toBe(403)
  })

  test('cannot write the record of its own ticket either', () => {
    expect([403, 404]).toContain(instance.change(INTEGRATION, 'incident', recordOf(instance)['sys_id'] ?? '', { short_description: 'x' }).status)
  })

  test('deletes nothing', () => {
    for (const table of TABLES) {
      const [row] = instance.rows(`x_iio_sync_${table}`)
      if (row) expect([403, 404]).toContain(instance.call(INTEGRATION, 'DELETE', `/api/now/table/x_iio_sync_${table}/${row['sys_id']}`).status)
    }
  })

  test('reads the configuration, its tickets and its events, and not the connection', () => {
    for (const table of TABLES) expect([table, isClosed(INTEGRATION, `x_iio_sync_${table}`)]).toEqual([table, ['connection', 'condition', 'note', 'cursor'].includes(table)])
    expect(instance.call(INTEGRATION, 'GET', '/api/now/table/x_iio_sync_connection').text).not.toMatch(/bridge/)
  })

  test('keeps its cursors and what it knows of incident.io', () => {
    const cursor = instance.create(INTEGRATION, 'x_iio_sync_cursor', { name: 'incidents', position: '2026' })
    expect(cursor.status).toBe(201)
    expect(instance.create(INTEGRATION, 'x_iio_sync_cursor', { name: 'incidents' }).status).toBe(403)
    expect(instance.change(INTEGRATION, 'x_iio_sync_cursor', cursor.result['sys_id'] ?? '', { lease_holder: 'a' }).status).toBe(200)
    const attribute = instance.create(INTEGRATION, 'x_iio_sync_attribute', { key: 'severity', label: 'Severity', kind: 'option' })
    expect(instance.create(INTEGRATION, 'x_iio_sync_option', { attribute: attribute.result['sys_id'] ?? '', external_id: '01', label: 'Critical' }).status).toBe(201)
  })
})

describe('people', () => {
  test.each(TABLES)('without a role of the app do not see %s', table => {
    expect(isClosed('beth.anglin', `x_iio_sync_${table}`)).toBe(true)
    expect(instance.create('beth.anglin', `x_iio_sync_${table}`, { name: 'x' }).status).toBe(403)
  })

  function give(role: string): void {
    const [user] = instance.rows('sys_user', { user_name: 'beth.anglin' })
    const [row] = instance.rows('sys_user_role', { name: role })
    instance.create('admin', 'sys_user_has_role', { user: user?.['sys_id'] ?? '', role: row?.['sys_id'] ?? '' })
  }

  test('with the viewer role read tickets and events and change nothing', () => {
    give('x_iio_sync.viewer')
    expect(isClosed('beth.anglin', 'x_iio_sync_ticket')).toBe(false)
    expect(isClosed('beth.anglin', 'x_iio_sync_connection')).toBe(true)
    expect(instance.change('beth.anglin', 'x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', { reference: 'x' }).status).toBe(403)
  })

  test('with the admin role configure the sync', () => {
    give('x_iio_sync.admin')
    expect(isClosed('beth.anglin', 'x_iio_sync_connection')).toBe(false)
    expect(instance.change('beth.anglin', 'x_iio_sync_template', templateId(instance, 'Incident'), { name: 'All incidents' }).status).toBe(200)
  })
})

test('the signing secret is not readable over REST by anyone', () => {
  const [connection] = instance.rows('x_iio_sync_connection')
  const secret = 'whsec_c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0'
  instance.call('admin', 'PATCH', `/api/now/table/x_iio_sync_connection/${connection?.['sys_id']}?sysparm_input_display_value=true`, { current_secret: secret })
  expect(instance.call('admin', 'GET', `/api/now/table/x_iio_sync_connection?sysparm_display_value=all`).text).not.toContain(secret)
})

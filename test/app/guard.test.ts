/**
 * A stolen integration password: everything that the bridge never sends, sent over REST as the integration user. The
 * app writes the table its template names, mapped columns, and records it made or was told to adopt; nothing else.
 */
import type { Row } from '../servicenow/contracts.ts'
import { createAppInstance, INTEGRATION } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { addressOf, declare, desired, edit, INCIDENT_ID, map, recordOf, templateId, ticketOf } from './tickets.ts'

let instance: AppInstance
let payroll: string
beforeEach(() => {
  instance = createAppInstance()
  payroll = instance.create('admin', 'incident', { short_description: 'Payroll', description: 'Not yours' }).result['sys_id'] ?? ''
})

const NAME = { column: 'short_description', value: 'Payments are down' }
const OTHER = '01FCNDV6P870EA6S7TK1DSYDG9'
const foreign = (): Row => instance.row('incident', payroll)
const FOREIGN = { short_description: 'Payroll', description: 'Not yours', correlation_id: '', correlation_display: '', state: '1' }

/** What stands in tables that are none of the integration user's business. */
const TABLES = ['incident', 'problem', 'change_request', 'sys_user', 'sys_user_has_role', 'sys_properties', 'sys_script', 'x_iio_sync_template', 'x_iio_sync_connection']
const picture = (): Record<string, Row[]> => Object.fromEntries(TABLES.map(table => [table, instance.rows(table)]))

afterEach(() => {
  expect(foreign()).toMatchObject(FOREIGN)
  expect(instance.rows('sys_journal_field', { element_id: payroll })).toEqual([])
})

describe('columns', () => {
  test.each([
    ['that nothing maps', 'priority', '1'],
    ['of the platform', 'sys_created_by', 'admin'],
    ['that decide the table', 'sys_class_name', 'problem'],
    ['that decide the record', 'sys_id', '0'.repeat(32)],
    ['of the domain', 'sys_domain', '0'.repeat(32)],
    ['that say whose record it is', 'correlation_id', 'PD-1'],
    ['that name the record', 'number', 'INC0000001'],
    ['that are journals', 'comments', 'Dear customer, call this number'],
    ['of a status mapping that is switched off', 'state', '7'],
    ['with a dot', 'caller_id.email', 'x@example.com'],
    ['with an operator', 'state^ORactive', 'true'],
    ['of every object', '__proto__', 'x'],
    ['that are functions of the platform', 'deleteRecord', 'x'],
  ])('%s are not written', (_name, column, value) => {
    declare(instance, { desired_values: desired(NAME, { column, value }) })
    const made = recordOf(instance)
    edit(instance, ticketOf(instance)['sys_id'] ?? '', { desired_values: desired({ ...NAME, value: 'Again' }, { column, value }) })
    expect(recordOf(instance)).toMatchObject({
      short_description: 'Again', sys_id: made['sys_id'], sys_class_name: 'incident', number: made['number'], state: '1', correlation_id: INCIDENT_ID, sys_created_by: INTEGRATION,
    })
    expect(ticketOf(instance)['warnings']).toContain(`${column}: left out`)
    expect(instance.rows('sys_journal_field')).toEqual([])
  })

  test('kept by the platform are not written, even when a mapping of them slipped in', () => {
    map(instance, 'Incident', { column: 'cause', value: '{{ incident.name }}' })
    const [mapping] = instance.rows('x_iio_sync_field_mapping', { column: 'cause' })
    instance.poke('x_iio_sync_field_mapping', mapping?.['sys_id'] ?? '', { column: 'number' })
    declare(instance, { desired_values: desired(NAME, { column: 'number', value: 'INC0000001' }) })
    expect(ticketOf(instance)['warnings']).toMatch(/^number: left out, because the platform or the sync keeps/)
  })

  test('of a status mapping take its values and no others', () => {
    const [closed] = instance.rows('x_iio_sync_status_mapping', { category: 'closed' })
    instance.change('admin', 'x_iio_sync_status_mapping', closed?.['sys_id'] ?? '', { active: 'true' })
    declare(instance, { desired_values: desired(NAME, { column: 'state', value: '8' }) })
    expect(recordOf(instance)['state']).toBe('1')
    expect(ticketOf(instance)['warnings']).toBe('state: left out, because no status mapping writes "8".')
  })

  test('written on create only stay so, whatever the sender says', () => {
    map(instance, 'Incident', { column: 'cause', value: '{{ incident.name }}', write: 'create' })
    const ticket = declare(instance, { desired_values: desired(NAME, { column: 'cause', value: 'First' }) }).result['sys_id'] ?? ''
    edit(instance, ticket, { desired_values: desired(NAME, { column: 'cause', value: 'Forged', write: 'sync' }) })
    expect(recordOf(instance)['cause']).toBe('First')
  })

  test('of the status half cannot be sent', () => {
    declare(instance, { target: payroll, target_table: 'incident', status: 'in_step', applied_values: '{}', number: 'INC1', record_url: 'https://evil.example.com' })
    expect(ticketOf(instance)['target']).not.toBe(payroll)
    edit(instance, ticketOf(instance)['sys_id'] ?? '', { target: payroll, target_table: 'incident', desired_values: desired({ ...NAME, value: 'Taken over' }) })
    expect(recordOf(instance)['short_description']).toBe('Taken over')
  })
})

describe('tables', () => {
  test.each(['sys_user', 'sys_properties', 'problem', 'x_iio_sync_connection'])('%s cannot be named by the ticket', table => {
    const before = picture()
    declare(instance, { target_table: table, template: '', desired_values: desired({ column: 'name', value: 'x' }) })
    expect(ticketOf(instance)).toMatchObject({ status: 'skipped', target: '' })
    expect(picture()).toEqual(before)
  })

  test('a template of another kind of record is not used', () => {
    const before = instance.rows('task').length
    declare(instance, { template: templateId(instance, 'Follow-up') })
    expect(ticketOf(instance)).toMatchObject({ status: 'skipped', target: '', error: expect.stringContaining('is not for incidents') })
    expect(instance.rows('task')).toHaveLength(before)
  })

  test.each([['something else', '0'.repeat(32)], ['a record of another table', 'incident'], ['an attempt at a query', 'x^ORsys_idISNOTEMPTY']])('%s is no template', (_name, template) => {
    declare(instance, { template: template === 'incident' ? payroll : template })
    expect(ticketOf(instance)['target']).toBe('')
  })

  test.each(['template', 'condition', 'field_mapping', 'state_mapping', 'status_mapping', 'connection', 'outbound_event', 'link_request', 'preview'])('%s cannot be written or deleted', table => {
    const full = `x_iio_sync_${table}`
    const [row] = instance.rows(full)
    const sysId = row?.['sys_id'] ?? '0'.repeat(32)
    const before = instance.rows(full)
    expect(instance.create(INTEGRATION, full, { name: 'x', template: templateId(instance, 'Incident'), column: 'priority', value: '1' }).status).toBe(403)
    expect([403, 404]).toContain(instance.change(INTEGRATION, full, sysId, { active: 'true', fallback: 'true', target_table: 'sys_user', static_values: 'x=y', problem: '' }).status)
    expect([403, 404]).toContain(instance.call(INTEGRATION, 'DELETE', `/api/now/table/${full}/${sysId}`).status)
    expect(instance.rows(full)).toEqual(before)
  })

  test.each(['ticket', 'note', 'attribute', 'option', 'cursor'])('%s can be written and not deleted', table => {
    declare(instance)
    instance.create(INTEGRATION, 'x_iio_sync_note', { update_id: 'u1', ticket: ticketOf(instance)['sys_id'] ?? '', text: 'x' })
    instance.create(INTEGRATION, 'x_iio_sync_cursor', { name: 'c' })
    const [row] = instance.rows(`x_iio_sync_${table}`)
    expect([403, 404]).toContain(instance.call(INTEGRATION, 'DELETE', `/api/now/table/x_iio_sync_${table}/${row?.['sys_id']}`).status)
  })

  test('a batch of calls opens no other door', () => {
    const request = (method: string, url: string) => ({ id: url, method, url, headers: [{ name: 'Content-Type', value: 'application/json' }], body: Buffer.from('{"short_description":"Taken over"}').toString('base64') })
    const answer = instance.call(INTEGRATION, 'POST', '/api/now/v1/batch', { batch_request_id: '1', rest_requests: [request('PATCH', `/api/now/table/incident/${payroll}`), request('POST', '/api/now/table/incident')] })
    expect(answer.text).not.toMatch(/"status_code":20[01]/)
    expect(instance.rows('incident')).toHaveLength(1)
  })
})

describe('records', () => {
  test.each([
    ['by its bare sys_id, which is an admin\'s way', () => payroll],
    ['of a table that the template does not name', () => addressOf(instance.create('admin', 'problem', { short_description: 'Theirs' }).result['sys_id'] ?? '')],
    ['by a query', () => 'INC^ORnumberISNOTEMPTY'],
    ['by a script', () => 'javascript:gs.getUserID()'],
    ['by a pattern', () => 'INC%'],
  ])('are not adopted %s', (_name, adopt) => {
    declare(instance, { adopt: adopt() })
    expect(ticketOf(instance)['target']).not.toBe(payroll)
    expect(instance.rows('problem').map(row => row['short_description'])).not.toContain('Payments are down')
  })

  test('of a table that extends the template\'s are not adopted without an admin', () => {
    instance.create(INTEGRATION, 'x_iio_sync_ticket', {
      record_type: 'follow_up', external_id: OTHER, reference: 'x', template: templateId(instance, 'Follow-up'), desired_values: desired({ ...NAME, value: 'Taken over' }), adopt: addressOf(payroll),
    })
    expect(recordOf(instance, OTHER)).toMatchObject({ sys_class_name: 'task', short_description: 'Taken over' })
  })

  test('of another ticket are not adopted', () => {
    declare(instance)
    declare(instance, { external_id: OTHER, reference: 'INC-9', adopt: ticketOf(instance)['number'] ?? '', desired_values: desired({ ...NAME, value: 'Taken over' }) })
    expect(ticketOf(instance, OTHER)).toMatchObject({ status: 'failed', target: '' })
    expect(recordOf(instance)['short_description']).toBe('Payments are down')
  })

  test('of another system are not met by choosing its id', () => {
    instance.poke('incident', payroll, { correlation_id: 'PD-77' })
    declare(instance, { external_id: 'PD-77' })
    expect(ticketOf(instance, 'PD-77')['target']).not.toBe(payroll)
    instance.poke('incident', payroll, { correlation_id: '' })
  })

  test('are not met by choosing the sys_id of the ticket', () => {
    declare(instance, { sys_id: payroll.split('').reverse().join('') })
    expect(ticketOf(instance)['target']).not.toBe(payroll)
  })

  test.each([['external_id', OTHER], ['record_type', 'follow_up']])('do not change hands: the %s of a ticket stays', (column, value) => {
    const ticket = declare(instance).result['sys_id'] ?? ''
    expect(edit(instance, ticket, { [column]: value }).status).toBe(403)
    expect(ticketOf(instance)).toMatchObject({ external_id: INCIDENT_ID, record_type: 'incident' })
  })

  test('of an incident get no parent, whatever the row says', () => {
    const other = declare(instance, { external_id: OTHER, reference: 'INC-9' }).result['sys_id'] ?? ''
    declare(instance, { parent: other })
    expect(recordOf(instance)['parent']).toBe('')
  })

  test('of a follow-up hang under an incident\'s record only', () => {
    const follow = (external_id: string, parent: string) => instance.create(INTEGRATION, 'x_iio_sync_ticket', {
      record_type: 'follow_up', external_id, reference: 'x', template: templateId(instance, 'Follow-up'), desired_values: desired(NAME), parent,
    }).result['sys_id'] ?? ''
    const first = follow('01A', payroll)
    follow('01B', first)
    expect(recordOf(instance, '01A')['parent']).toBe('')
    expect(recordOf(instance, '01B')['parent']).toBe('')
  })
})

describe('values', () => {
  const mapCaller = (): void => map(instance, 'Incident', { column: 'caller_id', value: '{{ x }}', kind: 'lookup', lookup_table: 'sys_user', lookup_column: 'user_name' })

  test.each([
    ['a script', 'javascript:gs.getUserName()'],
    ['a script in other letters', ' JavaScript:gs.getUserName()'],
    ['another query', 'x^ORuser_name=admin'],
    ['a new query', 'x^NQuser_name=admin'],
    ['an operator', '!=x'],
    ['a pattern', 'adm%'],
    ['a dynamic filter', 'DYNAMIC90d1921e5f510100a9ad2572f2b477fe'],
  ])('%s finds nobody', (_name, value) => {
    mapCaller()
    declare(instance, { desired_values: desired(NAME, { column: 'caller_id', value }) })
    expect(recordOf(instance)['caller_id']).toBe('')
    expect(ticketOf(instance)['warnings']).toMatch(/^caller_id: left out/)
  })

  test('a script is text where text belongs', () => {
    declare(instance, { desired_values: desired({ ...NAME, value: 'javascript:gs.getUserName()' }) })
    expect(recordOf(instance)['short_description']).toBe('javascript:gs.getUserName()')
  })

  test('[code] is text in journals', () => {
    map(instance, 'Incident', { column: 'comments', value: '{{ incident.summary }}' })
    declare(instance, { desired_values: desired(NAME, { column: 'comments', value: '[code]<script>x</script>[/code]' }) })
    expect(instance.rows('sys_journal_field', { element: 'comments' })[0]?.['value']).not.toMatch(/\[code\]/)
  })

  test.each([
    ['no JSON', '{"short_description":'],
    ['an object', '{"short_description":"x"}'],
    ['a number', '7'],
    ['a list of something else', '["x"]'],
    ['a value that is no text', '[{"column":"short_description","value":{"toString":"x"},"write":"sync"}]'],
    ['more than the column holds', JSON.stringify([{ column: 'short_description', value: 'x'.repeat(70_000), write: 'sync' }])],
    ['a deep nest', '['.repeat(20_000)],
  ])('%s changes nothing, and the row says so', (_name, text) => {
    const ticket = declare(instance).result['sys_id'] ?? ''
    edit(instance, ticket, { desired_values: text })
    expect(recordOf(instance)['short_description']).toBe('Payments are down')
    expect(ticketOf(instance)).toMatchObject({ status: 'failed', error: expect.stringContaining('not readable JSON') })
  })

  test('more columns than anybody maps end in warnings that fit the row', () => {
    const many = Array.from({ length: 1000 }, (_none, index) => ({ column: `u_${index}`, value: '' }))
    declare(instance, { desired_values: desired(NAME, ...many) })
    expect(ticketOf(instance)['status']).toBe('in_step')
    expect((ticketOf(instance)['warnings'] ?? '').length).toBeLessThanOrEqual(8000)
  })

  test.each([
    ['a script as the id', { external_id: 'javascript:gs.getUserID()' }],
    ['a query as the id', { external_id: '1^ORsys_idISNOTEMPTY' }],
    ['no id', { external_id: '' }],
    ['another kind of record', { record_type: 'user' }],
    ['a script as the link that people click', { permalink: 'javascript:alert(1)' }],
    ['a page as the link', { permalink: 'data:text/html,x' }],
  ])('%s is refused', (_name, values) => {
    expect(declare(instance, values).status).toBe(403)
    expect(instance.rows('x_iio_sync_ticket')).toEqual([])
    expect(instance.rows('incident')).toHaveLength(1)
  })
})

describe('notes', () => {
  const note = (values: Row): Row => {
    const { result } = instance.create(INTEGRATION, 'x_iio_sync_note', { update_id: 'u1', text: 'Hello', ...values })
    return instance.row('x_iio_sync_note', result['sys_id'] ?? '')
  }

  test.each([
    ['of a record that has no ticket', () => payroll],
    ['of no ticket', () => '0'.repeat(32)],
    ['of a query', () => 'x^ORsys_idISNOTEMPTY'],
  ])('%s are not written', (_name, ticket) => {
    declare(instance)
    expect(note({ ticket: ticket() })['status']).not.toBe('written')
    expect(instance.rows('sys_journal_field')).toEqual([])
  })

  test('are not written where the template takes no updates', () => {
    instance.change('admin', 'x_iio_sync_template', templateId(instance, 'Incident'), { sync_updates: 'false' })
    declare(instance)
    expect(note({ ticket: ticketOf(instance)['sys_id'] ?? '' })).toMatchObject({ status: 'skipped', error: expect.stringContaining('does not write updates') })
    expect(instance.rows('sys_journal_field')).toEqual([])
  })

  test('that were written cannot be written again on another record', () => {
    declare(instance)
    declare(instance, { external_id: OTHER, reference: 'INC-9' })
    const written = note({ ticket: ticketOf(instance)['sys_id'] ?? '' })
    instance.change(INTEGRATION, 'x_iio_sync_note', written['sys_id'] ?? '', { ticket: ticketOf(instance, OTHER)['sys_id'] ?? '', text: 'Other' })
    instance.advance(3600)
    instance.runMinuteScript()
    expect(instance.rows('sys_journal_field')).toHaveLength(1)
  })
})

/**
 * A stolen integration password: everything that the bridge never sends, sent to the resources as the integration user, to
 * whom nothing else is open. The app writes the table its template names, mapped columns, and records it made or was told
 * to adopt; nothing else.
 */
import type { Row } from '../../ends/servicenow/contracts.ts'
import { createAppInstance, INTEGRATION } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { ask, documentOf, post, rowOf, SYNC } from './documents.ts'
import {
  addressOf,
  declare,
  declareFollowUp,
  desired,
  edit,
  events,
  INCIDENT_ID,
  map,
  note,
  recordOf,
  templateId,
  ticketOf,
} from './tickets.ts'

let instance: AppInstance
let payroll: string
beforeEach(() => {
  instance = createAppInstance()
  payroll =
    instance.create('admin', 'incident', { short_description: 'Payroll', description: 'Not yours' }).result['sys_id'] ??
    ''
})

const NAME = { column: 'short_description', value: 'Payments are down' }
const OTHER = '01FCNDV6P870EA6S7TK1DSYDG9'
const foreign = (): Row => instance.row('incident', payroll)
const FOREIGN = {
  short_description: 'Payroll',
  description: 'Not yours',
  correlation_id: '',
  correlation_display: '',
  state: '1',
}

/** What stands in tables that are none of the integration user's business. */
const TABLES = [
  'incident',
  'problem',
  'change_request',
  'sys_user',
  'sys_user_has_role',
  'sys_properties',
  'sys_script',
  'x_iio_sync_template',
  'x_iio_sync_connection',
]
/** An incident with fields that the bridge does not send. */
const forge = (values: Record<string, unknown>) =>
  instance.call(
    INTEGRATION,
    'POST',
    `${SYNC}/incidents`,
    documentOf(instance, {
      incident: { ...rowOf({ external_id: INCIDENT_ID, template: templateId(instance, 'Incident') }), ...values },
    }),
  )
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
    edit(instance, ticketOf(instance)['sys_id'] ?? '', {
      desired_values: desired({ ...NAME, value: 'Again' }, { column, value }),
    })
    expect(recordOf(instance)).toMatchObject({
      short_description: 'Again',
      sys_id: made['sys_id'],
      sys_class_name: 'incident',
      number: made['number'],
      state: '1',
      correlation_id: INCIDENT_ID,
      sys_created_by: INTEGRATION,
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
    const ticket =
      declare(instance, { desired_values: desired(NAME, { column: 'cause', value: 'First' }) }).result['sys_id'] ?? ''
    edit(instance, ticket, { desired_values: desired(NAME, { column: 'cause', value: 'Forged', write: 'sync' }) })
    expect(recordOf(instance)['cause']).toBe('First')
  })

  test('of the status half cannot be sent', () => {
    declare(instance)
    for (const values of [
      { target: payroll },
      { target_table: 'incident' },
      { status: 'in_sync' },
      { record_url: 'https://evil.example.com' },
    ])
      expect(forge(values).status).toBe(400)
    expect(ticketOf(instance)['target']).not.toBe(payroll)
    expect(recordOf(instance)['short_description']).toBe('Payments are down')
  })
})

describe('tables', () => {
  test.each(['sys_user', 'sys_properties', 'problem', 'x_iio_sync_connection'])(
    '%s cannot be named by the ticket',
    table => {
      const before = picture()
      expect(forge({ target_table: table, template: '' }).status).toBe(400)
      expect(ticketOf(instance)).toEqual({})
      expect(picture()).toEqual(before)
    },
  )

  test('a template of another kind of record is not used', () => {
    const before = instance.rows('task').length
    declare(instance, { template: templateId(instance, 'Follow-up') })
    expect(ticketOf(instance)).toMatchObject({
      status: 'skipped',
      target: '',
      reason: expect.stringContaining('is not for incidents'),
    })
    expect(instance.rows('task')).toHaveLength(before)
  })

  test.each([
    ['something else', '0'.repeat(32)],
    ['a record of another table', 'incident'],
    ['an attempt at a query', 'x^ORsys_idISNOTEMPTY'],
  ])('%s is no template', (_name, template) => {
    declare(instance, { template: template === 'incident' ? payroll : template })
    expect(ticketOf(instance)['target'] ?? '').toBe('')
  })

  test.each([
    'template',
    'condition',
    'field_mapping',
    'state_mapping',
    'status_mapping',
    'connection',
    'outbound_event',
    'link_request',
    'preview',
  ])('%s cannot be written or deleted', table => {
    const full = `x_iio_sync_${table}`
    const [row] = instance.rows(full)
    const sysId = row?.['sys_id'] ?? '0'.repeat(32)
    const before = instance.rows(full)
    expect(
      instance.create(INTEGRATION, full, {
        name: 'x',
        template: templateId(instance, 'Incident'),
        column: 'priority',
        value: '1',
      }).status,
    ).toBe(403)
    expect([403, 404]).toContain(
      instance.change(INTEGRATION, full, sysId, {
        active: 'true',
        fallback: 'true',
        target_table: 'sys_user',
        static_values: 'x=y',
        problem: '',
      }).status,
    )
    expect([403, 404]).toContain(instance.call(INTEGRATION, 'DELETE', `/api/now/table/${full}/${sysId}`).status)
    expect(instance.rows(full)).toEqual(before)
  })

  test('a batch of calls opens no other door', () => {
    const request = (method: string, url: string) => ({
      id: url,
      method,
      url,
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      body: Buffer.from('{"short_description":"Taken over"}').toString('base64'),
    })
    const answer = instance.call(INTEGRATION, 'POST', '/api/now/v1/batch', {
      batch_request_id: '1',
      rest_requests: [
        request('PATCH', `/api/now/table/incident/${payroll}`),
        request('POST', '/api/now/table/incident'),
      ],
    })
    expect(answer.text).not.toMatch(/"status_code":20[01]/)
    expect(instance.rows('incident')).toHaveLength(1)
  })
})

describe('records', () => {
  test.each([
    ['by its bare sys_id', () => payroll],
    ['by its number', () => foreign()['number'] ?? ''],
    ['by its address', () => addressOf(payroll)],
    ['by a text that contains its sys_id', () => `x ${payroll}`],
    [
      'of a table that the template does not name',
      () => addressOf(instance.create('admin', 'problem', { short_description: 'Theirs' }).result['sys_id'] ?? ''),
    ],
    ['by a query', () => 'INC^ORnumberISNOTEMPTY'],
    ['by a script', () => 'javascript:gs.getUserID()'],
    ['by a pattern', () => 'INC%'],
  ])('are not adopted %s', (_name, adopt) => {
    declare(instance, { adopt: adopt() })
    expect(ticketOf(instance)['target']).not.toBe(payroll)
    expect(instance.rows('problem').map(row => row['short_description'])).not.toContain('Payments are down')
  })

  test("of a table that extends the template's are not adopted without an admin", () => {
    declareFollowUp(instance, '', {
      external_id: OTHER,
      desired_values: desired({ ...NAME, value: 'Taken over' }),
      adopt: addressOf(payroll),
    })
    expect(ticketOf(instance, OTHER)).toMatchObject({ status: 'pending', target: '', claim_answer: 'waiting' })
  })

  test('of another ticket are not adopted', () => {
    declare(instance)
    declare(instance, {
      external_id: OTHER,
      reference: 'INC-9',
      adopt: ticketOf(instance)['number'] ?? '',
      desired_values: desired({ ...NAME, value: 'Taken over' }),
    })
    expect(ticketOf(instance, OTHER)).toMatchObject({ status: 'pending', target: '', claim_answer: 'waiting' })
    expect(recordOf(instance)['short_description']).toBe('Payments are down')
  })

  test('of another system are not met by choosing its id', () => {
    instance.poke('incident', payroll, { correlation_id: 'PD-77' })
    declare(instance, { external_id: 'PD-77' })
    expect(ticketOf(instance, 'PD-77')['target']).not.toBe(payroll)
    instance.poke('incident', payroll, { correlation_id: '' })
  })

  test('are not met by choosing the sys_id of the ticket', () => {
    expect(forge({ sys_id: payroll.split('').reverse().join('') }).status).toBe(400)
    expect(ticketOf(instance)).toEqual({})
  })

  test.each([
    ['external_id', OTHER],
    ['record_type', 'follow_up'],
  ])('do not change hands: the %s of a ticket stays, even for an admin', (column, value) => {
    const ticket = declare(instance).result['sys_id'] ?? ''
    expect(instance.change('admin', 'x_iio_sync_ticket', ticket, { [column]: value }).status).toBe(403)
    expect(ticketOf(instance)).toMatchObject({ external_id: INCIDENT_ID, record_type: 'incident' })
  })

  test('of an incident get no parent, whatever the document says', () => {
    const other = declare(instance, { external_id: OTHER, reference: 'INC-9' }).result['sys_id'] ?? ''
    expect(forge({ parent: other }).status).toBe(400)
    declare(instance)
    expect(recordOf(instance)['parent']).toBe('')
  })

  test("of a follow-up hang under the record of the document's own incident only", () => {
    const incident = rowOf(declare(instance).result)
    const followUp = {
      ...rowOf({ external_id: '01A', template: templateId(instance, 'Follow-up'), desired_values: desired(NAME) }),
      hash: 'ab',
    }
    for (const parent of [payroll, ticketOf(instance)['sys_id']])
      expect(post(instance, { incident, follow_ups: [{ ...followUp, parent }] }).status).toBe(400)
    post(instance, { incident, follow_ups: [followUp] })
    expect(recordOf(instance, '01A')['parent']).toBe(recordOf(instance)['sys_id'])
  })
})

describe('values', () => {
  const mapCaller = (): void =>
    map(instance, 'Incident', {
      column: 'caller_id',
      value: '{{ x }}',
      kind: 'lookup',
      lookup_table: 'sys_user',
      lookup_column: 'user_name',
    })

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
    declare(instance, {
      desired_values: desired(NAME, { column: 'comments', value: '[code]<script>x</script>[/code]' }),
    })
    expect(instance.rows('sys_journal_field', { element: 'comments' })[0]?.['value']).not.toMatch(/\[code\]/)
  })

  test.each([
    ['no JSON', '{"short_description":'],
    ['an object', '{"short_description":"x"}'],
    ['a number', '7'],
    ['a list of something else', '["x"]'],
    ['a value that is no text', '[{"column":"short_description","value":{"toString":"x"},"write":"sync"}]'],
    [
      'more than the column holds',
      JSON.stringify([{ column: 'short_description', value: 'x'.repeat(70_000), write: 'sync' }]),
    ],
    ['a deep nest', '['.repeat(20_000)],
  ])('%s changes nothing, and the list of refused documents says so', (_name, text) => {
    const before = declare(instance).result
    expect(edit(instance, before['sys_id'] ?? '', { desired_values: text }).status).toBe(400)
    expect(recordOf(instance)['short_description']).toBe('Payments are down')
    expect(ticketOf(instance)).toEqual(before)
    expect(instance.rows('x_iio_sync_refusal')).toMatchObject([
      { external_id: INCIDENT_ID, reason: expect.stringContaining('desired_values'), count: '1' },
    ])
  })

  test('more columns than anybody maps end in warnings that fit the row', () => {
    const many = Array.from({ length: 999 }, (_none, index) => ({ column: `u_${index}`, value: '' }))
    declare(instance, { desired_values: desired(NAME, ...many) })
    expect(ticketOf(instance)['status']).toBe('in_sync')
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
    expect(forge(values).status).toBe(400)
    expect(instance.rows('x_iio_sync_ticket')).toEqual([])
    expect(instance.rows('incident')).toHaveLength(1)
  })
})

describe('notes', () => {
  const send = (values: Record<string, unknown>) =>
    post(instance, {
      incident: rowOf(ticketOf(instance)),
      notes: [{ update_id: 'u1', text: 'Hello', author: 'x', written_at: '2026-11-22T03:00:00Z', ...values }],
    })

  test.each([
    ['for another ticket', { ticket: 'f'.repeat(32) }],
    ['that say what became of them', { status: 'written' }],
    ['of a query', { update_id: 'x^ORsys_idISNOTEMPTY' }],
    ['without a text', { text: '' }],
    ['longer than the column', { text: 'x'.repeat(32_001) }],
    ['of no moment', { written_at: 'now' }],
  ])('%s are refused', (_name, values) => {
    declare(instance)
    expect(send(values).status).toBe(400)
    expect([instance.rows('sys_journal_field'), instance.rows('x_iio_sync_note')]).toEqual([[], []])
  })

  test('are not written where the template takes no updates', () => {
    instance.change('admin', 'x_iio_sync_template', templateId(instance, 'Incident'), { sync_updates: 'false' })
    declare(instance)
    expect(note(instance, { update_id: 'u1', ticket: ticketOf(instance)['sys_id'] ?? '' }).result).toMatchObject({
      status: 'skipped',
      reason: expect.stringContaining('does not write updates'),
      error: '',
    })
    expect(instance.rows('sys_journal_field')).toEqual([])
  })

  test('that were written cannot be written again, also not on another record or with another text', () => {
    declare(instance)
    declare(instance, { external_id: OTHER, reference: 'INC-9' })
    note(instance, { update_id: 'u1', ticket: ticketOf(instance)['sys_id'] ?? '' })
    note(instance, { update_id: 'u1', ticket: ticketOf(instance, OTHER)['sys_id'] ?? '', text: 'Other' })
    instance.advance(3600)
    instance.runMinuteScript()
    expect(instance.rows('sys_journal_field')).toHaveLength(1)
  })
})

describe('the other resources', () => {
  const EVENTS = 'x_iio_sync_outbound_event'
  const links = (event: string, values: object = {}) =>
    ask(instance, 'POST', 'links', { links: [{ event, outcome: 'delivered', detail: 'x', versions: [], ...values }] })

  beforeEach(() => {
    declare(instance)
  })

  test('settle no event but a link that was handed out', () => {
    const made =
      instance.create('admin', EVENTS, {
        source_id: 'x:1',
        type: 'work_note',
        state: 'ready',
        claimed_at: '2026-11-22 03:00:00',
      }).result['sys_id'] ?? ''
    const unclaimed =
      instance.create('admin', EVENTS, { source_id: 'x:2', type: 'ticket_created', state: 'ready' }).result['sys_id'] ??
      ''
    for (const sysId of [made, unclaimed, payroll]) expect(links(sysId)).toEqual({ settled: 0 })
    expect([made, unclaimed].map(sysId => instance.row(EVENTS, sysId)['state'])).toEqual(['ready', 'ready'])
  })

  test('speak for no ticket in ServiceNow', () => {
    const ticket = ticketOf(instance)
    const body = { ticket: ticket['sys_id'], status: 'failed', error: 'forged' }
    expect(instance.call(INTEGRATION, 'PUT', `${SYNC}/destinations`, body).status).toBe(404)
    expect(
      instance.call(INTEGRATION, 'POST', `${SYNC}/claim`, { ticket: ticket['sys_id'], after: 0, min_age_seconds: 0 })
        .status,
    ).toBe(404)
    expect(ticketOf(instance)).toEqual(ticket)
  })

  test('write no configuration but the problem of a row', () => {
    const [template] = instance.rows('x_iio_sync_template')
    const report = { table: 'template', sys_id: template?.['sys_id'], problem: 'forged' }
    const forged = { problems: [{ ...report, active: 'false' }] }
    expect(instance.call(INTEGRATION, 'POST', `${SYNC}/problems`, forged).status).toBe(400)
    ask(instance, 'POST', 'problems', { problems: [report] })
    const {
      problem,
      sys_mod_count: _count,
      sys_updated_on: _on,
      sys_updated_by: _by,
      ...rest
    } = instance.row('x_iio_sync_template', template?.['sys_id'] ?? '')
    expect(template).toMatchObject(rest)
    expect(problem).toContain('forged')
  })

  test.each<[string, string, string, unknown]>([
    [
      'compare',
      'POST',
      'incidents/compare',
      { items: [{ record_type: 'incident', external_id: INCIDENT_ID, version: '' }] },
    ],
    [
      'a dry run',
      'POST',
      'dry-run',
      {
        configuration: '',
        title: '',
        named: '',
        incident: { ...rowOf({ external_id: INCIDENT_ID }), chosen_by: 'conditions' },
        follow_ups: [],
      },
    ],
  ])('%s writes nothing', (_name, method, path, body) => {
    const before = [picture(), instance.rows('x_iio_sync_ticket'), instance.rows('x_iio_sync_cursor')]
    ask(instance, method, path, body)
    expect([picture(), instance.rows('x_iio_sync_ticket'), instance.rows('x_iio_sync_cursor')]).toEqual(before)
  })

  test('let nobody sweep in place of the one who does', () => {
    const { token } = ask<{ token: string }>(instance, 'POST', 'sweep', {
      action: 'claim',
      holder: 'bridge',
      starting: false,
    })
    expect(ask(instance, 'POST', 'sweep', { action: 'claim', holder: 'thief', starting: true })).toEqual({
      held: false,
    })
    for (const other of [payroll, 'f'.repeat(32)])
      expect(
        ask(instance, 'POST', 'sweep', { action: 'finish', token: other, position: '2026-11-22T03:00:00Z' }),
      ).toEqual({ held: false })
    expect(ask(instance, 'POST', 'sweep', { action: 'renew', token })).toEqual({ held: true })
  })

  test('make no event of their own', () => {
    const before = events(instance, 'ticket_created').length
    for (const [method, path] of [
      ['POST', 'links'],
      ['POST', 'sweep'],
      ['PUT', 'catalogue'],
      ['POST', 'problems'],
      ['POST', 'claim'],
      ['PUT', 'destinations'],
      ['POST', 'dry-run'],
      ['POST', 'checks'],
      ['POST', 'incidents/compare'],
    ] as const) {
      for (const body of [undefined, [], 'x', { event: payroll, type: 'work_note' }])
        expect(instance.call(INTEGRATION, method, `${SYNC}/${path}`, body).status).toBe(400)
    }
    expect(instance.rows(EVENTS)).toHaveLength(before)
  })
})

describe('the rules that guard tables', () => {
  const guards = () =>
    instance
      .rows('sys_script', { when: 'before' })
      .filter(
        rule => (rule['collection'] ?? '').startsWith('x_iio_sync_') && rule['name'] !== 'fill destination and table',
      )
      .map(rule => [rule['name'] ?? '', rule['filter_condition'] ?? ''] as const)

  test('run whatever the row says: none depends on a value that its writer chooses', () => {
    expect(guards().length).toBeGreaterThan(6)
    // Either true of every row, or about a change of the very columns that are guarded.
    const isSafe = (condition: string) =>
      /^(\w+)ISNOTEMPTY\^OR\1ISEMPTY(\^EQ)?$/.test(condition) ||
      /^\w+VALCHANGES(\^OR\w+VALCHANGES)*(\^EQ)?$/.test(condition)
    expect(guards().filter(([, condition]) => !isSafe(condition))).toEqual([])
  })

  test('a ticket whose flag is empty is looked at like any other', () => {
    const refused = instance.create('admin', 'x_iio_sync_ticket', {
      record_type: 'incident',
      external_id: 'javascript:gs.getUserID()',
      private: '',
    })
    expect([refused.status, instance.rows('x_iio_sync_ticket')]).toEqual([403, []])
  })
})

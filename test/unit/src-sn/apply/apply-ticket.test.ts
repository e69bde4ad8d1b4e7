import { parseMemory } from '../../../../src-sn/server/contract/memory.ts'
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import {
  declare,
  desired,
  edit,
  events,
  expectDueIn,
  INCIDENT_ID,
  map,
  recordOf,
  ticketOf,
  note as post,
} from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const NAME = { column: 'short_description', value: 'Payments are down' }

describe('a new ticket', () => {
  test('gets a record with the static values, the mapped values and its place in incident.io', () => {
    expect(declare(instance).status).toBe(200)
    expect(recordOf(instance)).toMatchObject({
      sys_class_name: 'incident',
      short_description: 'Payments are down',
      description: 'All cards fail.',
      state: '1',
      urgency: '2',
      impact: '2',
      priority: '3',
      correlation_id: INCIDENT_ID,
      correlation_display: 'incident.io',
      opened_by: instance.rows('sys_user', { user_name: INTEGRATION })[0]?.['sys_id'],
    })
  })

  test('says on its row where the record is', () => {
    declare(instance)
    const record = recordOf(instance)
    expect(ticketOf(instance)).toMatchObject({
      status: 'in_sync',
      target_table: 'incident',
      number: 'INC0010001',
      record_state: '1',
      state_label: 'New',
      error: '',
      warnings: '',
      attempts: '0',
      record_url: `https://test.service-now.com/incident.do?sys_id=${record['sys_id']}`,
    })
  })

  test('is announced to incident.io once', () => {
    declare(instance)
    const [event] = events(instance, 'ticket_created')
    const ticket = ticketOf(instance)
    expect(events(instance, 'ticket_created')).toHaveLength(1)
    expect(event).toMatchObject({
      source_id: `ticket_created:${ticket['sys_id']}`,
      state: 'ready',
      ticket: ticket['sys_id'],
    })
    expect(JSON.parse(event?.['payload'] ?? '')).toEqual({
      source_id: `ticket_created:${ticket['sys_id']}`,
      type: 'ticket_created',
      record_type: 'incident',
      external_id: INCIDENT_ID,
      incident_id: INCIDENT_ID,
      record: { table: 'incident', sys_id: ticket['target'], number: 'INC0010001', url: ticket['record_url'] },
      occurred_at: '2026-11-22T03:00:00Z',
      author: '',
    })
  })

  test('cannot exist twice', () => {
    declare(instance)
    declare(instance)
    expect(instance.rows('incident', { correlation_id: INCIDENT_ID })).toHaveLength(1)
  })

  // The app's REST API derives the sys_id of a row from its key. An import or a script does not: the unique index answers there.
  test('cannot exist twice under another sys_id either', () => {
    declare(instance)
    const { record_type = '', external_id = '' } = ticketOf(instance)
    expect(instance.create('admin', 'x_iio_sync_ticket', { record_type, external_id: `${external_id}X` }).status).toBe(
      201,
    )
    expect(instance.create('admin', 'x_iio_sync_ticket', { record_type, external_id }).status).toBe(403)
    expect(instance.rows('x_iio_sync_ticket', { external_id })).toHaveLength(1)
  })

  test('leaves the default of a column that has no value yet', () => {
    map(instance, 'Incident', { column: 'category', value: '{{ custom_fields.category }}' })
    declare(instance, { desired_values: desired(NAME, { column: 'category', value: '' }) })
    expect(recordOf(instance)['category']).toBe('inquiry')
  })

  test('lets a mapped value win over a static one', () => {
    map(instance, 'Incident', { column: 'urgency', value: '1' })
    declare(instance, { desired_values: desired(NAME, { column: 'urgency', value: '1' }) })
    expect(recordOf(instance)).toMatchObject({ urgency: '1', impact: '2', priority: '2' })
  })
})

describe('a changed ticket', () => {
  test('writes the column that changed', () => {
    const ticket = declare(instance).result['sys_id'] ?? ''
    edit(instance, ticket, {
      desired_values: desired(
        { ...NAME, value: 'Cards are down' },
        { column: 'description', value: 'All cards fail.' },
      ),
      source_updated_at: '2026-11-22T03:01:00.000000Z',
    })
    expect(recordOf(instance)['short_description']).toBe('Cards are down')
    const { bases } = parseMemory(ticketOf(instance)['applied_values'] ?? '')
    expect(bases.get('short_description')).toMatchObject({ sent: 'Cards are down', stored: 'Cards are down' })
    expect(bases.get('description')).toMatchObject({ sent: 'All cards fail.' })
  })

  test('keeps what a person wrote until incident.io changes that value', () => {
    const ticket = declare(instance).result['sys_id'] ?? ''
    instance.change('beth.anglin', 'incident', recordOf(instance)['sys_id'] ?? '', {
      short_description: 'Edited by Beth',
      description: 'Beth knows more.',
    })
    edit(instance, ticket, {
      desired_values: desired(NAME, { column: 'description', value: 'Only Visa fails.' }),
      source_updated_at: '2026-11-22T03:01:00.000000Z',
    })
    expect(recordOf(instance)).toMatchObject({ short_description: 'Edited by Beth', description: 'Only Visa fails.' })
  })

  test('clears a column that was emptied in incident.io', () => {
    const ticket = declare(instance).result['sys_id'] ?? ''
    edit(instance, ticket, { desired_values: desired(NAME, { column: 'description', value: '' }) })
    expect(recordOf(instance)['description']).toBe('')
  })

  test('leaves columns alone that are written on create only', () => {
    const ticket = declare(instance, { desired_values: desired({ ...NAME, write: 'create' }) }).result['sys_id'] ?? ''
    edit(instance, ticket, { desired_values: desired({ ...NAME, value: 'Cards are down', write: 'create' }) })
    expect(recordOf(instance)['short_description']).toBe('Payments are down')
  })

  test('does not touch the record when nothing that is written changed', () => {
    const ticket = declare(instance).result['sys_id'] ?? ''
    const before = recordOf(instance)['sys_mod_count']
    edit(instance, ticket, { source_updated_at: '2026-11-22T03:05:00.000000Z' })
    expect(recordOf(instance)['sys_mod_count']).toBe(before)
  })

  test('is not applied again by its own status', () => {
    declare(instance)
    expect(ticketOf(instance)['sys_mod_count']).toBe('1')
  })

  test('writes a state and its close fields in one save', () => {
    map(instance, 'Incident', { column: 'state', value: '6' })
    map(instance, 'Incident', { column: 'close_code', value: '{{ incident.name }}' })
    map(instance, 'Incident', { column: 'close_notes', value: 'x' })
    const ticket = declare(instance).result['sys_id'] ?? ''
    edit(instance, ticket, {
      desired_values: desired(
        NAME,
        { column: 'state', value: '6' },
        { column: 'close_code', value: 'Solution provided' },
        { column: 'close_notes', value: 'Closed' },
      ),
    })
    expect(recordOf(instance)).toMatchObject({ state: '6', close_code: 'Solution provided', close_notes: 'Closed' })
    expect(ticketOf(instance)).toMatchObject({
      status: 'in_sync',
      record_state: '6',
      state_label: 'Resolved',
      warnings: '',
    })
  })
})

describe('a refused write', () => {
  beforeEach(() => {
    map(instance, 'Incident', { column: 'state', value: '6' })
  })

  test('stands on the row in the words of the platform, with the next attempt', () => {
    const ticket = declare(instance).result['sys_id'] ?? ''
    edit(instance, ticket, { desired_values: desired(NAME, { column: 'state', value: '6' }) })
    expect(recordOf(instance)['state']).toBe('1')
    expect(ticketOf(instance)).toMatchObject({ status: 'failed', attempts: '1' })
    expectDueIn(instance, ticketOf(instance), 60)
    expect(ticketOf(instance)['error']).toMatch(/Data Policy Exception.*(Resolution code|Close notes)[^]*Try again/s)
  })

  test('is tried again later each time, and succeeds when the cause is gone', () => {
    const ticket = declare(instance).result['sys_id'] ?? ''
    edit(instance, ticket, { desired_values: desired(NAME, { column: 'state', value: '6' }) })
    instance.advance(60)
    instance.runMinuteScript()
    expect(ticketOf(instance)).toMatchObject({ status: 'failed', attempts: '2' })
    expectDueIn(instance, ticketOf(instance), 120)
    instance.change('beth.anglin', 'incident', recordOf(instance)['sys_id'] ?? '', {
      close_code: 'User error',
      close_notes: 'Beth closed it',
    })
    instance.advance(120)
    instance.runMinuteScript()
    expect(recordOf(instance)['state']).toBe('6')
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', error: '', attempts: '0', next_attempt: '' })
  })

  test('keeps a record from being made, and makes it by the same function later, opened by the integration user', () => {
    declare(instance, { desired_values: desired(NAME, { column: 'state', value: '6' }) })
    expect(ticketOf(instance)).toMatchObject({ status: 'failed', target: '' })
    const [template] = instance.rows('x_iio_sync_template', { name: 'Incident' })
    instance.change('admin', 'x_iio_sync_template', template?.['sys_id'] ?? '', {
      static_values: 'close_code=User error^close_notes=a^^b^EQ',
    })
    instance.advance(60)
    instance.runMinuteScript()
    expect(recordOf(instance)).toMatchObject({
      state: '6',
      close_notes: 'a^b',
      opened_by: instance.rows('sys_user', { user_name: INTEGRATION })[0]?.['sys_id'],
    })
    expect(events(instance, 'ticket_created')).toHaveLength(1)
  })
})

test('desired values that are no JSON are said to be so, and cost the record nothing', () => {
  const ticket = declare(instance).result['sys_id'] ?? ''
  instance.change('admin', 'x_iio_sync_ticket', ticket, { desired_values: '{"short_description":"x"}' })
  expect(ticketOf(instance)['error']).toMatch(/not readable JSON/)
  expect(recordOf(instance)['short_description']).toBe('Payments are down')
})

test('a crash between the record and its ticket row leads to one record', () => {
  const ticket = declare(instance).result['sys_id'] ?? ''
  const record = recordOf(instance)
  // As if the instance had stopped before the status was written.
  instance.poke('x_iio_sync_ticket', ticket, {
    status: 'pending',
    target: '',
    target_table: '',
    number: '',
    applied_values: '',
    next_attempt: '',
  })
  instance.advance(180)
  instance.runMinuteScript()
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', target: record['sys_id'] })
  expect(instance.rows('incident', { correlation_id: INCIDENT_ID })).toHaveLength(1)
  expect(events(instance, 'ticket_created')).toHaveLength(1)
})

test('a crash in the middle of an update is made good by the minute script', () => {
  const ticket = declare(instance).result['sys_id'] ?? ''
  // What the app writes before it begins an update.
  instance.poke('x_iio_sync_ticket', ticket, {
    status: 'pending',
    next_attempt: '2026-11-22 03:02:00',
    desired_values: desired({ ...NAME, value: 'Cards are down' }),
  })
  instance.advance(180)
  instance.runMinuteScript()
  expect(recordOf(instance)['short_description']).toBe('Cards are down')
  expect(ticketOf(instance)['status']).toBe('in_sync')
})

test('a deleted record is not made again by itself', () => {
  const ticket = declare(instance).result['sys_id'] ?? ''
  instance.call('admin', 'DELETE', `/api/now/table/incident/${recordOf(instance)['sys_id']}`)
  edit(instance, ticket, { desired_values: desired({ ...NAME, value: 'Cards are down' }) })
  // This user cannot know whether a query rule hides it; the system can.
  expect(ticketOf(instance)).toMatchObject({
    status: 'failed',
    error: expect.stringMatching(
      /^The record INC0010001 cannot be read as incident\.io: deleted, or hidden by a query rule\./,
    ),
  })
  instance.advance(60)
  instance.runMinuteScript()
  expect(ticketOf(instance)).toMatchObject({
    status: 'unlinked',
    reason: expect.stringMatching(/INC0010001 was deleted/),
    error: '',
  })
  edit(instance, ticket, { desired_values: desired({ ...NAME, value: 'Cards are up' }) })
  expect(instance.rows('incident', { correlation_id: INCIDENT_ID })).toHaveLength(0)
})

test('a mapped work note is written once for each value, as text', () => {
  map(instance, 'Incident', { column: 'work_notes', value: '{{ incident.summary }}' })
  const note = { column: 'work_notes', value: 'See [code]<b>x</b>[/code]' }
  const ticket = declare(instance, { desired_values: desired(NAME, note) }).result['sys_id'] ?? ''
  edit(instance, ticket, { desired_values: desired({ ...NAME, value: 'Cards are down' }, note) })
  const entries = instance.rows('sys_journal_field', { element_id: recordOf(instance)['sys_id'] ?? '' })
  expect(entries.map(entry => entry['value'])).toEqual(['See [\u200Bcode]<b>x</b>[\u200B/code]'])
  expect(ticketOf(instance)['warnings']).toBe('')
  instance.settle()
  expect(events(instance, 'work_note').map(event => event['state'])).toEqual(['not_needed'])
  expect(instance.sent).toEqual([])
})

describe('a business rule of the instance that refuses', () => {
  beforeEach(() => {
    instance.create('admin', 'sys_script', {
      name: 'Only with a caller',
      collection: 'incident',
      when: 'before',
      order: '100',
      active: 'true',
      advanced: 'true',
      action_insert: 'true',
      action_update: 'true',
      script:
        "(function executeRule(current) { if (current.short_description == 'Refused') current.setAbortAction(true) })(current, previous);",
    })
  })

  test('an insert is named', () => {
    declare(instance, { desired_values: desired({ column: 'short_description', value: 'Refused' }) })
    expect(ticketOf(instance)).toMatchObject({
      status: 'failed',
      target: '',
      error: expect.stringContaining("aborted by Business Rule 'Only with a caller^"),
    })
  })

  test('an update is named', () => {
    const ticket = declare(instance).result['sys_id'] ?? ''
    edit(instance, ticket, { desired_values: desired({ column: 'short_description', value: 'Refused' }) })
    expect(ticketOf(instance)).toMatchObject({
      status: 'failed',
      error: expect.stringContaining("aborted by Business Rule 'Only with a caller^"),
    })
  })

  test('a work note is named on the note', () => {
    const ticket = declare(instance).result['sys_id'] ?? ''
    instance.poke('incident', recordOf(instance)['sys_id'] ?? '', { short_description: 'Refused' })
    post(instance, { update_id: 'u1', ticket })
    expect(instance.rows('x_iio_sync_note')[0]).toMatchObject({
      status: 'failed',
      error: expect.stringContaining("aborted by Business Rule 'Only with a caller^"),
    })
  })
})

import { createAppInstance, INTEGRATION } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { addressOf, declare, desired, edit, events, INCIDENT_ID, map, payloadOf, recordOf, templateId, ticketOf, write } from './tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  declare(instance)
  instance.settle()
  instance.advance(10)
})

const texts = (type: string): unknown[] => events(instance, type).map(event => payloadOf(event)['text'])

describe('work notes and comments', () => {
  test('become events with their text, author and time', () => {
    write(instance, 'beth.anglin', { work_notes: 'Looking at it' })
    instance.settle()
    const [entry] = instance.rows('sys_journal_field')
    const [event] = events(instance, 'work_note')
    expect(payloadOf(event)).toEqual({
      source_id: `journal:${entry?.['sys_id']}`, type: 'work_note', record_type: 'incident', external_id: INCIDENT_ID, incident_id: INCIDENT_ID,
      record: { table: 'incident', sys_id: recordOf(instance)['sys_id'], number: 'INC0010001', url: ticketOf(instance)['record_url'] },
      occurred_at: '2026-11-22T03:00:10Z', author: 'Beth Anglin', text: 'Looking at it',
    })
  })

  test('both in one save become one event each', () => {
    write(instance, 'beth.anglin', { work_notes: 'For us', comments: 'For them' })
    instance.settle()
    expect(texts('work_note')).toEqual(['For us'])
    expect(texts('comment')).toEqual(['For them'])
  })

  test('two quick ones are two, in whatever order and however often the rule runs', () => {
    write(instance, 'beth.anglin', { work_notes: 'One' })
    write(instance, 'david.loo', { work_notes: 'Two' })
    const jobs = instance.takeJobs()
    for (const job of [...jobs].reverse()) instance.runJob(job)
    for (const job of jobs) instance.runJob(job)
    expect(texts('work_note')).toEqual(['One', 'Two'])
  })

  test('a run that comes much later than the next one still finds its note', () => {
    write(instance, 'beth.anglin', { work_notes: 'One' })
    const [late] = instance.takeJobs()
    instance.advance(240)
    write(instance, 'david.loo', { work_notes: 'Two' })
    instance.settle()
    if (late) instance.runJob(late)
    expect(texts('work_note').sort()).toEqual(['One', 'Two'])
  })

  test('two runs at the same moment store one event', () => {
    write(instance, 'beth.anglin', { work_notes: 'One' })
    instance.beforeInsert((table, row) => {
      if (table === 'x_iio_sync_outbound_event' && events(instance, 'work_note').length === 0) instance.plant(table, { ...row, sys_id: '0'.repeat(32) })
    })
    instance.settle()
    expect(events(instance, 'work_note')).toHaveLength(1)
    expect(ticketOf(instance)['journal_watermark']).toBe('2026-11-22 03:00:10')
  })

  test('that stand on a record from before it was adopted stay there', () => {
    const record = instance.create('admin', 'incident', { short_description: 'By hand', work_notes: 'Old news' }).result['sys_id'] ?? ''
    instance.advance(60)
    declare(instance, { external_id: '01OTHER', reference: 'INC-124', adopt: addressOf(record) })
    write(instance, 'beth.anglin', { work_notes: 'New' }, '01OTHER')
    instance.settle()
    expect(texts('work_note')).toEqual(['New'])
  })
})

describe('the switches', () => {
  test.each([
    ['x_iio_sync.capture.work_notes', 'work_note', 'comment'],
    ['x_iio_sync.capture.comments', 'comment', 'work_note'],
  ])('%s off: only the other kind is captured', (property, off, on) => {
    instance.setProperty(property, 'false')
    write(instance, 'beth.anglin', { work_notes: 'a', comments: 'b' })
    instance.settle()
    expect(events(instance, off)).toHaveLength(0)
    expect(events(instance, on)).toHaveLength(1)
  })

  test('what was written while one was off does not slip out when it is on again', () => {
    instance.setProperty('x_iio_sync.capture.work_notes', 'false')
    write(instance, 'beth.anglin', { work_notes: 'Between us' })
    instance.settle()
    instance.advance(60)
    instance.setProperty('x_iio_sync.capture.work_notes', 'true')
    instance.advance(5)
    write(instance, 'beth.anglin', { work_notes: 'For everybody' })
    instance.settle()
    expect(texts('work_note')).toEqual(['For everybody'])
  })
})

describe('echoes', () => {
  const note = (updateId: string, text: string) => instance.create(INTEGRATION, 'x_iio_sync_note', { update_id: updateId, ticket: ticketOf(instance)['sys_id'] ?? '', text })

  test('of a note are not sent, a person who says the same afterwards is', () => {
    note('u1', 'Mitigated')
    instance.settle()
    instance.advance(5)
    write(instance, 'beth.anglin', { work_notes: 'Mitigated' })
    instance.settle()
    expect(events(instance, 'work_note')).toHaveLength(1)
    expect(payloadOf(events(instance, 'work_note')[0])).toMatchObject({ text: 'Mitigated', author: 'Beth Anglin' })
  })

  test('are known by what they say, not by who wrote them: the integration user may write too', () => {
    note('u1', 'Mitigated')
    instance.create('admin', 'sys_user_has_role', { user: instance.rows('sys_user', { user_name: INTEGRATION })[0]?.['sys_id'] ?? '', role: instance.rows('sys_user_role', { name: 'itil' })[0]?.['sys_id'] ?? '' })
    write(instance, INTEGRATION, { work_notes: 'Written by another tool with this user' })
    instance.settle()
    expect(texts('work_note')).toEqual(['Written by another tool with this user'])
  })
})

describe('states', () => {
  test.each([
    ['2', 'In Progress', 'open', 'outstanding'],
    ['8', 'Canceled', '', ''],
  ])('%s (%s) becomes an event with what it means', (value, label, ticketState, followUpStatus) => {
    write(instance, 'beth.anglin', { state: value })
    instance.settle()
    const [event] = events(instance, 'state_changed')
    expect(event?.['source_id']).toBe(`state:${recordOf(instance)['sys_id']}:0:${recordOf(instance)['state']}`)
    expect(payloadOf(event)).toMatchObject({
      type: 'state_changed', author: 'Beth Anglin', occurred_at: '2026-11-22T03:00:10Z',
      state: { value, label, ticket_state: ticketState, follow_up_status: followUpStatus, incident_status_id: '' },
    })
    expect(ticketOf(instance)).toMatchObject({ record_state: value, state_label: label })
  })

  test('completed: the mapped incident status goes with it', () => {
    const attribute = instance.create(INTEGRATION, 'x_iio_sync_attribute', { key: 'status', label: 'Status', kind: 'option' }).result['sys_id'] ?? ''
    const status = instance.create(INTEGRATION, 'x_iio_sync_option', { attribute, external_id: '01STATUS', label: 'Fixed' }).result['sys_id'] ?? ''
    const [mapping] = instance.rows('x_iio_sync_state_mapping', { target_table: 'incident', state: '6' })
    instance.change('admin', 'x_iio_sync_state_mapping', mapping?.['sys_id'] ?? '', { incident_status: status })
    write(instance, 'beth.anglin', { state: '6', close_code: 'User error', close_notes: 'x' })
    instance.settle()
    expect(payloadOf(events(instance, 'state_changed')[0])['state']).toEqual({ value: '6', label: 'Resolved', ticket_state: 'completed', follow_up_status: 'completed', incident_status_id: '01STATUS' })
  })

  test('the same run twice is one event', () => {
    write(instance, 'beth.anglin', { state: '2' })
    const jobs = instance.takeJobs()
    for (const job of [...jobs, ...jobs]) instance.runJob(job)
    expect(events(instance, 'state_changed')).toHaveLength(1)
  })

  test('a state that incident.io asked for is no news', () => {
    map(instance, 'Incident', { column: 'state', value: '{{ incident.name }}' })
    edit(instance, ticketOf(instance)['sys_id'] ?? '', { desired_values: desired({ column: 'state', value: '2' }) })
    instance.settle()
    expect(recordOf(instance)['state']).toBe('2')
    expect(events(instance, 'state_changed')).toHaveLength(0)
  })

  test('a state that a person sets while incident.io changes the record is not lost', () => {
    write(instance, 'beth.anglin', { state: '2' })
    edit(instance, ticketOf(instance)['sys_id'] ?? '', { desired_values: desired({ column: 'short_description', value: 'Renamed' }) })
    expect(recordOf(instance)).toMatchObject({ short_description: 'Renamed', state: '2' })
    instance.settle()
    expect(payloadOf(events(instance, 'state_changed')[0])).toMatchObject({ state: { value: '2', ticket_state: 'open' } })
  })

  test('a follow-up\'s event names the incident of its parent and its own table\'s meaning', () => {
    instance.create(INTEGRATION, 'x_iio_sync_ticket', {
      record_type: 'follow_up', external_id: '01FOLLOW', reference: 'Rotate', template: templateId(instance, 'Follow-up'), parent: ticketOf(instance)['sys_id'] ?? '',
      desired_values: desired({ column: 'short_description', value: 'Rotate' }), source_updated_at: '2026-11-22T02:59:00.000000Z',
    })
    write(instance, 'beth.anglin', { state: '3' }, '01FOLLOW')
    instance.settle()
    expect(payloadOf(events(instance, 'state_changed')[0])).toMatchObject({
      record_type: 'follow_up', external_id: '01FOLLOW', incident_id: INCIDENT_ID, state: { value: '3', label: 'Closed Complete', ticket_state: 'completed', follow_up_status: 'completed' },
    })
  })
})

test('a record that is not linked costs no run at all', () => {
  const record = instance.create('admin', 'incident', { short_description: 'Nobody asked' }).result['sys_id'] ?? ''
  instance.change('beth.anglin', 'incident', record, { work_notes: 'x', state: '2' })
  expect(instance.takeJobs()).toEqual([])
  expect(instance.rows('x_iio_sync_outbound_event', { type: 'work_note' })).toHaveLength(0)
})

test('nothing is captured from the record of an incident that is kept private', () => {
  edit(instance, ticketOf(instance)['sys_id'] ?? '', { private: 'true' })
  write(instance, 'beth.anglin', { work_notes: 'x', state: '2' })
  instance.settle()
  expect([...events(instance, 'work_note'), ...events(instance, 'state_changed')]).toEqual([])
})

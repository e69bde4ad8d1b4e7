import { attribute, option } from '../catalogue.ts'
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import {
  connect,
  declare,
  declareAdopting,
  declareFollowUp,
  desired,
  edit,
  events,
  INCIDENT_ID,
  map,
  payloadOf,
  recordOf,
  templateId,
  ticketOf,
  write,
  note as post,
} from '../tickets.ts'

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
      source_id: `journal:${entry?.['sys_id']}`,
      type: 'work_note',
      record_type: 'incident',
      external_id: INCIDENT_ID,
      incident_id: INCIDENT_ID,
      record: {
        table: 'incident',
        sys_id: recordOf(instance)['sys_id'],
        number: 'INC0010001',
        url: ticketOf(instance)['record_url'],
      },
      occurred_at: '2026-11-22T03:00:10Z',
      author: 'Beth Anglin',
      text: 'Looking at it',
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
      if (table === 'x_iio_sync_outbound_event' && events(instance, 'work_note').length === 0)
        instance.plant(table, { ...row, sys_id: '0'.repeat(32) })
    })
    instance.settle()
    expect(events(instance, 'work_note')).toHaveLength(1)
    expect(ticketOf(instance)['journal_watermark']).toBe('2026-11-22 03:00:10')
  })

  test('that stand on a record from before it was adopted stay there', () => {
    const record =
      instance.create('admin', 'incident', { short_description: 'By hand', work_notes: 'Old news' }).result['sys_id'] ??
      ''
    instance.advance(60)
    declareAdopting(instance, record, { external_id: '01OTHER', reference: 'INC-124' })
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
  const note = (updateId: string, text: string) =>
    post(instance, { update_id: updateId, ticket: ticketOf(instance)['sys_id'] ?? '', text })

  test('of a note are not sent, a person who says the same afterwards is', () => {
    note('u1', 'Mitigated')
    instance.settle()
    instance.advance(5)
    write(instance, 'beth.anglin', { work_notes: 'Mitigated' })
    instance.settle()
    expect(events(instance, 'work_note')).toHaveLength(1)
    expect(payloadOf(events(instance, 'work_note')[0])).toMatchObject({ text: 'Mitigated', author: 'Beth Anglin' })
  })

  test('of two quick texts of a mapping are both known, also when the rules run after both', () => {
    map(instance, 'Incident', { column: 'work_notes', value: '{{ incident.summary }}' })
    const ticket = ticketOf(instance)['sys_id'] ?? ''
    const say = (words: string) =>
      edit(instance, ticket, { desired_values: desired({ column: 'work_notes', value: words }) })
    say('First')
    const late = instance.takeJobs()
    instance.advance(5)
    say('Second')
    instance.settle()
    for (const job of late) instance.runJob(job)
    instance.advance(60)
    instance.runMinuteScript()
    expect(instance.rows('sys_journal_field').map(entry => entry['value'])).toEqual(['First', 'Second'])
    expect(events(instance, 'work_note').map(event => [event['state'], event['answer']])).toEqual(
      Array(2).fill(['not_needed', 'The sync wrote this text itself.']),
    )
    expect(instance.sent).toEqual([])
  })

  test('of a mapping that is written at the creation alone: on an adopted record it was not, so a person is heard', () => {
    const record = instance.create('admin', 'incident', { short_description: 'By hand' }).result['sys_id'] ?? ''
    const desiredValues = desired(
      { column: 'work_notes', value: 'Declared', write: 'create' },
      { column: 'short_description', value: 'By hand' },
    )
    declareAdopting(instance, record, {
      external_id: '01OTHER',
      reference: 'INC-124',
      desired_values: desiredValues,
    })
    write(instance, 'beth.anglin', { work_notes: 'Declared' }, '01OTHER')
    instance.settle()
    expect(texts('work_note')).toEqual(['Declared'])
  })

  test('are known by what they say, not by who wrote them: the integration user may write too', () => {
    note('u1', 'Mitigated')
    instance.create('admin', 'sys_user_has_role', {
      user: instance.rows('sys_user', { user_name: INTEGRATION })[0]?.['sys_id'] ?? '',
      role: instance.rows('sys_user_role', { name: 'itil' })[0]?.['sys_id'] ?? '',
    })
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
    expect(event?.['source_id']).toBe(`state:${recordOf(instance)['sys_id']}:0`)
    expect(payloadOf(event)).toMatchObject({
      type: 'state_changed',
      author: 'Beth Anglin',
      occurred_at: '2026-11-22T03:00:10Z',
      state: {
        value,
        label,
        version: 1,
        ticket_state: ticketState,
        follow_up_status: followUpStatus,
        incident_status_id: '',
      },
    })
    expect(ticketOf(instance)).toMatchObject({ record_state: value, state_label: label })
  })

  test('completed: the mapped incident status goes with it', () => {
    const status = option(instance, {
      attribute: attribute(instance, { key: 'status', label: 'Status' }),
      external_id: '01STATUS',
      label: 'Fixed',
    })
    const [mapping] = instance.rows('x_iio_sync_state_mapping', { target_table: 'incident', state: '6' })
    instance.change('admin', 'x_iio_sync_state_mapping', mapping?.['sys_id'] ?? '', { incident_status: status })
    write(instance, 'beth.anglin', { state: '6', close_code: 'User error', close_notes: 'x' })
    instance.settle()
    expect(payloadOf(events(instance, 'state_changed')[0])['state']).toEqual({
      value: '6',
      label: 'Resolved',
      version: 1,
      ticket_state: 'completed',
      follow_up_status: 'completed',
      incident_status_id: '01STATUS',
      code: 'User error',
      notes: 'x',
    })
  })

  /** What people said with each state: code, notes, reopened. */
  const said = () =>
    events(instance, 'state_changed')
      .map(event => payloadOf(event)['state'] as Record<string, unknown>)
      .map(({ value, code, notes, reopened }) => [value, code, notes, reopened])

  test('close code and notes travel with the state that they were written for, once', () => {
    const steps = [
      { state: '2' },
      { state: '6', close_code: 'Solution provided', close_notes: 'Restarted the payment workers.' },
      { state: '7' },
      { state: '2' },
      { state: '6' },
      { state: '7', close_notes: 'It was the cache.' },
    ]
    for (const step of steps) {
      write(instance, 'admin', step)
      instance.settle()
      instance.advance(10)
    }
    expect(said()).toEqual([
      ['2', undefined, undefined, undefined],
      ['6', 'Solution provided', 'Restarted the payment workers.', undefined],
      ['7', undefined, undefined, undefined],
      ['2', undefined, undefined, true],
      ['6', 'Solution provided', 'Restarted the payment workers.', undefined],
      ['7', 'Solution provided', 'It was the cache.', undefined],
    ])
  })

  test('another code with the same words is said again', () => {
    write(instance, 'beth.anglin', { state: '6', close_code: 'User error', close_notes: 'See INC-7' })
    instance.settle()
    write(instance, 'beth.anglin', { state: '7', close_code: 'Duplicate' })
    instance.settle()
    expect(said().slice(-1)).toEqual([['7', 'Duplicate', 'See INC-7', undefined]])
  })

  test('a record that incident.io resolved is reopened too, and a canceled one says why', () => {
    map(instance, 'Incident', { column: 'state', value: '{{ incident.name }}' })
    const resolved = desired(
      { column: 'state', value: '6' },
      { column: 'close_code', value: 'User error' },
      { column: 'close_notes', value: 'x' },
    )
    map(instance, 'Incident', { column: 'close_code', value: 'User error' })
    map(instance, 'Incident', { column: 'close_notes', value: 'x' })
    edit(instance, ticketOf(instance)['sys_id'] ?? '', { desired_values: resolved })
    instance.settle()
    expect(recordOf(instance)['state']).toBe('6')
    write(instance, 'beth.anglin', { state: '2' })
    instance.settle()
    write(instance, 'beth.anglin', { state: '8', close_code: 'Duplicate', close_notes: 'See INC-7' })
    instance.settle()
    expect(said()).toEqual([
      ['2', undefined, undefined, true],
      ['8', 'Duplicate', 'See INC-7', undefined],
    ])
  })

  test('notes of any length make an event that the bridge can read', () => {
    write(instance, 'beth.anglin', { state: '6', close_code: 'User error', close_notes: '"\n'.repeat(20_000) })
    instance.settle()
    const [event] = events(instance, 'state_changed')
    expect(event?.['payload']?.length).toBeLessThan(65_000)
    expect((payloadOf(event)['state'] as { notes: string }).notes).toHaveLength(4000)
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
    edit(instance, ticketOf(instance)['sys_id'] ?? '', {
      desired_values: desired({ column: 'short_description', value: 'Renamed' }),
    })
    expect(recordOf(instance)).toMatchObject({ short_description: 'Renamed', state: '2' })
    instance.settle()
    expect(payloadOf(events(instance, 'state_changed')[0])).toMatchObject({
      state: { value: '2', ticket_state: 'open' },
    })
  })

  const told = () =>
    events(instance, 'state_changed')
      .map(event => payloadOf(event)['state'])
      .map(state => (state as { value: string }).value)
  /** Runs once, in the moment before a run stores what it found. */
  const inBetween = (act: () => void) => {
    let done = false
    instance.beforeInsert((table, row) => {
      if (done || table !== 'x_iio_sync_outbound_event' || row['type'] !== 'state_changed') return
      done = true
      act()
    })
  }

  test('a run that meets the record one update later than another one at the same moment tells nothing twice', () => {
    write(instance, 'beth.anglin', { state: '2' })
    inBetween(() => {
      write(instance, 'beth.anglin', { work_notes: 'On it' })
      instance.settle()
    })
    instance.settle()
    expect(told()).toEqual(['2'])
  })

  test('a run that is overtaken by the next change does not make the older state the last word', () => {
    write(instance, 'beth.anglin', { state: '2' })
    inBetween(() => {
      write(instance, 'beth.anglin', { state: '6', close_code: 'User error', close_notes: 'x' })
      instance.settle()
    })
    instance.settle()
    expect(told().at(-1)).toBe('6')
    expect(ticketOf(instance)).toMatchObject({ record_state: '6', state_label: 'Resolved' })
    write(instance, 'beth.anglin', { state: '2' })
    instance.settle()
    expect(told().slice(-2)).toEqual(['6', '2'])
  })

  test('a run that broke off before it noted what it told does not make the next one tell it again', () => {
    const { record_state: state, record_version: version } = ticketOf(instance)
    write(instance, 'beth.anglin', { state: '2' })
    instance.settle()
    instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', {
      record_state: state ?? '',
      record_version: version ?? '',
    })
    write(instance, 'beth.anglin', { work_notes: 'Still on it' })
    instance.settle()
    expect(told()).toEqual(['2'])
    expect(ticketOf(instance)['record_state']).toBe('2')
  })

  test('there and back again, each seen, is two events; seen only afterwards it is none', () => {
    for (const state of ['2', '1', '2', '1']) {
      write(instance, 'beth.anglin', { state })
      instance.settle()
    }
    for (const state of ['2', '1']) write(instance, 'beth.anglin', { state })
    instance.settle()
    expect(told()).toEqual(['2', '1', '2', '1'])
  })

  test('a person may set the very state that incident.io asked for at the creation alone', () => {
    const record =
      instance.create('admin', 'incident', { short_description: 'By hand', state: '2' }).result['sys_id'] ?? ''
    const desiredValues = desired(
      { column: 'state', value: '1', write: 'create' },
      { column: 'short_description', value: 'By hand' },
    )
    declareAdopting(instance, record, {
      external_id: '01OTHER',
      reference: 'INC-124',
      desired_values: desiredValues,
    })
    write(instance, 'beth.anglin', { state: '1' }, '01OTHER')
    instance.settle()
    expect(told()).toEqual(['1'])
  })

  test('a person may go back to a state that is written at the creation alone, while incident.io changes the record', () => {
    map(instance, 'Incident', { column: 'state', value: '{{ incident.name }}', write: 'create' })
    const values = (name: string): string =>
      desired({ column: 'state', value: '2', write: 'create' }, { column: 'short_description', value: name })
    declare(instance, { external_id: '01OTHER', reference: 'INC-124', desired_values: values('One') })
    write(instance, 'beth.anglin', { state: '1' }, '01OTHER')
    instance.settle()
    write(instance, 'beth.anglin', { state: '2' }, '01OTHER')
    edit(instance, ticketOf(instance, '01OTHER')['sys_id'] ?? '', { desired_values: values('Two') })
    expect(recordOf(instance, '01OTHER')).toMatchObject({ state: '2', short_description: 'Two' })
    instance.settle()
    expect(told()).toEqual(['1', '2'])
  })

  test('a person may set the state that incident.io asked for while the template was off', () => {
    map(instance, 'Incident', { column: 'state', value: '{{ incident.name }}' })
    instance.change('admin', 'x_iio_sync_template', templateId(instance, 'Incident'), { active: 'false' })
    edit(instance, ticketOf(instance)['sys_id'] ?? '', { desired_values: desired({ column: 'state', value: '2' }) })
    expect([ticketOf(instance)['status'], recordOf(instance)['state']]).toEqual(['skipped', '1'])
    write(instance, 'beth.anglin', { state: '2' })
    instance.settle()
    expect(told()).toEqual(['2'])
  })

  test('a state that a rule of the instance makes of the one asked for is told', () => {
    map(instance, 'Incident', { column: 'state', value: '{{ incident.name }}' })
    instance.plant('sys_script', {
      sys_id: 'a'.repeat(32),
      name: 'Skip a state',
      collection: 'incident',
      when: 'before',
      action_update: '1',
      action_insert: '0',
      action_delete: '0',
      active: '1',
      advanced: '1',
      order: '10',
      filter_condition: 'state=2',
      condition: '',
      script: "current.setValue('state', '3')",
      sys_scope: 'global',
    })
    edit(instance, ticketOf(instance)['sys_id'] ?? '', { desired_values: desired({ column: 'state', value: '2' }) })
    instance.settle()
    expect([recordOf(instance)['state'], told()]).toEqual(['3', ['3']])
  })

  test("a follow-up's event names the incident of its parent and its own table's meaning", () => {
    declareFollowUp(instance, ticketOf(instance)['sys_id'] ?? '', {
      reference: 'Rotate',
      desired_values: desired({ column: 'short_description', value: 'Rotate' }),
    })
    write(instance, 'beth.anglin', { state: '3' }, '01FOLLOW')
    instance.settle()
    expect(payloadOf(events(instance, 'state_changed')[0])).toMatchObject({
      record_type: 'follow_up',
      external_id: '01FOLLOW',
      incident_id: INCIDENT_ID,
      state: { value: '3', label: 'Closed Complete', ticket_state: 'completed', follow_up_status: 'completed' },
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

test('what waits in the outbox when the incident turns private stays there, and says why', () => {
  write(instance, 'beth.anglin', { work_notes: 'Before' })
  instance.settle()
  edit(instance, ticketOf(instance)['sys_id'] ?? '', { private: 'true' })
  connect(instance)
  instance.advance(180)
  instance.runMinuteScript()
  expect(instance.sent).toEqual([])
  expect(events(instance, 'work_note')).toMatchObject([
    { state: 'parked', answer: expect.stringMatching(/^Not sent: the incident is private now/) },
  ])
})

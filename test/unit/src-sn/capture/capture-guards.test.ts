/** What the capture leaves out, and how far it looks back. */
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declare, desired, edit, events, map, payloadOf, recordOf, templateId, ticketOf, write } from '../tickets.ts'

const PNG = { name: 'graph.png', type: 'image/png', bytes: Buffer.from('89504e470d0a1a0a', 'hex') }

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  declare(instance)
  instance.settle()
  instance.advance(10)
})

const ticketId = (): string => ticketOf(instance)['sys_id'] ?? ''
/** The same document as before. */
const sayAgain = () => void edit(instance, ticketId(), { bridge_error: '' })
const attach = () => instance.attach('beth.anglin', 'incident', recordOf(instance)['sys_id'] ?? '', PNG)
const lose = () => void instance.takeJobs()
const minutes = (count: number): void => {
  for (let minute = 0; minute < count; minute++) {
    instance.advance(60)
    instance.runMinuteScript()
    instance.settle()
  }
}
const heard = (): number[] =>
  ['work_note', 'comment', 'state_changed', 'attachment'].map(type => events(instance, type).length)

test('of a private incident the minute script reports nothing that a lost run left', () => {
  instance.poke('x_iio_sync_ticket', ticketId(), { status: 'skipped', private: '1' })
  write(instance, 'beth.anglin', { work_notes: 'Between us', state: '2' })
  attach()
  lose()
  minutes(7)
  expect(heard()).toEqual([0, 0, 0, 0])
})

test.each(['discarded', 'unlinked'])('a document for a ticket that is %s brings nothing of its record', status => {
  const record = recordOf(instance)['sys_id'] ?? ''
  instance.poke('x_iio_sync_ticket', ticketId(), { status })
  instance.change('beth.anglin', 'incident', record, { work_notes: 'Between us', state: '2' })
  lose()
  sayAgain()
  expect(heard()).toEqual([0, 0, 0, 0])
})

test('a document that brings nothing new brings what a lost run left on its record', () => {
  write(instance, 'beth.anglin', { work_notes: 'For you', state: '2' })
  lose()
  sayAgain()
  expect(heard()).toEqual([1, 0, 1, 0])
})

test('a column that nobody maps: no event, and the look of the minute notes that it has seen the change', () => {
  write(instance, 'beth.anglin', { cause: 'A disk' })
  lose()
  minutes(6)
  expect(heard()).toEqual([0, 0, 0, 0])
  expect(ticketOf(instance)['seen_version']).toBe(recordOf(instance)['sys_mod_count'])
  const before = ticketOf(instance)
  minutes(6)
  expect(ticketOf(instance)).toEqual(before)
})

test('after hours without a run an image of these hours is found too', () => {
  minutes(1)
  attach()
  lose()
  instance.advance(4 * 3600)
  minutes(1)
  expect(heard()).toEqual([0, 0, 0, 1])
})

test('an image on a closed record is found by the look of the next day', () => {
  minutes(1)
  const closed = { closed_at: '2026-11-22 03:00:10', active_at: '2026-11-20 03:00:00', look_slot: '27' }
  instance.poke('x_iio_sync_ticket', ticketId(), closed)
  instance.advance(3600)
  attach()
  lose()
  for (const hours of [20, 3.4]) {
    instance.advance(hours * 3600)
    instance.runMinuteScript()
  }
  expect(heard()).toEqual([0, 0, 0, 0])
  minutes(4)
  expect(heard()).toEqual([0, 0, 0, 1])
})

describe('a state that incident.io asked for', () => {
  const ask = (status: string) =>
    instance.poke('x_iio_sync_ticket', ticketId(), {
      status,
      desired_values: desired({ column: 'state', value: '2' }),
      next_attempt: '2026-11-23 00:00:00',
    })

  test.each(['pending', 'failed'])('is no news while it is about to be written: the ticket is %s', status => {
    ask(status)
    write(instance, 'beth.anglin', { work_notes: 'For you', state: '2' })
    instance.settle()
    expect(heard()).toEqual([1, 0, 0, 0])
    // What was left for the next look is not noted as seen.
    expect(ticketOf(instance)['seen_version']).not.toBe(recordOf(instance)['sys_mod_count'])
  })

  test('and another one is', () => {
    ask('pending')
    write(instance, 'beth.anglin', { state: '3', hold_reason: '1' })
    instance.settle()
    expect(heard()).toEqual([0, 0, 1, 0])
  })

  test('is news when nothing is about to be written', () => {
    ask('in_sync')
    write(instance, 'beth.anglin', { state: '2' })
    instance.settle()
    expect(heard()).toEqual([0, 0, 1, 0])
  })
})

test('a record that was deleted before the run comes to it: nothing is reported, and nothing goes wrong', () => {
  write(instance, 'beth.anglin', { work_notes: 'For you', state: '2' })
  const jobs = instance.takeJobs()
  instance.call('admin', 'DELETE', `/api/now/table/incident/${recordOf(instance)['sys_id']}`)
  for (const job of jobs) instance.runJob(job)
  expect(heard().slice(2)).toEqual([0, 0])
  expect(instance.logs('error')).toEqual([])
})

describe('a text that a mapping writes when an admin presses a button', () => {
  const TEXT = { column: 'comments', value: 'We are on it' }

  test('is no word of the admin, and what the admin writes afterwards is', () => {
    instance = createAppInstance()
    map(instance, 'Incident', { column: 'comments', value: '{{ incident.summary }}' })
    const name = { column: 'short_description', value: 'Payments are down' }
    declare(instance, { template: '', desired_values: desired(name, TEXT) })
    instance.poke('x_iio_sync_ticket', ticketId(), { template: templateId(instance, 'Incident'), status: 'failed' })
    instance.press('Try again', ticketOf(instance))
    instance.settle()
    const entries = instance.rows('sys_journal_field', { element: 'comments' })
    expect(entries).toMatchObject([{ value: TEXT.value, sys_created_by: 'admin' }])
    instance.advance(10)
    expect(events(instance, 'comment').filter(event => event['state'] !== 'not_needed')).toHaveLength(0)
    write(instance, 'admin', { comments: 'And I am too' })
    instance.settle()
    const heardTexts = events(instance, 'comment')
      .filter(event => event['state'] !== 'not_needed')
      .map(event => payloadOf(event)['text'])
    expect(heardTexts).toEqual(['And I am too'])
  })
})

describe('the position of the looks', () => {
  const cursor = () => instance.rows('x_iio_sync_cursor').find(row => row['name'] === 'capture') ?? {}
  const thisMinute = (): string => `${Math.floor(instance.now().getTime() / 60_000)}`

  test('moves with every minute', () => {
    minutes(1)
    expect(cursor()['position']).toBe(thisMinute())
    minutes(1)
    expect(cursor()['position']).toBe(thisMinute())
  })

  test.each(['99999999', '0', '-5', 'soon'])('%s cannot be right: it counts as a minute ago', position => {
    minutes(1)
    instance.poke('x_iio_sync_cursor', cursor()['sys_id'] ?? '', { position })
    write(instance, 'beth.anglin', { work_notes: 'Note' })
    lose()
    minutes(6)
    expect(cursor()['position']).toBe(thisMinute())
    expect(heard()).toEqual([1, 0, 0, 0])
  })
})

describe('what people wrote when they closed the record', () => {
  test.each([
    ['incident', { state: '7', close_code: 'Solution provided', close_notes: 'Restarted' }, 'Restarted'],
    ['problem', { state: '107', resolution_code: 'fix_applied', fix_notes: 'Replaced' }, 'Replaced'],
  ])('is taken from the columns that records of %s have', (table, values, notes) => {
    const { sys_id: sysId = '', sys_mod_count: count = '0' } = recordOf(instance)
    const columns = { ...values, sys_class_name: table, active: '0', sys_mod_count: `${Number(count) + 1}` }
    instance.poke('incident', sysId, columns)
    minutes(6)
    const [state] = events(instance, 'state_changed').map(event => payloadOf(event)['state'])
    expect(state).toMatchObject({ value: values.state, code: expect.stringMatching(/./) as string, notes })
  })
})

test('what was filled in for a later closing does not travel with a state that means nothing', () => {
  for (const { sys_id = '' } of instance.rows('x_iio_sync_state_mapping'))
    instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_state_mapping/${sys_id}`)
  write(instance, 'beth.anglin', { state: '2', close_code: 'User error', close_notes: 'Draft' })
  instance.settle()
  const state = payloadOf(events(instance, 'state_changed')[0])['state']
  expect(state).toMatchObject({ value: '2', ticket_state: '' })
  expect(state).not.toHaveProperty('notes')
})

test.each([
  ['neither', {}],
  ['an older version', { record_state: '2' }],
])('a run that broke off after it reported a state noted %s: the next look notes it', (_what, noted) => {
  const { record_state = '', record_version = '' } = ticketOf(instance)
  write(instance, 'beth.anglin', { state: '2' })
  instance.settle()
  const after = ticketOf(instance)
  instance.poke('x_iio_sync_ticket', ticketId(), { record_state, record_version, seen_version: '0', ...noted })
  minutes(61)
  expect(ticketOf(instance)).toMatchObject({ record_state: '2', record_version: after['record_version'] })
  expect(events(instance, 'state_changed')).toHaveLength(1)
})

describe('a change that brings incident.io nothing', () => {
  test('a column that the sync does not keep: the rule writes nothing on the ticket row', () => {
    const before = ticketOf(instance)
    write(instance, 'beth.anglin', { location: 'Paris' })
    instance.settle()
    expect(ticketOf(instance)).toEqual(before)
    expect(instance.logs('error')).toEqual([])
  })

  test('a record of nobody: the rule ends without an error', () => {
    const other = instance.create('admin', 'incident', { short_description: 'Other' }).result['sys_id'] ?? ''
    instance.change('beth.anglin', 'incident', other, { work_notes: 'For us', state: '2' })
    instance.settle()
    expect(instance.logs('error')).toEqual([])
    expect(heard()).toEqual([0, 0, 0, 0])
  })

  test('a record without a state has none to report', () => {
    const before = events(instance, 'state_changed').length
    instance.poke('incident', recordOf(instance)['sys_id'] ?? '', { state: '' })
    write(instance, 'beth.anglin', { work_notes: 'Look here' })
    instance.settle()
    expect([events(instance, 'state_changed').length, events(instance, 'work_note').length]).toEqual([before, 1])
    expect(ticketOf(instance)['record_state']).toBe('1')
  })

  test('a record that is deleted before its rule runs breaks nothing', () => {
    write(instance, 'beth.anglin', { state: '2' })
    const jobs = instance.takeJobs()
    instance.call('admin', 'DELETE', `/api/now/table/incident/${recordOf(instance)['sys_id'] ?? ''}`)
    for (const job of jobs) instance.runJob(job)
    expect(instance.logs('error')).toEqual([])
  })

  test('an image by its label alone', () => {
    const label = { name: 'scan', type: 'image/png', bytes: Buffer.from('89504e470d0a1a0a', 'hex') }
    instance.attach('beth.anglin', 'incident', recordOf(instance)['sys_id'] ?? '', label)
    instance.settle()
    expect(events(instance, 'attachment')).toHaveLength(1)
  })

  test('a note of the user that the sync writes as waits while a run is under way, and nothing is noted as seen', () => {
    const ticket = ticketOf(instance)
    const { journal_watermark, journal_seen } = ticket
    instance.poke('x_iio_sync_ticket', ticket['sys_id'] ?? '', {
      status: 'pending',
      next_attempt: '2026-11-23 03:00:00',
    })
    write(instance, 'beth.anglin', { comments: 'Perhaps ours' })
    const jobs = instance.takeJobs()
    const [entry] = instance.rows('sys_journal_field', { value: 'Perhaps ours' })
    instance.poke('sys_journal_field', entry?.['sys_id'] ?? '', { sys_created_by: INTEGRATION })
    for (const job of jobs) instance.runJob(job)
    expect(events(instance, 'comment')).toEqual([])
    expect(ticketOf(instance)).toMatchObject({ journal_watermark, journal_seen })
  })
})

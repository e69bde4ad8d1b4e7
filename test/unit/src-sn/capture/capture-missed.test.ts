/** What the asynchronous rules did not bring: their runs die with a node, or come before the ticket names its record. */
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { declareAdopting, declare, events, note, payloadOf, recordOf, ticketOf, write } from '../tickets.ts'

const PNG = { name: 'graph.png', type: 'image/png', bytes: Buffer.from('89504e470d0a1a0a', 'hex') }

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  declare(instance)
  instance.settle()
  instance.advance(10)
})

const attach = (record = recordOf(instance)['sys_id'] ?? '') => instance.attach('beth.anglin', 'incident', record, PNG)
const captured = () =>
  ['work_note', 'comment', 'state_changed', 'attachment'].map(type => events(instance, type).length)
const lose = () => void instance.takeJobs()
const minute = () => {
  instance.advance(60)
  instance.runMinuteScript()
  instance.settle()
}

test('runs that died: a note, a comment, a state and an image still arrive, once', () => {
  write(instance, 'beth.anglin', { work_notes: 'Note', comments: 'Comment', state: '2' })
  attach()
  lose()
  for (let count = 0; count < 7; count++) minute()
  expect(captured()).toEqual([1, 1, 1, 1])
})

test('runs that did not die: nothing arrives twice', () => {
  write(instance, 'beth.anglin', { work_notes: 'Note', comments: 'Comment', state: '2' })
  attach()
  instance.settle()
  minute()
  expect(captured()).toEqual([1, 1, 1, 1])
})

test('what a person did before a broken-off run had noted the record on the ticket', () => {
  const ticket = ticketOf(instance)
  const own = { target: ticket['target'] ?? '', target_table: ticket['target_table'] ?? '' }
  instance.poke('x_iio_sync_ticket', ticket['sys_id'] ?? '', {
    target: '',
    target_table: '',
    status: 'pending',
    number: '',
    applied_values: '',
    record_state: '',
    record_version: '',
    next_attempt: '2026-11-22 03:02:00',
  })
  instance.change('beth.anglin', 'incident', own.target, { work_notes: 'Early', state: '2' })
  instance.settle()
  expect(captured()).toEqual([0, 0, 0, 0])
  for (let count = 0; count < 8; count++) minute()
  expect(ticketOf(instance)).toMatchObject({ ...own, status: 'in_sync', record_state: '2' })
  expect(captured()).toEqual([1, 0, 1, 0])
})

test('after an instance that stood still for hours', () => {
  minute()
  write(instance, 'beth.anglin', { work_notes: 'Before the stop' })
  lose()
  instance.advance(4 * 3600)
  minute()
  expect(captured()).toEqual([1, 0, 0, 0])
})

describe('a journal entry that is dated tomorrow', () => {
  const texts = (): unknown[] => events(instance, 'work_note').map(event => payloadOf(event)['text'])
  const plant = (createdOn: string): void =>
    instance.plant('sys_journal_field', {
      sys_id: 'e'.repeat(32),
      name: 'incident',
      element: 'work_notes',
      element_id: recordOf(instance)['sys_id'] ?? '',
      value: 'From a node whose clock is ahead',
      sys_created_on: createdOn,
      sys_created_by: 'beth.anglin',
    })

  test.each([
    ['its rules', () => instance.settle()],
    ['the minute script, where the rules died', lose],
  ])('keeps no later note away from %s, and is reported once', (_how, run) => {
    write(instance, 'beth.anglin', { work_notes: 'Today' })
    plant('2026-11-23 03:00:30')
    run()
    for (let count = 0; count < 6; count++) minute()
    write(instance, 'beth.anglin', { work_notes: 'Later today' })
    run()
    for (let count = 0; count < 6; count++) minute()
    expect(texts()).toEqual(['Today', 'From a node whose clock is ahead', 'Later today'])
    instance.advance(2 * 24 * 3600)
    write(instance, 'beth.anglin', { work_notes: 'The day after' })
    run()
    for (let count = 0; count < 65; count++) minute()
    expect(texts()).toEqual(['Today', 'From a node whose clock is ahead', 'Later today', 'The day after'])
  })

  test('keeps no later note away when an update from incident.io is written beside it', () => {
    plant('2026-11-23 03:00:30')
    note(instance, { update_id: '01UPDATE', ticket: ticketOf(instance)['sys_id'] ?? '', text: 'Hello' })
    minute()
    write(instance, 'beth.anglin', { work_notes: 'Later today' })
    instance.settle()
    for (let count = 0; count < 6; count++) minute()
    expect(texts()).toEqual(['From a node whose clock is ahead', 'Later today'])
  })
})

test('many images at once', () => {
  for (let count = 0; count < 130; count++) attach()
  lose()
  for (let count = 0; count < 5; count++) minute()
  expect(captured()[3]).toBe(130)
})

test.each([
  ['images', ['photo.png', 'photo.JPG']],
  ['all', ['photo.png', 'photo.JPG', 'log.txt']],
  ['none', []],
])('files whose rules died, with attachments set to %s', (value, expected) => {
  instance.setProperty('x_iio_sync.capture.image_attachments', value)
  instance.advance(5)
  for (const [name, type] of [
    ['photo.png', 'application/octet-stream'],
    ['photo.JPG', 'text/plain'],
    ['log.txt', 'text/plain'],
  ] as const)
    instance.attach('beth.anglin', 'incident', recordOf(instance)['sys_id'] ?? '', { ...PNG, name, type })
  lose()
  for (let count = 0; count < 5; count++) minute()
  const sent = events(instance, 'attachment').map(event => payloadOf(event)['attachment'] as { file_name: string })
  expect(sent.map(({ file_name }) => file_name)).toEqual(expected)
})

test('a record that nobody wrote on for days is looked at once an hour', () => {
  instance.advance(3 * 24 * 3600)
  minute()
  write(instance, 'beth.anglin', { work_notes: 'Late news', state: '2' })
  lose()
  for (let count = 0; count < 60; count++) minute()
  expect(captured()).toEqual([1, 0, 1, 0])
})

test('one that is closed is looked at once a day, and after a week not any more', () => {
  write(instance, 'admin', { state: '7', close_code: 'User error', close_notes: 'x' })
  instance.settle()
  expect(ticketOf(instance)['closed_at']).toBe('2026-11-22 03:00:10')
  instance.advance(2 * 24 * 3600)
  minute()
  write(instance, 'beth.anglin', { comments: 'Thank you' })
  lose()
  // The script need not run in each minute: what it missed in the last hour comes with the next run.
  for (let hour = 0; hour < 24; hour++) {
    instance.advance(3540)
    minute()
  }
  expect(captured()).toEqual([0, 1, 1, 0])
  instance.advance(8 * 24 * 3600)
  minute()
  write(instance, 'beth.anglin', { comments: 'Still there?' })
  lose()
  for (let hour = 0; hour < 25; hour++) {
    instance.advance(3540)
    minute()
  }
  expect(captured()[1]).toBe(1)
})

test('a state that was told by a run that broke off, and is back where it was, is told once more', () => {
  const { record_state: state, record_version: version } = ticketOf(instance)
  write(instance, 'beth.anglin', { state: '2' })
  instance.settle()
  instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', {
    record_state: state ?? '',
    record_version: version ?? '',
    seen_version: '0',
  })
  write(instance, 'beth.anglin', { state: '1' })
  lose()
  for (let count = 0; count < 6; count++) minute()
  expect(
    events(instance, 'state_changed')
      .map(event => payloadOf(event)['state'])
      .map(state => (state as { value: string }).value),
  ).toEqual(['2', '1'])
})

test('images from before the link, and from while the switch was off, stay where they are', () => {
  const record = instance.create('admin', 'incident', { short_description: 'By hand' }).result['sys_id'] ?? ''
  attach(record)
  instance.advance(5)
  declareAdopting(instance, record, { external_id: '01OTHER', reference: 'INC-124' })
  instance.setProperty('x_iio_sync.capture.image_attachments', 'false')
  instance.advance(5)
  attach(record)
  instance.settle()
  instance.advance(5)
  instance.setProperty('x_iio_sync.capture.image_attachments', 'true')
  for (let count = 0; count < 5; count++) minute()
  expect(captured()).toEqual([0, 0, 0, 0])
  attach(record)
  lose()
  for (let count = 0; count < 5; count++) minute()
  expect(events(instance, 'attachment').map(event => payloadOf(event)['external_id'])).toEqual(['01OTHER'])
})

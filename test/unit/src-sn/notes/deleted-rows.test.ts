/** Rows that somebody deletes, and rows of yesterday: every update stands on the record once. */
import { createAppInstance, type AppInstance } from '../instance.ts'
import { connect, declare, declareFollowUp, desired, edit, note, recordOf, ticketOf, write } from '../tickets.ts'

const update = (index: number): string => `01UPDATE${String(index).padStart(18, '0')}`
const textOf = (index: number): string =>
  `Lawrence Jones posted an update\n\nWe found it.\n\nincident.io update ${update(index)}`

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  connect(instance)
  declare(instance)
  minutes(1)
})

const post = (...indexes: number[]): void => {
  for (const index of indexes)
    note(instance, { update_id: update(index), ticket: ticketOf(instance)['sys_id'] ?? '', text: textOf(index) })
}
const entries = () =>
  instance.rows('sys_journal_field', { element_id: recordOf(instance)['sys_id'] ?? '', element: 'work_notes' })
const deleteAll = (...tables: string[]): void => {
  for (const table of tables)
    for (const row of instance.rows(`x_iio_sync_${table}`))
      instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_${table}/${row['sys_id'] ?? ''}`)
}
function minutes(count: number): void {
  for (let minute = 0; minute < count; minute++) {
    instance.settle()
    instance.advance(60)
    instance.runMinuteScript()
  }
  instance.settle()
}

test.each<[string, string[], number]>([
  ['the ticket row: 3 stay 3', ['ticket'], 3],
  ['the note rows: 2 stay 2', ['note'], 2],
  ['ticket, notes and events', ['ticket', 'note', 'outbound_event'], 3],
  ['notes and events', ['note', 'outbound_event'], 3],
  ['options, attributes and cursors', ['option', 'attribute', 'cursor'], 3],
])('after somebody deletes %s, a redelivery writes nothing once more', (_name, tables, count) => {
  const all = Array.from({ length: count }, (_none, index) => index + 1)
  post(...all)
  minutes(6)
  const stands = entries().map(entry => entry['sys_id'])
  expect(stands).toHaveLength(count)
  deleteAll(...tables)
  declare(instance, { source_updated_at: '2026-11-22T03:30:00.000000Z' })
  post(...all)
  minutes(6)
  expect(entries().map(entry => entry['sys_id'])).toEqual(stands)
  expect(instance.rows('incident')).toHaveLength(1)
})

test('the ticket of a follow-up: its task is found, and no second one is made', () => {
  const parent = ticketOf(instance)['sys_id'] ?? ''
  declareFollowUp(instance, parent)
  minutes(1)
  const before = instance.rows('task').length
  instance.call('admin', 'DELETE', `/api/now/table/x_iio_sync_ticket/${ticketOf(instance, '01FOLLOW')['sys_id'] ?? ''}`)
  declareFollowUp(instance, parent)
  minutes(6)
  expect(instance.rows('task')).toHaveLength(before)
  expect(ticketOf(instance, '01FOLLOW')['status']).toBe('in_sync')
})

test('rows of events: what a person wrote is sent once, whatever is deleted afterwards', () => {
  write(instance, 'beth.anglin', { work_notes: 'On it' })
  minutes(2)
  const sent = () => instance.sent.filter(({ body }) => body.includes('"On it"')).length
  expect(sent()).toBe(1)
  deleteAll('outbound_event')
  edit(instance, ticketOf(instance)['sys_id'] ?? '', { reference: 'INC-124' })
  // What is written next leads back to the journal, and the minute script begins some minutes before it.
  write(instance, 'beth.anglin', { work_notes: 'Still on it' })
  instance.takeJobs()
  minutes(6)
  expect([sent(), instance.sent.filter(({ body }) => body.includes('Still on it')).length]).toEqual([1, 1])
})

test('the ticket row: what people write around its deletion is sent once, as soon as there is a row again', () => {
  const record = recordOf(instance)['sys_id'] ?? ''
  write(instance, 'beth.anglin', { work_notes: 'Long before' })
  minutes(6)
  write(instance, 'beth.anglin', { work_notes: 'Just before' })
  deleteAll('ticket')
  minutes(6)
  instance.change('beth.anglin', 'incident', record, { comments: 'Just after' })
  minutes(6)
  declare(instance, { source_updated_at: '2026-11-22T03:30:00.000000Z' })
  minutes(6)
  const sent = (words: string) => instance.sent.filter(({ body }) => body.includes(words)).length
  expect(['Long before', 'Just before', 'Just after'].map(sent)).toEqual([1, 1, 1])
})

test('the ticket row: nobody is said to have changed what the sync itself wrote before', () => {
  deleteAll('ticket')
  declare(instance, {
    source_updated_at: '2026-11-22T03:30:00.000000Z',
    desired_values: desired({ column: 'short_description', value: 'Renamed' }),
  })
  minutes(1)
  expect(recordOf(instance)['short_description']).toBe('Renamed')
  expect(ticketOf(instance)['warnings']).toBe(
    'short_description: had another value when the record was linked. The new value of incident.io, "Renamed", replaced it.',
  )
})

test('the ticket row: what was written before its kind was switched on is not sent', () => {
  const property = instance.rows('sys_properties', { name: 'x_iio_sync.capture.comments' })[0]?.['sys_id'] ?? ''
  expect(property).not.toBe('')
  instance.call('admin', 'PATCH', `/api/now/table/sys_properties/${property}`, { value: 'false' })
  write(instance, 'beth.anglin', { comments: 'For us alone' })
  minutes(6)
  deleteAll('ticket')
  instance.call('admin', 'PATCH', `/api/now/table/sys_properties/${property}`, { value: 'true' })
  declare(instance, { source_updated_at: '2026-11-22T03:30:00.000000Z' })
  minutes(6)
  expect(instance.sent.filter(({ body }) => body.includes('For us alone'))).toEqual([])
})

test('on a restored instance an update written after the backup is written again, and the others are not', () => {
  post(1, 2)
  minutes(2)
  const restore = instance.save()
  post(3)
  minutes(2)
  expect(entries()).toHaveLength(3)
  restore()
  post(1, 2, 3)
  minutes(6)
  expect(entries().map(entry => /update (\w+)$/.exec(entry['value'] ?? '')?.[1])).toEqual([1, 2, 3].map(update))
})

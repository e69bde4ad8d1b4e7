/** What is cleaned away stays done: with the rows gone, nothing is written and nothing is sent once more. */
import { post, rowOf } from '../documents.ts'
import type { Part } from '../documents.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { connect, declare, desired, edit, events, map, recordOf, ticketOf, write } from '../tickets.ts'

const PNG = { name: 'graph.png', type: 'image/png', bytes: Buffer.from('89504e470d0a1a0a', 'hex') }
const DAY = 24 * 3600
const notes: Part[] = ['First', 'Second'].map((text, index) => ({
  update_id: `01U${index}`,
  text,
  author: 'Lawrence',
  written_at: '2026-11-22T03:00:00Z',
}))

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  connect(instance)
  declare(instance)
  instance.settle()
})

/** The minute script for two hours: each of its hourly turns has come. */
function runForHours(): void {
  for (let minute = 0; minute < 120; minute++) {
    instance.advance(60)
    instance.runMinuteScript()
    instance.settle()
  }
}

const redeliver = (): void => {
  post(instance, { incident: rowOf(ticketOf(instance)), notes })
}
const journal = (): number => instance.rows('sys_journal_field').length

test('notes and events that were cleaned away', () => {
  redeliver()
  write(instance, 'beth.anglin', { work_notes: 'By a person', comments: 'Another' })
  write(instance, 'beth.anglin', { state: '2' })
  instance.attach('beth.anglin', 'incident', recordOf(instance)['sys_id'] ?? '', PNG)
  const jobs = instance.takeJobs()
  for (const job of jobs) instance.runJob(job)
  instance.settle()
  runForHours()
  expect(events(instance, 'work_note')).toMatchObject([{ state: 'sent', retire_on: '' }])
  const before = { sent: instance.sent.length, journal: journal() }

  instance.advance(40 * DAY)
  runForHours()
  expect(ticketOf(instance)['notes_before']).not.toBe('')
  expect(instance.rows('x_iio_sync_note').every(note => note['retire_on'] !== '')).toBe(true)
  instance.advance(31 * DAY)
  instance.runCleaner()
  expect(instance.rows('x_iio_sync_note')).toEqual([])
  expect(instance.rows('x_iio_sync_outbound_event')).toEqual([])

  redeliver()
  for (const job of jobs) instance.runJob(job)
  instance.settle()
  write(instance, 'beth.anglin', { urgency: '1' })
  instance.takeJobs()
  runForHours()
  expect({ sent: instance.sent.length, journal: journal() }).toEqual(before)
  expect(instance.rows('x_iio_sync_note')).toEqual([])
  expect(instance.rows('x_iio_sync_outbound_event')).toEqual([])
  expect(ticketOf(instance)['status']).toBe('in_sync')
})

test('entries that the sync wrote itself are done with: nobody sends them', () => {
  const note = { column: 'work_notes', value: 'Declared' }
  map(instance, 'Incident', { column: 'work_notes', value: '{{ incident.summary }}' })
  const name = (value: string) => ({ column: 'short_description', value })
  const own = { external_id: '01OWN', reference: 'INC-124', desired_values: desired(name('Down'), note) }
  edit(instance, declare(instance, own).result['sys_id'] ?? '', { desired_values: desired(name('Up'), note) })
  instance.settle()
  expect(events(instance, 'work_note')).toMatchObject([{ state: 'not_needed', retire_on: '' }])
  instance.advance(40 * DAY)
  runForHours()
  expect(events(instance, 'work_note')).not.toMatchObject([{ retire_on: '' }])
})

test('what came after the cleaning is written and sent', () => {
  redeliver()
  instance.advance(72 * DAY)
  runForHours()
  instance.advance(31 * DAY)
  instance.runCleaner()
  instance.sent.length = 0
  const moment = instance.now().toISOString().slice(0, 19)
  post(instance, {
    incident: rowOf(ticketOf(instance)),
    notes: [...notes, { update_id: '01NEW', text: 'Third', author: 'Lawrence', written_at: `${moment}Z` }],
  })
  write(instance, 'beth.anglin', { comments: 'Later' })
  instance.settle()
  expect(instance.rows('sys_journal_field', { element: 'work_notes' }).map(entry => entry['value'])).toEqual([
    'First',
    'Second',
    'Third',
  ])
  expect(instance.sent).toHaveLength(1)
})

test('what is open stays, however old it is', () => {
  instance.answerWith(() => ({ status: 400, headers: {}, body: '{"error":{"message":"no"}}' }))
  write(instance, 'beth.anglin', { comments: 'Refused' })
  instance.settle()
  expect(events(instance, 'comment')).toMatchObject([{ state: 'parked' }])
  instance.poke('incident', recordOf(instance)['sys_id'] ?? '', { state: '6' })
  post(instance, { incident: rowOf(ticketOf(instance)), notes: notes.slice(0, 1) })
  instance.poke('x_iio_sync_note', instance.rows('x_iio_sync_note')[0]?.['sys_id'] ?? '', {
    attempts: '20',
    next_attempt: '',
  })
  for (let month = 0; month < 4; month++) {
    instance.advance(31 * DAY)
    runForHours()
    instance.runCleaner()
  }
  expect(instance.rows('x_iio_sync_note')).toMatchObject([{ status: 'failed', retire_on: '' }])
  expect(events(instance, 'comment')).toMatchObject([{ state: 'parked', retire_on: '' }])
})

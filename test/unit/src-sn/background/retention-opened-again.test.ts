/** The stamp that lets the cleaner take a row goes where the row is open again, and says nothing about what never stood. */
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { post, rowOf } from '../documents.ts'
import { connect, declare, events, ticketOf } from '../tickets.ts'

const DAY = 24 * 3600
let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
  connect(instance)
  declare(instance)
  instance.settle()
})

function runForHours(): void {
  for (let minute = 0; minute < 61; minute++) {
    instance.advance(60)
    instance.runMinuteScript()
  }
}

test('an event that is sent again and parked stands on the list until somebody has looked', () => {
  const sent = instance.rows('x_iio_sync_outbound_event')[0] ?? {}
  instance.poke('x_iio_sync_outbound_event', sent['sys_id'] ?? '', { state: 'sent', next_attempt: '' })
  instance.advance(32 * DAY)
  runForHours()
  expect(events(instance, 'ticket_created')[0]?.['retire_on']).not.toBe('')
  // Refused by incident.io: parked, which an admin has to see.
  instance.answerWith(() => ({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: '{"outcome":"refused","detail":"no"}',
  }))
  instance.advance(25 * DAY)
  instance.press('Send again', instance.rows('x_iio_sync_outbound_event')[0] ?? {})
  instance.settle()
  expect(events(instance, 'ticket_created')[0]).toMatchObject({ state: 'parked' })
  instance.advance(6 * DAY)
  instance.runCleaner()
  expect(events(instance, 'ticket_created')).toHaveLength(1)
})

test('an update that could not be read for a month (the key lacked the right) becomes a note when it is read at last', () => {
  const event = instance.rows('x_iio_sync_outbound_event')[0] ?? {}
  instance.poke('x_iio_sync_outbound_event', event['sys_id'] ?? '', { state: 'sent', next_attempt: '' })
  instance.advance(33 * DAY)
  runForHours()
  const answer = post(instance, {
    incident: rowOf(ticketOf(instance)),
    read: { follow_ups: 'no', updates: 'yes' },
    bridge_error: '',
    notes: [{ update_id: 'u1', text: 'Posted on the first day', author: 'x', written_at: '2026-11-22T03:05:00Z' }],
  })
  expect(answer.status).toBe(200)
  expect(instance.rows('x_iio_sync_note', { update_id: 'u1' })).toHaveLength(1)
})

test('of an incident that a run could not finish nothing is said to be done with', () => {
  const note = { update_id: 'u2', text: 'Hello', author: 'x', written_at: '2026-11-22T03:00:00Z' }
  post(instance, {
    incident: rowOf(ticketOf(instance)),
    read: { follow_ups: 'no', updates: 'yes' },
    notes: [note],
    bridge_error: 'Some updates could not be read.',
  })
  expect(instance.rows('x_iio_sync_note')).toMatchObject([{ status: 'written' }])
  instance.advance(40 * DAY)
  runForHours()
  expect([ticketOf(instance)['notes_before'], instance.rows('x_iio_sync_note')[0]?.['retire_on']]).toEqual(['', ''])
  post(instance, { incident: rowOf(ticketOf(instance)), bridge_error: '' })
  runForHours()
  expect(ticketOf(instance)['notes_before']).toBe('2026-11-22 03:00:01')
})

test('a note that is tried again keeps its row', () => {
  const update = { update_id: 'u3', text: 'Hello', author: 'x', written_at: '2026-11-22T03:00:00Z' }
  post(instance, { incident: rowOf(ticketOf(instance)), notes: [update] })
  const [note] = instance.rows('x_iio_sync_note')
  instance.poke('x_iio_sync_note', note?.['sys_id'] ?? '', { status: 'discarded', retire_on: '2026-11-22 03:00:00' })
  instance.press('Try again', instance.rows('x_iio_sync_note')[0] ?? {})
  expect(instance.rows('x_iio_sync_note')[0]).toMatchObject({ status: 'written', retire_on: '' })
})

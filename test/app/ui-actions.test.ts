/** The buttons. Their scripts run as the platform runs them: with the row as `current`, in the app's scope. */
import { createAppInstance } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { connect, declare, desired, edit, events, INCIDENT_ID, map, recordOf, ticketOf } from './tickets.ts'

let instance: AppInstance
beforeEach(() => { instance = createAppInstance() })

test('"Confirm sending from this instance" opens the way for what waited', () => {
  connect(instance, { confirmed_instance: '' })
  declare(instance)
  instance.settle()
  expect(instance.sent).toEqual([])
  instance.press('Confirm sending from this instance', instance.rows('x_iio_sync_connection')[0] ?? {})
  instance.advance(180)
  instance.runMinuteScript()
  expect(events(instance, 'ticket_created')[0]?.['state']).toBe('sent')
})

test('"Try again" does at once what the minute script would do later', () => {
  map(instance, 'Incident', { column: 'state', value: '6' })
  const ticket = declare(instance).result['sys_id'] ?? ''
  edit(instance, ticket, { desired_values: desired({ column: 'state', value: '6' }) })
  instance.poke('incident', recordOf(instance)['sys_id'] ?? '', { close_code: 'User error', close_notes: 'x' })
  instance.press('Try again', ticketOf(instance))
  expect(ticketOf(instance)).toMatchObject({ status: 'in_step', error: '' })
  expect(recordOf(instance)['state']).toBe('6')
})

test('"Try again" on an unlinked ticket makes a new record', () => {
  const ticket = declare(instance).result['sys_id'] ?? ''
  instance.call('admin', 'DELETE', `/api/now/table/incident/${recordOf(instance)['sys_id']}`)
  edit(instance, ticket, { source_updated_at: '2026-11-22T03:01:00.000000Z' })
  expect(ticketOf(instance)['status']).toBe('unlinked')
  instance.press('Try again', ticketOf(instance))
  expect(ticketOf(instance)).toMatchObject({ status: 'in_step', number: 'INC0010002' })
  expect(recordOf(instance)).toMatchObject({ short_description: 'Payments are down', correlation_id: INCIDENT_ID })
})

test('a record that a person took back stays theirs, and "Try again" makes another one', () => {
  declare(instance)
  const ticket = ticketOf(instance)
  instance.change('admin', 'incident', ticket['target'] ?? '', { correlation_id: '', correlation_display: '' })
  instance.poke('x_iio_sync_ticket', ticket['sys_id'] ?? '', { status: 'unlinked' })
  instance.press('Try again', ticketOf(instance))
  expect(ticketOf(instance)['target']).not.toBe(ticket['target'])
  expect(ticketOf(instance)['status']).toBe('in_step')
  expect(instance.row('incident', ticket['target'] ?? '')['correlation_id']).toBe('')
})

test('"Send again" hands a parked event to the asynchronous rule, not to the user\'s transaction', () => {
  connect(instance)
  instance.answerWith(() => ({ status: 400, headers: {}, body: '' }))
  declare(instance)
  instance.settle()
  const [event] = events(instance, 'ticket_created')
  expect(event?.['state']).toBe('parked')
  instance.answerWith(() => ({ status: 200, headers: {}, body: '{"outcome":"delivered","detail":""}' }))
  instance.press('Send again', event ?? {})
  expect(instance.sent).toHaveLength(1)
  instance.settle()
  expect(events(instance, 'ticket_created')[0]).toMatchObject({ state: 'sent', attempts: '1' })
})

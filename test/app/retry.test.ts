import { createAppInstance } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { connect, declare, events, ticketOf } from './tickets.ts'

let instance: AppInstance
beforeEach(() => { instance = createAppInstance() })

test('a ticket that breaks the script delays no other', () => {
  declare(instance, { template: '' })
  declare(instance, { external_id: '01OTHER', reference: 'INC-124', template: '' })
  const [template] = instance.rows('x_iio_sync_template', { name: 'Incident' })
  for (const externalId of ['01FCNDV6P870EA6S7TK1DSYDG0', '01OTHER']) {
    instance.poke('x_iio_sync_ticket', ticketOf(instance, externalId)['sys_id'] ?? '', { status: 'failed', next_attempt: '2026-11-22 03:00:00', template: template?.['sys_id'] ?? '' })
  }
  instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', { desired_values: '[[[' })
  instance.advance(60)
  instance.runMinuteScript()
  expect(ticketOf(instance)['status']).toBe('failed')
  expect(ticketOf(instance, '01OTHER')['status']).toBe('in_step')
})

test('what is not due is left alone', () => {
  declare(instance, { template: '' })
  instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', { status: 'failed', next_attempt: '2026-11-22 09:00:00' })
  instance.advance(3600)
  const before = ticketOf(instance)['sys_mod_count']
  instance.runMinuteScript()
  expect(ticketOf(instance)['sys_mod_count']).toBe(before)
})

test('a dead bridge is asked three times a run, not a hundred', () => {
  for (let index = 0; index < 8; index++) declare(instance, { external_id: `01INC${index}`, reference: `INC-${index}` })
  instance.takeJobs()
  connect(instance)
  instance.answerWith(() => ({ error: 'connect timed out', code: 1 }))
  instance.advance(180)
  instance.runMinuteScript()
  expect(instance.sent).toHaveLength(3)
  instance.answerWith(() => ({ status: 200, headers: {}, body: '{"outcome":"delivered","detail":""}' }))
  instance.advance(60)
  instance.runMinuteScript()
  expect(events(instance, 'ticket_created').every(event => event['state'] === 'sent')).toBe(true)
})

test('nothing is touched while the connection is not ready', () => {
  declare(instance)
  instance.settle()
  const before = events(instance, 'ticket_created')
  instance.advance(180)
  instance.runMinuteScript()
  expect(events(instance, 'ticket_created')).toEqual(before)
})

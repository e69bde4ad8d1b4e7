import { createAppInstance } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { connect, declare, desired, edit, events, map, recordOf, templateId, ticketOf } from './tickets.ts'

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

test('answers that ask for patience do not count as silence', () => {
  for (let index = 0; index < 8; index++) declare(instance, { external_id: `01INC${index}`, reference: `INC-${index}` })
  instance.takeJobs()
  connect(instance)
  instance.answerWith(() => ({ status: 503, headers: {}, body: '' }))
  instance.advance(180)
  instance.runMinuteScript()
  expect(instance.sent).toHaveLength(8)
})

describe('a corrected configuration holds nothing up any longer', () => {
  const NAME = { column: 'short_description', value: 'Payments are down' }
  function runNextMinute(): void {
    instance.advance(1)
    instance.runMinuteScript()
  }

  test('a template that is switched on again', () => {
    instance.change('admin', 'x_iio_sync_template', templateId(instance, 'Incident'), { active: 'false' })
    declare(instance)
    runNextMinute()
    expect(ticketOf(instance)['status']).toBe('skipped')
    instance.change('admin', 'x_iio_sync_template', templateId(instance, 'Incident'), { active: 'true' })
    runNextMinute()
    expect(ticketOf(instance)).toMatchObject({ status: 'in_step', next_attempt: '' })
  })

  test('a field mapping that was missing', () => {
    map(instance, 'Incident', { column: 'state', value: '6' })
    const ticket = declare(instance).result['sys_id'] ?? ''
    edit(instance, ticket, { desired_values: desired(NAME, { column: 'state', value: '6' }) })
    instance.poke('x_iio_sync_ticket', ticket, { next_attempt: '2026-11-22 09:00:00' })
    instance.poke('incident', recordOf(instance)['sys_id'] ?? '', { close_code: 'User error', close_notes: 'x' })
    const [mapping] = instance.rows('x_iio_sync_field_mapping', { column: 'state' })
    instance.change('admin', 'x_iio_sync_field_mapping', mapping?.['sys_id'] ?? '', { order: '7' })
    runNextMinute()
    expect(ticketOf(instance)['status']).toBe('in_step')
  })

  test('private incidents, when the checkbox is set', () => {
    declare(instance, { private: 'true' })
    runNextMinute()
    expect(ticketOf(instance)['status']).toBe('skipped')
    instance.setProperty('x_iio_sync.private_incidents', 'true')
    runNextMinute()
    expect(ticketOf(instance)['status']).toBe('in_step')
  })
})

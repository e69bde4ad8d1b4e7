/** The buttons. Their scripts run as the platform runs them: with the row as `current`, in the app's scope. */
import type { Row } from '../../../ends/servicenow/contracts.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import {
  connect,
  declare,
  declareLater,
  declareFollowUp,
  deliveries,
  desired,
  edit,
  events,
  INCIDENT_ID,
  map,
  payloadOf,
  recordOf,
  ticketOf,
  note,
  write,
} from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

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

test.each([
  ['https://bridge.example.com', 'now sends to the bridge at https://bridge.example.com. Waiting'],
  ['', 'now sends to the bridge, as soon as its address is entered. Waiting'],
])('it says where to: "%s"', (bridge_url, words) => {
  connect(instance, { confirmed_instance: '', bridge_url })
  const [connection = {}] = instance.rows('x_iio_sync_connection')
  expect(instance.press('Confirm sending from this instance', connection)[0]).toContain(words)
})

test('"Try again" does at once what the minute script would do later', () => {
  map(instance, 'Incident', { column: 'state', value: '6' })
  const ticket = declare(instance).result['sys_id'] ?? ''
  edit(instance, ticket, { desired_values: desired({ column: 'state', value: '6' }) })
  instance.poke('incident', recordOf(instance)['sys_id'] ?? '', { close_code: 'User error', close_notes: 'x' })
  instance.press('Try again', ticketOf(instance))
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', error: '' })
  expect(recordOf(instance)['state']).toBe('6')
})

test('"Try again" on an unlinked ticket makes a new record', () => {
  const ticket = declare(instance).result['sys_id'] ?? ''
  instance.call('admin', 'DELETE', `/api/now/table/incident/${recordOf(instance)['sys_id']}`)
  edit(instance, ticket, { source_updated_at: '2026-11-22T03:01:00.000000Z' })
  instance.advance(60)
  instance.runMinuteScript()
  expect(ticketOf(instance)['status']).toBe('unlinked')
  instance.press('Try again', ticketOf(instance))
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', number: 'INC0010002' })
  expect(recordOf(instance)).toMatchObject({ short_description: 'Payments are down', correlation_id: INCIDENT_ID })
})

test('a record that a person took back stays theirs, and "Try again" makes another one', () => {
  declare(instance)
  const ticket = ticketOf(instance)
  instance.press('Unlink', ticket)
  instance.press('Try again', ticketOf(instance))
  expect(ticketOf(instance)['target']).not.toBe(ticket['target'])
  expect(ticketOf(instance)['status']).toBe('in_sync')
  expect(instance.row('incident', ticket['target'] ?? '')['correlation_id']).toBe('')
})

test('"Send again" hands a parked event to the asynchronous rule, not to the user\'s transaction', () => {
  connect(instance)
  instance.answerWith(() => ({ status: 400, headers: {}, body: '' }))
  declareLater(instance)
  instance.settle()
  const [event] = events(instance, 'ticket_created')
  expect(event?.['state']).toBe('parked')
  instance.answerWith(() => ({ status: 200, headers: {}, body: '{"outcome":"delivered","detail":""}' }))
  instance.press('Send again', event ?? {})
  expect(deliveries(instance)).toHaveLength(1)
  instance.settle()
  expect(events(instance, 'ticket_created')[0]).toMatchObject({ state: 'sent', attempts: '1' })
})

test('"Send again" sends nothing of an entry that somebody emptied, and says so', () => {
  connect(instance)
  declare(instance)
  instance.settle()
  instance.answerWith(() => ({ status: 400, headers: {}, body: '' }))
  write(instance, 'beth.anglin', { work_notes: 'Between us' })
  instance.settle()
  const [entry] = instance.rows('sys_journal_field', { value: 'Between us' })
  instance.poke('sys_journal_field', entry?.['sys_id'] ?? '', { value: ' \n' })
  const sent = instance.sent.length
  instance.press('Send again', events(instance, 'work_note')[0] ?? {})
  instance.settle()
  expect(instance.sent).toHaveLength(sent)
  expect(events(instance, 'work_note')[0]).toMatchObject({
    state: 'parked',
    answer: expect.stringContaining('there is nothing to send'),
  })
})

const column = (row: Row | undefined, name: string): string => row?.[name] ?? ''
const sysIdOf = (row: Row | undefined): string => column(row, 'sys_id')

/** A ticket that ServiceNow refuses to update, until `mend`. */
function declareRefused(): string {
  map(instance, 'Incident', { column: 'state', value: '6' })
  const ticket = declare(instance).result['sys_id'] ?? ''
  edit(instance, ticket, { desired_values: desired({ column: 'state', value: '6' }) })
  expect(ticketOf(instance)['status']).toBe('failed')
  return ticket
}
const mend = (): void => {
  instance.poke('incident', sysIdOf(recordOf(instance)), { close_code: 'User error', close_notes: 'x' })
}

/** A follow-up's or incident's ticket that has no record, because its table is gone. */
function declareWithoutRecord(): string {
  instance.poke('x_iio_sync_template', sysIdOf(instance.rows('x_iio_sync_template', { name: 'Incident' })[0]), {
    target_table: 'no_such_table',
  })
  const ticket = declare(instance).result['sys_id'] ?? ''
  expect(ticketOf(instance)).toMatchObject({ status: 'failed', target: '' })
  return ticket
}
const repairTemplate = (): void => {
  instance.poke('x_iio_sync_template', sysIdOf(instance.rows('x_iio_sync_template', { name: 'Incident' })[0]), {
    target_table: 'incident',
  })
}

describe('"Try again" asks the bridge for the present values', () => {
  test('once, while the question waits', () => {
    declareRefused()
    instance.press('Try again', ticketOf(instance))
    instance.press('Try again', ticketOf(instance))
    const asked = events(instance, 'resync')
    expect(asked).toHaveLength(1)
    expect(payloadOf(asked[0])).toMatchObject({ type: 'resync', resync: { incident_id: INCIDENT_ID } })
    expect(column(asked[0], 'ticket')).toBe(ticketOf(instance)['sys_id'])
  })

  test('again, when the one before is under way', () => {
    connect(instance)
    declareRefused()
    instance.answerWith(() => ({ status: 503, headers: {}, body: '' }))
    instance.press('Try again', ticketOf(instance))
    instance.settle()
    instance.press('Try again', ticketOf(instance))
    expect(events(instance, 'resync')).toHaveLength(2)
    instance.advance(60)
    instance.press('Try again', ticketOf(instance))
    expect(events(instance, 'resync')).toHaveLength(2)
  })
})

describe('"Discard" on a ticket', () => {
  test('wants a reason first', () => {
    declareRefused()
    expect(instance.press('Discard', ticketOf(instance))).toEqual([
      expect.stringMatching(/INC-123 was not discarded: fill in "Discard reason"/),
    ])
    expect(ticketOf(instance)['status']).toBe('failed')
  })

  test('leaves it alone until "Try again", and keeps who, when, why and the words of the refusal', () => {
    const ticket = declareWithoutRecord()
    instance.change('admin', 'x_iio_sync_ticket', ticket, { discard_reason: 'a test by mistake' })
    expect(instance.press('Discard', ticketOf(instance))).toEqual([
      'The sync of INC-123 stops until "Try again". The record in ServiceNow is not touched.',
    ])
    const discarded = {
      status: 'discarded',
      next_attempt: '',
      discard_reason: 'a test by mistake',
      discarded_by: 'System Administrator (admin)',
      discarded_at: '2026-11-22 03:00:00',
      error: expect.stringContaining('no_such_table'),
    }
    expect(ticketOf(instance)).toMatchObject(discarded)
    repairTemplate()
    edit(instance, ticket, { source_updated_at: '2026-11-22T03:01:00.000000Z' })
    instance.advance(7 * 3600)
    instance.runMinuteScript()
    expect(ticketOf(instance)).toMatchObject(discarded)
    instance.press('Try again', ticketOf(instance))
    expect(ticketOf(instance)).toMatchObject({
      status: 'in_sync',
      discard_reason: '',
      discarded_by: '',
      discarded_at: '',
    })
  })

  test('with a record keeps the record, also when it is tried again', () => {
    const ticket = declareRefused()
    const { target } = ticketOf(instance)
    instance.change('admin', 'x_iio_sync_ticket', ticket, { discard_reason: 'closed by hand' })
    instance.press('Discard', ticketOf(instance))
    mend()
    instance.press('Try again', ticketOf(instance))
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', target })
  })

  test('lets its follow-ups go on without it, and skips its notes', () => {
    const ticket = declareWithoutRecord()
    declareFollowUp(instance, ticket, { external_id: '01FOLLOWUP', reference: 'Check the cards' })
    note(instance, { update_id: 'u1', ticket })
    expect(ticketOf(instance, '01FOLLOWUP')['status']).toBe('pending')
    instance.change('admin', 'x_iio_sync_ticket', ticket, { discard_reason: 'no record wanted' })
    instance.press('Discard', ticketOf(instance))
    instance.runMinuteScript()
    expect(ticketOf(instance, '01FOLLOWUP')).toMatchObject({
      status: 'in_sync',
      warnings: expect.stringContaining('has no record'),
    })
    expect(instance.rows('x_iio_sync_note')[0]).toMatchObject({
      status: 'skipped',
      reason: 'The ticket was discarded.',
      error: '',
    })
  })

  test('is not offered where nothing waits', () => {
    declare(instance)
    expect(() => instance.press('Discard', ticketOf(instance))).toThrow(/condition/)
  })
})

describe('"Discard" on an outbound event', () => {
  const created = (): Row => events(instance, 'ticket_created')[0] ?? {}

  test.each([
    ['that is parked', 400],
    ['that still waits', 503],
  ])('%s: it is sent only when an admin says so', (_name, status) => {
    connect(instance)
    instance.answerWith(() => ({ status, headers: {}, body: '{"error":{"message":"the vendor says no"}}' }))
    declareLater(instance)
    instance.settle()
    instance.change('admin', 'x_iio_sync_outbound_event', sysIdOf(created()), { discard_reason: 'not needed' })
    instance.press('Discard', created())
    instance.advance(7200)
    instance.runMinuteScript()
    expect(deliveries(instance)).toHaveLength(1)
    expect(created()).toMatchObject({
      state: 'discarded',
      discarded_by: 'System Administrator (admin)',
      answer: expect.stringContaining('the vendor says no'),
    })
    instance.answerWith(() => ({ status: 200, headers: {}, body: '{"outcome":"delivered","detail":""}' }))
    instance.press('Send again', created())
    instance.settle()
    expect(created()).toMatchObject({ state: 'sent', discard_reason: '', discarded_by: '' })
  })

  test('while it is on its way: what arrived is sent, what did not stays discarded', () => {
    connect(instance)
    declareLater(instance)
    const discard = (): void => {
      instance.change('admin', 'x_iio_sync_outbound_event', sysIdOf(created()), { discard_reason: 'not needed' })
      instance.press('Discard', created())
    }
    instance.answerWith(() => {
      discard()
      return { status: 503, headers: {}, body: '' }
    })
    instance.settle()
    expect(created()['state']).toBe('discarded')
    instance.answerWith(() => {
      discard()
      return { status: 200, headers: {}, body: '{"outcome":"delivered","detail":""}' }
    })
    instance.press('Send again', created())
    instance.settle()
    expect(created()['state']).toBe('sent')
  })
})

describe('"Retry all"', () => {
  test('makes given-up tickets due, for the minute script', () => {
    const ticket = declareRefused()
    mend()
    instance.poke('x_iio_sync_ticket', ticket, { attempts: '20', next_attempt: '' })
    expect(instance.pressOnList('Retry all', 'x_iio_sync_ticket')).toEqual([expect.stringMatching(/^1 failed tickets/)])
    expect(ticketOf(instance)).toMatchObject({ status: 'failed', attempts: '0', next_attempt: '2026-11-22 03:00:00' })
    expect(instance.pressOnList('Retry all', 'x_iio_sync_ticket')).toEqual([expect.stringMatching(/no failed tickets/)])
    instance.runMinuteScript()
    expect(ticketOf(instance)['status']).toBe('in_sync')
  })

  test('asks the bridge for what it could not finish', () => {
    connect(instance)
    declare(instance)
    instance.settle()
    instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', {
      bridge_error: 'incident.io follow-up list: refused with 403.',
      unfinished: '1',
    })
    expect(instance.pressOnList('Retry all', 'x_iio_sync_ticket')).toEqual([expect.stringMatching(/^1 failed tickets/)])
    expect(events(instance, 'resync').map(payloadOf)).toMatchObject([
      { resync: { incident_id: ticketOf(instance)['external_id'] } },
    ])
    expect(instance.rows('x_iio_sync_history', { kind: 'retried' })).toMatchObject([{ words: 'Retry all' }])
  })

  test('makes notes due', () => {
    declare(instance)
    instance.poke('incident', sysIdOf(recordOf(instance)), { state: '6' })
    note(instance, { update_id: 'u1', ticket: ticketOf(instance)['sys_id'] ?? '' })
    mend()
    instance.pressOnList('Retry all', 'x_iio_sync_note')
    instance.runMinuteScript()
    expect(instance.rows('x_iio_sync_note')[0]?.['status']).toBe('written')
  })

  test('sends parked events from the minute script, not one asynchronous rule each', () => {
    connect(instance)
    instance.answerWith(() => ({ status: 400, headers: {}, body: '' }))
    declareLater(instance)
    instance.settle()
    instance.answerWith(() => ({ status: 200, headers: {}, body: '{"outcome":"delivered","detail":""}' }))
    instance.pressOnList('Retry all', 'x_iio_sync_outbound_event')
    expect(instance.takeJobs()).toEqual([])
    instance.runMinuteScript()
    expect(events(instance, 'ticket_created')[0]?.['state']).toBe('sent')
  })

  test('takes 200 at a time and says that there are more', () => {
    declare(instance)
    const [event] = events(instance, 'ticket_created')
    for (let index = 0; index < 201; index++)
      instance.plant('x_iio_sync_outbound_event', {
        ...event,
        sys_id: index.toString(16).padStart(32, '0'),
        source_id: `planted:${index}`,
        state: 'parked',
      })
    expect(instance.pressOnList('Retry all', 'x_iio_sync_outbound_event')).toEqual([
      expect.stringMatching(/^200 parked events.*press "Retry all" once more/),
    ])
    expect(instance.pressOnList('Retry all', 'x_iio_sync_outbound_event')).toEqual([
      expect.stringMatching(/^1 parked events/),
    ])
  })
})

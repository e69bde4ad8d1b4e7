import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import type { Row } from '../../../ends/servicenow/contracts.ts'
import {
  connect,
  declare,
  declareLater,
  deliveries,
  desired,
  edit,
  events,
  expectDueIn,
  map,
  payloadOf,
  recordOf,
  templateId,
  ticketOf,
  write,
} from '../tickets.ts'

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

test('a ticket that breaks the script delays no other', () => {
  declare(instance, { template: '' })
  declare(instance, { external_id: '01OTHER', reference: 'INC-124', template: '' })
  const [template] = instance.rows('x_iio_sync_template', { name: 'Incident' })
  for (const externalId of ['01FCNDV6P870EA6S7TK1DSYDG0', '01OTHER']) {
    instance.poke('x_iio_sync_ticket', ticketOf(instance, externalId)['sys_id'] ?? '', {
      status: 'failed',
      next_attempt: '2026-11-22 03:00:00',
      template: template?.['sys_id'] ?? '',
    })
  }
  instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', { desired_values: '[[[' })
  instance.advance(60)
  instance.runMinuteScript()
  expect(ticketOf(instance)['status']).toBe('failed')
  expect(ticketOf(instance, '01OTHER')['status']).toBe('in_sync')
})

test('what is not due is left alone', () => {
  declare(instance, { template: '' })
  instance.poke('x_iio_sync_ticket', ticketOf(instance)['sys_id'] ?? '', {
    status: 'failed',
    next_attempt: '2026-11-22 09:00:00',
  })
  instance.advance(3600)
  // What was written past every rule gets the key of its problem.
  instance.runMinuteScript()
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
  // Links wait until the last attempt cannot be under way any more.
  instance.advance(240)
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
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', next_attempt: '' })
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
    expect(ticketOf(instance)['status']).toBe('in_sync')
  })

  test('private incidents, when the checkbox is set', () => {
    const ticket = declare(instance).result['sys_id'] ?? ''
    edit(instance, ticket, { private: 'true' })
    runNextMinute()
    expect(ticketOf(instance)['status']).toBe('skipped')
    instance.setProperty('x_iio_sync.private_incidents', 'true')
    runNextMinute()
    // What it should be was emptied when it turned private: the bridge is asked for it.
    expect([ticketOf(instance)['status'], events(instance, 'resync')]).toMatchObject(['skipped', [{ state: 'ready' }]])
    edit(instance, ticket, { private: 'true', desired_values: desired(NAME), decision: 'It may be shown.' })
    expect(ticketOf(instance)['status']).toBe('in_sync')
  })
})

/** A ticket whose record refuses every save, until `mend`. */
function declareRefused(): string {
  map(instance, 'Incident', { column: 'state', value: '6' })
  const ticket = declare(instance).result['sys_id'] ?? ''
  edit(instance, ticket, { desired_values: desired({ column: 'state', value: '6' }) })
  return ticket
}
const mend = (): void => {
  instance.poke('incident', recordOf(instance)['sys_id'] ?? '', { close_code: 'User error', close_notes: 'x' })
}

describe('a ticket that fails again and again', () => {
  /** As it stands after the last attempt. */
  function declareGivenUp(): void {
    instance.poke('x_iio_sync_ticket', declareRefused(), { attempts: '20', next_attempt: '' })
  }

  test('is tried once a day after 20 attempts, stays on the list with the reason, and recovers by itself', () => {
    declareRefused()
    for (let attempt = 1; attempt < 25; attempt++) {
      instance.advance(6 * 3600)
      instance.runMinuteScript()
    }
    const slow = ticketOf(instance)
    expect(slow['status']).toBe('failed')
    expect(Number(slow['attempts'])).toBeGreaterThanOrEqual(20)
    expect(slow['error']).toMatch(
      /Data Policy Exception[^]*It failed 20 times or more in a row, and is tried once a day now; "Try again" does it at once\.$/,
    )
    for (let hour = 0; hour < 72; hour++) {
      instance.advance(3600)
      instance.runMinuteScript()
    }
    const tried = Number(ticketOf(instance)['attempts']) - Number(slow['attempts'])
    expect(tried).toBeGreaterThanOrEqual(2)
    expect(tried).toBeLessThanOrEqual(4)
    mend()
    instance.advance(24 * 3600)
    instance.runMinuteScript()
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', attempts: '0', error: '' })
  })

  test('is tried at once when the incident changes, and has all its attempts again', () => {
    declareGivenUp()
    const ticket = ticketOf(instance)['sys_id'] ?? ''
    edit(instance, ticket, { source_updated_at: '2026-11-22T03:10:00.000000Z' })
    expect(ticketOf(instance)).toMatchObject({ status: 'failed', attempts: '1' })
    expectDueIn(instance, ticketOf(instance), 60)
    mend()
    edit(instance, ticket, { source_updated_at: '2026-11-22T03:11:00.000000Z' })
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', attempts: '0' })
  })

  test.each<[string, () => void]>([
    [
      'its template',
      () => {
        instance.change('admin', 'x_iio_sync_template', templateId(instance, 'Incident'), {
          static_values: 'urgency=1^EQ',
        })
      },
    ],
    [
      'the order of its template',
      () => {
        instance.change('admin', 'x_iio_sync_template', templateId(instance, 'Incident'), { order: '7' })
      },
    ],
    [
      'another template for incidents',
      () => {
        instance.create('admin', 'x_iio_sync_template', {
          name: 'Other',
          record_type: 'incident',
          target_table: 'incident',
          active: 'true',
        })
        instance.change('admin', 'x_iio_sync_template', templateId(instance, 'Other'), { order: '1' })
      },
    ],
    [
      'a new field mapping',
      () => {
        map(instance, 'Incident', { column: 'category', value: 'network' })
      },
    ],
    [
      'a status mapping of its table',
      () => {
        instance.change(
          'admin',
          'x_iio_sync_status_mapping',
          instance.rows('x_iio_sync_status_mapping', { target_table: 'incident' })[0]?.['sys_id'] ?? '',
          { active: 'true' },
        )
      },
    ],
    [
      'a new condition',
      () => {
        const attribute = instance.rows('x_iio_sync_attribute', { key: 'name' })[0]?.['sys_id'] ?? ''
        const { status, text } = instance.create('admin', 'x_iio_sync_condition', {
          template: templateId(instance, 'Incident'),
          attribute,
          operator: 'contains',
          text: 'Payments',
        })
        if (status !== 201) throw new Error(text)
      },
    ],
  ])('is due at once after a change of %s, and asks the bridge what it should be by now', (_name, change) => {
    declareGivenUp()
    change()
    expect(ticketOf(instance)).toMatchObject({ attempts: '0', next_attempt: '2026-11-22 03:00:00' })
    instance.runMinuteScript()
    expect(ticketOf(instance)).toMatchObject({ status: 'failed', attempts: '1' })
    expect(events(instance, 'resync')).toHaveLength(1)
  })

  test('is due at once after a field mapping was deleted, and needs no more when that was the reason', () => {
    declareGivenUp()
    instance.call(
      'admin',
      'DELETE',
      `/api/now/table/x_iio_sync_field_mapping/${instance.rows('x_iio_sync_field_mapping', { column: 'state' })[0]?.['sys_id']}`,
    )
    instance.runMinuteScript()
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', error: '' })
  })

  test('a mark on its field mapping is no change', () => {
    declareGivenUp()
    instance.poke(
      'x_iio_sync_field_mapping',
      instance.rows('x_iio_sync_field_mapping', { column: 'state' })[0]?.['sys_id'] ?? '',
      { problem: 'Bridge: x' },
    )
    instance.change(
      'admin',
      'x_iio_sync_field_mapping',
      instance.rows('x_iio_sync_field_mapping', { column: 'state' })[0]?.['sys_id'] ?? '',
      { problem: '' },
    )
    expect(ticketOf(instance)['next_attempt']).toBe('')
  })
})

describe('poison', () => {
  const due = '2026-11-22 02:00:00'
  const id = (index: number): string => index.toString(16).padStart(32, 'e')

  test('a hundred and fifty tickets that cannot be written leave the next one its turn', () => {
    declare(instance, { template: '' })
    const ticket = ticketOf(instance)
    const poison = {
      ...ticket,
      desired_values: '[[[',
      template: templateId(instance, 'Incident'),
      status: 'failed',
      next_attempt: due,
    }
    for (let index = 0; index < 150; index++)
      instance.plant('x_iio_sync_ticket', { ...poison, sys_id: id(index), external_id: `01POISON${index}` })
    instance.poke('x_iio_sync_ticket', ticket['sys_id'] ?? '', {
      template: templateId(instance, 'Incident'),
      status: 'failed',
      next_attempt: '2026-11-22 02:30:00',
    })
    for (let minute = 0; minute < 2; minute++) {
      instance.runMinuteScript()
      instance.advance(60)
    }
    expect(ticketOf(instance)['status']).toBe('in_sync')
  })

  test('events that the bridge never answers come after those it can', () => {
    declare(instance)
    connect(instance)
    instance.takeJobs()
    const event = events(instance, 'ticket_created')[0] ?? {}
    const poison = { ...event, attempts: '4', next_attempt: due }
    for (let index = 0; index < 150; index++)
      instance.plant('x_iio_sync_outbound_event', { ...poison, sys_id: id(index), source_id: `poison:${index}` })
    instance.poke('x_iio_sync_outbound_event', event['sys_id'] ?? '', {
      attempts: '1',
      next_attempt: '2026-11-22 02:30:00',
    })
    instance.answerWith(request =>
      (request.body ?? '').includes(id(0).slice(0, 28))
        ? { error: 'timed out', code: 1 }
        : { status: 200, headers: {}, body: '{"outcome":"delivered","detail":""}' },
    )
    instance.runMinuteScript()
    expect(events(instance, 'ticket_created').find(one => one['sys_id'] === event['sys_id'])?.['state']).toBe('sent')
    expect(instance.sent).toHaveLength(4)
  })

  test('an event that hangs the bridge, and is the only one, stops nobody behind it', () => {
    for (let index = 0; index < 5; index++)
      declare(instance, { external_id: `01INC${index}`, reference: `INC-${index}` })
    connect(instance)
    instance.takeJobs()
    instance.answerWith(request =>
      (request.body ?? '').includes('01INC0')
        ? { error: 'timed out', code: 1 }
        : { status: 200, headers: {}, body: '{"outcome":"delivered","detail":""}' },
    )
    instance.advance(180)
    instance.runMinuteScript()
    expect(
      events(instance, 'ticket_created')
        .map(event => event['state'])
        .sort(),
    ).toEqual(['ready', 'sent', 'sent', 'sent', 'sent'])
  })

  test('tickets that are slow to write leave time for deliveries', () => {
    for (let index = 0; index < 3; index++) {
      declare(instance, { external_id: `01INC${index}`, reference: `INC-${index}`, template: '' })
      instance.poke('x_iio_sync_ticket', ticketOf(instance, `01INC${index}`)['sys_id'] ?? '', {
        template: templateId(instance, 'Incident'),
        status: 'failed',
        next_attempt: due,
      })
    }
    declare(instance)
    connect(instance)
    instance.takeJobs()
    instance.advance(180)
    // Each insert takes as long as a chain of flows may.
    instance.beforeInsert(table => {
      if (table === 'task') instance.advance(15)
    })
    instance.runMinuteScript()
    expect(['01INC0', '01INC1', '01INC2'].map(externalId => ticketOf(instance, externalId)['status']).sort()).toEqual([
      'failed',
      'in_sync',
      'in_sync',
    ])
    expect(events(instance, 'ticket_created').some(event => event['state'] === 'sent')).toBe(true)
  })
})

describe('a corrected connection', () => {
  const created = (): Row => events(instance, 'ticket_created')[0] ?? {}

  test.each<[string, number, string]>([
    ['waits for its next attempt', 3, 'ready'],
    ['stands on the list and is tried once a day', 25, 'parked'],
  ])('sends at once what %s', (_name, attempts, state) => {
    connect(instance)
    instance.answerWith(() => ({ status: 401, headers: {}, body: '{"error":{"message":"no"}}' }))
    declareLater(instance)
    instance.settle()
    for (let attempt = 1; attempt < attempts; attempt++) {
      instance.advance(3600)
      instance.runMinuteScript()
    }
    expect(created()['state']).toBe(state)
    instance.advance(120)
    instance.answerWith(() => ({ status: 200, headers: {}, body: '{"outcome":"delivered","detail":""}' }))
    connect(instance, { bridge_url: 'https://other.example.com' })
    instance.runMinuteScript()
    expect(created()['state']).toBe('sent')
  })

  test('leaves alone what was refused', () => {
    connect(instance)
    instance.answerWith(() => ({ status: 200, headers: {}, body: '{"outcome":"refused","detail":"no"}' }))
    declareLater(instance)
    instance.settle()
    connect(instance, { bridge_url: 'https://other.example.com' })
    instance.runMinuteScript()
    expect(deliveries(instance)).toHaveLength(1)
  })
})

describe('a state that meant nothing until now', () => {
  const moved = (): Row => events(instance, 'state_changed')[0] ?? {}
  const mappingOf = (state: string): string =>
    instance.rows('x_iio_sync_state_mapping', { target_table: 'incident', state })[0]?.['sys_id'] ?? ''

  beforeEach(() => {
    connect(instance)
    declare(instance)
    instance.settle()
    instance.answerWith(() => ({
      status: 200,
      headers: {},
      body: '{"outcome":"ignored","detail":"No follow-up status is mapped"}',
    }))
    instance.advance(10)
    write(instance, 'beth.anglin', { state: '2' })
    instance.settle()
    expect(moved()).toMatchObject({ state: 'sent' })
    instance.answerWith(() => ({ status: 200, headers: {}, body: '{"outcome":"delivered","detail":""}' }))
  })

  test('is sent again with what its mapping says now', () => {
    instance.change('admin', 'x_iio_sync_state_mapping', mappingOf('2'), { follow_up_status: 'completed' })
    instance.runMinuteScript()
    expect(moved()).toMatchObject({ state: 'sent', answer: 'delivered: ' })
    expect(payloadOf(moved())).toMatchObject({ state: { value: '2', follow_up_status: 'completed' } })
  })

  test('is left alone when the record has gone on', () => {
    write(instance, 'beth.anglin', { state: '1' })
    instance.settle()
    const before = instance.sent.length
    instance.change('admin', 'x_iio_sync_state_mapping', mappingOf('2'), { follow_up_status: 'completed' })
    instance.runMinuteScript()
    expect(instance.sent).toHaveLength(before)
  })
})

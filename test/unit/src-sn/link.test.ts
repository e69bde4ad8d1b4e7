/** Linking a record that was there before, and unlinking: what the app does around the bridge's part. */
import type { Row } from '../../ends/servicenow/contracts.ts'
import { createAppInstance } from './instance.ts'
import type { AppInstance } from './instance.ts'
import {
  connect,
  declare,
  desired,
  edit,
  events,
  INCIDENT_ID,
  payloadOf,
  recordOf,
  ticketOf,
  write,
} from './tickets.ts'

const NAME = { column: 'short_description', value: 'Payments are down' }
const link = () => instance.rows('x_iio_sync_link_request')[0] ?? {}

let instance: AppInstance
beforeEach(() => {
  instance = createAppInstance()
})

const existing = (values: Row = {}): Row =>
  instance.create('admin', 'incident', { short_description: 'Made by hand', ...values }).result

const askFor = (record: Row, values: Row = {}, user = 'admin'): number =>
  instance.create(user, 'x_iio_sync_link_request', {
    record_table: 'incident',
    record: record['sys_id'] ?? '',
    incident: 'INC-123',
    ...values,
  }).status

/** The bridge: it writes the ticket row with the wish, and says so. */
const bridgeLinks = (record: Row, values: Row = {}): void =>
  instance.answerWith(() => {
    const ticket = ticketOf(instance)
    if (ticket['sys_id'] === undefined) declare(instance, { adopt: record['sys_id'] ?? '', ...values })
    else
      edit(instance, ticket['sys_id'], {
        adopt: record['sys_id'] ?? '',
        source_updated_at: '2026-11-22T03:20:00.000000Z',
        ...values,
      })
    return { status: 200, headers: {}, body: '{"outcome":"delivered","detail":"Linked to INC-123."}' }
  })

describe('a link request', () => {
  test('goes to the bridge, and the answer comes back to it', () => {
    connect(instance)
    const record = existing()
    bridgeLinks(record)
    expect(askFor(record, { incident: ' INC-123 ' })).toBe(201)
    expect(payloadOf(events(instance, 'link_requested')[0])).toMatchObject({
      type: 'link_requested',
      link: { sys_id: link()['sys_id'], reference: 'INC-123', table: 'incident', record_sys_id: record['sys_id'] },
    })
    instance.settle()
    expect(link()).toMatchObject({
      status: 'linked',
      answer: 'Linked to INC-123.',
      ticket: ticketOf(instance)['sys_id'],
    })
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', target: record['sys_id'] })
  })

  test('writes synced columns alone over what people entered', () => {
    connect(instance)
    const record = existing({ urgency: '1', impact: '1', description: 'Typed by Beth' })
    bridgeLinks(record, {
      desired_values: desired(NAME, { column: 'description', value: 'All cards fail.', write: 'create' }),
    })
    askFor(record)
    instance.settle()
    expect(recordOf(instance)).toMatchObject({
      short_description: 'Payments are down',
      urgency: '1',
      impact: '1',
      description: 'Typed by Beth',
      correlation_id: INCIDENT_ID,
      correlation_display: 'incident.io',
    })
  })

  test('sends nothing back that was written on the record before', () => {
    connect(instance)
    const record = existing()
    // The ticket is older than the note: only the moment of the link tells them apart.
    declare(instance, { template: '' })
    instance.advance(3600)
    instance.change('beth.anglin', 'incident', record['sys_id'] ?? '', { work_notes: 'Before the link' })
    instance.advance(60)
    bridgeLinks(record, { template: instance.rows('x_iio_sync_template', { name: 'Incident' })[0]?.['sys_id'] ?? '' })
    askFor(record)
    instance.settle()
    expect(ticketOf(instance)).toMatchObject({ target: record['sys_id'], adopted_at: '2026-11-22 04:01:00' })
    instance.advance(60)
    write(instance, 'beth.anglin', { work_notes: 'After the link' })
    instance.settle()
    expect(events(instance, 'work_note').map(event => payloadOf(event)['text'])).toEqual(['After the link'])
  })

  test.each<[string, () => Row, RegExp]>([
    ['without an incident', () => ({ incident: ' ' }), /Enter the incident/],
    ['for a record that is not there', () => ({ record: 'f'.repeat(32) }), /no such record/],
    ['for a table that is not there', () => ({ record_table: 'x_gone' }), /no table "x_gone"/],
    [
      'for a record of another ticket',
      () => {
        declare(instance)
        return { record: recordOf(instance)['sys_id'] ?? '' }
      },
      /INC0010002 is already linked to INC-123. Unlink it first./,
    ],
  ])('%s is refused at once, and nothing is sent', (_name, given, words) => {
    connect(instance)
    askFor(existing(), given())
    instance.settle()
    expect(link()).toMatchObject({ status: 'refused', answer: expect.stringMatching(words) })
    expect(events(instance, 'link_requested')).toEqual([])
  })

  test('that the bridge refuses says why, and can be tried again', () => {
    connect(instance)
    const record = existing()
    instance.answerWith(() => ({
      status: 200,
      headers: {},
      body: '{"outcome":"refused","detail":"incident.io does not show INC-123."}',
    }))
    askFor(record)
    instance.settle()
    expect(link()).toMatchObject({ status: 'refused', answer: 'incident.io does not show INC-123.', ticket: '' })
    bridgeLinks(record)
    instance.press('Try to link again', link())
    instance.settle()
    expect(link()).toMatchObject({ status: 'linked' })
  })

  test('says what is missing while the bridge is not connected', () => {
    askFor(existing())
    instance.settle()
    expect(link()).toMatchObject({ status: 'asked', answer: expect.stringMatching(/connection|bridge/i) })
  })

  test.each(['beth.anglin', 'incident.io'])('is nothing that %s can make', user => {
    expect(askFor(existing(), {}, user)).toBe(403)
  })
})

describe('unlinking', () => {
  const CHANGED = {
    desired_values: desired({ ...NAME, value: 'Cards are down' }),
    source_updated_at: '2026-11-22T03:10:00.000000Z',
  }

  beforeEach(() => {
    connect(instance)
    declare(instance)
    instance.settle()
  })

  test.each([
    ['on the ticket', () => instance.press('Unlink', ticketOf(instance))],
    ['on the record', () => instance.press('Unlink from incident.io', recordOf(instance))],
  ])('%s: the record stays as it is and carries no mark any more', (_name, press) => {
    const record = recordOf(instance)
    press()
    expect(ticketOf(instance)).toMatchObject({
      status: 'unlinked',
      adopt: '',
      next_attempt: '',
      error: expect.stringMatching(/^Unlinked by System Administrator/),
    })
    expect(instance.row('incident', record['sys_id'] ?? '')).toMatchObject({
      correlation_id: '',
      correlation_display: '',
      short_description: 'Payments are down',
    })
  })

  test('nothing is written to the record any more', () => {
    const record = recordOf(instance)
    instance.press('Unlink', ticketOf(instance))
    edit(instance, ticketOf(instance)['sys_id'] ?? '', CHANGED)
    instance.advance(3600)
    instance.runMinuteScript()
    expect(instance.row('incident', record['sys_id'] ?? '')['short_description']).toBe('Payments are down')
    expect(ticketOf(instance)['status']).toBe('unlinked')
    expect(instance.rows('incident')).toHaveLength(1)
  })

  test('nothing is captured, and nothing that waits is sent', () => {
    const sysId = recordOf(instance)['sys_id'] ?? ''
    instance.answerWith(() => ({ status: 503, headers: {}, body: '' }))
    instance.change('beth.anglin', 'incident', sysId, { work_notes: 'Still on its way' })
    instance.settle()
    instance.press('Unlink', ticketOf(instance))
    instance.change('beth.anglin', 'incident', sysId, { work_notes: 'Ours alone', state: '2' })
    instance.settle()
    const { length } = instance.sent
    instance.advance(3600)
    instance.runMinuteScript()
    instance.settle()
    expect(instance.sent).toHaveLength(length)
    expect(events(instance, 'work_note')).toEqual([
      expect.objectContaining({ state: 'parked', answer: expect.stringContaining('unlinked') }),
    ])
    expect(events(instance, 'state_changed')).toEqual([])
  })

  test('a capture that was queued before the unlinking finds nothing to do', () => {
    instance.change('beth.anglin', 'incident', recordOf(instance)['sys_id'] ?? '', { work_notes: 'A moment before' })
    const jobs = instance.takeJobs()
    instance.press('Unlink', ticketOf(instance))
    for (const job of jobs) instance.runJob(job)
    expect(events(instance, 'work_note')).toEqual([])
  })

  test('"Try again" makes a new record and tells incident.io of it', () => {
    const old = recordOf(instance)['sys_id']
    instance.press('Unlink', ticketOf(instance))
    instance.press('Try again', ticketOf(instance))
    expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', number: 'INC0010002' })
    expect(recordOf(instance)['sys_id']).not.toBe(old)
    const told = events(instance, 'ticket_created').map(event => payloadOf(event)['record'])
    expect(told).toEqual([
      expect.objectContaining({ number: 'INC0010001' }),
      expect.objectContaining({ number: 'INC0010002' }),
    ])
  })

  test('a new link takes the same record up again, with what changed meanwhile, and both directions run', () => {
    const record = recordOf(instance)
    instance.press('Unlink', ticketOf(instance))
    edit(instance, ticketOf(instance)['sys_id'] ?? '', CHANGED)
    instance.advance(600)
    instance.change('beth.anglin', 'incident', record['sys_id'] ?? '', { work_notes: 'While unlinked' })
    instance.advance(60)
    bridgeLinks(record)
    askFor(record)
    instance.settle()
    expect(link()['status']).toBe('linked')
    expect(instance.row('incident', record['sys_id'] ?? '')).toMatchObject({
      short_description: 'Cards are down',
      correlation_id: INCIDENT_ID,
    })
    instance.advance(60)
    write(instance, 'beth.anglin', { work_notes: 'Linked again' })
    instance.settle()
    expect(events(instance, 'work_note').map(event => payloadOf(event)['text'])).toEqual(['Linked again'])
    expect(events(instance, 'ticket_created')).toHaveLength(1)
  })

  test('an unlinked ticket is not linked by the integration user alone', () => {
    const sysId = recordOf(instance)['sys_id'] ?? ''
    instance.press('Unlink', ticketOf(instance))
    edit(instance, ticketOf(instance)['sys_id'] ?? '', { ...CHANGED, adopt: sysId })
    expect(ticketOf(instance)['status']).toBe('unlinked')
    expect(instance.row('incident', sysId)['short_description']).toBe('Payments are down')
  })

  test("another system's mark on the record is left alone", () => {
    const sysId = recordOf(instance)['sys_id'] ?? ''
    instance.poke('incident', sysId, { correlation_id: 'PD-7', correlation_display: 'PagerDuty' })
    instance.press('Unlink', ticketOf(instance))
    expect(instance.row('incident', sysId)).toMatchObject({ correlation_id: 'PD-7', correlation_display: 'PagerDuty' })
  })
})

test("a record that carries the external id and no system's name is adopted and marked", () => {
  const record = existing({ correlation_id: INCIDENT_ID })
  declare(instance, { adopt: 'INC0099999' })
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', target: record['sys_id'] })
  expect(recordOf(instance)).toMatchObject({ correlation_display: 'incident.io', urgency: '3' })
})

/** Linking a record that was there before, and unlinking: what the app does around the bridge's part. */
import type { Row } from '../../../ends/servicenow/contracts.ts'
import { configurationOf } from '../documents.ts'
import type { Part } from '../documents.ts'
import { createAppInstance } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { bridgeDecides, specOf } from '../specs.ts'
import {
  connect,
  declare,
  desired,
  edit,
  events,
  INCIDENT_ID,
  madeByVendor,
  payloadOf,
  recordOf,
  templateId,
  ticketOf,
  write,
} from '../tickets.ts'

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

/** The bridge decides for the record that the request names. */
const bridgeLinks = (record: Row, changes: Part = {}) =>
  bridgeDecides(instance, () =>
    specOf(instance, { adopt: record['sys_id'] ?? '', source_updated_at: '2026-11-22T03:20:00.000000Z', ...changes }),
  )

describe('a link request', () => {
  test('is decided by the bridge and made here, and the answer comes back to it', () => {
    connect(instance)
    const record = existing()
    const questions = bridgeLinks(record)
    expect(askFor(record, { incident: ' INC-123 ' })).toBe(201)
    instance.settle()
    expect(questions).toMatchObject([
      {
        type: 'link_requested',
        link: { sys_id: link()['sys_id'], reference: 'INC-123', table: 'incident', record_sys_id: record['sys_id'] },
        configuration: configurationOf(instance),
        redecisions: [],
      },
    ])
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
      desired_values: [
        { ...NAME, write: 'sync' },
        { column: 'description', value: 'All cards fail.', write: 'create' },
      ],
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
    bridgeLinks(record)
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

  test('leaves follow-ups and updates to a run of the bridge', () => {
    connect(instance)
    const record = existing()
    bridgeLinks(record)
    askFor(record)
    instance.settle()
    expect(events(instance, 'resync').map(payloadOf)).toMatchObject([{ resync: { incident_id: INCIDENT_ID } }])
  })

  test('that is delivered again, because nobody noted that it was answered, says that the record is linked', () => {
    connect(instance)
    const record = existing()
    bridgeLinks(record)
    askFor(record)
    instance.settle()
    const [event] = events(instance, 'link_requested')
    const due = { state: 'ready', next_attempt: '2026-11-22 02:00:00' }
    instance.poke('x_iio_sync_outbound_event', event?.['sys_id'] ?? '', due)
    instance.poke('x_iio_sync_link_request', link()['sys_id'] ?? '', { status: 'asked', answer: '' })
    instance.runMinuteScript()
    expect(link()).toMatchObject({ status: 'linked', answer: 'Linked to INC-123.' })
    expect(instance.rows('incident')).toHaveLength(1)
  })

  test.each<[string, () => Part, RegExp]>([
    [
      'when no template takes the incident',
      () => ({ template: '', decision: 'No ticket: no conditions match.' }),
      /^INC-123 gets no ticket, so no record can be linked to it\. No ticket: no conditions match\.$/,
    ],
    [
      'when a rule takes it from all templates',
      () => ({ chosen_by: 'rule', decision: 'No ticket: a test incident.' }),
      /^INC-123 gets no ticket/,
    ],
    [
      'for a private incident',
      () => ({ private: true }),
      /^There is no incident INC-123 that may be shown here: .*, or it is private/,
    ],
    [
      'when its template writes to another table',
      () => {
        instance.poke('x_iio_sync_template', templateId(instance, 'Incident'), { target_table: 'problem' })
        return {}
      },
      /is not in problem, the table of the template "Incident"/,
    ],
    [
      'when the incident has another record',
      () => {
        declare(instance)
        return {}
      },
      /^INC-123 has a record already: INC0010002\. Unlink that one first\.$/,
    ],
  ])('is refused %s, and nothing is written', (_name, given, words) => {
    connect(instance)
    const record = existing()
    const changes = given()
    bridgeLinks(record, changes)
    askFor(record)
    const before = [instance.rows('x_iio_sync_ticket'), instance.rows('incident')]
    instance.settle()
    expect(link()).toMatchObject({ status: 'refused', answer: expect.stringMatching(words), ticket: '' })
    expect([instance.rows('x_iio_sync_ticket'), instance.rows('incident')]).toEqual(before)
    expect(events(instance, 'resync')).toEqual([])
  })

  test('is decided again with the template that the ticket keeps, and is refused in those words', () => {
    connect(instance)
    declare(instance)
    const values = { name: 'Other', record_type: 'incident', target_table: 'incident' }
    const other = instance.create('admin', 'x_iio_sync_template', values).result['sys_id']
    const record = existing()
    const questions = bridgeLinks(record, { template: other })
    askFor(record)
    instance.settle()
    expect(questions.map(question => question['redecisions'])).toMatchObject([
      [],
      [{ external_id: INCIDENT_ID, template: templateId(instance, 'Incident') }],
      [{}, {}],
    ])
    expect(link()).toMatchObject({ status: 'refused', answer: expect.stringContaining('has a record already') })
  })

  test('is refused while the ticket has a record whose template was deleted: unlink that one first', () => {
    connect(instance)
    declare(instance)
    const record = existing()
    bridgeLinks(record, { template: '', chosen_by: 'kept', desired_values: [], decision: 'It was deleted.' })
    askFor(record)
    instance.settle()
    expect(link()['answer']).toBe('INC-123 has a record already: INC0010001. Unlink that one first.')
  })

  test('is decided again when the configuration changed meanwhile', () => {
    connect(instance)
    const record = existing()
    const spec = () => specOf(instance, { adopt: record['sys_id'] ?? '' })
    const questions = bridgeDecides(instance, () => ({ ...spec(), configuration: 'old.0' }), spec)
    askFor(record)
    instance.settle()
    expect(questions).toHaveLength(2)
    expect(link()['status']).toBe('linked')
  })

  test('waits when the configuration changes all the time', () => {
    connect(instance)
    const record = existing()
    bridgeDecides(instance, () => specOf(instance, { adopt: record['sys_id'] ?? '' }, { configuration: 'old.0' }))
    askFor(record)
    instance.settle()
    expect(link()).toMatchObject({ status: 'asked', answer: expect.stringContaining('changed') })
    expect(ticketOf(instance)).toEqual({})
  })

  test('is decided again when the ticket is newer than the spec', () => {
    connect(instance)
    declare(instance, { template: '', source_updated_at: '2026-11-22T03:30:00.000000Z' })
    const record = existing()
    const questions = bridgeDecides(
      instance,
      () => specOf(instance, { adopt: record['sys_id'] ?? '' }),
      () => specOf(instance, { adopt: record['sys_id'] ?? '', source_updated_at: '2026-11-22T03:40:00.000000Z' }),
    )
    askFor(record)
    instance.settle()
    expect(questions).toHaveLength(2)
    expect(link()['status']).toBe('linked')
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
      reason: expect.stringMatching(/^Unlinked by System Administrator/),
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
    bridgeLinks(record, { desired_values: [{ ...NAME, value: 'Cards are down', write: 'sync' }] })
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

test("a record of incident.io's integration that carries the external id and no system's name is adopted and marked", () => {
  const record = madeByVendor(instance, { correlation_id: INCIDENT_ID })
  declare(instance, { adopt: 'INC0099999' })
  expect(ticketOf(instance)).toMatchObject({ status: 'in_sync', target: record['sys_id'] })
  expect(recordOf(instance)).toMatchObject({ correlation_display: 'incident.io', urgency: '3' })
})

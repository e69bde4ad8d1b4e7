/** POST links: what became of links whose first attempt the bridge made itself. */
import { ask, documentOf, rowOf, SYNC } from '../documents.ts'
import { createAppInstance, INTEGRATION } from '../instance.ts'
import type { AppInstance } from '../instance.ts'
import { connect, deliveries, declare, declareFollowUp, events, INCIDENT_ID, templateId, ticketOf } from '../tickets.ts'

const EVENTS = 'x_iio_sync_outbound_event'
let instance: AppInstance
let event: string
beforeEach(() => {
  instance = createAppInstance()
  declareFollowUp(instance, declare(instance).result['sys_id'] ?? '')
  event = events(instance, 'ticket_created')[0]?.['sys_id'] ?? ''
})

const VERSIONS = [
  {
    record_type: 'incident',
    external_id: INCIDENT_ID,
    version: '2026-11-22T03:00:01.000001Z',
    before: '2020-01-01T00:00:00Z',
  },
  {
    record_type: 'follow_up',
    external_id: '01FOLLOW',
    version: '2026-11-22T03:00:02Z',
    before: '2020-01-01T00:00:00Z',
  },
]
const report = (values: object = {}) => ({ event, outcome: 'delivered', detail: 'Linked.', versions: [], ...values })
const send = (...links: object[]) => ask(instance, 'POST', 'links', { links })

interface Answer {
  links: Record<string, string>[]
}

describe('a link that is handed out', () => {
  const fresh = (external_id: string) =>
    ask<Answer>(
      instance,
      'POST',
      'incidents',
      documentOf(instance, {
        incident: rowOf({ external_id, reference: 'INC-9', template: templateId(instance, 'Incident'), hash: 'aa' }),
      }),
    ).links

  test('names the event and all that a link needs, once', () => {
    const [link, ...others] = fresh('01NEW')
    const ticket = ticketOf(instance, '01NEW')
    const stored = events(instance, 'ticket_created').find(row => row['ticket'] === ticket['sys_id'])
    expect([link, others]).toEqual([
      {
        event: stored?.['sys_id'],
        record_type: 'incident',
        external_id: '01NEW',
        incident_id: '01NEW',
        table: 'incident',
        number: ticket['number'],
        url: ticket['record_url'],
      },
      [],
    ])
    expect(fresh('01NEW')).toEqual([])
  })

  test('is claimed in the statement that stores it: the outbox waits for ninety seconds, then sends it', () => {
    connect(instance)
    fresh('01NEW')
    instance.settle()
    instance.advance(80)
    instance.runMinuteScript()
    const states = (): (string | undefined)[] => events(instance, 'ticket_created').map(row => row['state'])
    expect([deliveries(instance), new Set(states())]).toEqual([[], new Set(['ready'])])
    expect(events(instance, 'ticket_created')[2]).toMatchObject({
      attempts: '1',
      claimed_at: '2026-11-22 03:00:00',
      next_attempt: '2026-11-22 03:01:30',
    })
    instance.advance(20)
    instance.runMinuteScript()
    expect([deliveries(instance).length, new Set(states())]).toEqual([3, new Set(['sent'])])
  })

  test('is sent by the outbox no more once it was reported', () => {
    connect(instance)
    send(report(), report({ event: events(instance, 'ticket_created')[1]?.['sys_id'] }))
    instance.advance(3600)
    instance.runMinuteScript()
    expect(deliveries(instance)).toEqual([])
  })
})

test('a link that was made settles its event, and names the versions of our own writes', () => {
  expect(send(report({ versions: VERSIONS }))).toEqual({ settled: 1 })
  expect(instance.row(EVENTS, event)).toMatchObject({
    state: 'sent',
    answer: 'delivered: Linked.',
    next_attempt: '',
    sent_at: '2026-11-22 03:00:00',
  })
  expect([ticketOf(instance)['echo_version'], ticketOf(instance, '01FOLLOW')['echo_version']]).toEqual(
    VERSIONS.map(({ version }) => version),
  )
})

test('a link that was refused is parked with the words', () => {
  expect(send(report({ outcome: 'refused', detail: 'incident.io refused it.' }))).toEqual({ settled: 1 })
  expect(instance.row(EVENTS, event)).toMatchObject({
    state: 'parked',
    answer: 'refused: incident.io refused it.',
    next_attempt: '',
    sent_at: '',
  })
})

test('said twice it is settled once, and of two versions the later one stays', () => {
  send(report({ versions: VERSIONS }))
  const before = instance.row(EVENTS, event)
  instance.advance(60)
  expect(send(report({ outcome: 'refused', versions: [{ ...VERSIONS[0], version: '2026-11-22T03:00:00Z' }] }))).toEqual(
    { settled: 0 },
  )
  expect(instance.row(EVENTS, event)).toEqual(before)
  expect(ticketOf(instance)['echo_version']).toBe(VERSIONS[0]?.version)
})

test('storing a version sets nothing off', () => {
  instance.settle()
  const modified = ticketOf(instance)['sys_mod_count']
  send(report({ versions: VERSIONS }))
  expect(Number(ticketOf(instance)['sys_mod_count'])).toBe(Number(modified) + 1)
  expect(instance.takeJobs()).toEqual([])
})

test('one that an admin discarded meanwhile stays so, unless it was made after all', () => {
  instance.poke(EVENTS, event, { state: 'discarded' })
  expect(send(report({ outcome: 'refused' }))).toEqual({ settled: 0 })
  expect(send(report())).toEqual({ settled: 1 })
  expect(instance.row(EVENTS, event)['state']).toBe('sent')
})

test('a stop between the versions and the event leaves the event to the next attempt', () => {
  instance.crashAfter(1)
  instance.call(INTEGRATION, 'POST', `${SYNC}/links`, { links: [report({ versions: VERSIONS.slice(0, 1) })] })
  expect([ticketOf(instance)['echo_version'], instance.row(EVENTS, event)['state']]).toEqual([
    VERSIONS[0]?.version,
    'ready',
  ])
})

test.each<[string, object]>([
  ['an event that is none', { event: 'x' }],
  ['another outcome', { outcome: 'ignored' }],
  ['versions that are none', { versions: [{ external_id: 'x' }] }],
  ['an unknown field', { state: 'sent' }],
])('refuses %s', (_name, values) => {
  expect(instance.call(INTEGRATION, 'POST', `${SYNC}/links`, { links: [report(values)] }).status).toBe(400)
})

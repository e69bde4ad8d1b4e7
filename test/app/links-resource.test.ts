/** POST links: what became of links whose first attempt the bridge made itself. */
import { ask, SYNC } from './documents.ts'
import { createAppInstance, INTEGRATION } from './instance.ts'
import type { AppInstance } from './instance.ts'
import { declare, declareFollowUp, events, INCIDENT_ID, ticketOf } from './tickets.ts'

const EVENTS = 'x_iio_sync_outbound_event'
let instance: AppInstance
let event: string
beforeEach(() => {
  instance = createAppInstance()
  declareFollowUp(instance, declare(instance).result['sys_id'] ?? '')
  event = events(instance, 'ticket_created')[0]?.['sys_id'] ?? ''
  instance.poke(EVENTS, event, { state: 'ready', attempts: '1', claimed_at: '2026-11-22 03:00:00', next_attempt: '2026-11-22 03:01:30' })
})

const VERSIONS = [{ record_type: 'incident', external_id: INCIDENT_ID, version: '2026-11-22T03:00:01.000001Z' }, { record_type: 'follow_up', external_id: '01FOLLOW', version: '2026-11-22T03:00:02Z' }]
const report = (values: object = {}) => ({ event, outcome: 'delivered', detail: 'Linked.', versions: [], ...values })
const send = (...links: object[]) => ask(instance, 'POST', 'links', { links })

test('a link that was made settles its event, and names the versions of our own writes', () => {
  expect(send(report({ versions: VERSIONS }))).toEqual({ settled: 1 })
  expect(instance.row(EVENTS, event)).toMatchObject({ state: 'sent', answer: 'delivered: Linked.', next_attempt: '', sent_at: '2026-11-22 03:00:00' })
  expect([ticketOf(instance)['echo_version'], ticketOf(instance, '01FOLLOW')['echo_version']]).toEqual(VERSIONS.map(({ version }) => version))
})

test('a link that was refused is parked with the words', () => {
  expect(send(report({ outcome: 'refused', detail: 'incident.io refused it.' }))).toEqual({ settled: 1 })
  expect(instance.row(EVENTS, event)).toMatchObject({ state: 'parked', answer: 'refused: incident.io refused it.', next_attempt: '', sent_at: '' })
})

test('said twice it is settled once, and of two versions the later one stays', () => {
  send(report({ versions: VERSIONS }))
  const before = instance.row(EVENTS, event)
  instance.advance(60)
  expect(send(report({ outcome: 'refused', versions: [{ ...VERSIONS[0], version: '2026-11-22T03:00:00Z' }] }))).toEqual({ settled: 0 })
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
  expect([ticketOf(instance)['echo_version'], instance.row(EVENTS, event)['state']]).toEqual([VERSIONS[0]?.version, 'ready'])
})

test.each<[string, object]>([
  ['an event that is none', { event: 'x' }], ['another outcome', { outcome: 'ignored' }], ['versions that are none', { versions: [{ external_id: 'x' }] }], ['an unknown field', { state: 'sent' }],
])('refuses %s', (_name, values) => {
  expect(instance.call(INTEGRATION, 'POST', `${SYNC}/links`, { links: [report(values)] }).status).toBe(400)
})

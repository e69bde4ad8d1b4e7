/** What the command line and monitors read: up to when each direction is fresh, what waits, and what needs somebody. */
import type { StatusBody } from '../../../../src-sn/server/contract/status.ts'
import type { Queue, SyncFacts } from '../../../../src-sn/server/home/freshness.ts'
import { statusOf } from '../../../../src-sn/server/home/status.ts'
import { createAppInstance, INTEGRATION } from '../instance.ts'
import { SYNC } from '../documents.ts'
import { connect, declare } from '../tickets.ts'
import { MINUTE, NOW, quiet } from './quiet-facts.ts'

const moment = (ms: number): string => new Date(ms).toISOString()

const queue = (table: string, ageMs: number | null, count = 1): Queue => ({
  table: `x_iio_sync_${table}`,
  query: '',
  count,
  words: [table, `${table}s`],
  oldestMs: ageMs === null ? null : NOW - ageMs,
  reason: '',
})
const status = (facts: Partial<SyncFacts>): StatusBody =>
  statusOf({ ...quiet, ...facts }, { app_version: '1.0.0', user: 'incident.io' })

test.each<[string, Partial<SyncFacts>, toServiceNow: number | null, toIncidentIo: number]>([
  ['nothing waits', {}, NOW - MINUTE, NOW],
  ['no sweep has looked yet', { sweptMs: null }, null, NOW],
  ['a ticket waits', { waiting: [queue('ticket', 9 * MINUTE)] }, NOW - 9 * MINUTE, NOW],
  ['a note waits less long than the last sweep', { waiting: [queue('note', 1000)] }, NOW - MINUTE, NOW],
  ['an event waits', { waiting: [queue('outbound_event', 5 * MINUTE)] }, NOW - MINUTE, NOW - 5 * MINUTE],
  ['something needs somebody', { stuck: [queue('outbound_event', 50 * MINUTE)] }, NOW - MINUTE, NOW],
])('%s', (_what, facts, toServiceNow, toIncidentIo) => {
  expect(status(facts).fresh_until).toEqual({
    to_servicenow: toServiceNow === null ? '' : moment(toServiceNow),
    to_incident_io: moment(toIncidentIo),
  })
})

test.each([
  [NOW - MINUTE, moment(NOW - MINUTE)],
  [null, ''],
])('what waits says nothing of how far the sweep has looked: %j', (sweptMs, words) => {
  expect(status({ sweptMs, waiting: [queue('ticket', 9 * MINUTE)] }).swept_at).toBe(words)
})

test('each queue says its direction, what it is called and since when the oldest waits', () => {
  const waiting = [queue('outbound_event', MINUTE, 2), queue('note', null, 0), queue('ticket', MINUTE)]
  expect(status({ waiting }).waiting).toEqual([
    {
      direction: 'to_incident_io',
      table: 'x_iio_sync_outbound_event',
      count: 2,
      words: 'outbound_events',
      oldest: moment(NOW - MINUTE),
    },
    { direction: 'to_servicenow', table: 'x_iio_sync_note', count: 0, words: 'notes', oldest: '' },
    {
      direction: 'to_servicenow',
      table: 'x_iio_sync_ticket',
      count: 1,
      words: 'ticket',
      oldest: moment(NOW - MINUTE),
    },
  ])
})

test('GET status is what the Home page says, and names who asks', () => {
  const instance = createAppInstance()
  connect(instance)
  declare(instance)
  const { status: answered, result } = instance.call(INTEGRATION, 'GET', `${SYNC}/status`)
  expect(answered).toBe(200)
  expect(result).toMatchObject({ user: INTEGRATION, app_version: expect.stringMatching(/^\d+\.\d+\.\d+$/) })
  const home = instance.call('admin', 'GET', '/api/x_iio_sync/v1/home/frame').result
  expect(result).toMatchObject({ freshness: home['freshness'] })
})

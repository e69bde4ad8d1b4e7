/** GET status, as the app answers it, for people and for the metrics. */
import { directionsBody } from '../../../../../bridge/vendors/servicenow/directions.ts'
import { readStatus } from '../../../../../bridge/vendors/servicenow/status.ts'
import { rejection } from '../../local-server.ts'

const queue = { direction: 'to_servicenow', table: 'x_iio_sync_ticket', count: 2, words: 'tickets' }
const answer = {
  as_of: '2026-11-26T14:02:11.000Z',
  app_version: '1.0.0',
  user: 'incident.io',
  freshness: {
    state: 'behind',
    sentence: [
      { kind: 'total', count: 3 },
      { kind: 'text', text: ' changes wait (' },
      { kind: 'rows', count: 2, table: 'x_iio_sync_ticket', query: 'q' },
      { kind: 'text', text: ' tickets), the oldest ' },
      { kind: 'span', seconds: 400 },
      { kind: 'text', text: ', since ' },
      { kind: 'moment', moment: '2026-11-26T13:55:31.000Z' },
    ],
  },
  fresh_until: { to_servicenow: '', to_incident_io: '1970-01-01T00:00:10Z' },
  waiting: [
    { ...queue, oldest: '1970-01-01T00:00:05Z' },
    { ...queue, count: 0, oldest: '' },
    { ...queue, direction: 'to_incident_io', count: 1, oldest: '1970-01-01T00:00:07Z' },
  ],
  stuck: [{ ...queue, count: 4, oldest: '1970-01-01T00:00:01Z' }],
}
const read = (given: unknown) => readStatus({ send: async () => given })

test('the sentence has its numbers, and its moments in UTC', async () => {
  expect((await read(answer)).sentence).toBe(
    '3 changes wait (2 tickets), the oldest 6 min, since 2026-11-26 13:55:31 UTC',
  )
})

test.each([
  [119, '119 s'],
  [120, '2 min'],
  [7199, '119 min'],
  [7200, '2 h'],
  [172_800, '2 days'],
])('%i seconds are %s', async (seconds, words) => {
  const freshness = { state: 'behind', sentence: [{ kind: 'span', seconds }] }
  expect((await read({ ...answer, freshness })).sentence).toBe(words)
})

test('each direction has its moments in seconds, and its sums', () => {
  expect(directionsBody.parse(answer)).toEqual([
    { direction: 'to_servicenow', freshUntil: null, oldestWaiting: 5, waiting: 2, stuck: 4 },
    { direction: 'to_incident_io', freshUntil: 10, oldestWaiting: 7, waiting: 1, stuck: 0 },
  ])
})

test('another shape is another version of the app', async () => {
  expect(await rejection(read({ ...answer, waiting: undefined }))).toMatchObject({ code: 'servicenow_no_result' })
})

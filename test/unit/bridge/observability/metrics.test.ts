import type { DirectionStatus } from '../../../../bridge/observability/direction-status.ts'
import { createMetrics, statusClass, type SweepOutcome } from '../../../../bridge/observability/metrics.ts'

test('events, runs and calls are counted under fixed labels', async () => {
  const metrics = createMetrics()
  metrics.countEvent('incident_io', 'unknown', 'ignored', true)
  metrics.countEvent('incident_io', 'unknown', 'ignored', true)
  metrics.countRun('webhook', 'in_sync', 0.2)
  metrics.observeCall({ vendor: 'servicenow', label: 'ticket search', status: 200, seconds: 0.1 })
  metrics.observeCall({ vendor: 'servicenow', label: 'ticket search', status: null, seconds: 10 })
  const text = await metrics.registry.metrics()
  const request = 'vendor="servicenow",request="ticket search"'
  for (const line of [
    'iio_sync_deliveries_total{source="incident_io",type="unknown",outcome="ignored"} 2',
    'iio_sync_runs_total{origin="webhook",outcome="in_sync"} 1',
    `iio_sync_vendor_requests_total{${request},status="2xx"} 1`,
    `iio_sync_vendor_requests_total{${request},status="none"} 1`,
    `iio_sync_vendor_request_duration_seconds_count{${request}} 2`,
  ])
    expect(text).toContain(line)
})

test('which version runs, and when a delivery was last accepted', async () => {
  const metrics = createMetrics({ version: '1.2.3', nowMs: () => 1_700_000_000_500 })
  metrics.countEvent('jira', 'unknown', 'ignored', true)
  metrics.countEvent('servicenow', 'work_note', 'too_busy', false)
  const text = await metrics.registry.metrics()
  expect(text).toContain(`iio_sync_build_info{version="1.2.3",node_version="${process.versions.node}"} 1`)
  expect(text).toContain('iio_sync_last_accepted_delivery_timestamp_seconds{source="jira"} 1700000000.5')
  expect(text).not.toContain('delivery_timestamp_seconds{source="servicenow"}')
})

const status = (direction: DirectionStatus['direction'], change: Partial<DirectionStatus> = {}): DirectionStatus => ({
  direction,
  freshUntil: 1000,
  oldestWaiting: null,
  waiting: 0,
  stuck: 0,
  ...change,
})

test('what ServiceNow says of each direction', async () => {
  const metrics = createMetrics()
  metrics.showStatus([
    status('to_servicenow', { waiting: 3, oldestWaiting: 900 }),
    status('to_incident_io', { freshUntil: null, stuck: 2 }),
  ])
  const text = await metrics.registry.metrics()
  for (const line of [
    'iio_sync_fresh_until_timestamp_seconds{direction="to_servicenow"} 1000',
    'iio_sync_oldest_waiting_timestamp_seconds{direction="to_servicenow"} 900',
    'iio_sync_oldest_waiting_timestamp_seconds{direction="to_incident_io"} 0',
    'iio_sync_items_waiting{direction="to_servicenow"} 3',
    'iio_sync_items_stuck{direction="to_incident_io"} 2',
  ])
    expect(text).toContain(line)
  // Nobody has looked yet: no moment is better than one that is wrong.
  expect(text).not.toContain('iio_sync_fresh_until_timestamp_seconds{direction="to_incident_io"}')
})

describe('a sweep', () => {
  const after = async (...outcomes: SweepOutcome[]) => {
    const metrics = createMetrics({ nowMs: () => 5000 })
    for (const outcome of outcomes) {
      metrics.showSweep(outcome, 2)
      if (outcome === 'complete') metrics.showStatus([status('to_servicenow')])
    }
    return metrics.registry.metrics()
  }
  const value = (text: string, name: string) => new RegExp(`^iio_sync_${name} (\\S+)$`, 'm').exec(text)?.[1]

  test.each<[SweepOutcome[], leader: string, success: string, duration: string]>([
    [['complete'], '1', '5', '1'],
    [['incomplete'], '1', '0', '1'],
    [['failed'], '0', '0', '1'],
    [['elsewhere'], '0', '0', '0'],
    [['complete', 'failed'], '1', '5', '2'],
    [['complete', 'elsewhere'], '0', '5', '1'],
  ])('after %j', async (outcomes, leader, success, duration) => {
    const text = await after(...outcomes)
    expect(value(text, 'sweep_leader')).toBe(leader)
    expect(value(text, 'sweep_last_success_timestamp_seconds')).toBe(success)
    expect(value(text, 'sweep_duration_seconds_count')).toBe(duration)
    expect(text).toContain(`iio_sync_sweeps_total{outcome="${outcomes.at(-1)}"} 1`)
  })

  test('that another process makes ends what this one knew of both directions', async () => {
    expect(await after('complete')).toContain('fresh_until_timestamp_seconds{')
    expect(await after('complete', 'elsewhere')).not.toContain('fresh_until_timestamp_seconds{')
  })
})

test.each([
  [200, '2xx'],
  [201, '2xx'],
  [302, '3xx'],
  [404, '4xx'],
  [429, '429'],
  [503, '5xx'],
  [null, 'none'],
])('%s is counted as %s', (status, label) => {
  expect(statusClass(status)).toBe(label)
})

test('two registries do not share counters, and process figures are on request', async () => {
  createMetrics().countRun('sweep', 'in_sync', 1)
  expect(await createMetrics().registry.metrics()).not.toContain('origin="sweep"')
  expect(await createMetrics({ withProcess: true }).registry.metrics()).toContain('process_cpu_seconds_total')
})

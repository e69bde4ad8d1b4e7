import { createMetrics, statusClass } from '../../../../bridge/observability/metrics.ts'

test('events, runs and calls are counted under fixed labels', async () => {
  const metrics = createMetrics()
  metrics.countEvent('incident_io', 'unknown', 'ignored')
  metrics.countEvent('incident_io', 'unknown', 'ignored')
  metrics.countRun('webhook', 'in_sync', 0.2)
  metrics.observeCall({ vendor: 'servicenow', label: 'ticket search', status: 200, seconds: 0.1 })
  metrics.observeCall({ vendor: 'servicenow', label: 'ticket search', status: null, seconds: 10 })
  const text = await metrics.registry.metrics()
  expect(text).toContain('bridge_events_total{source="incident_io",type="unknown",outcome="ignored"} 2')
  expect(text).toContain('bridge_runs_total{origin="webhook",outcome="in_sync"} 1')
  expect(text).toContain('bridge_vendor_calls_total{vendor="servicenow",label="ticket search",status="2xx"} 1')
  expect(text).toContain('bridge_vendor_calls_total{vendor="servicenow",label="ticket search",status="none"} 1')
  expect(text).toContain('bridge_vendor_call_seconds_count{vendor="servicenow",label="ticket search"} 2')
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

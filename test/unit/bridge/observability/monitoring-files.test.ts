/** Alert rules and dashboard name metrics that the bridge has; `npm run test:hosted` runs them in Prometheus. */
import { readFileSync } from 'node:fs'
import { createMetrics } from '../../../../bridge/observability/metrics.ts'

const there = createMetrics()
  .registry.getMetricsAsArray()
  .map(({ name }) => name)

test.each(['deploy/prometheus/alerts.yaml', 'deploy/prometheus/alerts.test.yaml', 'deploy/grafana/dashboard.json'])(
  '%s names no metric that is not there',
  file => {
    const named = readFileSync(file, 'utf8').match(/\biio_sync_\w+/g) ?? []
    expect(named.length).toBeGreaterThan(5)
    const bare = named.map(name => name.replace(/_(bucket|count|sum)$/, ''))
    expect(bare.filter(name => !there.includes(name))).toEqual([])
  },
)

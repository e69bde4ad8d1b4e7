/** docs/operate.md names every metric, with its labels, and none that is not there. */
import { readFileSync } from 'node:fs'
import { createMetrics } from '../../../../bridge/observability/metrics.ts'

const prefix = 'iio_sync_'

const [, section = ''] = readFileSync('docs/operate.md', 'utf8').split('\n## Metrics\n')

const documented = [...section.matchAll(/^\| `(\w+)` +\| ([^|]*)\|/gm)].map(
  ([, name = '', labels = '']) => `${name}: ${labels.replaceAll('`', '').trim()}`,
)

test('every metric is explained with its labels, and no other', async () => {
  const { registry } = createMetrics()
  const there = registry.getMetricsAsArray().map(metric => {
    const { name, labelNames } = metric as { name: string; labelNames?: string[] }
    return `${name.replace(prefix, '')}: ${(labelNames ?? []).join(', ')}`
  })
  expect([...documented].sort()).toEqual([...there].sort())
})

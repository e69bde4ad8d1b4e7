/** docs/operate.md lists what the code has, and nothing that is not there: metrics with their labels, alerts, error codes. */
import { readFileSync } from 'node:fs'
import { errorCodes } from '../../../../bridge/observability/errors.ts'
import { createMetrics } from '../../../../bridge/observability/metrics.ts'

const docs = readFileSync('docs/operate.md', 'utf8')

/** The first two cells of each row of the first table under a heading. */
function rowsUnder(heading: string): readonly (readonly [string, string])[] {
  const [, after = ''] = docs.split(`\n## ${heading}\n`)
  const [section = ''] = after.split('\n## ')
  return [...section.matchAll(/^\| `(\w+)` +\| ([^|]*)\|/gm)].map(([, name = '', next = '']) => [name, next.trim()])
}

const sorted = (names: readonly string[]): string[] => [...names].sort()

test('every metric with its labels', () => {
  const there = createMetrics()
    .registry.getMetricsAsArray()
    .map(metric => {
      const { name, labelNames = [] } = metric as { name: string; labelNames?: string[] }
      return `${name.replace('iio_sync_', '')}: ${labelNames.join(', ')}`
    })
  const documented = rowsUnder('Metrics').map(([name, labels]) => `${name}: ${labels.replaceAll('`', '')}`)
  expect(sorted(documented)).toEqual(sorted(there))
})

test('every alert', () => {
  const rules = readFileSync('deploy/prometheus/alerts.yaml', 'utf8')
  const alerts = [...rules.matchAll(/- alert: (\w+)/g)].map(([, name = '']) => name)
  expect(rowsUnder('Alerts').map(([name]) => name)).toEqual(alerts)
})

test('every error code, in the order of the code', () => {
  expect(rowsUnder('Error codes').map(([code]) => code)).toEqual(Object.keys(errorCodes))
})

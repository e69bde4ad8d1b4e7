/** Alert rules and dashboard in Prometheus itself, reading a bridge at work. Needs Debian's package prometheus: promtool and prometheus. */
import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { withWorld } from '../flow/flow.ts'
import { freePort } from '../world/bridge-process.ts'
import { recordShowing } from '../world/readings.ts'
import { until } from '../world/wait.ts'

const metricsToken = 'a-token-for-metrics-of-tests'
const world = withWorld({ bridgeEnv: { METRICS_TOKEN: metricsToken, SWEEP_INTERVAL_SECONDS: '1' } })
const rules = resolve('deploy/prometheus')
const folder = mkdtempSync(join(tmpdir(), 'prometheus-'))

const dashboard = z
  .object({ panels: z.array(z.object({ title: z.string(), targets: z.array(z.object({ expr: z.string() })) })) })
  .parse(JSON.parse(readFileSync('deploy/grafana/dashboard.json', 'utf8')))
const expressions = dashboard.panels.flatMap(({ title, targets }) =>
  // Grafana fills in its own variable.
  targets.map(({ expr }) => [title, expr.replaceAll('$job', '.+')] as const),
)

function promtool(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr, error } = spawnSync('promtool', args, { cwd: rules, encoding: 'utf8' })
  if (error !== undefined) throw new Error(`promtool is not here: install the package prometheus. ${error.message}`)
  return { status, output: `${stdout}${stderr}` }
}

test.each([
  ['check', 'rules', 'alerts.yaml'],
  ['test', 'rules', 'alerts.test.yaml'],
])('promtool %s %s %s', (...args) => {
  expect(promtool(...args)).toEqual({ status: 0, output: expect.stringContaining('SUCCESS') })
})

const queryAnswer = z.object({ status: z.string(), data: z.object({ result: z.array(z.unknown()) }) })
const rulesAnswer = z.object({
  data: z.object({
    groups: z.array(
      z.object({ rules: z.array(z.object({ name: z.string(), state: z.string(), health: z.string() })) }),
    ),
  }),
})

let prometheus: ChildProcess
let url = ''

const ask = async (path: string): Promise<unknown> => (await fetch(`${url}${path}`)).json()
const count = async (expression: string): Promise<number> => {
  const answer = queryAnswer.parse(await ask(`/api/v1/query?query=${encodeURIComponent(expression)}`))
  return answer.data.result.length
}

beforeAll(async () => {
  const { id } = await world().incidentIo.declare({ name: 'Watched' })
  await recordShowing(world(), 'incident', id, { short_description: 'Watched' })
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  const target = new URL(world().bridge.url).host
  const config = `
global: { scrape_interval: 1s, evaluation_interval: 1s }
rule_files: ['${join(rules, 'alerts.yaml')}']
scrape_configs:
  - job_name: bridge
    authorization: { credentials: ${metricsToken} }
    static_configs: [{ targets: ['${target}'] }]
`
  writeFileSync(join(folder, 'prometheus.yml'), config)
  prometheus = spawn('prometheus', [
    `--config.file=${join(folder, 'prometheus.yml')}`,
    `--storage.tsdb.path=${join(folder, 'data')}`,
    `--web.listen-address=127.0.0.1:${port}`,
  ])
  prometheus.once('error', error => {
    throw new Error(`prometheus is not here: install the package prometheus. ${error.message}`)
  })
  await until('prometheus to have read the bridge twice', async () => {
    const scrapes = await count('count_over_time(iio_sync_build_info[1m]) >= 3 and on () iio_sync_sweep_leader == 1')
    return scrapes > 0 || null
  })
}, 90_000)

afterAll(async () => {
  const gone = new Promise(done => prometheus.once('exit', done))
  prometheus.kill()
  await gone
  rmSync(folder, { recursive: true })
})

/** What this world has no reason to show: nothing was refused. */
const mayBeEmpty = ['Requests that were rejected']

test.each(expressions)('the panel "%s" shows something for %s', async (title, expression) => {
  const shown = await count(expression)
  expect(mayBeEmpty.includes(title) || shown > 0).toBe(true)
})

test('every alert rule is evaluated, and none fires for a bridge at work', async () => {
  const { data } = rulesAnswer.parse(await ask('/api/v1/rules?type=alert'))
  const states = data.groups.flatMap(group => group.rules)
  expect(states.length).toBeGreaterThan(8)
  expect(states.filter(({ state, health }) => state === 'firing' || health !== 'ok')).toEqual([])
})

import { readConfig } from '../../../../bridge/config/config.ts'
import { createLog } from '../../../../bridge/observability/log.ts'
import { createMetrics } from '../../../../bridge/observability/metrics.ts'
import { NoAnswer } from '../../../../bridge/vendors/http/no-answer.ts'
import { createLimiters } from '../../../../bridge/vendors/connect.ts'
import { withPriority } from '../../../../bridge/vendors/http/priority.ts'
import { completeEnvironment } from '../environment.ts'

let lines: Record<string, unknown>[]
let metrics: ReturnType<typeof createMetrics>

function open(env: Record<string, string> = {}): ReturnType<typeof createLimiters> {
  lines = []
  metrics = createMetrics()
  const log = createLog('info', { write: line => void lines.push(JSON.parse(line) as Record<string, unknown>) })
  return createLimiters({
    settings: readConfig({ ...completeEnvironment, ...env }).settings,
    log,
    metrics,
    isStopping: () => false,
  })
}

const answer = (status: number, retryAfter?: string) => ({
  status,
  header: (name: string) => (name === 'retry-after' ? retryAfter : undefined),
  text: '',
})
const nobody = async () => Promise.reject(new NoAnswer('ECONNREFUSED'))
const ignore = () => undefined

beforeEach(() => jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] }))
afterEach(() => jest.useRealTimers())

test('an outage of one vendor is two lines in the log, shows in the metrics, and stops no other vendor', async () => {
  const limiters = open()
  for (let count = 0; count < 8; count += 1)
    await limiters.servicenow.run({ label: 'ticket read' }, nobody).catch(ignore)
  expect(await metrics.registry.metrics()).toContain('iio_sync_vendor_circuit_state{vendor="servicenow"} 2')
  expect(await metrics.registry.metrics()).toContain('iio_sync_vendor_requests_held_back_total{vendor="servicenow"} 3')
  expect((await limiters.incident_io.run({ label: 'incident' }, async () => answer(200))).status).toBe(200)
  await jest.advanceTimersByTimeAsync(1000)
  await limiters.servicenow.run({ label: 'ticket read' }, nobody).catch(ignore)
  await jest.advanceTimersByTimeAsync(2000)
  await limiters.servicenow.run({ label: 'ticket read' }, async () => answer(200))
  expect(lines).toEqual([
    expect.objectContaining({
      level: 'warn',
      msg: 'circuit open',
      vendor: 'servicenow',
      reason: 'ECONNREFUSED',
      retryAfterMs: expect.any(Number) as number,
    }),
    expect.objectContaining({ level: 'info', msg: 'circuit closed', vendor: 'servicenow' }),
  ])
  expect(await metrics.registry.metrics()).toContain('iio_sync_vendor_circuit_state{vendor="servicenow"} 0')
})

test.each([
  ['servicenow', 4],
  ['incident_io', 8],
  ['jira', 8],
] as const)('%s sees at most %i calls at once, and the rest is counted by what it is for', async (vendor, most) => {
  const limiter = open()[vendor]
  const ends: (() => void)[] = []
  const held = () => new Promise<ReturnType<typeof answer>>(resolve => ends.push(() => resolve(answer(200))))
  const calls = Array.from({ length: most + 1 }, () => limiter.run({ label: 'call' }, held))
  calls.push(withPriority('background', () => limiter.run({ label: 'call' }, held)))
  await jest.advanceTimersByTimeAsync(0)
  expect(ends).toHaveLength(most)
  const shown = await metrics.registry.metrics()
  for (const line of [`{vendor="${vendor}",work="foreground"} 1`, `{vendor="${vendor}",work="background"} 1`]) {
    expect(shown).toContain(`iio_sync_vendor_requests_waiting${line}`)
  }
  while (ends.length > 0) {
    ends.splice(0).forEach(end => end())
    await jest.advanceTimersByTimeAsync(0)
  }
  await Promise.all(calls)
})

test('SERVICENOW_MAX_PARALLEL and the budgets are obeyed', async () => {
  const limiters = open({ SERVICENOW_MAX_PARALLEL: '2', INCIDENT_IO_REQUESTS_PER_MINUTE: '60' })
  let running = 0
  const counted = async () => {
    running += 1
    return new Promise<ReturnType<typeof answer>>(resolve => setTimeout(() => resolve(answer(200)), 500))
  }
  const calls = [1, 2, 3].map(() => limiters.servicenow.run({ label: 'call' }, counted))
  await jest.advanceTimersByTimeAsync(0)
  expect(running).toBe(2)
  await jest.advanceTimersByTimeAsync(1000)
  await Promise.all(calls)
  running = 0
  const budgeted = [1, 2, 3].map(() => limiters.incident_io.run({ label: 'call' }, counted))
  await jest.advanceTimersByTimeAsync(999)
  expect(running).toBe(1)
  await jest.advanceTimersByTimeAsync(2000)
  await Promise.all(budgeted)
})

test.each([
  ['servicenow', '7', 'warn'],
  ['servicenow', '2', 'info'],
  ['jira', undefined, 'warn'],
] as const)('a pause of %s with Retry-After %s is logged as %s', async (vendor, retryAfter, level) => {
  const answers = [answer(429, retryAfter), answer(200)]
  const call = open()[vendor].run({ label: 'call' }, async () => answers.shift() ?? answer(200))
  await jest.advanceTimersByTimeAsync(10_000)
  await call
  expect(lines).toEqual([
    expect.objectContaining({
      level,
      msg: 'vendor asked for a pause',
      vendor,
      retryAfterMs: expect.any(Number) as number,
    }),
  ])
})

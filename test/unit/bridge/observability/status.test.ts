/** What a process says of itself: nothing of an incident, and of a failure the vendor's sentence until the next success. */
import { BridgeError } from '../../../../bridge/observability/errors.ts'
import { createMetrics } from '../../../../bridge/observability/metrics.ts'
import { createStatus } from '../../../../bridge/observability/status.ts'

const limits = { incident_io: 1140, servicenow: 0, jira: 0 }
let nowMs = Date.parse('2026-11-22T10:00:00Z')
const make = () =>
  createStatus({ version: '1.2.3', host: 'pod-1', publicUrl: null, limits, now: () => new Date(nowMs) })

test('begins with who it is, and knows nothing yet', () => {
  expect(make().report()).toEqual({
    host: 'pod-1',
    version: '1.2.3',
    startedAt: '2026-11-22T10:00:00.000Z',
    publicUrl: '',
    events: [],
    key: null,
    runs: [],
    limits: [
      { vendor: 'incident_io', used: 0, limit: 1140 },
      { vendor: 'servicenow', used: 0, limit: 0 },
      { vendor: 'jira', used: 0, limit: 0 },
    ],
  })
})

test('keeps when each type of webhook came last, and no text of a sender', () => {
  const status = make()
  const metrics = status.watchMetrics(createMetrics())
  metrics.countEvent('incident_io', 'public_incident.incident_created_v2', 'in_sync', true)
  nowMs += 1000
  metrics.countEvent('incident_io', 'public_incident.incident_created_v2', 'in_sync', true)
  metrics.countEvent('incident_io', 'unknown', 'ignored', true)
  metrics.countEvent('servicenow', 'work_note', 'delivered', true)
  expect(status.report().events).toEqual([
    { type: 'public_incident.incident_created_v2', at: new Date(nowMs).toISOString() },
  ])
})

test('counts the calls of the last minute by vendor', () => {
  const status = make()
  const metrics = status.watchMetrics(createMetrics())
  const call = { vendor: 'incident_io', label: 'x', status: 200, seconds: 1 } as const
  metrics.observeCall(call)
  nowMs += 30_000
  metrics.observeCall(call)
  expect(status.report().limits[0]).toMatchObject({ used: 2 })
  nowMs += 31_000
  expect(status.report().limits[0]).toMatchObject({ used: 1 })
})

test.each([
  [200, 'ticket', 'answers'],
  [404, 'ticket', 'answers'],
  [401, 'ticket', 'unauthorised'],
  [400, 'token', 'unauthorised'],
  [429, 'ticket', 'rate_limited'],
  [503, 'token', 'unavailable'],
  [null, 'ticket', 'unavailable'],
])('a vendor whose last answer was %s to %s: %s', (answered, label, state) => {
  const status = make()
  expect(status.vendors()).toEqual({ incident_io: 'not_asked', servicenow: 'not_asked' })
  status.watchMetrics(createMetrics()).observeCall({ vendor: 'servicenow', label, status: answered, seconds: 1 })
  expect(status.vendors()).toEqual({ incident_io: 'not_asked', servicenow: state })
})

describe('a run', () => {
  const refused = new BridgeError('incident_io_unauthorised', 'incident.io says "bad key".', { requestId: 'r1' })

  test.each([
    ['throws', async () => Promise.reject(refused), undefined],
    ['ends with a failure', async () => [refused], (errors: unknown) => (errors as unknown[])[0]],
  ])("that %s is a failure in the vendor's words, until the next success", async (_what, work, failureOf) => {
    const status = make()
    await status.watch<unknown>('sweep', work, failureOf).catch(() => undefined)
    const at = new Date(nowMs).toISOString()
    const failure = 'incident.io says "bad key". Request id: r1.'
    expect(status.report().runs).toEqual([
      { run: 'sweep', succeededAt: '', failedAt: at, failure },
      { run: 'sign_in', succeededAt: '', failedAt: at, failure },
    ])
    await status.watch('sweep', async () => 'done')
    expect(
      status.report().runs.map(({ succeededAt, failedAt, failure: left }) => ({ succeededAt, failedAt, left })),
    ).toEqual(Array(2).fill({ succeededAt: at, failedAt: at, left: '' }))
  })

  test('that is not made because of a refusal before it goes on naming that one', async () => {
    const status = make()
    const fail = (code: 'servicenow_rate_limited' | 'servicenow_paused', words: string) =>
      status.watch('sweep', () => Promise.reject(new BridgeError(code, words))).catch(() => undefined)
    await fail('servicenow_rate_limited', 'Refused with 429.')
    await fail('servicenow_paused', 'Not asked for 30 s.')
    expect(status.report().runs).toMatchObject([{ run: 'sweep', failure: 'Refused with 429.' }])
  })

  test('that fails for anything else says nothing of signing in', async () => {
    const status = make()
    await status.watch('catalogue', () => Promise.reject(new Error('x'.repeat(5000)))).catch(() => undefined)
    expect(status.report().runs.map(({ run }) => run)).toEqual(['catalogue'])
  })
})

import { createAppUnderTest, get as getFrom, type AppUnderTest } from './app-under-test.ts'

let app: AppUnderTest
beforeEach(() => {
  app = createAppUnderTest({ metricsToken: 'a-token-for-metrics' })
})
const get = async (path: string, headers: Record<string, string> = {}) => {
  const { status, text } = await getFrom(app.app, path, headers)
  return { status, text }
}

test('live', async () => expect(await get('/health/live')).toEqual({ status: 200, text: '{"status":"live"}' }))

describe('ready', () => {
  const vendors = '"vendors":{"incident_io":"answers","servicenow":"unavailable"}'

  test('as long as the process serves; how the vendors answer is told beside it', async () =>
    expect(await get('/health/ready')).toEqual({ status: 200, text: `{"status":"ready",${vendors}}` }))

  test('not when a stop has begun, while the process stays live', async () => {
    app.behaviour.isStopping = true
    expect(await get('/health/ready')).toEqual({
      status: 503,
      text: `{"status":"not_ready","reason":"stopping",${vendors}}`,
    })
    expect((await get('/health/live')).status).toBe(200)
  })
})

describe('metrics', () => {
  test('with the token', async () => {
    app.metrics.countRun('sweep', 'in_sync', 1)
    expect(await get('/metrics', { authorization: 'Bearer a-token-for-metrics' })).toEqual({
      status: 200,
      text: expect.stringContaining('iio_sync_runs_total{origin="sweep",outcome="in_sync"} 1'),
    })
  })

  test.each([{}, { authorization: 'Bearer another' }, { authorization: 'a-token-for-metrics' }])(
    'not with %j',
    async headers => {
      const answer = await get('/metrics', headers)
      expect(answer).toEqual({ status: 401, text: expect.stringContaining('token_mismatch') })
      expect(await app.metrics.registry.metrics()).toContain(
        'iio_sync_requests_rejected_total{route="/metrics",reason="token_mismatch"} 1',
      )
    },
  )

  test('404 unless a token is configured', async () => {
    const { app: closed } = createAppUnderTest()
    expect((await getFrom(closed, '/metrics', { authorization: 'Bearer ' })).status).toBe(404)
  })
})

import { BridgeError, type ErrorCode } from '../../../../bridge/observability/errors.ts'
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
  test('when the last reading of the configuration succeeded', async () => {
    app.behaviour.readConfiguration = async () => {
      throw new Error('must not be asked')
    }
    expect(await get('/health/ready')).toEqual({ status: 200, text: '{"status":"ready"}' })
  })

  test.each([null, false])('when it can be read now (last reading: %s)', async lastReadOk => {
    app.behaviour.lastReadOk = lastReadOk
    expect((await get('/health/ready')).status).toBe(200)
  })

  test.each([null, false])('not when it cannot (last reading: %s)', async lastReadOk => {
    app.behaviour.lastReadOk = lastReadOk
    app.behaviour.readConfiguration = async () => {
      throw new Error('Acme')
    }
    expect(await get('/health/ready')).toEqual({
      status: 503,
      text: '{"status":"not_ready","reason":"servicenow_configuration_unreadable"}',
    })
  })

  const lines = () => app.logLines.filter(line => line.msg === 'ServiceNow cannot be read')
  const refused = (code: ErrorCode, vendorMessage: string) =>
    new BridgeError(
      code,
      `ServiceNow token: refused with 401. ServiceNow says: "${vendorMessage}". Check the client.`,
      {
        vendorMessage,
        status: 401,
      },
    )
  const askWhile = async (...errors: (Error | null)[]) => {
    for (const error of errors) {
      // A run may have read it meanwhile.
      app.behaviour.lastReadOk = error === null
      app.behaviour.readConfiguration = () => Promise.reject(error ?? new Error('must not be asked'))
      await get('/health/ready')
    }
  }

  test("what people must mend is logged, with ServiceNow's own words and what to do, once", async () => {
    const denied = refused('servicenow_token_refused', 'access_denied')
    await askWhile(denied, denied, denied)
    expect(lines()).toEqual([
      expect.objectContaining({
        level: 'warn',
        code: 'servicenow_token_refused',
        status: 401,
        detail: 'ServiceNow token: refused with 401. ServiceNow says: "access_denied". Check the client.',
      }),
    ])
  })

  test('another reason, or the same one after it had gone, is logged again', async () => {
    const denied = refused('servicenow_token_refused', 'access_denied')
    await askWhile(denied, refused('servicenow_forbidden', 'Missing required api access scope'), null, denied)
    expect(lines().map(({ code }) => code)).toEqual([
      'servicenow_token_refused',
      'servicenow_forbidden',
      'servicenow_token_refused',
    ])
  })

  test('what passes by itself is not: the circuit has its own lines', async () => {
    await askWhile(
      new BridgeError('servicenow_unreachable', 'no answer'),
      new BridgeError('servicenow_paused', 'not asked'),
    )
    expect(lines()).toEqual([])
  })

  test('not when a stop has begun, while the process stays live', async () => {
    app.behaviour.isStopping = true
    expect(await get('/health/ready')).toEqual({ status: 503, text: '{"status":"not_ready","reason":"stopping"}' })
    expect((await get('/health/live')).status).toBe(200)
  })
})

describe('metrics', () => {
  test('with the token', async () => {
    app.metrics.countRun('sweep', 'in_sync', 1)
    expect(await get('/metrics', { authorization: 'Bearer a-token-for-metrics' })).toEqual({
      status: 200,
      text: expect.stringContaining('bridge_runs_total{origin="sweep",outcome="in_sync"} 1'),
    })
  })

  test.each([{}, { authorization: 'Bearer another' }, { authorization: 'a-token-for-metrics' }])(
    'not with %j',
    async headers => {
      const answer = await get('/metrics', headers)
      expect([answer.status, answer.text]).toEqual([401, expect.not.stringContaining('bridge_')])
    },
  )

  test('404 unless a token is configured', async () => {
    const { app: closed } = createAppUnderTest()
    expect((await getFrom(closed, '/metrics', { authorization: 'Bearer ' })).status).toBe(404)
  })
})

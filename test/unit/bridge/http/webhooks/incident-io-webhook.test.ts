import { BridgeError } from '../../../../../bridge/observability/errors.ts'
import { until } from '../../local-server.ts'
import {
  createAppUnderTest,
  incidentIoSecret,
  post,
  previousIncidentIoSecret,
  serviceNowSecret,
  sign,
  type AppUnderTest,
} from '../app-under-test.ts'

const created = 'public_incident.incident_created_v2'
const body = JSON.stringify({ event_type: created, [created]: { id: '01INCIDENT', name: 'Secret of Acme' } })

let app: AppUnderTest
beforeEach(() => {
  app = createAppUnderTest({ answerWithinMs: 200 })
})
const send = (text: string, headers: Record<string, string>) => post(app.app, '/webhooks/incident-io', text, headers)

/** Every refusal: status, code, nothing handed on. */
async function expectRefusal(
  answer: { status: number; body: unknown },
  status: number,
  code: string,
  message: RegExp,
): Promise<void> {
  expect([answer.status, answer.body]).toEqual([status, { error: { code, message: expect.stringMatching(message) } }])
  expect(app.changes).toEqual([])
}

test('a signed event is handed on, and the answer is the outcome of the run', async () => {
  const answer = await send(body, sign(body, incidentIoSecret))
  expect([answer.status, answer.body]).toEqual([200, { outcome: 'in_sync', detail: 'The ticket stands.' }])
  expect(app.changes).toEqual([{ kind: 'incident', id: '01INCIDENT', private: false, declared: true, news: null }])
  expect(answer.headers).not.toHaveProperty('x-powered-by')
})

test('the previous secret and the svix headers are accepted', async () => {
  expect((await send(body, sign(body, previousIncidentIoSecret, 0, 'svix'))).status).toBe(200)
})

test('missing header', async () => {
  const { 'webhook-signature': _left, ...headers } = sign(body, incidentIoSecret)
  await expectRefusal(await send(body, headers), 401, 'header_missing', /webhook-signature/)
})
test('bad timestamp', async () =>
  expectRefusal(
    await send(body, { ...sign(body, incidentIoSecret), 'webhook-timestamp': 'now' }),
    401,
    'timestamp_invalid',
    /not a number/,
  ))
test('older than five minutes', async () =>
  expectRefusal(await send(body, sign(body, incidentIoSecret, 310)), 401, 'timestamp_outside_tolerance', /ago/))
test('newer than five minutes', async () =>
  expectRefusal(await send(body, sign(body, incidentIoSecret, -310)), 401, 'timestamp_outside_tolerance', /future/))
test('wrong secret', async () =>
  expectRefusal(await send(body, sign(body, serviceNowSecret)), 401, 'signature_mismatch', /signing secret/))
test('changed body', async () =>
  expectRefusal(await send(`${body} `, sign(body, incidentIoSecret)), 401, 'signature_mismatch', /No signature/))
test('no body at all', async () =>
  expectRefusal(await send('', sign(body, incidentIoSecret)), 401, 'signature_mismatch', /No signature/))
test('not JSON', async () =>
  expectRefusal(await send('{', sign('{', incidentIoSecret)), 400, 'body_invalid', /not JSON/))
test('not the expected shape', async () => {
  const wrong = JSON.stringify({ event_type: created, [created]: { id: 5 } })
  await expectRefusal(
    await send(wrong, sign(wrong, incidentIoSecret)),
    400,
    'body_invalid',
    /^public_incident\.incident_created_v2\.id is missing/,
  )
})
test('over 1 MB', async () => {
  const large = 'x'.repeat(1024 * 1024 + 1)
  await expectRefusal(await send(large, sign(large, incidentIoSecret)), 413, 'body_too_large', /1 MB/)
})
test('compressed', async () =>
  expectRefusal(
    await send(body, { ...sign(body, incidentIoSecret), 'content-encoding': 'gzip' }),
    400,
    'body_invalid',
    /compressed/,
  ))
test('unsigned and unreadable: the signature is asked for first', async () =>
  expectRefusal(await send('{', {}), 401, 'header_missing', /webhook-id/))

test('exactly 1 MB is read', async () => {
  const large = JSON.stringify({ event_type: 'x', pad: 'y'.repeat(1024 * 1024 - 27) })
  expect(large.length).toBe(1024 * 1024)
  expect((await send(large, sign(large, incidentIoSecret))).status).toBe(200)
})

test('an unknown event type is answered 200 and counted under one label', async () => {
  const other = JSON.stringify({ event_type: 'schedule.created_v1', 'schedule.created_v1': {} })
  expect(await send(other, sign(other, incidentIoSecret))).toMatchObject({ status: 200, body: { outcome: 'ignored' } })
  expect(app.changes).toEqual([])
  expect(await app.metrics.registry.metrics()).toContain(
    'iio_sync_deliveries_total{source="incident_io",type="unknown",outcome="ignored"} 1',
  )
})

test('a transient failure is answered 503 with a fixed sentence, and logged once', async () => {
  app.behaviour.handleChange = async () => {
    throw new BridgeError('servicenow_rate_limited', 'the long sentence', { status: 429, retryAfterMs: 2500 })
  }
  const answer = await send(body, sign(body, incidentIoSecret))
  expect(app.missed()).toBe(1)
  expect([answer.status, answer.body]).toEqual([
    503,
    { error: { code: 'servicenow_rate_limited', message: expect.stringMatching(/deliver again later/) } },
  ])
  expect(answer.headers['retry-after']).toBe('3')
  expect(app.logLines).toEqual([
    expect.objectContaining({
      level: 'warn',
      code: 'servicenow_rate_limited',
      detail: 'the long sentence',
      incidentId: '01INCIDENT',
      webhookId: 'msg_1',
    }),
  ])
})

test('an unforeseen failure is answered 503, without its text in the answer or the log', async () => {
  app.behaviour.handleChange = async () => {
    throw new Error('Secret of Acme')
  }
  expect(await send(body, sign(body, incidentIoSecret))).toMatchObject({
    status: 503,
    body: { error: { code: 'internal' } },
  })
  expect(JSON.stringify(app.logLines)).not.toContain('Acme')
})

test('a failure that no repetition can mend is final', async () => {
  app.behaviour.handleChange = async () => {
    throw new BridgeError('template_invalid', 'the template is wrong')
  }
  expect(await send(body, sign(body, incidentIoSecret))).toMatchObject({
    status: 200,
    body: { outcome: 'refused', detail: 'the template is wrong' },
  })
  expect(app.missed()).toBe(0)
})

test('a run that outlasts the answer: 503 now, and it goes on', async () => {
  let finish: () => void = () => undefined
  app.behaviour.handleChange = () =>
    new Promise(resolve => {
      finish = () => resolve({ outcome: 'in_sync', detail: '' })
    })
  expect(await send(body, sign(body, incidentIoSecret))).toMatchObject({
    status: 503,
    body: { error: { code: 'run_outlasted_answer' } },
  })
  let idle = false
  const waiting = app.pending.idle().then(() => {
    idle = true
  })
  expect(idle).toBe(false)
  finish()
  await waiting
  expect(idle).toBe(true)
})

test('a run that fails after its answer is logged', async () => {
  let fail: () => void = () => undefined
  app.behaviour.handleChange = () =>
    new Promise((_resolve, reject) => {
      fail = () => reject(new Error('late'))
    })
  expect((await send(body, sign(body, incidentIoSecret))).status).toBe(503)
  fail()
  await until(() => app.logLines.some(line => line.msg === 'delivery failed after its answer'))
})

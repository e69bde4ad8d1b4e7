import { BridgeError } from '../../../../../bridge/observability/errors.ts'
import {
  createAppUnderTest,
  incidentIoSecret,
  post,
  previousServiceNowSecret,
  serviceNowSecret,
  sign,
  type AppUnderTest,
} from '../app-under-test.ts'
import { eventBody } from './servicenow-event-body.ts'

const body = JSON.stringify(eventBody)

let app: AppUnderTest
beforeEach(() => {
  app = createAppUnderTest({ answerWithinMs: 200 })
})
const send = (text: string, headers: Record<string, string>) => post(app.app, '/webhooks/servicenow', text, headers)

async function expectRefusal(
  answer: { status: number; body: unknown },
  status: number,
  code: string,
  message: RegExp,
): Promise<void> {
  expect([answer.status, answer.body]).toEqual([status, { error: { code, message: expect.stringMatching(message) } }])
  expect(app.delivered).toEqual([])
}

test('a signed event is delivered, and its outcome is the answer', async () => {
  app.behaviour.handleEvent = async () => ({ outcome: 'delivered', detail: 'A timeline item.' })
  const answer = await send(body, sign(body, serviceNowSecret))
  expect([answer.status, answer.body]).toEqual([200, { outcome: 'delivered', detail: 'A timeline item.' }])
  expect(app.delivered).toEqual([
    expect.objectContaining({
      type: 'work_note',
      externalId: 'F1',
      incidentId: 'I1',
      text: 'We look at the database.',
    }),
  ])
  expect(JSON.stringify(app.logLines)).not.toMatch(/database|Beth/)
  expect(app.logLines).toMatchObject([
    { webhookId: eventBody.event_id, eventType: 'work_note', externalId: 'F1', incidentId: 'I1', outcome: 'delivered' },
  ])
})

test("versions that the work made go back with the answer, in the app's spelling", async () => {
  app.behaviour.handleEvent = async () => ({
    outcome: 'delivered',
    detail: 'Done.',
    versions: [{ recordType: 'follow_up', externalId: 'F1', version: 'V', before: 'U' }],
  })
  expect((await send(body, sign(body, serviceNowSecret))).body).toEqual({
    outcome: 'delivered',
    detail: 'Done.',
    versions: [{ record_type: 'follow_up', external_id: 'F1', version: 'V', before: 'U' }],
  })
})

test('signed with the previous secret, beside a signature of the current one', async () => {
  const first = sign(body, `whsec_${Buffer.alloc(24, 9).toString('base64')}`)
  const second = sign(body, previousServiceNowSecret)
  expect(
    (
      await send(body, {
        ...second,
        'webhook-signature': `${first['webhook-signature']} ${second['webhook-signature']}`,
      })
    ).status,
  ).toBe(200)
})

test('missing header', async () => expectRefusal(await send(body, {}), 401, 'header_missing', /webhook-id/))
test('bad timestamp', async () =>
  expectRefusal(
    await send(body, { ...sign(body, serviceNowSecret), 'webhook-timestamp': '1e9' }),
    401,
    'timestamp_invalid',
    /not a number/,
  ))
test('older than five minutes', async () =>
  expectRefusal(await send(body, sign(body, serviceNowSecret, 310)), 401, 'timestamp_outside_tolerance', /ago/))
test('newer than five minutes', async () =>
  expectRefusal(await send(body, sign(body, serviceNowSecret, -310)), 401, 'timestamp_outside_tolerance', /future/))
test("signed with incident.io's secret", async () =>
  expectRefusal(await send(body, sign(body, incidentIoSecret)), 401, 'signature_mismatch', /secret/))
test('not JSON', async () =>
  expectRefusal(await send('nope', sign('nope', serviceNowSecret)), 400, 'body_invalid', /not JSON/))
test('not the expected shape', async () => {
  const wrong = JSON.stringify({ ...eventBody, external_id: '' })
  await expectRefusal(await send(wrong, sign(wrong, serviceNowSecret)), 400, 'body_invalid', /^external_id is missing/)
})
test('over 1 MB', async () => {
  const large = 'x'.repeat(1024 * 1024 + 1)
  await expectRefusal(await send(large, sign(large, serviceNowSecret)), 413, 'body_too_large', /1 MB/)
})

test('a transient failure is answered 503', async () => {
  app.behaviour.handleEvent = async () => {
    throw new BridgeError('incident_io_unavailable', 'sentence')
  }
  expect(await send(body, sign(body, serviceNowSecret))).toMatchObject({
    status: 503,
    body: { error: { code: 'incident_io_unavailable' } },
  })
})

test('a refusal by incident.io is final', async () => {
  app.behaviour.handleEvent = async () => {
    throw new BridgeError('incident_io_refused', 'incident.io says no')
  }
  expect(await send(body, sign(body, serviceNowSecret))).toMatchObject({
    status: 200,
    body: { outcome: 'refused', detail: 'incident.io says no' },
  })
})

test('a delivery that outlasts the answer', async () => {
  app.behaviour.handleEvent = () => new Promise(() => undefined)
  expect(await send(body, sign(body, serviceNowSecret))).toMatchObject({
    status: 503,
    body: { error: { code: 'run_outlasted_answer' } },
  })
})

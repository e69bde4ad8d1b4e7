import type { Behaviour } from '../../local-server.ts'
import { rejection } from '../../local-server.ts'
import { now, startClient, type ClientUnderTest } from './client-under-test.ts'

let t: ClientUnderTest
beforeEach(async () => {
  jest.spyOn(Date, 'now').mockReturnValue(now.getTime())
  t = await startClient()
})
afterEach(async () => {
  jest.restoreAllMocks()
  await t.close()
})

const failure = async (behaviour: Behaviour) => {
  // What may be due to the size of a page is tried with smaller ones.
  t.answer(...Array<Behaviour>(5).fill(behaviour))
  return rejection(t.client.listFollowUps('01INCIDENT'))
}
const body = (code: string, message: string) => ({
  type: 'x',
  status: 400,
  request_id: 'req1',
  errors: [{ code, message }],
})

test.each<[string, Behaviour, Record<string, unknown>]>([
  ['400', { status: 400, body: body('bad', 'wrong page') }, { code: 'incident_io_refused', retry: false, status: 400 }],
  [
    '401',
    { status: 401, body: body('unauthorised', 'no such key') },
    { code: 'incident_io_unauthorised', retry: true, message: expect.stringContaining('INCIDENT_IO_API_KEY') },
  ],
  [
    '403',
    { status: 403, body: body('forbidden', 'no role') },
    {
      code: 'incident_io_forbidden',
      retry: false,
      message: expect.stringMatching(/"Edit incidents" \(incident_editor\).*IP allowlist/),
    },
  ],
  ['404', { status: 404, body: body('not_found', 'gone') }, { code: 'incident_io_not_found', retry: false }],
  ['422', { status: 422, body: body('invalid', 'wrong') }, { code: 'incident_io_refused', retry: false }],
  [
    '429 with seconds',
    { status: 429, headers: { 'Retry-After': '7' }, body: body('rate', 'slow down') },
    { code: 'incident_io_rate_limited', retry: true, retryAfterMs: 7000 },
  ],
  [
    '429 with a date',
    {
      status: 429,
      headers: { Date: 'Sun, 22 Nov 2026 10:00:00 GMT', 'Retry-After': 'Sun, 22 Nov 2026 10:00:30 GMT' },
      body: {},
    },
    { code: 'incident_io_rate_limited', retryAfterMs: 30_000 },
  ],
  ['429 with neither', { status: 429, body: {} }, { code: 'incident_io_rate_limited', retryAfterMs: undefined }],
  ['500', { status: 500, body: 'oops' }, { code: 'incident_io_unavailable', retry: true }],
  [
    '503 with seconds',
    { status: 503, headers: { 'Retry-After': '2' }, body: {} },
    { code: 'incident_io_unavailable', retryAfterMs: 2000 },
  ],
  [
    'a redirect',
    { status: 302, headers: { Location: 'https://elsewhere.example' } },
    { code: 'incident_io_unavailable', retry: true },
  ],
  ['200 with a page', { body: '<html></html>' }, { code: 'incident_io_unreadable', retry: true }],
  [
    '200 with half a body',
    response => {
      response.writeHead(200, { 'Content-Length': '100' })
      response.write('{"follow')
      response.destroy()
    },
    { code: 'incident_io_unreachable', retry: true },
  ],
  [
    '200 of another shape',
    { body: { follow_ups: [{ id: 5 }] } },
    { code: 'incident_io_unreadable', message: expect.stringContaining('follow_ups.0.id') },
  ],
  [
    'a broken connection',
    response => response.destroy(),
    { code: 'incident_io_unreachable', message: expect.stringContaining('ECONNRESET') },
  ],
])('%s', async (_name, behaviour, expected) => {
  const error = await failure(behaviour)
  expect(error).toMatchObject({
    name: 'BridgeError',
    message: expect.stringContaining('incident.io follow-up list of 01INCIDENT'),
    ...expected,
  })
  expect((error as Error).message).not.toMatch(/the-key|:\/\//)
})

test("the vendor's words and request id are kept", async () => {
  const error = await failure({
    status: 403,
    body: { ...body('forbidden', 'ask lisa@example.com at https://x.example/?token=1') },
  })
  expect(error).toMatchObject({
    requestId: 'req1',
    message: expect.stringContaining('incident.io says: "ask [e-mail] at [address]"'),
  })
})

test('silence ends as no answer', async () => {
  const silent = await startClient(100)
  silent.answer(() => undefined)
  expect(await rejection(silent.client.readIncident('01INCIDENT'))).toMatchObject({
    code: 'incident_io_unreachable',
    retry: true,
    message: expect.stringContaining('timeout'),
  })
  await silent.close()
})

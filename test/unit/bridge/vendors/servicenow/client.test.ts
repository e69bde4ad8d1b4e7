import type { Behaviour } from '../../local-server.ts'
import { rejection } from '../../local-server.ts'
import { basic, refusal, startInstance, type InstanceUnderTest } from './instance-under-test.ts'

let t: InstanceUnderTest
beforeEach(async () => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-22T10:00:00Z'))
  t = await startInstance()
})
afterEach(async () => {
  jest.restoreAllMocks()
  await t.close()
})

const asked = { recordType: 'incident', externalId: 'I1', version: '2026-11-22T10:00:00.000000Z' } as const
const inSync = { configuration: '1.0', unknown: [], older: [], changed: [], owed: [] }

test.each<[string, Behaviour, Record<string, unknown>]>([
  [
    '200 with a page of a hibernating instance',
    { body: '<html>Your instance is hibernating</html>' },
    { code: 'servicenow_no_result' },
  ],
  ['200 with half a body', { body: '{"result":[{"update_id":"U' }, { code: 'servicenow_no_result' }],
  [
    '200 without result',
    { body: { error: { message: 'Transaction cancelled: maximum execution time exceeded' } } },
    { code: 'servicenow_no_result' },
  ],
  ['200 with an empty result', { body: { result: null } }, { code: 'servicenow_no_result' }],
  ['200 with a result of another shape', { body: { result: { update_id: 'U1' } } }, { code: 'servicenow_no_result' }],
  ['200 with nothing', { body: '' }, { code: 'servicenow_no_result' }],
  ['202 of a full session queue', { status: 202, body: { result: [] } }, { code: 'servicenow_unavailable' }],
  [
    'a redirect to a log-in page',
    { status: 302, headers: { Location: '/login.do' } },
    { code: 'servicenow_unavailable' },
  ],
  [
    '400',
    refusal(400, 'Refused', 'items.0.version is missing'),
    { code: 'servicenow_refused', message: expect.stringMatching(/items\.0\.version is missing.*app is installed/) },
  ],
  [
    '403',
    refusal(403, 'Operation Failed', 'ACL Exception Insert Failed due to security constraints'),
    { code: 'servicenow_forbidden', message: expect.stringContaining('ACL Exception') },
  ],
  ['404', refusal(404, 'No Record found'), { code: 'servicenow_not_found', retry: false }],
  [
    '429',
    { status: 429, headers: { 'Retry-After': '7' }, body: {} },
    { code: 'servicenow_rate_limited', retryAfterMs: 7000 },
  ],
  ['429 without a wait', { status: 429, body: {} }, { code: 'servicenow_rate_limited', retryAfterMs: undefined }],
  ['500', { status: 500, body: 'oops' }, { code: 'servicenow_unavailable' }],
  [
    '503 with a date',
    {
      status: 503,
      headers: {
        Date: 'Sun, 22 Nov 2026 10:00:00 GMT',
        'Retry-After': 'Sun, 22 Nov 2026 10:00:30 GMT',
        'X-Transaction-ID': 'abc',
      },
      body: {},
    },
    { code: 'servicenow_unavailable', retryAfterMs: 30_000, requestId: 'abc' },
  ],
  [
    'a broken connection',
    response => response.destroy(),
    { code: 'servicenow_unreachable', message: expect.stringContaining('ECONNRESET') },
  ],
])('%s', async (_name, behaviour, expected) => {
  t.answer(behaviour)
  const error = await rejection(t.serviceNow.app.compare([asked]))
  expect(error).toMatchObject({
    name: 'BridgeError',
    retry: true,
    message: expect.stringContaining('ServiceNow comparison'),
    ...expected,
  })
  expect((error as Error).message).not.toMatch(/:\/\/|sysparm|word/)
  expect(t.calls).toEqual([expect.objectContaining({ vendor: 'servicenow', label: 'comparison' })])
})

test('calls carry JSON headers and no cookie', async () => {
  t.answer({ headers: { 'Set-Cookie': 'JSESSIONID=1' }, body: { result: inSync } }, { body: { result: inSync } })
  await t.serviceNow.app.compare([asked])
  await t.serviceNow.app.compare([asked])
  expect(t.server.received[1]?.headers).toMatchObject({
    accept: 'application/json',
    'user-agent': 'incident-io-servicenow-sync/1.2.3',
  })
  expect(t.server.received[1]?.headers.cookie).toBeUndefined()
})

test('silence ends as no answer', async () => {
  const silent = await startInstance(basic, 100)
  silent.answer(() => undefined)
  expect(await rejection(silent.serviceNow.app.compare([asked]))).toMatchObject({
    code: 'servicenow_unreachable',
    message: expect.stringContaining('timeout'),
  })
  await silent.close()
})

import type { ServerResponse } from 'node:http'
import type { ObservedCall } from '../../../../../bridge/observability/metrics.ts'
import { inTrace, newTrace } from '../../../../../bridge/observability/trace.ts'
import { JsonClient, type VendorAccess } from '../../../../../bridge/vendors/http/json-client.ts'
import { RateLimiter } from '../../../../../bridge/vendors/http/limiter.ts'
import type { VendorProfile } from '../../../../../bridge/vendors/http/vendor-error.ts'
import { rejection, startLocalServer, until, type Behaviour, type LocalServer } from '../../local-server.ts'
import { quietLimiter } from './quiet-limiter.ts'

const profile: VendorProfile = {
  vendor: 'servicenow',
  isSuccess: status => status === 200,
  parse: (_status, text) => JSON.parse(text) as unknown,
  onUnreadable: { code: 'servicenow_no_result', advice: 'not JSON.' },
  addressVariable: 'ADDRESS',
  onRefusal: {},
  readRefusal: () => ({ message: '' }),
}
const thing = { label: 'thing', method: 'GET', path: '/a' } as const

let server: LocalServer
let behaviour: Behaviour | ((response: ServerResponse, index: number) => void)
const calls: ObservedCall[] = []
const client = (access: Partial<VendorAccess> = {}) =>
  new JsonClient(
    { baseUrl: server.url, timeoutMs: 5000, version: '1.2.3', onCall: call => calls.push(call), ...access },
    profile,
    { header: () => 'Bearer key' },
  )

beforeEach(async () => {
  calls.length = 0
  server = await startLocalServer((_request, index) => {
    const given = behaviour
    return typeof given === 'function' ? response => given(response, index) : given
  })
})
afterEach(() => server.close())

test('sends JSON or a form with the log-in, and reports each call', async () => {
  behaviour = { body: { ok: true } }
  expect(await client().send({ ...thing, method: 'POST', body: { a: 1 } })).toEqual({ ok: true })
  await client().send({ ...thing, method: 'POST', form: { a: '1&2' } })
  expect(server.received).toMatchObject([
    { body: '{"a":1}', headers: { authorization: 'Bearer key', 'content-type': 'application/json' } },
    { body: 'a=1%262', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  ])
  const reported = { vendor: 'servicenow', label: 'thing', status: 200, seconds: expect.any(Number) as number }
  expect(calls).toEqual([reported, reported])
})

test('a call without answer is reported without status', async () => {
  behaviour = (response: ServerResponse) => response.destroy()
  expect(await rejection(client().send(thing))).toMatchObject({
    code: 'servicenow_unreachable',
    message: expect.stringMatching(
      /^ServiceNow thing: no answer \(ECONNRESET\)\. "127\.0\.0\.1:\d+" ended the connection/,
    ) as string,
  })
  expect(calls).toMatchObject([{ status: null }])
})

test('an answer over the cap of the call is no silence: the circuit does not count it', async () => {
  behaviour = { body: 'x'.repeat(2_000_000) }
  const limiter = new RateLimiter(quietLimiter)
  for (let count = 0; count < 6; count += 1) {
    expect(await rejection(client({ limiter }).send({ ...thing, maxAnswerBytes: 1_048_576 }))).toMatchObject({
      message: expect.stringContaining('the answer is larger than 1 MB') as string,
    })
  }
  expect(limiter.circuit()).toBe('closed')
})

test('an answer of more than 20 MB is not read to its end, whatever the call expects', async () => {
  behaviour = { body: 'x'.repeat(21 * 1024 * 1024) }
  expect(await rejection(client().send(thing))).toMatchObject({
    code: 'servicenow_unreachable',
    message: expect.stringContaining('the answer is larger than 20 MB') as string,
  })
})

test('each attempt has the trace of its work and an id of its own, also when another one begins it', async () => {
  behaviour = (response, index) => {
    const isFirst = index === 0
    response.writeHead(isFirst ? 429 : 200, isFirst ? { 'retry-after': '0' } : {}).end('{}')
  }
  const access = client({ limiter: new RateLimiter({ ...quietLimiter, parallel: 1 }) })
  const [one, two] = [newTrace(), newTrace()]
  await Promise.all([inTrace(one, () => access.send(thing)), inTrace(two, () => access.send(thing))])
  const sent = server.received.map(({ headers }) => String(headers['traceparent']).split('-'))
  expect(sent.map(([, traceId]) => traceId).sort()).toEqual([one, one, two].map(({ traceId }) => traceId).sort())
  expect(new Set(sent.map(([, , id]) => id)).size).toBe(3)
})

describe('behind a rate limiter', () => {
  const limited = (parallel: number, timeoutMs: number) =>
    client({ timeoutMs, limiter: new RateLimiter({ ...quietLimiter, parallel }) })

  test('the server never sees more calls at once than allowed', async () => {
    const open: (() => void)[] = []
    behaviour = (response: ServerResponse) => void open.push(() => void response.end('{}'))
    const sender = limited(4, 5000)
    const all = Promise.all(Array.from({ length: 12 }, () => sender.send(thing)))
    for (const arrived of [4, 8, 12]) {
      await until(() => server.received.length === arrived)
      // A fifth would have come by now, as the four did.
      await new Promise(resolve => setImmediate(resolve))
      expect([server.received.length, open.length]).toEqual([arrived, 4])
      for (const answer of open.splice(0)) answer()
    }
    expect(await all).toEqual(Array(12).fill({}))
  })

  test('the deadline of a call begins when it is sent, not while it waits', async () => {
    behaviour = (response: ServerResponse) => void setTimeout(() => response.end('{}'), 300)
    const sender = limited(1, 800)
    // The last waits for 900 ms before it leaves.
    const answers = await Promise.all([sender.send(thing), sender.send(thing), sender.send(thing), sender.send(thing)])
    expect(answers).toEqual([{}, {}, {}, {}])
    expect(calls.every(({ seconds }) => seconds < 0.8)).toBe(true)
  })

  test.each(['read', 'given up'])('a stream keeps its place until it has been %s', async how => {
    behaviour = (response: ServerResponse, index: number) =>
      void (index === 0 ? response.end(Buffer.alloc(2_000_000)) : response.end('{}'))
    const sender = limited(1, 5000)
    const { stream } = await sender.open(thing)
    const next = sender.send(thing)
    await new Promise(resolve => setImmediate(resolve))
    expect(server.received).toHaveLength(1)
    if (how === 'read') stream.resume()
    else stream.destroy()
    expect(await next).toEqual({})
  })

  test('every attempt at a call that met a 429 is counted', async () => {
    let asked = 0
    behaviour = (response: ServerResponse) =>
      void response.writeHead((asked += 1) === 1 ? 429 : 200, { 'Retry-After': '0.01' }).end('{}')
    expect(await limited(1, 5000).send({ ...thing, method: 'POST', body: {} })).toEqual({})
    expect(calls.map(({ status }) => status)).toEqual([429, 200])
  })
})

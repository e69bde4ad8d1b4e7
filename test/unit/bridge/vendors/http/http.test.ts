import { text } from 'node:stream/consumers'
import { createVendorGate } from '../../../../../bridge/vendors/http/gate.ts'
import { createVendorHttp, type VendorCall } from '../../../../../bridge/vendors/http/http.ts'
import { quietGate } from './quiet-gate.ts'
import { rejection, startLocalServer, until, type Behaviour, type LocalServer } from '../../local-server.ts'

let server: LocalServer
let behaviour: Behaviour
const calls: VendorCall[] = []
const http = (timeoutMs = 5000) =>
  createVendorHttp({
    vendor: 'servicenow',
    baseUrl: server.url,
    timeoutMs,
    version: '1.2.3',
    onCall: call => calls.push(call),
  })

beforeEach(async () => {
  calls.length = 0
  server = await startLocalServer(() => behaviour)
})
afterEach(() => server.close())

test('sends method, path, query, headers and body, and says who is calling', async () => {
  behaviour = { status: 201, headers: { 'X-Answer': 'yes' }, body: { ok: true } }
  const answer = await http().send({
    label: 'thing',
    method: 'POST',
    path: '/a/b',
    query: [
      ['q', 'x^y&z'],
      ['q', 'two words'],
    ],
    headers: { 'Content-Type': 'application/json' },
    body: '{"a":1}',
  })
  expect([answer.status, answer.text, answer.header('x-answer'), answer.header('x-none')]).toEqual([
    201,
    '{"ok":true}',
    'yes',
    undefined,
  ])
  expect(server.lines()).toEqual(['POST /a/b q=x^y&z q=two words'])
  expect(server.received[0]).toMatchObject({
    body: '{"a":1}',
    headers: { 'user-agent': 'incident-io-servicenow-sync/1.2.3', accept: 'application/json' },
  })
  expect(calls).toEqual([{ vendor: 'servicenow', label: 'thing', status: 201, seconds: expect.any(Number) as number }])
})

test('no cookie is kept and no redirect followed', async () => {
  behaviour = { status: 302, headers: { 'Set-Cookie': 'JSESSIONID=1', Location: '/elsewhere' } }
  const sender = http()
  expect((await sender.send({ label: 'thing', method: 'GET', path: '/a' })).status).toBe(302)
  await sender.send({ label: 'thing', method: 'GET', path: '/a' })
  expect(server.lines()).toEqual(['GET /a', 'GET /a'])
  expect(server.received[1]?.headers.cookie).toBeUndefined()
})

test.each<[string, Behaviour]>([
  ['silence', () => undefined],
  [
    'bytes that trickle past the deadline',
    response => {
      response.writeHead(200)
      const timer = setInterval(() => response.write(' '), 50)
      response.on('close', () => clearInterval(timer))
    },
  ],
])('%s ends as a timeout', async (_name, given) => {
  behaviour = given
  expect(await rejection(http(300).send({ label: 'thing', method: 'GET', path: '/a' }))).toMatchObject({
    name: 'NoAnswer',
    reason: 'timeout',
  })
  expect(calls).toEqual([{ vendor: 'servicenow', label: 'thing', status: null, seconds: expect.any(Number) as number }])
})

test('a connection that breaks off is no answer', async () => {
  behaviour = response => response.destroy()
  expect(await rejection(http().send({ label: 'thing', method: 'GET', path: '/a' }))).toMatchObject({
    name: 'NoAnswer',
    reason: 'ECONNRESET',
  })
})

test('a stream arrives as it is sent', async () => {
  behaviour = { status: 200, headers: { 'Content-Type': 'image/png' }, body: Buffer.from('bytes') }
  const answer = await http().open({ label: 'thing', method: 'GET', path: '/a' })
  expect([answer.status, answer.header('content-type'), await text(answer.stream)]).toEqual([200, 'image/png', 'bytes'])
})

test.each(['http://127.0.0.1:1/elsewhere', '//127.0.0.1:1/elsewhere'])(
  'a path that looks like the address %s stays a path',
  async path => {
    behaviour = {}
    await http().send({ label: 'thing', method: 'GET', path })
    expect(server.received).toHaveLength(1)
  },
)

describe('behind a gate', () => {
  const gated = (parallel: number, timeoutMs: number) =>
    createVendorHttp({
      vendor: 'servicenow',
      baseUrl: server.url,
      timeoutMs,
      version: '1.2.3',
      onCall: call => calls.push(call),
      gate: createVendorGate({ ...quietGate, parallel }),
    })
  const thing = { label: 'thing', method: 'GET', path: '/a' } as const

  test('the server never sees more calls at once than allowed', async () => {
    const open: (() => void)[] = []
    behaviour = response => void open.push(() => void response.end('{}'))
    const sender = gated(4, 5000)
    const all = Promise.all(Array.from({ length: 12 }, () => sender.send(thing)))
    for (const arrived of [4, 8, 12]) {
      await until(() => server.received.length === arrived)
      // A fifth would have come by now, as the four did.
      await new Promise(resolve => setImmediate(resolve))
      expect([server.received.length, open.length]).toEqual([arrived, 4])
      for (const answer of open.splice(0)) answer()
    }
    expect((await all).map(({ status }) => status)).toEqual(Array(12).fill(200))
  })

  test('the deadline of a call begins when it is sent, not while it waits', async () => {
    behaviour = response => void setTimeout(() => response.end('{}'), 300)
    const sender = gated(1, 800)
    // The last waits for 900 ms before it leaves.
    const answers = await Promise.all([sender.send(thing), sender.send(thing), sender.send(thing), sender.send(thing)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(calls.every(({ seconds }) => seconds < 0.8)).toBe(true)
  })

  test.each(['read', 'given up'])('a stream keeps its place until it has been %s', async how => {
    behaviour = { status: 200, body: Buffer.alloc(2_000_000) }
    const sender = gated(1, 5000)
    const { stream } = await sender.open(thing)
    const next = sender.send(thing)
    await new Promise(resolve => setImmediate(resolve))
    expect(server.received).toHaveLength(1)
    if (how === 'read') stream.resume()
    else stream.destroy()
    expect((await next).status).toBe(200)
  })

  test('every attempt at a call that met a 429 is counted', async () => {
    let asked = 0
    behaviour = response => void response.writeHead((asked += 1) === 1 ? 429 : 200, { 'Retry-After': '0.01' }).end('{}')
    expect((await gated(1, 5000).send({ ...thing, method: 'POST', body: '{}' })).status).toBe(200)
    expect(calls.map(({ status }) => status)).toEqual([429, 200])
  })
})

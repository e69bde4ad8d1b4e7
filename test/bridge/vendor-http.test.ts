import { text } from 'node:stream/consumers'
import { createVendorHttp, type VendorCall } from '../../bridge/vendor-http.ts'
import { rejection, startLocalServer, type Behaviour, type LocalServer } from './local-server.ts'

let server: LocalServer
let behaviour: Behaviour
const calls: VendorCall[] = []
const http = () =>
  createVendorHttp({ vendor: 'servicenow', baseUrl: server.url, timeoutMs: 300, version: '1.2.3', onCall: call => calls.push(call) })

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
  expect([answer.status, answer.text, answer.header('x-answer'), answer.header('x-none')]).toEqual([201, '{"ok":true}', 'yes', undefined])
  expect(server.lines()).toEqual(['POST /a/b q=x^y&z q=two words'])
  expect(server.received[0]).toMatchObject({
    body: '{"a":1}',
    headers: { 'user-agent': 'incident-io-servicenow-sync/1.2.3', accept: 'application/json' },
  })
  expect(calls).toEqual([{ vendor: 'servicenow', label: 'thing', status: 201, seconds: expect.any(Number) }])
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
  expect(await rejection(http().send({ label: 'thing', method: 'GET', path: '/a' }))).toMatchObject({ name: 'NoAnswer', reason: 'timeout' })
  expect(calls).toEqual([{ vendor: 'servicenow', label: 'thing', status: null, seconds: expect.any(Number) }])
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

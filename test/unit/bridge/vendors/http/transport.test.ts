import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { text } from 'node:stream/consumers'
import { createTransport } from '../../../../../bridge/vendors/http/transport.ts'
import { rejection, startLocalServer, type Behaviour, type LocalServer } from '../../local-server.ts'

let server: LocalServer
let behaviour: Behaviour
const transport = (timeoutMs = 5000) => createTransport({ baseUrl: server.url, timeoutMs, version: '1.2.3' })
const thing = { method: 'GET', path: '/a', headers: {} } as const
const megabyte = 1024 * 1024

beforeEach(async () => {
  server = await startLocalServer(() => behaviour)
})
afterEach(() => server.close())

test('sends method, path, query, headers and body, and says who is calling', async () => {
  behaviour = { status: 201, headers: { 'X-Answer': 'yes' }, body: { ok: true } }
  const answer = await transport().send(
    {
      method: 'POST',
      path: '/a/b',
      query: [
        ['q', 'x^y&z'],
        ['q', 'two words'],
      ],
      headers: { 'Content-Type': 'application/json' },
      body: '{"a":1}',
    },
    megabyte,
  )
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
})

test('no cookie is kept and no redirect followed', async () => {
  behaviour = { status: 302, headers: { 'Set-Cookie': 'JSESSIONID=1', Location: '/elsewhere' } }
  const sender = transport()
  expect((await sender.send(thing, megabyte)).status).toBe(302)
  await sender.send(thing, megabyte)
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
  expect(await rejection(transport(300).send(thing, megabyte))).toMatchObject({
    name: 'NoAnswer',
    reason: 'timeout',
  })
})

test('a connection that breaks off is no answer', async () => {
  behaviour = response => response.destroy()
  expect(await rejection(transport().send(thing, megabyte))).toMatchObject({
    name: 'NoAnswer',
    reason: 'ECONNRESET',
  })
})

test('a stream arrives as it is sent', async () => {
  behaviour = { status: 200, headers: { 'Content-Type': 'image/png' }, body: Buffer.from('bytes') }
  const answer = await transport().open(thing)
  expect([answer.status, answer.header('content-type'), await text(answer.stream)]).toEqual([200, 'image/png', 'bytes'])
})

test.each(['http://127.0.0.1:1/elsewhere', '//127.0.0.1:1/elsewhere'])(
  'a path that looks like the address %s stays a path',
  async path => {
    behaviour = {}
    await transport().send({ ...thing, path }, megabyte)
    expect(server.received).toHaveLength(1)
  },
)

test('an answer over the cap is read no further', async () => {
  behaviour = { body: 'x'.repeat(2_000_000) }
  expect(await rejection(transport().send(thing, megabyte))).toMatchObject({
    name: 'AnswerTooLarge',
    message: 'the answer is larger than 1 MB',
  })
  expect((await transport().send(thing, 3_000_000)).text).toHaveLength(2_000_000)
})

test('an answer that ends in the middle is cut off', async () => {
  behaviour = response => {
    response.writeHead(200, { 'Content-Length': '100' })
    response.write('half', () => response.destroy())
  }
  expect(await rejection(transport().send(thing, megabyte))).toMatchObject({ name: 'NoAnswer', reason: 'cut off' })
})

test.each<[string, (text: string) => Buffer]>([
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
])('an answer in %s is unpacked, and the cap counts what comes out', async (encoding, pack) => {
  behaviour = { headers: { 'Content-Encoding': encoding }, body: pack('x'.repeat(2_000_000)) }
  expect((await transport().send(thing, 3_000_000)).text).toHaveLength(2_000_000)
  expect(await rejection(transport().send(thing, megabyte))).toMatchObject({ name: 'AnswerTooLarge' })
})

import { connect, createServer as createTcpServer, type AddressInfo, type Server } from 'node:net'
import { createTransport } from '../../../../../bridge/vendors/http/transport.ts'
import { rejection, startLocalServer, until, type LocalServer } from '../../local-server.ts'

let server: LocalServer
let connections: number
beforeEach(async () => {
  server = await startLocalServer(() => ({ body: { ok: true }, headers: { 'Set-Cookie': 'JSESSIONID=1' } }))
  connections = 0
})
afterEach(() => server.close())

const ask = (baseUrl: string, privateHosts: string[] = []) =>
  createTransport({ baseUrl, timeoutMs: 2000, version: '1.2.3', privateHosts }).send(thing, 1000)
const thing = { method: 'GET', path: '/a', headers: {} } as const

/** Where every name leads, as the owner of the domain says. */
let mockAddress: string
jest.mock('node:dns', () => ({
  ...jest.requireActual<object>('node:dns'),
  lookup: (_name: string, options: { all?: boolean }, done: (...given: unknown[]) => void) => {
    const family = mockAddress.includes(':') ? 6 : 4
    if (options.all === true) done(null, [{ address: mockAddress, family }])
    else done(null, mockAddress, family)
  },
}))
const resolveTo = (address: string) => {
  mockAddress = address
}
const named = () => server.url.replace('127.0.0.1', 'acme.example')

test.each([
  ['this machine', '127.0.0.1'],
  ['a private network', '10.1.2.3'],
  ['another private network', '192.168.7.7'],
  ['the metadata of a cloud', '169.254.169.254'],
  ['carrier-grade NAT', '100.64.0.1'],
  ['no address in particular', '0.0.0.0'],
  ['this machine, IPv6', '::1'],
  ['a private network, IPv6', 'fd00::1'],
  ['link-local, IPv6', 'fe80::1'],
  ['a private network in IPv6 clothes', '::ffff:10.1.2.3'],
])('a name that leads to %s is not followed', async (_name, address) => {
  resolveTo(address)
  for (const scheme of ['http', 'https']) {
    expect(await rejection(ask(named().replace('http', scheme)))).toMatchObject({
      name: 'NoAnswer',
      reason: 'private address',
    })
  }
  expect(server.received).toEqual([])
})

test.each(['https://10.1.2.3', 'https://[fd00::1]', 'https://169.254.169.254'])(
  'nor is the address %s itself',
  async url => {
    expect(await rejection(ask(url))).toMatchObject({ reason: 'private address' })
  },
)

test.each([
  ['its name', 'acme.example'],
  ['the address it leads to', '127.0.0.1'],
])('a host in a private network is reached when PRIVATE_HOSTS lists %s', async (_name, listed) => {
  resolveTo('127.0.0.1')
  expect((await ask(named(), [listed])).status).toBe(200)
  expect(await rejection(ask(named(), ['other.example', '127.0.0.2']))).toMatchObject({ name: 'NoAnswer' })
})

test('a name is checked again for every connection: one that changes its mind is noticed', async () => {
  const transport = createTransport({
    baseUrl: named(),
    timeoutMs: 300,
    version: '1.2.3',
    privateHosts: ['127.0.0.1'],
  })
  resolveTo('127.0.0.1')
  expect((await transport.send({ ...thing, headers: { Connection: 'close' } }, 1000)).status).toBe(200)
  resolveTo('127.0.0.2')
  expect(await rejection(transport.send(thing, 1000))).toMatchObject({
    reason: 'private address',
  })
})

test('connections are used again, and the cookies of an answer are not', async () => {
  const tcp = await countingProxy(server.url)
  const transport = createTransport({
    baseUrl: tcp.url,
    timeoutMs: 2000,
    version: '1.2.3',
  })
  for (let count = 0; count < 5; count += 1) await transport.send(thing, 1000)
  tcp.server.close()
  expect([server.received.length, connections]).toEqual([5, 1])
  expect(server.received.map(({ headers }) => headers.cookie)).toEqual(Array(5).fill(undefined))
})

describe('behind a proxy', () => {
  const before = { ...process.env }
  afterEach(() => {
    process.env = { ...before }
  })

  test('the proxy looks names up, so one in a private network is used as it is', async () => {
    const asked: string[] = []
    const proxy = createTcpServer(socket =>
      socket.once('data', text => {
        asked.push(String(text).split('\r\n')[0] ?? '')
        socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
      }),
    )
    await new Promise<void>(resolve => void proxy.listen(0, '127.0.0.1', resolve))
    const host = `127.0.0.1:${portOf(proxy)}`
    process.env.HTTPS_PROXY = `http://${host}`
    process.env.NO_PROXY = ''
    const failure = await rejection(ask('https://acme.example').finally(() => proxy.close()))
    expect(failure).toMatchObject({
      name: 'NoAnswer',
      reason: 'proxy 502',
      peer: { host, isProxy: true },
    })
    expect(asked).toEqual(['CONNECT acme.example:443 HTTP/1.1'])
  })
})

const portOf = (tcp: Server): number => (tcp.address() as AddressInfo).port

/** Passes bytes on and counts the connections. */
async function countingProxy(target: string): Promise<{ server: Server; url: string }> {
  const tcp = createTcpServer(socket => {
    connections += 1
    const onward = connect(Number(new URL(target).port), '127.0.0.1')
    socket.pipe(onward).pipe(socket)
    socket.on('error', () => onward.destroy())
    onward.on('error', () => socket.destroy())
  })
  await new Promise<void>(resolve => void tcp.listen(0, '127.0.0.1', resolve))
  await until(() => tcp.listening)
  return { server: tcp, url: `http://127.0.0.1:${portOf(tcp)}` }
}

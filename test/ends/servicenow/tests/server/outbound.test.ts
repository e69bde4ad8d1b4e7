import { createServer, type RequestListener, type Server } from 'node:http'
import { createOutboundHttp } from '../../server/outbound.ts'

let server: Server
const outbound = createOutboundHttp()

const answers: Record<string, RequestListener> = {
  '/echo': (request, response) => {
    response.setHeader('x-method', request.method ?? '')
    response.setHeader('x-sent', String(request.headers['x-own']))
    request.pipe(response)
  },
  '/redirect': (_request, response) => response.writeHead(302, { location: '/echo' }).end(),
  '/cut': (_request, response) => {
    response.writeHead(200, { 'content-length': '100' })
    response.write('half')
    setImmediate(() => response.destroy())
  },
  '/silent': () => undefined,
}

const urlOf = (path: string): string => {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}${path}`
}
const send = (url: string, timeoutMs = 5_000) =>
  outbound.send({ method: 'POST', url, headers: { 'X-Own': 'mine' }, body: 'größer', timeoutMs })

beforeAll(done => {
  server = createServer((request, response) => answers[request.url ?? '']?.(request, response))
  server.listen(0, '127.0.0.1', done)
})
afterAll(done => {
  outbound.cut()
  server.close(done)
  server.closeAllConnections()
})

describe('outbound HTTP', () => {
  test('carries method, headers and text', async () => {
    expect(await send(urlOf('/echo'))).toMatchObject({
      status: 200,
      body: 'größer',
      headers: { 'x-method': 'POST', 'x-sent': 'mine' },
    })
  })

  test('does not follow redirects', async () => {
    expect(await send(urlOf('/redirect'))).toMatchObject({ status: 302, headers: { location: '/echo' } })
  })

  test.each([
    ['a silent server', () => urlOf('/silent'), 1],
    ['a refused connection', () => 'http://127.0.0.1:1/', 0],
    ['an answer cut off', () => urlOf('/cut'), 0],
    ['an address that is none', () => 'not an address', 0],
  ])('says when there was no answer: %s', async (_name, url, code) => {
    expect(await send(url(), 200)).toEqual({ error: expect.any(String), code })
  })
})

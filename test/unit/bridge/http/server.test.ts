/** A peer that keeps its connection busy is cut off, each kind within its limit; other peers are served meanwhile. */
import { Agent, request } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { createAttachmentLinks } from '../../../../bridge/http/attachments/link.ts'
import { close, listen, type ServerLimits } from '../../../../bridge/http/server.ts'
import { deafKinds, openSlowClient, slowKinds, type SlowClient } from '../../../trouble/slow-clients.ts'
import { until } from '../local-server.ts'
import { createAppUnderTest, incidentIoSecret, linkSecret, sign } from './app-under-test.ts'

const limits: ServerLimits = {
  headersMs: 150,
  requestMs: 300,
  idleMs: 150,
  silentMs: 400,
  checkEveryMs: 25,
  maxConnections: 20,
}
const pace = { lateMs: 100, dribbleMs: 20 }
/** More than the kernel takes in for a reader that does not read. */
const imageBytes = 30 * 1024 * 1024

async function start(change: Partial<ServerLimits> = {}) {
  const parts = createAppUnderTest({ pieceWithinMs: 200 })
  const piece = Buffer.alloc(64 * 1024)
  parts.behaviour.readAttachment = async () => ({
    contentType: 'image/png',
    sizeBytes: imageBytes,
    stream: Readable.from(
      (function* () {
        for (let sent = 0; sent < imageBytes; sent += piece.length) yield piece
      })(),
    ),
  })
  let refused = 0
  const own = { ...limits, ...change }
  const server = await listen(parts.app, { host: '127.0.0.1', port: 0 }, own, () => {
    refused += 1
  })
  const { port } = server.address() as AddressInfo
  const { url } = await createAttachmentLinks(
    { publicUrl: 'http://x', serviceNowUrl: '', secret: linkSecret, attachmentLinkDays: 1 },
    () => parts.behaviour.now,
  )('a'.repeat(32), 'a.png')
  const target = { host: '127.0.0.1', port, imagePath: new URL(url).pathname }
  const open = () =>
    new Promise<number>(resolve => server.getConnections((_error, count) => setImmediate(resolve, count)))
  return {
    ...parts,
    server,
    target,
    url: `http://127.0.0.1:${port}`,
    open,
    refused: () => refused,
    stop: () => close(server, own),
  }
}

const left = (client: SlowClient) => until(() => client.closedAfterMs() !== null)

test.each(slowKinds.filter(kind => !deafKinds.includes(kind)))('a peer that %s is let go', async kind => {
  const { target, stop } = await start()
  const client = openSlowClient(kind, target, pace)
  await left(client)
  expect(client.closedAfterMs()).toBeLessThan(1500)
  await stop()
})

test.each(deafKinds)('a peer that %s is let go', async kind => {
  const { target, open, stop } = await start()
  const client = openSlowClient(kind, target, pace)
  let connections = 0
  const look = async () => {
    connections = await open()
  }
  while (connections === 0) await look()
  while (connections > 0) await look()
  expect(await client.wasCutOff()).toBe(true)
  await stop()
})

test('a peer that asks piece by piece, but in time, is answered, and so is one whose answer takes long', async () => {
  const { behaviour, target, stop, url } = await start({ silentMs: 2000 })
  const body = JSON.stringify({
    event_type: 'public_incident.incident_updated_v2',
    'public_incident.incident_updated_v2': { id: '01INCIDENT' },
  })
  behaviour.handleChange = async () => {
    await new Promise(resolve => setTimeout(resolve, 2 * limits.requestMs))
    return { outcome: 'in_sync', detail: '' }
  }
  const slow = await fetch(`${url}/webhooks/incident-io`, {
    method: 'POST',
    headers: sign(body, incidentIoSecret),
    body,
  })
  expect(slow.status).toBe(200)
  const answer = new Promise<number | undefined>(resolve => {
    const asked = request(
      { ...target, method: 'POST', path: '/webhooks/incident-io', headers: { 'content-length': 2 } },
      response => {
        resolve(response.statusCode)
        response.resume()
      },
    )
    asked.write('{')
    setTimeout(() => asked.end('}'), 50)
  })
  expect(await answer).toBe(401)
  await stop()
})

test('connections above the maximum are refused, and the ones that stand are served', async () => {
  const { target, open, refused, stop } = await start({ maxConnections: 2 })
  const first = openSlowClient('sends nothing', target, pace)
  const second = openSlowClient('sends nothing', target, pace)
  while ((await open()) < 2) await new Promise(setImmediate)
  const third = openSlowClient('asks once and stays', target, pace)
  await left(third)
  expect(refused()).toBe(1)
  await Promise.all([left(first), left(second)])
  await stop()
})

test('a connection is good for 100 requests: the last answer ends it', async () => {
  const { target, server, stop } = await start({ silentMs: 60_000, idleMs: 60_000 })
  let connections = 0
  server.on('connection', () => (connections += 1))
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = () =>
    new Promise<string | undefined>((resolve, reject) => {
      const asked = request({ ...target, agent, path: '/health/live' }, response => {
        response.resume().once('end', () => resolve(response.headers.connection))
      })
      asked.once('error', reject)
      asked.end()
    })
  const said: (string | undefined)[] = []
  for (let count = 0; count < 101; count += 1) said.push(await ask())
  agent.destroy()
  await stop()
  expect(said).toEqual([...Array<string>(99).fill('keep-alive'), 'close', 'keep-alive'])
  expect(connections).toBe(2)
})

test('of more than 100 requests sent at once on one connection no more are answered, and it ends', async () => {
  const { target, stop } = await start({ requestMs: 60_000, silentMs: 60_000, idleMs: 60_000 })
  const socket = connect(target.port, target.host)
  socket.on('error', () => undefined)
  let answers = 0
  const isOver = new Promise(resolve => {
    socket.on('data', (chunk: Buffer) => {
      answers += chunk.toString().match(/HTTP\/1\.1 /g)?.length ?? 0
      if (answers > 100) resolve(socket.destroy())
    })
    socket.once('close', resolve)
  })
  socket.write('GET /health/live HTTP/1.1\r\nHost: bridge\r\n\r\n'.repeat(150))
  await isOver
  await stop()
  expect(answers).toBeLessThanOrEqual(100)
})

test('a stop does not wait longer than a request may take for a peer that never finishes its own', async () => {
  const { target, open, stop } = await start({ silentMs: 60_000 })
  const client = openSlowClient('sends its body byte by byte', target, pace)
  while ((await open()) === 0) await new Promise(setImmediate)
  await stop()
  await left(client)
})

test.each([
  ['headers above 16 KB', { 'x-large': 'x'.repeat(17 * 1024) }, 431],
  ['a body that is announced as too large', { 'content-length': String(50 * 1024 * 1024) }, 413],
  ['no signature, whatever the size', { 'content-length': String(50 * 1024 * 1024), 'webhook-id': '' }, 401],
])('%s: refused before the body has come, and the connection ends', async (_what, headers, status) => {
  const { target, open, stop } = await start({ requestMs: 60_000, silentMs: 60_000 })
  const plausible = {
    'webhook-id': 'msg',
    'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
    'webhook-signature': 'v1,AAAA',
  }
  const asked = request({
    ...target,
    method: 'POST',
    path: '/webhooks/incident-io',
    headers: { ...plausible, ...headers },
  })
  const answered = new Promise<number | undefined>(resolve =>
    asked.once('response', response => resolve(response.resume().statusCode)),
  )
  asked.on('error', () => undefined)
  asked.write('{')
  expect(await answered).toBe(status)
  while ((await open()) > 0) await new Promise(setImmediate)
  await stop()
})

import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { BridgeError } from '../../../../../bridge/observability/errors.ts'
import { createAttachmentLinks } from '../../../../../bridge/http/attachments/link.ts'
import { until } from '../../local-server.ts'
import { startInstance } from '../../vendors/servicenow/instance-under-test.ts'
import { createAppUnderTest, get as getFrom, linkSecret, png, type AppUnderTest } from '../app-under-test.ts'

const sysId = '0123456789abcdef0123456789abcdef'

let app: AppUnderTest
let asked: string[]
beforeEach(() => {
  app = createAppUnderTest()
  asked = []
  const give = app.behaviour.readAttachment
  app.behaviour.readAttachment = id => {
    asked.push(id)
    return give(id)
  }
})

const publicUrl = 'https://bridge.test'
const link = async (): Promise<string> => {
  const settings = { publicUrl, serviceNowUrl: '', secret: linkSecret, attachmentLinkDays: 1 }
  const { url } = await createAttachmentLinks(settings, () => app.behaviour.now)(sysId, 'a.png')
  return url.replace(publicUrl, '')
}
const get = (path: string) => getFrom(app.app, path)

test('the bytes arrive with headers that leave a browser no choice', async () => {
  const answer = await get(await link())
  expect([answer.status, answer.body, asked]).toEqual([200, png, [sysId]])
  expect(answer.headers).toMatchObject({
    'content-type': 'image/png',
    'content-length': '16',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining('sandbox'),
    'content-disposition': 'inline',
    'cache-control': 'private, max-age=3600',
    'referrer-policy': 'no-referrer',
  })
})

test('expired: 410, and ServiceNow is not asked', async () => {
  const path = await link()
  app.behaviour.now = new Date(app.behaviour.now.getTime() + 2 * 86_400_000)
  const answer = await get(path)
  expect(answer).toMatchObject({ status: 410, body: { error: { code: 'link_expired' } } })
  expect(asked).toEqual([])
})

test('forged: 404, and ServiceNow is not asked', async () => {
  const answer = await get('/attachments/abc.def.ghi/a.png')
  expect(answer).toMatchObject({ status: 404, body: { error: { code: 'link_invalid' } } })
  expect(asked).toEqual([])
  expect(JSON.stringify(app.logLines)).not.toContain('abc.def.ghi')
})

test('without a link secret: 404', async () => {
  const { app: closed } = createAppUnderTest({ linkSecret: null })
  expect((await getFrom(closed, await link())).status).toBe(404)
})

test('unknown to ServiceNow: 404', async () => {
  app.behaviour.readAttachment = async () => null
  expect((await get(await link())).status).toBe(404)
})

const svg = '<?xml version="1.0"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

test.each([
  ['a page', 'text/html', '<html><script>alert(1)</script></html>', 'application/octet-stream', 'attachment'],
  ['a page that calls itself an image', 'image/png', '<html></html>', 'application/octet-stream', 'attachment'],
  ['a document', 'application/pdf', '%PDF-1.7', 'application/octet-stream', 'attachment'],
  ['nothing at all', 'image/png', '', 'application/octet-stream', 'attachment'],
  ['an SVG, which pages may show', 'image/svg+xml', svg, 'image/svg+xml', 'attachment'],
  ['an image without a label', 'application/octet-stream', png, 'image/png', 'inline'],
])('%s is given out as what it is, and rendered only when it is an image', async (_title, label, bytes, type, how) => {
  const content = Buffer.from(bytes)
  app.behaviour.readAttachment = async () => ({
    contentType: label,
    sizeBytes: content.length,
    stream: Readable.from(content.length === 0 ? [] : [content.subarray(0, 3), content.subarray(3)]),
  })
  const answer = await get(await link())
  expect([answer.status, answer.headers['content-type'], answer.headers['content-disposition']]).toEqual([
    200,
    type,
    how,
  ])
  expect(answer.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'content-length': String(content.length),
    'content-security-policy': expect.stringMatching(/default-src 'none'.*sandbox/),
  })
  expect(Buffer.from(answer.body as Uint8Array)).toEqual(content)
})

test('many pieces arrive whole', async () => {
  const pieces = Array.from({ length: 50 }, (_none, index) => Buffer.alloc(1000, index))
  app.behaviour.readAttachment = async () => ({ contentType: '', sizeBytes: null, stream: Readable.from(pieces) })
  expect(Buffer.from((await get(await link())).body as Uint8Array)).toEqual(Buffer.concat(pieces))
})

test('ServiceNow unavailable: 503 with a fixed sentence', async () => {
  app.behaviour.readAttachment = async () => {
    throw new BridgeError('servicenow_unavailable', 'inner sentence')
  }
  const answer = await get(await link())
  expect([answer.status, answer.body]).toEqual([
    503,
    { error: { code: 'servicenow_unavailable', message: expect.not.stringContaining('inner') } },
  ])
})

test('bytes that break off cut the connection, so that no half image is taken for a whole one', async () => {
  const stream = new Readable({
    read() {
      this.push(Buffer.alloc(5000))
      setImmediate(() => this.destroy(new Error('gone')))
    },
  })
  app.behaviour.readAttachment = async () => ({ contentType: 'image/png', sizeBytes: 5, stream })
  await expect(get(await link())).rejects.toThrow()
  await until(() => app.logLines.some(line => line.msg === 'attachment broke off'))
})

test('bytes that break off at once: 503, because nothing has left yet', async () => {
  const stream = new Readable({ read: () => stream.destroy(new Error('gone')) })
  app.behaviour.readAttachment = async () => ({ contentType: 'image/png', sizeBytes: 5, stream })
  expect((await get(await link())).status).toBe(503)
})

test('an image that does not begin in time: 503, and what comes later is thrown away', async () => {
  app = createAppUnderTest({ pieceWithinMs: 50 })
  const stream = Readable.from([Buffer.from('bytes')])
  let begin: () => void = () => undefined
  app.behaviour.readAttachment = () =>
    new Promise(resolve => {
      begin = () => resolve({ contentType: 'image/png', sizeBytes: 5, stream })
    })
  expect((await get(await link())).status).toBe(503)
  begin()
  await until(() => stream.destroyed)
})

test('a ServiceNow that stops sending in the middle cuts the connection too', async () => {
  app = createAppUnderTest({ pieceWithinMs: 100 })
  const stream = new Readable({ read: () => undefined })
  stream.push(Buffer.alloc(5000))
  app.behaviour.readAttachment = async () => ({ contentType: 'image/png', sizeBytes: 5, stream })
  await expect(get(await link())).rejects.toThrow()
  await until(() => stream.destroyed)
})

describe('an answer without the bytes of the file', () => {
  const give = (sizeBytes: number | null, ...pieces: string[]): void => {
    const stream = Readable.from(pieces.map(piece => Buffer.from(piece)))
    app.behaviour.readAttachment = async () => ({ contentType: 'image/png', sizeBytes, stream })
  }

  test.each([70, null])('no bytes at all, of %s: 503, never an empty image', async size => {
    give(size)
    expect(await get(await link())).toMatchObject({ status: 503, body: { error: { code: 'servicenow_unavailable' } } })
  })

  test.each([
    ['fewer', 10_000],
    ['more', 20],
  ])('%s bytes than it has: the connection is cut', async (_which, size) => {
    give(size, png.toString('latin1').repeat(10), 'and the rest')
    await expect(get(await link())).rejects.toThrow()
    await until(() => app.logLines.some(line => line.msg === 'attachment broke off'))
  })
})

test.each([
  ['with its size', { 'X-Attachment-Size': '5000' }, '5000'],
  ['without', {}, undefined],
])('a compressed answer with a Content-Length, %s, reaches the reader whole', async (_with, headers, length) => {
  const image = Buffer.concat([png, Buffer.alloc(5000 - png.length, 'x')])
  const body = gzipSync(image)
  const instance = await startInstance()
  app.behaviour.readAttachment = id => instance.serviceNow.openAttachment(id)
  instance.answer({
    headers: {
      'Content-Type': 'image/png',
      'Content-Encoding': 'gzip',
      'Content-Length': String(body.length),
      ...headers,
    },
    body,
  })
  const answer = await get(await link())
  await instance.close()
  expect([answer.status, answer.headers['content-length'], answer.headers['content-encoding']]).toEqual([
    200,
    length,
    undefined,
  ])
  expect(Buffer.from(answer.body as Uint8Array).equals(image)).toBe(true)
})

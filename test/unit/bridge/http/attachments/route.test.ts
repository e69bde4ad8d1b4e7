import { Readable } from 'node:stream'
import { BridgeError } from '../../../../../bridge/observability/errors.ts'
import { createAttachmentLinks } from '../../../../../bridge/http/attachments/link.ts'
import { until } from '../../local-server.ts'
import { createAppUnderTest, get as getFrom, linkSecret, type AppUnderTest } from '../app-under-test.ts'

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
  expect([answer.status, answer.body, asked]).toEqual([200, Buffer.from('bytes'), [sysId]])
  expect(answer.headers).toMatchObject({
    'content-type': 'image/png',
    'content-length': '5',
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

test.each(['text/html', 'application/pdf', 'image/png, text/html', ''])(
  'content of the type "%s" is not given out',
  async contentType => {
    const stream = Readable.from([Buffer.from('bytes')])
    app.behaviour.readAttachment = async () => ({ contentType, sizeBytes: 5, stream })
    expect((await get(await link())).status).toBe(404)
    expect(stream.destroyed).toBe(true)
  },
)

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
      this.push('by')
      this.destroy(new Error('gone'))
    },
  })
  app.behaviour.readAttachment = async () => ({ contentType: 'image/png', sizeBytes: 5, stream })
  await expect(get(await link())).rejects.toThrow()
  await until(() => app.logLines.some(line => line.msg === 'attachment broke off'))
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
  stream.push('by')
  app.behaviour.readAttachment = async () => ({ contentType: 'image/png', sizeBytes: 5, stream })
  await expect(get(await link())).rejects.toThrow()
  await until(() => stream.destroyed)
})

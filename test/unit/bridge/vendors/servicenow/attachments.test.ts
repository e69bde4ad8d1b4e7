import { gzipSync } from 'node:zlib'
import { text } from 'node:stream/consumers'
import { rejection } from '../../local-server.ts'
import { clientCredentials, refusal, startInstance, type InstanceUnderTest } from './instance-under-test.ts'

let t: InstanceUnderTest
beforeEach(async () => {
  t = await startInstance()
})
afterEach(() => t.close())
const open = () => t.serviceNow.openAttachment('0123')

test('streams the bytes with type and size', async () => {
  t.answer({
    headers: { 'Content-Type': 'image/PNG;charset=UTF-8', 'Content-Length': '5' },
    body: Buffer.from('bytes'),
  })
  const attachment = await open()
  expect(attachment).toMatchObject({ contentType: 'image/png', sizeBytes: 5 })
  expect(attachment && (await text(attachment.stream))).toBe('bytes')
  expect(t.server.lines()).toEqual(['GET /api/x_iio_sync/v1/sync/attachments/0123'])
})

test('the size of a compressed answer is not the size of the bytes', async () => {
  t.answer({ headers: { 'Content-Type': 'image/png', 'Content-Encoding': 'gzip' }, body: gzipSync('bytes') })
  const attachment = await open()
  expect(attachment?.sizeBytes).toBeNull()
  expect(attachment && (await text(attachment.stream))).toBe('bytes')
})

test('not given out: null', async () => {
  t.answer(refusal(404, 'No Record found'))
  expect(await open()).toBeNull()
})

test.each([
  [401, 'servicenow_unauthorised'],
  [403, 'servicenow_forbidden'],
  [429, 'servicenow_rate_limited'],
  [503, 'servicenow_unavailable'],
])('%i is %s', async (status, code) => {
  t.answer({ status, body: {} })
  expect(await rejection(open())).toMatchObject({ code, retry: true })
})

test('an expired token is renewed once here too', async () => {
  await t.close()
  t = await startInstance(clientCredentials)
  const token = (name: string) => ({ body: { access_token: name, expires_in: 1799 } })
  t.answer(token('T1'), { status: 401 }, token('T2'), {
    headers: { 'Content-Type': 'image/png' },
    body: Buffer.from('bytes'),
  })
  const attachment = await open()
  expect(attachment && (await text(attachment.stream))).toBe('bytes')
})

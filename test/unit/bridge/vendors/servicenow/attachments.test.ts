import { gzipSync } from 'node:zlib'
import { buffer, text } from 'node:stream/consumers'
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

/** Compressed, a picture of one colour is next to nothing. */
const image = Buffer.alloc(5000, 'x')
const compressed = gzipSync(image)

test.each([
  ['the length that it has then', { 'Content-Length': String(compressed.length) }, null],
  ['that length, and the size of the file', { 'Content-Length': String(compressed.length), size: '5000' }, 5000],
  ['the size of the file alone', { size: '5000' }, 5000],
  ['a size that is none', { size: '5e3' }, null],
])(
  'a compressed answer with %s brings all bytes',
  async (_with, { size, ...given }: Record<string, string>, expected) => {
    const headers = { ...given, ...(size === undefined ? {} : { 'X-Attachment-Size': size }) }
    t.answer({ headers: { 'Content-Type': 'image/png', 'Content-Encoding': 'gzip', ...headers }, body: compressed })
    const attachment = await open()
    expect(attachment?.sizeBytes).toBe(expected)
    expect(attachment && (await buffer(attachment.stream)).equals(image)).toBe(true)
  },
)

test('a compressed answer that breaks off is an error of the stream', async () => {
  t.answer({
    headers: { 'Content-Type': 'image/png', 'Content-Encoding': 'gzip' },
    body: compressed.subarray(0, compressed.length - 9),
  })
  const attachment = await open()
  await expect(attachment && buffer(attachment.stream)).rejects.toThrow()
})

test('not given out: null', async () => {
  t.answer(refusal(404, 'No Record found'))
  expect(await open()).toBeNull()
})

test('refused by the antivirus scan: null, because it never will be', async () => {
  t.answer(refusal(410, 'Attachment refused'))
  expect(await open()).toBeNull()
})

test('waiting for its scan: later, and the circuit stays closed for everything else', async () => {
  for (let call = 0; call < 8; call += 1) {
    t.answer(refusal(425, 'Attachment not available yet'))
    expect(await rejection(open())).toMatchObject({ code: 'servicenow_unavailable', status: 425, retry: true })
  }
  // An open circuit would let no further call through.
  expect(t.server.lines()).toHaveLength(8)
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

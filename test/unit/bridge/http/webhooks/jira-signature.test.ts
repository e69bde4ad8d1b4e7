import { createHmac } from 'node:crypto'
import { verifyHubSignature } from '../../../../../bridge/http/webhooks/jira.ts'

const body = Buffer.from('{"webhookEvent":"jira:issue_updated"}')
const secrets = ['the secret of today', 'the secret of yesterday']
const sign = (secret: string, algorithm = 'sha256') =>
  `${algorithm}=${createHmac(algorithm, secret).update(body).digest('hex')}`
const verify = (header: string | string[] | undefined, given = secrets, bytes = body): Promise<void> =>
  verifyHubSignature({ body: bytes, headers: { 'x-hub-signature': header }, secrets: given })

test.each(secrets)('believes a body that is signed with %s', async secret => {
  await verify(sign(secret))
  await verify(sign(secret).toUpperCase().replace('SHA256', 'sha256'))
})

test.each([
  ['no header', undefined, 'header_missing'],
  ['an empty header', '', 'header_missing'],
  ['two headers', [sign(secrets[0] ?? ''), 'x'], 'header_missing'],
  ['another secret', sign('a secret of somebody else'), 'signature_mismatch'],
  ['a weaker algorithm', sign(secrets[0] ?? '', 'sha1'), 'signature_mismatch'],
  ['half a signature', sign(secrets[0] ?? '').slice(0, 40), 'signature_mismatch'],
  ['no hex', `sha256=${'z'.repeat(64)}`, 'signature_mismatch'],
])('refuses %s', async (_what, header, code) => {
  await expect(verify(header)).rejects.toMatchObject({ code, retry: false })
})

test('refuses a body that was changed, and everything without a secret', async () => {
  const header = sign(secrets[0] ?? '')
  const mismatch = { code: 'signature_mismatch' }
  await expect(verify(header, secrets, Buffer.from('{}'))).rejects.toMatchObject(mismatch)
  await expect(verify(header, [])).rejects.toMatchObject(mismatch)
})

test.each([
  ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
  ['nothing', Buffer.alloc(0)],
  ['a byte order mark before what was signed', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), body])],
])('refuses %s, whatever signs it', async (_what, bytes) => {
  await expect(verify(sign(secrets[0] ?? ''), secrets, bytes)).rejects.toMatchObject({ code: 'signature_mismatch' })
})

import { createHmac } from 'node:crypto'
import { verifyHubSignature } from '../../../../../bridge/http/webhooks/hub-signature.ts'

const body = Buffer.from('{"webhookEvent":"jira:issue_updated"}')
const secrets = ['the secret of today', 'the secret of yesterday']
const sign = (secret: string, algorithm = 'sha256') =>
  `${algorithm}=${createHmac(algorithm, secret).update(body).digest('hex')}`
const verify = (header: string | string[] | undefined, given = secrets): void =>
  verifyHubSignature({ body, headers: { 'x-hub-signature': header }, secrets: given })

test.each(secrets)('believes a body that is signed with %s', secret => {
  expect(() => verify(sign(secret))).not.toThrow()
  expect(() => verify(sign(secret).toUpperCase().replace('SHA256', 'sha256'))).not.toThrow()
})

test.each([
  ['no header', undefined, 'header_missing'],
  ['an empty header', '', 'header_missing'],
  ['two headers', [sign(secrets[0] ?? ''), 'x'], 'header_missing'],
  ['another secret', sign('a secret of somebody else'), 'signature_mismatch'],
  ['a weaker algorithm', sign(secrets[0] ?? '', 'sha1'), 'signature_mismatch'],
  ['half a signature', sign(secrets[0] ?? '').slice(0, 40), 'signature_mismatch'],
  ['no hex', `sha256=${'z'.repeat(64)}`, 'signature_mismatch'],
])('refuses %s', (_what, header, code) => {
  expect(() => verify(header)).toThrow(expect.objectContaining({ code, retry: false }))
})

test('refuses a body that was changed, and everything without a secret', () => {
  const header = sign(secrets[0] ?? '')
  expect(() =>
    verifyHubSignature({ body: Buffer.from('{}'), headers: { 'x-hub-signature': header }, secrets }),
  ).toThrow(expect.objectContaining({ code: 'signature_mismatch' }))
  expect(() => verify(header, [])).toThrow(expect.objectContaining({ code: 'signature_mismatch' }))
})

import { SignJWT, UnsecuredJWT } from 'jose'
import { createAttachmentLinks, readAttachmentToken } from '../../../../../bridge/http/attachments/link.ts'
import { linkSecret } from '../app-under-test.ts'

const sysId = '0123456789abcdef0123456789abcdef'
const now = new Date('2026-11-22T10:00:00Z')
const later = (days: number) => new Date(now.getTime() + days * 86_400_000)
const settings = {
  publicUrl: 'https://bridge.example.com',
  serviceNowUrl: 'https://example.service-now.com',
  secret: linkSecret,
  attachmentLinkDays: 90,
}
const linkAt = (at: Date, id = sysId) => createAttachmentLinks(settings, () => at)(id, 'disk full?.png')
const tokenOf = (url: string) => url.split('/')[4] ?? ''

test('a link names the attachment until it expires', async () => {
  const { url } = await linkAt(now)
  expect(url).toMatch(/^https:\/\/bridge\.example\.com\/attachments\/[\w-]+\.[\w-]+\.[\w-]+\/disk%20full%3F\.png$/)
  expect(await readAttachmentToken(tokenOf(url), linkSecret, later(89))).toBe(sysId)
  await expect(readAttachmentToken(tokenOf(url), linkSecret, later(91))).rejects.toMatchObject({ code: 'link_expired' })
})

test('links to one attachment made at different times start alike, links to others do not', async () => {
  const [first, second, other] = await Promise.all([
    linkAt(now),
    linkAt(later(30)),
    linkAt(now, `${sysId.slice(0, 31)}0`),
  ])
  expect(first.url).not.toBe(second.url)
  expect(second.url.startsWith(first.sameAs)).toBe(true)
  expect(second.sameAs).toBe(first.sameAs)
  expect(other.url.startsWith(first.sameAs)).toBe(false)
})

test('two links made in the same moment can be told apart by their mark', async () => {
  const [first, second] = await Promise.all([linkAt(now), linkAt(now)])
  expect(first.url).toContain(first.mark)
  expect(second.url).not.toContain(first.mark)
})

test('a file name that ends in half a character makes a link like any other', async () => {
  expect((await createAttachmentLinks(settings, () => now)(sysId, 'a\ud83d')).url).toMatch(/\/a%EF%BF%BD$/)
})

test.each([{ publicUrl: null }, { secret: null }])('without %j the link leads to ServiceNow', async without => {
  const url = `https://example.service-now.com/sys_attachment.do?sys_id=${sysId}`
  expect(await createAttachmentLinks({ ...settings, ...without }, () => now)(sysId, 'a.png')).toEqual({
    url,
    sameAs: url,
    mark: '',
  })
})

const signed = (claims: Record<string, unknown>, secret = linkSecret, alg = 'HS256') =>
  new SignJWT(claims).setProtectedHeader({ alg }).sign(new TextEncoder().encode(secret))
const exp = Math.floor(later(1).getTime() / 1000)

test.each<[string, () => Promise<string> | string]>([
  ['signed with another secret', () => signed({ sub: sysId, exp }, 'another-secret-of-more-than-32-characters')],
  ['signed with another algorithm', () => signed({ sub: sysId, exp }, linkSecret.repeat(2), 'HS512')],
  ['not signed', () => new UnsecuredJWT({ sub: sysId, exp }).encode()],
  ['without an expiry', () => signed({ sub: sysId })],
  ['without a subject', () => signed({ exp })],
  ['with a subject that is no sys_id', () => signed({ sub: '../x', exp })],
  ['that is no token', () => 'abc'],
])('a token %s is invalid', async (_name, make) => {
  await expect(readAttachmentToken(await make(), linkSecret, now)).rejects.toMatchObject({ code: 'link_invalid' })
})

test.each([
  ['link_expired', () => signed({ sub: sysId, exp: exp - 2 * 86_400 })],
  ['link_invalid', () => 'abc'],
])('%s says in the log why', async (code, make) => {
  await expect(readAttachmentToken(await make(), linkSecret, now)).rejects.toMatchObject({
    code,
    cause: expect.any(Error),
  })
})

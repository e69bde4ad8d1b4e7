import { createHash, createHmac } from 'node:crypto'
import { createSmallInstance, evaluate } from './small-instance.ts'

describe('signing and digests', () => {
  const key = Buffer.from('secret').toString('base64')
  const sign = `new CertificateEncryption().generateMac('${key}', 'HmacSHA256', 'tëxt')`

  test('a MAC needs the privilege, a Base64 key and a known algorithm', () => {
    const instance = createSmallInstance({ enforcesScriptables: true })
    expect(instance.run(sign)[0]).toMatch(
      /^Execute operation on API 'CertificateEncryption.generateMac' from scope 'x_app' was denied/,
    )
    instance.privilege('execute', 'CertificateEncryption.generateMac')
    expect(evaluate(instance, sign)).toBe(createHmac('sha256', 'secret').update('tëxt').digest('base64'))
    expect(instance.run("new CertificateEncryption().generateMac('not base64!', 'HmacSHA256', 'x')")[0]).toContain(
      'must be Base64',
    )
    expect(instance.run(`new CertificateEncryption().generateMac('${key}', 'HmacMD4', 'x')`)[0]).toContain('HmacMD4')
  })

  test.each([
    ['getSHA256Hex', 'sha256', 'hex'],
    ['getSHA256Base64', 'sha256', 'base64'],
    ['getSHA1Hex', 'sha1', 'hex'],
  ] as const)('%s', (method, hash, encoding) => {
    const instance = createSmallInstance()
    const digest = createHash(hash).update('tëxt').digest(encoding)
    expect(evaluate(instance, `new GlideDigest().${method}('tëxt')`)).toBe(
      encoding === 'hex' ? digest.toUpperCase() : digest,
    )
  })

  test('a digest needs the privilege of its method', () => {
    const instance = createSmallInstance({ enforcesScriptables: true })
    instance.privilege('execute', 'GlideDigest.getMD5Hex')
    expect(instance.run("new GlideDigest().getSHA256Hex('x')")[0]).toMatch(
      /^Execute operation on API 'GlideDigest.getSHA256Hex' from scope 'x_app' was denied/,
    )
  })

  test('text helpers', () => {
    expect(
      evaluate(
        createSmallInstance(),
        `[GlideStringUtil.escapeHTML('<a&b>'), GlideStringUtil.unEscapeHTML('&lt;'), GlideStringUtil.isEligibleSysID('x'),
        GlideSecureRandomUtil.getSecureRandomString(9).length]`,
      ),
    ).toEqual(['&lt;a&amp;b&gt;', '<', false, 9])
  })
})

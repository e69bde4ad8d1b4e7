/** CertificateEncryption.generateMac, GlideDigest and GlideSecureRandomUtil. */
import { createHash, createHmac } from 'node:crypto'
import { streamBytes } from './input-stream.ts'
import type { Runtime } from './runtime.ts'
import { fence } from './scope-access.ts'
import { scriptText } from './script-text.ts'

const macs: Record<string, string> = {
  HmacSHA1: 'sha1',
  HmacSHA256: 'sha256',
  HmacSHA384: 'sha384',
  HmacSHA512: 'sha512',
}
const base64Shape = /^[A-Za-z0-9+/]*={0,2}$/

export class CertificateEncryption {
  readonly #runtime: Runtime

  constructor(runtime: Runtime) {
    this.#runtime = runtime
  }

  /** Key in Base64, answer in Base64. */
  generateMac(key: unknown, algorithm: unknown, data: unknown): string {
    const hash = macs[scriptText(algorithm)]
    if (hash === undefined) throw this.#runtime.error(`Cannot find any provider supporting ${scriptText(algorithm)}`)
    const text = scriptText(key)
    if (text === '' || !base64Shape.test(text)) throw this.#runtime.error('The key of a MAC must be Base64 text')
    return createHmac(hash, Buffer.from(text, 'base64')).update(scriptText(data), 'utf8').digest('base64')
  }
}

type Encoding = 'hex' | 'base64'

/** The platform writes hexadecimal digests in capitals, other than sys_attachment.hash and sys_ids. */
function digest(hash: string, data: string | Uint8Array, encoding: Encoding): string {
  const text = createHash(hash).update(data).digest(encoding)
  return encoding === 'hex' ? text.toUpperCase() : text
}

/** getSHA256Hex(text) and its relatives, for text and for streams. */
export function glideDigest(runtime: Runtime): object {
  const methods: [string, (data: unknown) => string][] = []
  for (const [name, hash] of [
    ['SHA256', 'sha256'],
    ['SHA1', 'sha1'],
    ['MD5', 'md5'],
  ] as const) {
    for (const [suffix, encoding] of [
      ['Hex', 'hex'],
      ['Base64', 'base64'],
    ] as const) {
      methods.push([`get${name}${suffix}`, text => digest(hash, scriptText(text), encoding)])
      methods.push([`get${name}${suffix}FromInputStream`, stream => digest(hash, streamBytes(stream) ?? '', encoding)])
    }
  }
  return fence(runtime, Object.fromEntries(methods), name => `GlideDigest.${name}`)
}

/** Random numbers and text from the platform's source. */
export function secureRandom(runtime: Runtime): object {
  const randomHex = (length: number): string =>
    Buffer.from(runtime.platform.randomBytes(length)).toString('hex').slice(0, length)
  const random32 = (): number => Buffer.from(runtime.platform.randomBytes(4)).readInt32BE()
  return {
    getSecureRandomInt: random32,
    getSecureRandomIntBound: (bound: unknown) => Math.abs(random32()) % Math.max(1, Number(bound) || 1),
    getSecureRandomLong: random32,
    getSecureRandomString: (length: unknown) => randomHex(Number(length) || 0),
  }
}

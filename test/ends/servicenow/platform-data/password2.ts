/** The stored form of password2 values. The key is the test instance's own: it only has to keep clear text out of the store. */
import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'

const key = createHash('sha256').update('test instance password2 key').digest()
const prefix = ':enc:1:'
const ivBytes = 12
const tagBytes = 16

/** Stored form of a password2 value. */
export function encrypt(clearText: string, randomBytes: (count: number) => Uint8Array): string {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const text = Buffer.concat([cipher.update(clearText, 'utf8'), cipher.final()])
  return prefix + Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64')
}

/** The clear text of a stored value, null when it is none. */
export function decrypt(stored: string): string | null {
  if (!stored.startsWith(prefix)) return null
  const bytes = Buffer.from(stored.slice(prefix.length), 'base64')
  if (bytes.length < ivBytes + tagBytes) return null
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes))
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
  try {
    return decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    return null
  }
}

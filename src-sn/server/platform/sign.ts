/** Standard Webhooks signatures: https://www.standardwebhooks.com. */
import { CertificateEncryption } from '@servicenow/glide'

declare module '@servicenow/glide' {
  /** The typings have it on the class. Instances have it on an object, as the reference says. */
  interface CertificateEncryption {
    generateMac(key: string, algorithm: string, data: string): string
  }
}

interface SignedMessage {
  readonly id: string
  readonly timestamp: number
  readonly body: string
}

/** The value of `webhook-signature`: one signature for each secret, so that a secret can be replaced without a gap. */
export function signatureHeader(message: SignedMessage, secrets: readonly string[]): string {
  const content = `${message.id}.${message.timestamp}.${message.body}`
  const signer = new CertificateEncryption()
  return secrets.map(secret => `v1,${signer.generateMac(base64Key(secret), 'HmacSHA256', content)}`).join(' ')
}

/** A secret is `whsec_` and the Base64 of the key, which is what the platform asks for. */
function base64Key(secret: string): string {
  return secret.startsWith('whsec_') ? secret.slice('whsec_'.length) : secret
}

/** A secret that the platform can sign with. */
export function isUsableSecret(secret: string): boolean {
  return /^[A-Za-z0-9+/]{16,}={0,2}$/.test(base64Key(secret))
}

/** JSON in ASCII only: signer, transport and receiver then agree on the bytes whatever their character sets. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

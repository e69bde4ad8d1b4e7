/** Links to ServiceNow images for readers without a ServiceNow account: signed, expiring, naming one attachment each. */
import { randomUUID } from 'node:crypto'
import { SignJWT, errors, jwtVerify } from 'jose'
import { BridgeError } from '../../observability/errors.ts'

const algorithm = 'HS256'
const sysIdPattern = /^[0-9a-f]{32}$/

interface AttachmentLinkSettings {
  /** Where readers reach the bridge; null leaves the link pointing at ServiceNow itself. */
  readonly publicUrl: string | null
  readonly serviceNowUrl: string
  readonly secret: string | null
  readonly attachmentLinkDays: number
}

/** Makes links; needs the clock because each one expires. */
export function createAttachmentLinks(settings: AttachmentLinkSettings, now: () => Date) {
  return async (sysId: string, fileName: string) => {
    const { publicUrl, secret, attachmentLinkDays: days } = settings
    if (publicUrl === null || secret === null) {
      const url = `${settings.serviceNowUrl}/sys_attachment.do?sys_id=${encodeURIComponent(sysId)}`
      return { url, sameAs: url, mark: '' }
    }
    const expiry = Math.floor(now().getTime() / 1000) + days * 86_400
    const token = await new SignJWT({ sub: sysId, exp: expiry, jti: randomUUID() })
      .setProtectedHeader({ alg: algorithm })
      .sign(keyOf(secret))
    return {
      url: `${publicUrl}/attachments/${token}/${encodeURIComponent(wellFormed(fileName))}`,
      sameAs: `${publicUrl}/attachments/${stablePart(token, sysId)}`,
      mark: token,
    }
  }
}

/**
 * A token is header.payload.signature in base64url, and the payload starts with {"sub":"<sys_id>",. Three bytes make four
 * characters, so those characters depend on the attachment alone, and a new link to the same attachment is recognised.
 */
function stablePart(token: string, sysId: string): string {
  const [header = '', payload = ''] = token.split('.')
  const stableBytes = Buffer.byteLength(`{"sub":"${sysId}",`)
  return `${header}.${payload.slice(0, Math.floor(stableBytes / 3) * 4)}`
}

/** A name that was cut in the middle of a character ends in half of it, which no address can hold. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')

/** The attachment the token names; throws `link_expired` or `link_invalid`. */
export async function readAttachmentToken(token: string, secret: string, now: Date): Promise<string> {
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), {
      algorithms: [algorithm],
      requiredClaims: ['sub', 'exp'],
      currentDate: now,
    })
    const { sub = '' } = payload
    if (sysIdPattern.test(sub)) return sub
  } catch (error) {
    if (error instanceof errors.JWTExpired)
      throw new BridgeError('link_expired', 'This link has expired; open the attachment in ServiceNow.', {
        cause: error,
      })
    throw notThere(error)
  }
  throw notThere()
}

export const notThere = (cause?: unknown): BridgeError =>
  new BridgeError('link_invalid', 'There is no attachment at this address.', { cause })

const keyOf = (secret: string): Uint8Array => new TextEncoder().encode(secret)

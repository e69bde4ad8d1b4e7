/** Standard Webhooks verification over the exact bytes received. Knows headers and secrets, no HTTP framework. */
import { Webhook } from 'standardwebhooks'
import { BridgeError } from '../../observability/errors.ts'

export type Headers = Readonly<Record<string, string | string[] | undefined>>

/** The scheme's own limit, both ways; the library enforces it too, this copy refuses before the body is read. */
const toleranceSeconds = 300

/** A few signatures of 47 characters each; more would only be work. */
export const maxSignatureCharacters = 1000

interface SignatureHeaders {
  readonly id: string
  readonly timestamp: string
  readonly signature: string
}

/** Returns the message id, or throws why the delivery is not believed. `secrets`: the current one, then the one before. */
export function verifySignature(delivery: {
  body: Buffer
  headers: Headers
  secrets: readonly string[]
  nowMs?: number
}): string {
  const { id, timestamp, signature } = readSignatureHeaders(delivery.headers, delivery.nowMs)
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature }
  if (delivery.secrets.some(secret => isSignedWith(secret, delivery.body, headers))) return id
  throw mismatch()
}

/** What the headers alone tell: throws for what no body can make good, so that such a body need not be read. */
export function readSignatureHeaders(headers: Headers, nowMs = Date.now()): SignatureHeaders {
  const id = headerOf(headers, 'id')
  const timestamp = headerOf(headers, 'timestamp')
  const signature = headerOf(headers, 'signature')
  // Digits only: the library would read "12abc" as 12.
  if (!/^\d{1,12}$/.test(timestamp))
    throw new BridgeError(
      'timestamp_invalid',
      'The webhook-timestamp header is not a number of seconds; send the Unix time at which the message was signed.',
    )
  requireFresh(Number(timestamp) - Math.floor(nowMs / 1000))
  if (signature.length > maxSignatureCharacters) throw mismatch()
  return { id, timestamp, signature }
}

function isSignedWith(secret: string, body: Buffer, headers: Record<string, string>): boolean {
  try {
    new Webhook(secret).verify(body, headers, { jsonParse: false })
  } catch {
    return false
  }
  return true
}

function requireFresh(secondsAhead: number): void {
  if (secondsAhead < -toleranceSeconds) {
    throw new BridgeError(
      'timestamp_outside_tolerance',
      `The message was signed more than ${toleranceSeconds} seconds ago; check both clocks, or deliver it again with a fresh timestamp.`,
    )
  }
  if (secondsAhead > toleranceSeconds) {
    throw new BridgeError(
      'timestamp_outside_tolerance',
      `The message is dated more than ${toleranceSeconds} seconds in the future; check both clocks.`,
    )
  }
}

const mismatch = (): BridgeError =>
  new BridgeError(
    'signature_mismatch',
    'No signature matches the body; check that both ends hold the same signing secret and that nothing in between changes the body.',
  )

/** `svix-*` is the older spelling of the same scheme. */
function headerOf(headers: Headers, name: 'id' | 'timestamp' | 'signature'): string {
  const value = headers[`webhook-${name}`] ?? headers[`svix-${name}`]
  if (typeof value === 'string' && value !== '') return value
  throw new BridgeError('header_missing', `The webhook-${name} header is missing; only signed deliveries are accepted.`)
}

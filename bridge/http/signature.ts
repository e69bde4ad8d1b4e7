/** Standard Webhooks verification over the exact bytes received. Knows headers and secrets, no HTTP framework. */
import { Webhook } from 'standardwebhooks'
import { BridgeError } from '../errors.ts'

export type Headers = Readonly<Record<string, string | string[] | undefined>>

/** The scheme's own limit, both ways; the library enforces it, this copy only tells the reasons apart. */
const toleranceSeconds = 300

/** Returns the message id, or throws why the delivery is not believed. `secrets`: the current one, then the one before. */
export function verifySignature(delivery: { body: Buffer, headers: Headers, secrets: readonly string[], nowMs?: number }): string {
  const id = headerOf(delivery.headers, 'id')
  const timestamp = headerOf(delivery.headers, 'timestamp')
  const signature = headerOf(delivery.headers, 'signature')
  // Digits only: the library would read "12abc" as 12.
  if (!/^\d{1,12}$/.test(timestamp))
    throw new BridgeError(
      'timestamp_invalid',
      'The webhook-timestamp header is not a number of seconds; send the Unix time at which the message was signed.',
    )
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature }
  const nowMs = delivery.nowMs ?? Date.now()
  if (delivery.secrets.some(secret => isSignedWith(secret, delivery.body, headers))) return id
  throw refusalOf(Number(timestamp) - Math.floor(nowMs / 1000))
}

function isSignedWith(secret: string, body: Buffer, headers: Record<string, string>): boolean {
  try {
    new Webhook(secret).verify(body, headers, { jsonParse: false })
    return true
  } catch {
    return false
  }
}

function refusalOf(secondsAhead: number): BridgeError {
  if (secondsAhead < -toleranceSeconds) {
    return new BridgeError(
      'timestamp_outside_tolerance',
      `The message was signed more than ${toleranceSeconds} seconds ago; check both clocks, or deliver it again with a fresh timestamp.`,
    )
  }
  if (secondsAhead > toleranceSeconds) {
    return new BridgeError(
      'timestamp_outside_tolerance',
      `The message is dated more than ${toleranceSeconds} seconds in the future; check both clocks.`,
    )
  }
  return new BridgeError(
    'signature_mismatch',
    'No signature matches the body; check that both ends hold the same signing secret and that nothing in between changes the body.',
  )
}

/** `svix-*` is the older spelling of the same scheme. */
function headerOf(headers: Headers, name: 'id' | 'timestamp' | 'signature'): string {
  const value = headers[`webhook-${name}`] ?? headers[`svix-${name}`]
  if (typeof value === 'string' && value !== '') return value
  throw new BridgeError('header_missing', `The webhook-${name} header is missing; only signed deliveries are accepted.`)
}

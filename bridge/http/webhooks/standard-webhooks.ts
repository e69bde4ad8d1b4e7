/** Signatures as incident.io and the app make them: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md */
import { Webhook } from 'standardwebhooks'
import { BridgeError } from '../../observability/errors.ts'

type Headers = Readonly<Record<string, string | string[] | undefined>>

interface Signed {
  readonly body: Buffer
  readonly headers: Headers
  readonly secrets: readonly string[]
  readonly nowMs?: number
}

/**
 * Five minutes, both ways: the tolerance of the scheme's own library, https://github.com/standard-webhooks/standard-webhooks/tree/main/libraries
 * The library enforces it too. This copy refuses before the body is read.
 */
const toleranceSeconds = 300

/** A few signatures of 47 characters each; more would only be work. */
export const maxSignatureCharacters = 1000

/** What the headers alone say. Throws when they are invalid. */
export function readSignatureHeaders(headers: Headers, nowMs = Date.now()) {
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

/** Returns the message id, or throws the reason why the signature is not valid. */
export function verifySignature({ body, headers, secrets, nowMs }: Signed): string {
  const { id, timestamp, signature } = readSignatureHeaders(headers, nowMs)
  const signed = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature }
  if (secrets.some(secret => isSignedWith(secret, body, signed))) return id
  throw mismatch()
}

export const standardWebhooks = { readHeaders: readSignatureHeaders, verify: verifySignature }

function isSignedWith(secret: string, body: Buffer, headers: Record<string, string>): boolean {
  try {
    new Webhook(secret).verify(body, headers, { jsonParse: false })
  } catch {
    return false
  }
  return true
}

function requireFresh(secondsAhead: number): void {
  const refuse = (sentence: string) => new BridgeError('timestamp_outside_tolerance', sentence)
  if (secondsAhead < -toleranceSeconds)
    throw refuse(
      `The message was signed more than ${toleranceSeconds} seconds ago; check both clocks, or deliver it again with a fresh timestamp.`,
    )
  if (secondsAhead > toleranceSeconds)
    throw refuse(`The message is dated more than ${toleranceSeconds} seconds in the future; check both clocks.`)
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

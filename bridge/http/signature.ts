/**
 * Standard Webhooks verification over the exact bytes received, by Node's own HMAC: the library of the scheme hashes in
 * JavaScript, twenty times slower, and holds up the event loop over a large body.
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { BridgeError } from '../errors.ts'

export type Headers = Readonly<Record<string, string | string[] | undefined>>

/** The scheme's own limit, both ways; looked at before the body is read. */
const toleranceSeconds = 300

/** A few signatures of 47 characters each; more would only be work. */
const maxSignatureCharacters = 1000

interface SignatureHeaders { readonly id: string, readonly timestamp: string, readonly signature: string }

/** Returns the message id, or throws why the delivery is not believed. `secrets`: the current one, then the one before. */
export function verifySignature(delivery: { body: Buffer, headers: Headers, secrets: readonly string[], nowMs?: number }): string {
  const { id, timestamp, signature } = readSignatureHeaders(delivery.headers, delivery.nowMs)
  if (delivery.secrets.some(secret => isSignedWith(secret, delivery.body, { id, timestamp, signature }))) return id
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

function isSignedWith(secret: string, body: Buffer, { id, timestamp, signature }: SignatureHeaders): boolean {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const wanted = Buffer.from(`v1,${createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64')}`)
  return signature.split(' ').map(one => Buffer.from(one)).some(given => given.length === wanted.length && timingSafeEqual(given, wanted))
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

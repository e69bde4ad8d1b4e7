/** WebSub signatures, as Jira makes them: X-Hub-Signature: sha256=<hex> over the exact bytes. No time in it: repeats must be harmless. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { BridgeError } from '../../observability/errors.ts'
import type { Headers } from './signature.ts'

/** Throws why the delivery is not believed. `secrets`: the current one, then the one before. */
export function verifyHubSignature(delivery: { body: Buffer; headers: Headers; secrets: readonly string[] }): void {
  const given = readHubSignature(delivery.headers)
  if (!delivery.secrets.some(secret => isSignedWith(secret, delivery.body, given))) throw mismatch()
}

/** The signature as bytes; throws for a header that no body can make good, so that such a body need not be read. */
export function readHubSignature(headers: Headers): Buffer {
  const header = headers['x-hub-signature']
  if (typeof header !== 'string' || header === '') {
    throw new BridgeError(
      'header_missing',
      'The X-Hub-Signature header is missing; enter the secret of the webhook in Jira.',
    )
  }
  const given = /^sha256=([0-9a-f]{64})$/i.exec(header)?.[1]
  if (given === undefined) throw mismatch()
  return Buffer.from(given, 'hex')
}

const mismatch = (): BridgeError =>
  new BridgeError(
    'signature_mismatch',
    'The X-Hub-Signature does not match the body; check that Jira and JIRA_WEBHOOK_SECRET hold the same secret ' +
      'and that nothing in between changes the body.',
  )

const isSignedWith = (secret: string, body: Buffer, given: Buffer): boolean =>
  timingSafeEqual(createHmac('sha256', secret).update(body).digest(), given)

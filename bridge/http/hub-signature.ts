/** WebSub signatures, as Jira makes them: X-Hub-Signature: sha256=<hex> over the exact bytes. No time in it: repeats must be harmless. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { BridgeError } from '../errors.ts'
import type { Headers } from './signature.ts'

/** Throws why the delivery is not believed. `secrets`: the current one, then the one before. */
export function verifyHubSignature(delivery: { body: Buffer, headers: Headers, secrets: readonly string[] }): void {
  const header = delivery.headers['x-hub-signature']
  if (typeof header !== 'string' || header === '') {
    throw new BridgeError('header_missing', 'The X-Hub-Signature header is missing; enter the secret of the webhook in Jira.')
  }
  const given = /^sha256=([0-9a-f]{64})$/i.exec(header)?.[1]
  if (given !== undefined && delivery.secrets.some(secret => isSignedWith(secret, delivery.body, Buffer.from(given, 'hex')))) return
  throw new BridgeError(
    'signature_mismatch',
    'The X-Hub-Signature does not match the body; check that Jira and JIRA_WEBHOOK_SECRET hold the same secret ' +
      'and that nothing in between changes the body.',
  )
}

const isSignedWith = (secret: string, body: Buffer, given: Buffer): boolean =>
  timingSafeEqual(createHmac('sha256', secret).update(body).digest(), given)

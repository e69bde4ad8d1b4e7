/** Where webhooks go, and the secrets they are signed with. */
import { randomBytes } from 'node:crypto'
import { Webhook } from 'standardwebhooks'

export interface Endpoint {
  id: string
  url: string
  /** The newest first. Two during a rotation: every delivery then carries a signature with each. */
  secrets: string[]
}

export const newSecret = (): string => `whsec_${randomBytes(24).toString('base64')}`

/** Standard Webhooks headers for one attempt. The id stays the same over redeliveries; the time does not. */
export function signedHeaders(secrets: readonly string[], id: string, at: Date, body: string): Record<string, string> {
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map(secret => new Webhook(secret).sign(id, at, body)).join(' '),
  }
}

/** GET /attachments/self/:nonce: how the bridge knows itself, or another one with the same secret, at its public address. */
import { createHmac } from 'node:crypto'
import type { RequestHandler } from 'express'
import { notThere } from './link.ts'

const noncePattern = /^[0-9a-f]{32}$/

/** Only a bridge with the secret of the links can say this. No link begins like that, so it signs none. */
export const proofOf = (secret: string, nonce: string): string =>
  createHmac('sha256', secret).update(`self:${nonce}`).digest('hex')

export function ownAddressRoute(secret: string | null): RequestHandler {
  return (request, response) => {
    const { nonce } = request.params
    if (secret === null || typeof nonce !== 'string' || !noncePattern.test(nonce)) throw notThere()
    response.set('Cache-Control', 'no-store').json({ proof: proofOf(secret, nonce) })
  }
}

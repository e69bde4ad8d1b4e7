/** What a delivery consists of: one write each, taken or refused in incident.io's words. */
import { isRefusal, type BridgeError } from '../observability/errors.ts'

/** One write: what it was, and the vendor's words when it was refused. */
export interface Step {
  readonly what: string
  readonly refusal: string | null
}

/** Does the write. Transient failures are thrown. */
export async function step(what: string, write: () => Promise<void>): Promise<Step> {
  try {
    await write()
    return { what, refusal: null }
  } catch (error) {
    if (isRefusal(error)) return { what, refusal: wordsOf(error) }
    throw error
  }
}

/** The id under which the vendor's support finds the request. */
export const wordsOf = ({ message, requestId }: BridgeError): string =>
  requestId === undefined ? message : `${message} Request id: ${requestId}.`

/** Something arrived: delivered. Everything was refused: refused. Either way the detail says which and why. */
export function conclude(steps: readonly Step[]): {
  readonly outcome: 'delivered' | 'refused'
  readonly detail: string
} {
  const words = steps.map(({ what, refusal }) => (refusal === null ? `${what}: done.` : `${what}: refused. ${refusal}`))
  return { outcome: steps.some(({ refusal }) => refusal === null) ? 'delivered' : 'refused', detail: words.join(' ') }
}

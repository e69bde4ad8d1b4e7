/** Asks for the bridge's own public address, as a reader of a link to an image would. */
import { explainNoAnswer, NoAnswer } from './no-answer.ts'
import { createTransport, type TransportOptions } from './transport.ts'

/** A proof is 64 characters. */
const maxBytes = 1000

type Visit =
  | { readonly met: 'itself' }
  | { readonly met: 'another'; readonly status: number }
  | { readonly met: 'nobody'; readonly reason: string }

/** `expected`: what the bridge itself answers under the nonce. */
export async function visitOwnAddress(access: TransportOptions, nonce: string, expected: string): Promise<Visit> {
  try {
    const request = { method: 'GET' as const, path: `/attachments/self/${nonce}`, headers: {} }
    const { status, text } = await createTransport(access).send(request, maxBytes)
    return status === 200 && text.includes(expected) ? { met: 'itself' } : { met: 'another', status }
  } catch (error) {
    if (error instanceof NoAnswer) {
      const { found } = explainNoAnswer(error, 'PUBLIC_URL')
      return { met: 'nobody', reason: `${found} (${error.reason})` }
    }
    return { met: 'another', status: 200 }
  }
}

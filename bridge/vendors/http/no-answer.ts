/** How a call to a vendor failed that brought no answer to read, in the words of the bridge. */
import { BridgeError } from '../../observability/errors.ts'
import { isRefusedAddress } from './agents.ts'

/** No complete answer arrived. `reason` is a network error code, `timeout` or a few words of ours: safe to show. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  readonly reason: string
  constructor(reason: string, cause: unknown) {
    super(`no answer (${reason})`, { cause })
    this.reason = reason
  }
}

/** The answer is larger than the caller can take; it was read no further. The vendor is there, so this is no silence. */
export class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge'
  constructor(maxBytes: number, cause: unknown) {
    super(`the answer is larger than ${Math.floor(maxBytes / (1024 * 1024))} MB`, { cause })
  }
}

/** The connection ended in the middle of the answer: axios' code for it. */
export const cutReason = 'ERR_BAD_RESPONSE'

/** What to tell of a call that was not answered; what the gate refused says it itself and is thrown on. */
export function noAnswerReason(error: unknown): string {
  if (error instanceof BridgeError) throw error
  if (error instanceof AnswerTooLarge) return error.message
  return error instanceof NoAnswer ? error.reason : 'unknown'
}

/** What the caller of a transport hears; axios tells some of it by its words alone. An answer that is too large is none of the vendor's silence. */
export function failureOf(error: unknown, maxBytes: number): AnswerTooLarge | NoAnswer {
  if (error instanceof AnswerTooLarge) return error
  const { message, code } = wordsOf(error)
  if (message.startsWith('maxContentLength')) return new AnswerTooLarge(maxBytes, error)
  return new NoAnswer(isRefusedAddress(message) ? privateAddress : reasonOf(code), error)
}

/** Node's own errors, and those of axios, which adds codes of its own. */
function wordsOf(error: unknown): { readonly message: string; readonly code: string } {
  if (typeof error !== 'object' || error === null) return { message: '', code: '' }
  const { message, code } = error as { readonly message?: unknown; readonly code?: unknown }
  return { message: typeof message === 'string' ? message : '', code: typeof code === 'string' ? code : '' }
}

const privateAddress =
  'its name leads to an address of a private network; if that is meant, list the host in PRIVATE_HOSTS'

function reasonOf(code: string): string {
  if (code === 'ERR_CANCELED' || code === 'ECONNABORTED' || code === 'ETIMEDOUT') return 'timeout'
  return code === '' ? 'unknown' : code
}

/** How a call failed that brought no answer to read, in the words of the bridge. axios tells some of it by its words alone. */
import { AnswerTooLarge, NoAnswer } from './no-answer.ts'
import { isRefusedAddress } from './vendor-agents.ts'

/** What the caller hears. An answer that is too large is none of the vendor's silence. */
export function failureOf(error: unknown, maxBytes: number): AnswerTooLarge | NoAnswer {
  if (error instanceof AnswerTooLarge) return error
  const { message, code } = wordsOf(error)
  if (message.startsWith('maxContentLength')) return new AnswerTooLarge(maxBytes, error)
  return new NoAnswer(isRefusedAddress(message) ? privateAddress : reasonOf(code), error)
}

/** Node's own errors, and those of axios, which adds codes of its own. */
function wordsOf(error: unknown): { readonly message: string, readonly code: string } {
  if (typeof error !== 'object' || error === null) return { message: '', code: '' }
  const { message, code } = error as { readonly message?: unknown, readonly code?: unknown }
  return { message: typeof message === 'string' ? message : '', code: typeof code === 'string' ? code : '' }
}

const privateAddress = 'its name leads to an address of a private network; if that is meant, list the host in PRIVATE_HOSTS'

function reasonOf(code: string): string {
  if (code === 'ERR_CANCELED' || code === 'ECONNABORTED' || code === 'ETIMEDOUT') return 'timeout'
  return code === '' ? 'unknown' : code
}

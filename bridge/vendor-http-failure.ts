/** How a call failed that brought no answer to read, in the words of the bridge. axios tells some of it by its words alone. */
import { AxiosError } from 'axios'
import { AnswerTooLarge, NoAnswer } from './no-answer.ts'
import { isRefusedAddress } from './vendor-agents.ts'

/** What the caller hears. An answer that is too large is none of the vendor's silence. */
export function failureOf(error: unknown, maxBytes: number): AnswerTooLarge | NoAnswer {
  if (!(error instanceof AxiosError)) return new NoAnswer('unknown', error)
  if (error.message.startsWith('maxContentLength')) return new AnswerTooLarge(maxBytes, error)
  return new NoAnswer(reasonOf(error), error)
}

const privateAddress = 'its name leads to an address of a private network; if that is meant, list the host in PRIVATE_HOSTS'

function reasonOf(error: AxiosError): string {
  if (isRefusedAddress(error)) return privateAddress
  if (error.code === 'ERR_CANCELED' || error.code === 'ECONNABORTED' || error.code === 'ETIMEDOUT') return 'timeout'
  return error.code ?? 'unknown'
}

/** A call to a vendor that was not answered. */
import { BridgeError } from './errors.ts'

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

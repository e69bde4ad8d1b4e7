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

/** What to tell of a call that was not answered; what the gate refused says it itself and is thrown on. */
export function noAnswerReason(error: unknown): string {
  if (error instanceof BridgeError) throw error
  return error instanceof NoAnswer ? error.reason : 'unknown'
}

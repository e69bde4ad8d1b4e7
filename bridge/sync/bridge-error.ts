/** What a run could not finish and no repetition would mend, as the sentence that stands on the incident's row. */
import { BridgeError, isWorthAnotherAttempt, toBridgeError } from '../observability/errors.ts'

/**
 * The sentence for what a run met: the refusals, '' when everything was read without one, undefined when it is not this run's
 * business: failures that pass are decided by their repetition, and a run that read a part knows nothing of the rest.
 */
export function bridgeErrorOf(errors: readonly unknown[], everythingRead: boolean): string | undefined {
  const refused = errors.filter(error => !isWorthAnotherAttempt(error))
  if (refused.length > 0) return [...new Set(refused.map(sentenceOf))].join('\n').slice(0, maxCharacters)
  return errors.length === 0 && everythingRead ? '' : undefined
}

/** Size of the column ticket.bridge_error. */
const maxCharacters = 3000

/** What stands on no row must come back by being delivered again, whatever its code says. */
export function asRetryable(error: unknown): BridgeError {
  const known = toBridgeError(error)
  if (known.retry) return known
  const { code, message, requestId, status } = known
  return new BridgeError(code, message, {
    retry: true,
    cause: error,
    ...(requestId === undefined ? {} : { requestId }),
    ...(status === undefined ? {} : { status }),
  })
}

/** Without the id of the request: every attempt has another one, and a row is not written for that alone. */
const sentenceOf = (error: unknown): string => toBridgeError(error).message

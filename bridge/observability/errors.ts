/**
 * The one error of the bridge: a stable code that decides what happens next, and a sentence an operator can act on.
 * Sentences name the endpoint by its label and the record by its id, never a URL or a secret. The only ticket text they can hold
 * is in the vendor's own words, which are known apart (`said`), so that the log can leave them out.
 */

/**
 * What becomes of a failed attempt. passes: it goes away by itself. people: somebody may repair it while the sender still redelivers,
 * so it is worth another try, but no reason to ask every few seconds. refused: a clear no, for certain nothing was done.
 * final: no other attempt would end differently.
 */
type Verdict = 'passes' | 'people' | 'refused' | 'final'

/** Every way this program fails, with its verdict: the only place that decides about another attempt. */
export const errorCodes = {
  configuration_invalid: 'final',
  header_missing: 'final',
  timestamp_invalid: 'final',
  timestamp_outside_tolerance: 'final',
  signature_mismatch: 'final',
  body_too_large: 'final',
  body_invalid: 'final',
  link_invalid: 'final',
  link_expired: 'final',
  not_found: 'final',
  run_outlasted_answer: 'passes',
  shutting_down: 'passes',
  // The same delivery of ServiceNow reached two processes, and the other one was first.
  delivered_elsewhere: 'passes',
  // More work waits than can be done before its senders give up.
  too_busy: 'passes',
  incident_io_unreachable: 'passes',
  incident_io_unavailable: 'passes',
  incident_io_rate_limited: 'passes',
  incident_io_unreadable: 'passes',
  // Not asked at all: nobody answers there, or a pause runs that was asked for.
  incident_io_paused: 'passes',
  incident_io_unauthorised: 'people',
  incident_io_forbidden: 'refused',
  incident_io_not_found: 'refused',
  incident_io_refused: 'refused',
  servicenow_unreachable: 'passes',
  servicenow_unavailable: 'passes',
  servicenow_rate_limited: 'passes',
  servicenow_no_result: 'passes',
  servicenow_paused: 'passes',
  servicenow_unauthorised: 'people',
  servicenow_token_refused: 'people',
  servicenow_forbidden: 'people',
  servicenow_not_found: 'final',
  servicenow_refused: 'people',
  servicenow_configuration_invalid: 'people',
  // Another configuration stands by now: what the document says was decided by an older one.
  servicenow_outdated_configuration: 'passes',
  jira_unreachable: 'passes',
  jira_unavailable: 'passes',
  jira_rate_limited: 'passes',
  jira_unreadable: 'passes',
  jira_paused: 'passes',
  // An earlier attempt may have made the issue, and the search may not show it yet.
  jira_undecided: 'passes',
  // These are shown on the ticket row, and the sweep comes back to them: the sender need not.
  jira_not_connected: 'refused',
  jira_unauthorised: 'refused',
  jira_forbidden: 'refused',
  jira_not_found: 'refused',
  jira_refused: 'refused',
  template_invalid: 'refused',
  internal: 'passes',
} as const satisfies Record<string, Verdict>

export type ErrorCode = keyof typeof errorCodes

interface ErrorDetails {
  /** Overrides the verdict of the code, for a vendor answer that says more than its code does. */
  readonly retry?: boolean
  readonly retryAfterMs?: number
  readonly status?: number
  readonly requestId?: string
  /** The vendor's own words, as they stand in the message: they may repeat what they refuse. */
  readonly said?: string
  /** The call had to leave within a time and could not: for certain nothing was sent. */
  readonly isLate?: boolean
  readonly cause?: unknown
}

/** Thrown once, wrapped where it happens, logged once at the top. Callers branch on `code` and `retry`, never on the text. */
export class BridgeError extends Error {
  override readonly name = 'BridgeError'
  readonly code: ErrorCode
  readonly retry: boolean
  readonly retryAfterMs: number | undefined
  readonly status: number | undefined
  readonly requestId: string | undefined
  readonly said: string
  readonly isLate: boolean

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = code
    this.retry = details.retry ?? isWorthRetrying(code)
    this.retryAfterMs = details.retryAfterMs
    this.status = details.status
    this.requestId = details.requestId
    this.said = details.said ?? ''
    this.isLate = details.isLate ?? false
  }
}

/** Any failure as a BridgeError; what nobody foresaw is `internal`, and worth another try. */
export function toBridgeError(error: unknown): BridgeError {
  if (error instanceof BridgeError) return error
  return new BridgeError('internal', 'The bridge met an unexpected error; its log has the details.', { cause: error })
}

/** Whether the same attempt can succeed later, by code alone. An error may know better: see `BridgeError.retry`. */
export const isWorthRetrying = (code: ErrorCode): boolean =>
  verdictOf(code) === 'passes' || verdictOf(code) === 'people'

/** The same of any failure; what nobody foresaw is worth another attempt. */
export const isWorthAnotherAttempt = (error: unknown): boolean => toBridgeError(error).retry

/** Whether the failure goes away by itself. */
export function isPassing(error: unknown): boolean {
  const { code, retry } = toBridgeError(error)
  return retry && verdictOf(code) !== 'people'
}

/** Whether it was a clear no: asking again changes nothing. */
export const isRefusal = (error: unknown): error is BridgeError =>
  error instanceof BridgeError && !error.retry && verdictOf(error.code) === 'refused'

const verdictOf = (code: ErrorCode): Verdict => errorCodes[code]

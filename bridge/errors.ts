/**
 * The one error of the bridge: a stable code that decides what happens next, and a sentence an operator can act on.
 * Sentences name the endpoint by its label and the record by its id, never a URL or a secret. The only ticket text they can hold
 * is in the vendor's own words, which are known apart (`said`), so that the log can leave them out.
 */

/** Every way this program fails; `retry` says whether the same attempt can succeed later without anybody changing anything. */
export const errorCodes = {
  configuration_invalid: { retry: false },
  header_missing: { retry: false },
  timestamp_invalid: { retry: false },
  timestamp_outside_tolerance: { retry: false },
  signature_mismatch: { retry: false },
  body_too_large: { retry: false },
  body_invalid: { retry: false },
  link_invalid: { retry: false },
  link_expired: { retry: false },
  not_found: { retry: false },
  run_outlasted_answer: { retry: true },
  shutting_down: { retry: true },
  // The same delivery of ServiceNow reached two processes, and the other one was first.
  delivered_elsewhere: { retry: true },
  // More work waits than can be done before its senders give up.
  too_busy: { retry: true },
  incident_io_unreachable: { retry: true },
  incident_io_unavailable: { retry: true },
  incident_io_rate_limited: { retry: true },
  incident_io_unreadable: { retry: true },
  // Not asked at all: nobody answers there, or a pause runs that was asked for.
  incident_io_paused: { retry: true },
  // A credential or a right is repaired by an admin while the sender still redelivers: worth another try.
  incident_io_unauthorised: { retry: true },
  incident_io_forbidden: { retry: false },
  incident_io_not_found: { retry: false },
  incident_io_refused: { retry: false },
  servicenow_unreachable: { retry: true },
  servicenow_unavailable: { retry: true },
  servicenow_rate_limited: { retry: true },
  servicenow_no_result: { retry: true },
  servicenow_paused: { retry: true },
  servicenow_unauthorised: { retry: true },
  servicenow_token_refused: { retry: true },
  servicenow_forbidden: { retry: true },
  servicenow_not_found: { retry: false },
  servicenow_refused: { retry: true },
  servicenow_configuration_invalid: { retry: true },
  // Another configuration stands by now: what the document says was decided by an older one.
  servicenow_outdated_configuration: { retry: true },
  jira_unreachable: { retry: true },
  jira_unavailable: { retry: true },
  jira_rate_limited: { retry: true },
  jira_unreadable: { retry: true },
  jira_paused: { retry: true },
  // An earlier attempt may have made the issue, and the search may not show it yet.
  jira_undecided: { retry: true },
  // These are shown on the ticket row, and the sweep comes back to them: the sender need not.
  jira_not_connected: { retry: false },
  jira_unauthorised: { retry: false },
  jira_forbidden: { retry: false },
  jira_not_found: { retry: false },
  jira_refused: { retry: false },
  template_invalid: { retry: false },
  internal: { retry: true },
} as const satisfies Record<string, { retry: boolean }>

export type ErrorCode = keyof typeof errorCodes

export interface ErrorDetails {
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

/** Whether the same attempt can succeed later, by code alone. An error may know better: see `BridgeError.retry`. */
export const isWorthRetrying = (code: ErrorCode): boolean => errorCodes[code].retry

/** Any failure as a BridgeError; what nobody foresaw is `internal`, and worth another try. */
export function toBridgeError(error: unknown): BridgeError {
  if (error instanceof BridgeError) return error
  return new BridgeError('internal', 'The bridge met an unexpected error; its log has the details.', { cause: error })
}

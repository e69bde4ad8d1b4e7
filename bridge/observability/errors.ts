/**
 * The one error of the bridge: a stable code that decides what happens next, and a sentence an operator can act on.
 * Sentences name the endpoint by its label and the record by its id, never a URL or a secret;
 * of an address the host at most. The only ticket text they can hold
 * is in the vendor's own message, which is kept apart as well (`vendorMessage`), so that the log can leave it out.
 */

/** The vendors, and their names in sentences. */
export const vendorTitles = { incident_io: 'incident.io', servicenow: 'ServiceNow', jira: 'Jira' } as const
export type Vendor = keyof typeof vendorTitles

/**
 * What becomes of a failed attempt. retry: it goes away by itself. needs_people: somebody may repair it while the sender still redelivers,
 * so it is worth another try, but no reason to ask every few seconds. refused: a clear no, for certain nothing was done.
 * final: no other attempt would end differently.
 */
type Verdict = 'retry' | 'needs_people' | 'refused' | 'final'

/** Every way this program fails, with its verdict: the only place that decides about another attempt. */
export const errorCodes = {
  configuration_invalid: 'final',
  header_missing: 'final',
  timestamp_invalid: 'final',
  timestamp_outside_tolerance: 'final',
  signature_mismatch: 'final',
  body_too_large: 'final',
  body_invalid: 'final',
  token_mismatch: 'final',
  link_invalid: 'final',
  link_expired: 'final',
  not_found: 'final',
  run_outlasted_answer: 'retry',
  shutting_down: 'retry',
  // The same delivery of ServiceNow reached two processes, and the other one was first.
  delivered_elsewhere: 'retry',
  // More work waits than can be done before its senders give up.
  too_busy: 'retry',
  incident_io_unreachable: 'retry',
  incident_io_unavailable: 'retry',
  incident_io_rate_limited: 'retry',
  incident_io_unreadable: 'retry',
  // Not asked at all: nobody answers there, or the rate limiter could not admit the call.
  incident_io_paused: 'retry',
  incident_io_unauthorised: 'needs_people',
  incident_io_forbidden: 'refused',
  incident_io_not_found: 'refused',
  incident_io_refused: 'refused',
  servicenow_unreachable: 'retry',
  servicenow_unavailable: 'retry',
  servicenow_rate_limited: 'retry',
  servicenow_no_result: 'retry',
  servicenow_paused: 'retry',
  servicenow_unauthorised: 'needs_people',
  servicenow_token_refused: 'needs_people',
  servicenow_forbidden: 'needs_people',
  servicenow_not_found: 'final',
  servicenow_refused: 'needs_people',
  servicenow_configuration_invalid: 'needs_people',
  // The configuration has changed: the document was decided by an older one.
  servicenow_outdated_configuration: 'retry',
  jira_unreachable: 'retry',
  jira_unavailable: 'retry',
  jira_rate_limited: 'retry',
  jira_unreadable: 'retry',
  jira_paused: 'retry',
  // It may not be shown any more: what was decided of it is not written.
  incident_hidden: 'retry',
  // An earlier attempt may have made the issue, and the search may not show it yet.
  jira_undecided: 'retry',
  // These are shown on the ticket row, and the sweep comes back to them: the sender need not.
  jira_not_connected: 'refused',
  jira_unauthorised: 'refused',
  jira_forbidden: 'refused',
  jira_not_found: 'refused',
  jira_refused: 'refused',
  template_invalid: 'refused',
  internal: 'retry',
} as const satisfies Record<string, Verdict>

export type ErrorCode = keyof typeof errorCodes

interface ErrorDetails {
  /** Overrides the verdict of the code, for a vendor answer that says more than its code does. */
  readonly retry?: boolean
  readonly retryAfterMs?: number | undefined
  readonly status?: number | undefined
  readonly requestId?: string | undefined
  /** The vendor's own message, as it is in the sentence: it may repeat what it refuses. */
  readonly vendorMessage?: string
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
  readonly vendorMessage: string
  readonly isLate: boolean

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = code
    this.retry = details.retry ?? ['retry', 'needs_people'].includes(verdictOf(code))
    this.retryAfterMs = details.retryAfterMs
    this.status = details.status
    this.requestId = details.requestId
    this.vendorMessage = details.vendorMessage ?? ''
    this.isLate = details.isLate ?? false
  }
}

/** With the id under which the vendor's support finds the request. */
export const messageWithRequestId = ({ message, requestId }: BridgeError): string =>
  requestId === undefined ? message : `${message} Request id: ${requestId}.`

/** Without the vendor's own message, which may repeat what it refuses. */
export const ownSentence = ({ message, vendorMessage }: BridgeError): string =>
  vendorMessage === '' ? message : message.replaceAll(vendorMessage, '...')

/** What a row may say of a failure whose incident nobody can look at: no words but ours, and the code to search for. */
export function sentenceForRow(error: unknown): string {
  const failure = toBridgeError(error)
  return `${ownSentence(failure)} (${failure.code})`
}

/** The vendor that a code is about; null for failures of the bridge itself. */
export const vendorOf = (code: ErrorCode): Vendor | null =>
  (Object.keys(vendorTitles) as Vendor[]).find(vendor => code.startsWith(`${vendor}_`)) ?? null

/** Any failure as a BridgeError; an unexpected one is `internal`, and worth another attempt. */
export function toBridgeError(error: unknown): BridgeError {
  if (error instanceof BridgeError) return error
  return new BridgeError('internal', 'The bridge met an unexpected error; its log has the details.', { cause: error })
}

/** Whether the same attempt can succeed later; an unexpected failure is worth another attempt. */
export const isWorthAnotherAttempt = (error: unknown): boolean => toBridgeError(error).retry

/** Whether the failure goes away by itself. */
export function isPassing(error: unknown): boolean {
  const { code, retry } = toBridgeError(error)
  return retry && verdictOf(code) !== 'needs_people'
}

/** Whether it was a clear no: asking again changes nothing. */
export const isRefusal = (error: unknown): error is BridgeError =>
  error instanceof BridgeError && !error.retry && verdictOf(error.code) === 'refused'

const verdictOf = (code: ErrorCode): Verdict => errorCodes[code]

/** Nobody was asked, or the answer would have been the same for any incident. */
const aboutEverything: readonly ErrorCode[] = [
  'too_busy',
  'shutting_down',
  'incident_io_paused',
  'incident_io_rate_limited',
  'incident_io_unauthorised',
  'servicenow_paused',
  'servicenow_rate_limited',
  'servicenow_unauthorised',
  'servicenow_token_refused',
  'servicenow_configuration_invalid',
  'jira_paused',
  'jira_rate_limited',
]

/** Whether the failure says nothing of what was asked for. */
export const isAboutEverything = (error: unknown): boolean => aboutEverything.includes(toBridgeError(error).code)

/** One place where failures become answers: full detail to the log, a fixed sentence to the client above 499. */
import type { ErrorRequestHandler, Request, Response } from 'express'
import { BridgeError, toBridgeError, type ErrorCode } from '../observability/errors.ts'
import { errorFields, type Log } from '../observability/log.ts'
import type { Metrics } from '../observability/metrics.ts'

const statuses: Partial<Record<ErrorCode, number>> = {
  header_missing: 401,
  timestamp_invalid: 401,
  timestamp_outside_tolerance: 401,
  signature_mismatch: 401,
  token_mismatch: 401,
  body_invalid: 400,
  body_too_large: 413,
  link_invalid: 404,
  not_found: 404,
  link_expired: 410,
}

const againLater = 'This could not be done now; deliver again later. The log of the bridge has the details.'
const neverDone = 'The bridge failed; its log has the details.'

/** Long enough for an answer to arrive. What arrives meanwhile is discarded unread. */
const lingerMs = 1000

/** Turns anything thrown by a route into an answer, logs it, and counts what was refused. */
export function errorHandler(log: Log, { countRejected }: Pick<Metrics, 'countRejected'>): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const failure = fromBodyReader(error) ?? toBridgeError(error)
    const status = statusOf(failure)
    const level = status >= 500 ? 'error' : 'warn'
    const route = routeOf(request.path)
    log[level]('request failed', { route, ...errorFields(failure), status })
    if (status < 500) countRejected(route, failure.code)
    if (response.headersSent) {
      next(error)
      return
    }
    if (!request.complete) letGo(request)
    sendFailure(response, failure)
  }
}

/** Answers with the status and `{"error":{code,message}}`. */
export function sendFailure(response: Response, failure: BridgeError): void {
  const { code, retryAfterMs } = failure
  const status = statusOf(failure)
  if (status === 503 && retryAfterMs !== undefined) response.set('Retry-After', retryAfterSeconds(retryAfterMs))
  const message = status < 500 ? failure.message : status === 503 ? againLater : neverDone
  response.status(status).json({ error: { code, message } })
}

const statusOf = ({ code, retry }: BridgeError): number => statuses[code] ?? (retry ? 503 : 500)

/** Whole seconds; an hour at most, because no vendor's window is longer, and one at least, because 0 invites an immediate retry. */
const retryAfterSeconds = (ms: number): string => String(Math.min(Math.max(Math.ceil(ms / 1000), 1), 3600))

/** A sender may still be sending the refused body. It gets time to read the reason, and then the connection ends. */
function letGo(request: Request): void {
  const timer = setTimeout(() => request.socket.destroy(), lingerMs)
  request.once('close', () => clearTimeout(timer))
  request.resume()
}

const routes = [
  '/webhooks/incident-io',
  '/webhooks/servicenow',
  '/webhooks/jira',
  '/attachments',
  '/health',
  '/metrics',
]

/** Never the whole path: of an attachment's address the rest is a token. */
const routeOf = (path: string): string => routes.find(prefix => path.startsWith(prefix)) ?? 'other'

/** The refusals of whatever reads the body: https://github.com/stream-utils/raw-body#errors. A broken percent sign in a path is an URIError. */
function fromBodyReader(error: unknown): BridgeError | null {
  if (error instanceof URIError)
    return new BridgeError('not_found', 'There is nothing at this address.', { cause: error })
  if (!(error instanceof Error) || !('type' in error) || !('status' in error)) return null
  if (error.type === 'entity.too.large')
    return new BridgeError('body_too_large', 'The body is larger than 1 MB.', { cause: error })
  return typeof error.status === 'number' && error.status < 500
    ? new BridgeError('body_invalid', 'The body did not arrive as announced.', { cause: error })
    : null
}

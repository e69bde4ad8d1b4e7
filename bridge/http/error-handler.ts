/** One place where failures become answers: full detail to the log, a fixed sentence to the client above 499. */
import type { ErrorRequestHandler, Request } from 'express'
import { z } from 'zod'
import { BridgeError, toBridgeError, type ErrorCode } from '../observability/errors.ts'
import { errorFields, type Log } from '../observability/log.ts'
import { isLogged } from './webhooks/delivery-answer.ts'

const statuses: Partial<Record<ErrorCode, number>> = {
  header_missing: 401,
  timestamp_invalid: 401,
  timestamp_outside_tolerance: 401,
  signature_mismatch: 401,
  body_invalid: 400,
  body_too_large: 413,
  link_invalid: 404,
  not_found: 404,
  link_expired: 410,
}

const againLater = 'This could not be done now; deliver again later. The log of the bridge has the details.'
/** Long enough for an answer to arrive; what comes in meanwhile is thrown away unread. */
const lingerMs = 1000

const neverDone = 'The bridge failed; its log has the details.'

/** Turns anything thrown by a route into status and body `{"error":{code,message}}`. */
export function errorHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const failure = fromBodyReader(error) ?? toBridgeError(error)
    const status = statuses[failure.code] ?? (failure.retry ? 503 : 500)
    if (!isLogged(failure))
      log[status >= 500 ? 'error' : 'warn']('request failed', {
        route: routeOf(request.path),
        ...errorFields(failure),
        status,
      })
    if (response.headersSent) {
      next(error)
      return
    }
    if (status === 503 && failure.retryAfterMs !== undefined)
      response.set('Retry-After', retryAfterSeconds(failure.retryAfterMs))
    if (!request.complete) letGo(request)
    const message = status < 500 ? failure.message : status === 503 ? againLater : neverDone
    response.status(status).json({ error: { code: failure.code, message } })
  }
}

/** Whole seconds; an hour at most, because no vendor's window is longer, and one at least, because 0 invites at once. */
const retryAfterSeconds = (ms: number): string => String(Math.min(Math.max(Math.ceil(ms / 1000), 1), 3600))

/** A sender is still sending what was refused: it gets the time to read why, and then the connection ends. */
function letGo(request: Request): void {
  const timer = setTimeout(() => request.socket.destroy(), lingerMs)
  request.once('close', () => clearTimeout(timer))
  request.resume()
}

/** The first path segment only: the rest of an attachment address is a token. */
const routeOf = (path: string): string =>
  ['/webhooks', '/attachments', '/health', '/metrics'].find(prefix => path.startsWith(prefix)) ?? 'other'

const bodyReaderError = z.object({ type: z.string(), status: z.number() })

/** The refusals of whatever reads the body; a broken percent sign in a path arrives the same way, without a type. */
function fromBodyReader(error: unknown): BridgeError | null {
  if (error instanceof URIError)
    return new BridgeError('not_found', 'There is nothing at this address.', { cause: error })
  const parsed = bodyReaderError.safeParse(error)
  if (!parsed.success) return null
  if (parsed.data.type === 'entity.too.large')
    return new BridgeError('body_too_large', 'The body is larger than 1 MB.', { cause: error })
  return parsed.data.status < 500
    ? new BridgeError('body_invalid', 'The body did not arrive as announced.', { cause: error })
    : null
}

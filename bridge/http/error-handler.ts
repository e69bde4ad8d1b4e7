/** One place where failures become answers: full detail to the log, a fixed sentence to the client above 499. */
import type { ErrorRequestHandler } from 'express'
import { z } from 'zod'
import { BridgeError, toBridgeError, type ErrorCode } from '../errors.ts'
import { errorFields, type Log } from '../log.ts'
import { isLogged } from './delivery-answer.ts'

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
const neverDone = 'The bridge failed; its log has the details.'

/** Turns anything thrown by a route into status and body `{"error":{code,message}}`. */
export function errorHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const failure = fromBodyParser(error) ?? toBridgeError(error)
    const status = statuses[failure.code] ?? (failure.retry ? 503 : 500)
    if (!isLogged(failure))
      log[status >= 500 ? 'error' : 'warn']('request failed', { route: routeOf(request.path), ...errorFields(failure), status })
    if (response.headersSent) {
      next(error)
      return
    }
    if (status === 503 && failure.retryAfterMs !== undefined) response.set('Retry-After', String(Math.ceil(failure.retryAfterMs / 1000)))
    const message = status < 500 ? failure.message : status === 503 ? againLater : neverDone
    response.status(status).json({ error: { code: failure.code, message } })
  }
}

/** The first path segment only: the rest of an attachment address is a token. */
const routeOf = (path: string): string =>
  ['/webhooks', '/attachments', '/health', '/metrics'].find(prefix => path.startsWith(prefix)) ?? 'other'

const bodyParserError = z.object({ type: z.string(), status: z.number() })

/** The body parser's own refusals; a broken percent sign in a path arrives the same way, without a type. */
function fromBodyParser(error: unknown): BridgeError | null {
  if (error instanceof URIError) return new BridgeError('not_found', 'There is nothing at this address.', { cause: error })
  const parsed = bodyParserError.safeParse(error)
  if (!parsed.success) return null
  if (parsed.data.type === 'entity.too.large') return new BridgeError('body_too_large', 'The body is larger than 1 MB.', { cause: error })
  if (parsed.data.type === 'encoding.unsupported')
    return new BridgeError('body_invalid', 'The body is compressed; send it as it was signed.', { cause: error })
  return parsed.data.status < 500 ? new BridgeError('body_invalid', 'The body did not arrive as announced.', { cause: error }) : null
}

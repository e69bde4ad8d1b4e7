/** Errors in the vendor's shape: {type, status, request_id, errors: [{code, message, source: {field}}]}. */
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'

export interface ErrorItem {
  code: string
  message: string
  source?: { field: string }
}

const typeOfStatus: Record<number, string> = {
  401: 'authentication_error',
  403: 'authorisation_error',
  404: 'not_found',
  422: 'validation_error',
  429: 'too_many_requests',
}

/** A refusal that the caller gets as an answer. */
export class ApiError extends Error {
  readonly status: number
  readonly errors: ErrorItem[]
  constructor(status: number, errors: ErrorItem[]) {
    super(errors.map(error => error.message).join('; '))
    this.status = status
    this.errors = errors
  }
}

export const notFound = (what: string): ApiError =>
  new ApiError(404, [{ code: 'not_found', message: `${what} could not be found` }])

export const invalid = (field: string, message: string, code = 'invalid_value'): ApiError =>
  new ApiError(422, [{ code, message, source: { field } }])

/** Gives every answer an id, as the vendor does; logs and error rows keep it. */
export const requestId: RequestHandler = (_request, response, next) => {
  response.locals['requestId'] = randomUUID()
  next()
}

/** Writes the error body. */
export function sendError(
  response: Response,
  status: number,
  errors: ErrorItem[],
  extra: Record<string, unknown> = {},
): void {
  const id: unknown = response.locals['requestId']
  response.status(status).json({
    type: typeOfStatus[status] ?? (status < 500 ? 'bad_request' : 'internal_error'),
    status,
    request_id: id,
    ...extra,
    errors,
  })
}

const httpError = z.object({
  status: z.number(),
  message: z.string(),
  errors: z
    .array(z.object({ path: z.string().optional(), message: z.string(), errorCode: z.string().optional() }))
    .optional(),
})

const fieldOf = (path: string): string => path.replace(/^\/(body|query|params|headers)\/?/, '').replaceAll('/', '.')

const isParseError = (error: unknown): boolean =>
  z.object({ type: z.literal('entity.parse.failed') }).safeParse(error).success

/** Turns the validator's and the body parser's errors into ours: what the contract refuses in a request is a 422. */
export function toApiError(error: unknown): ApiError | null {
  if (error instanceof ApiError) return error
  if (isParseError(error)) return new ApiError(400, [{ code: 'invalid_json', message: 'The body is not JSON' }])
  const parsed = httpError.safeParse(error)
  if (!parsed.success || parsed.data.status >= 500) return null
  const { status, message, errors = [] } = parsed.data
  if (status !== 400) return new ApiError(status, [{ code: typeOfStatus[status] ?? 'bad_request', message }])
  return new ApiError(
    422,
    errors.map(item => ({
      code: (item.errorCode ?? '').startsWith('required') ? 'is_required' : 'invalid_value',
      message: item.message,
      source: { field: fieldOf(item.path ?? '') },
    })),
  )
}

/** The last handler. `onFault` hears of what is a bug of this server, above all answers that break the contract. */
export function errorHandler(onFault: (fault: string) => void): ErrorRequestHandler {
  return (error: unknown, request: Request, response, next) => {
    if (response.headersSent) return next(error)
    const known = toApiError(error)
    if (known !== null) return sendError(response, known.status, known.errors)
    const message = error instanceof Error ? error.message : String(error)
    const fault = `${request.method} ${request.path}: ${message}`
    onFault(fault)
    return sendError(response, 500, [{ code: 'internal_error', message: fault }])
  }
}

/** Errors in the vendor's shape: {errorMessages: [...], errors: {field: message}}. */
import type { ErrorRequestHandler } from 'express'
import { z } from 'zod'

export class ApiError extends Error {
  readonly status: number
  readonly errorMessages: string[]
  readonly errors: Record<string, string>
  constructor(status: number, errorMessages: string[], errors: Record<string, string> = {}) {
    super([...errorMessages, ...Object.entries(errors).map(([field, message]) => `${field}: ${message}`)].join('; '))
    this.status = status
    this.errorMessages = errorMessages
    this.errors = errors
  }
}

export const noIssue = (): ApiError =>
  new ApiError(404, ['Issue does not exist or you do not have permission to see it.'])

const httpError = z.object({ status: z.number(), message: z.string() })

/** The last handler. `onFault` hears of what is a bug of this server, above all answers that break the contract. */
export function errorHandler(onFault: (fault: string) => void): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error)
    if (error instanceof ApiError) {
      const { status, errorMessages, errors } = error
      return response.status(status).json({ errorMessages, errors })
    }
    const known = httpError.safeParse(error)
    if (known.success && known.data.status < 500) {
      return response.status(known.data.status).json({ errorMessages: [known.data.message], errors: {} })
    }
    const fault = `${request.method} ${request.path}: ${error instanceof Error ? error.message : String(error)}`
    onFault(fault)
    return response.status(500).json({ errorMessages: [fault], errors: {} })
  }
}

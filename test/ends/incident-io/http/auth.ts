/** Bearer keys, what each may do, and the bucket of requests each may make. */
import type { Request, RequestHandler, Response } from 'express'
import { z } from 'zod'
import type { ApiKey } from '../state/visible.ts'
import { ApiError, sendError } from './errors.ts'

const keyShape = z.custom<ApiKey>(value => value !== undefined)

/** The key that made the request. */
export const keyOf = (response: Response): ApiKey => keyShape.parse(response.locals['apiKey'])

/** 401 unless the key is known. */
export function authenticate(keys: readonly ApiKey[]): RequestHandler {
  return (request: Request, response, next) => {
    const [, token] = /^Bearer (\S+)$/.exec(request.header('authorization') ?? '') ?? []
    const known = keys.find(each => each.key === token)
    if (known === undefined) {
      const message =
        token === undefined ? 'No API key was given: send it as a Bearer token' : 'This API key is not known'
      return sendError(response, 401, [
        { code: token === undefined ? 'missing_authorization' : 'invalid_api_key', message },
      ])
    }
    response.locals['apiKey'] = known
    return next()
  }
}

/** 403 unless the key has the role. */
export function requireRole(role: string): RequestHandler {
  return (_request, response, next) => {
    checkRole(response, role)
    next()
  }
}

/** Throws the 403. */
export function checkRole(response: Response, role: string): void {
  if (keyOf(response).roles.includes(role)) return
  throw new ApiError(403, [{ code: 'missing_role', message: `This API key needs the role ${role}` }])
}

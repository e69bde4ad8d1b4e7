import type { RestResponse } from '../contracts.ts'

const JSON_TYPE = 'application/json;charset=UTF-8'

/** A JSON answer as the platform labels it. */
export function jsonResponse(status: number, body: unknown, headers: Record<string, string> = {}): RestResponse {
  return { status, headers: { 'Content-Type': JSON_TYPE, ...headers }, body: JSON.stringify(body) }
}

/** The platform's one shape of error. */
export function failure(
  status: number,
  message: string,
  detail: string | null,
  headers: Record<string, string> = {},
): RestResponse {
  return jsonResponse(status, { error: { message, detail }, status: 'failure' }, headers)
}

export const notAuthenticated = (): RestResponse =>
  failure(401, 'User Not Authenticated', 'Required to provide Auth information', {
    'WWW-Authenticate': 'BASIC realm="Service-now"',
  })

export const notAuthorized = (): RestResponse => failure(403, 'User Not Authorized', 'Failed API level ACL Validation')

export const noSuchResource = (): RestResponse => failure(400, 'Requested URI does not represent any resource', null)

export const unreadable = (detail: string): RestResponse => failure(400, 'Exception while reading request', detail)

export const tooManyRequests = (): RestResponse =>
  failure(429, 'Too Many Requests', 'All API threads are busy and the queue is full')

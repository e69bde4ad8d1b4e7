import type { RestRequest, RestResponse, Row } from '../contracts.ts'
import { isTrue, readRow } from '../records/stored-rows.ts'
import type { Platform, RestScriptRequest, RestScriptResponse, Scripts, User } from '../seams.ts'
import { failure, notAuthorized } from './bodies.ts'
import { headerOf } from './negotiation.ts'
import { findOperation, type MatchedOperation } from './scripted-rest.ts'

const JSON_TYPE = 'application/json;charset=UTF-8'
const ENDPOINT_ACL = 'REST_Endpoint'

/** Any one of the listed access controls is enough; without a list that exists nobody passes. */
function isAuthorized(platform: Platform, operation: Row, user: User): boolean {
  if (isTrue(operation.requires_snc_internal_role) && !user.roles.has('snc_internal') && !user.roles.has('admin'))
    return false
  if (!isTrue(operation.requires_acl_authorization)) return true
  return (operation.enforce_acl ?? '').split(',').some(sysId => {
    const acl = readRow(platform, 'sys_security_acl', sysId.trim())
    return acl !== null && platform.access.allowsNamed(user, ENDPOINT_ACL, acl.name ?? '')
  })
}

function scriptRequest(request: RestRequest, pathParams: Record<string, string>): RestScriptRequest {
  const queryParams: Record<string, string[]> = {}
  for (const [name, value] of request.query) queryParams[name] = [...(queryParams[name] ?? []), value]
  const { method, path, headers } = request
  return { method, path, pathParams, queryParams, headers, body: Buffer.from(request.body).toString('utf8') }
}

function toResponse(answer: RestScriptResponse): RestResponse {
  const contentType = answer.contentType ?? JSON_TYPE
  const headers = { 'Content-Type': contentType, ...answer.headers }
  if (answer.stream !== null) return { status: answer.status, headers, body: answer.stream }
  const hasBody = answer.body !== undefined && answer.body !== null
  return { status: answer.status, headers, body: hasBody ? JSON.stringify(answer.body) : '' }
}

/** Whether nobody needs to log in for this request. Asked before authentication. */
export function isOpen(platform: Platform, request: Pick<RestRequest, 'method' | 'path'>): boolean {
  const match = findOperation(platform, request)
  return match !== null && 'operation' in match && !isTrue(match.operation.requires_authentication)
}

function refuse(
  platform: Platform,
  { operation }: MatchedOperation,
  request: RestRequest,
  user: User,
): RestResponse | null {
  if (!isAuthorized(platform, operation, user)) return notAuthorized()
  const sent = (headerOf(request, 'content-type').split(';')[0] ?? '').trim()
  const consumes = (operation.consumes ?? '').split(',').map(type => type.trim())
  const unsupported = request.body.length > 0 && sent !== '' && !consumes.includes(sent)
  return unsupported ? failure(415, 'Unsupported media type', `Not supported: ${sent}`) : null
}

/** Answers a request to a scripted REST API; null when no API has that address. */
export function answerScripted(
  platform: Platform,
  scripts: Scripts,
  request: RestRequest,
  user: User,
): RestResponse | null {
  const match = findOperation(platform, request)
  if (match === null) return null
  if ('otherMethods' in match)
    return failure(405, 'Method not supported', `${request.method} is not supported for ${request.path}`)
  const refusal = refuse(platform, match, request, user)
  if (refusal !== null) return refusal
  const script = match.operation.operation_script ?? ''
  return toResponse(
    scripts.runRestOperation({ user, scope: match.scope }, script, scriptRequest(request, match.pathParams)),
  )
}

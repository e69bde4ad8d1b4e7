import type { RestRequest, RestResponse } from '../contracts.ts'
import { failure } from './bodies.ts'

const READABLE = ['application/json', 'text/json']
const WRITABLE = ['application/json', 'application/*', '*/*']
const WITH_BODY = new Set(['POST', 'PUT', 'PATCH'])

const mediaType = (header: string): string => (header.split(';')[0] ?? '').trim().toLowerCase()

/** A header whatever the case it was sent in; '' when it is not there. */
export function headerOf(request: RestRequest, name: string): string {
  const wanted = name.toLowerCase()
  return Object.entries(request.headers).find(([sent]) => sent.toLowerCase() === wanted)?.[1] ?? ''
}

/**
 * The platform's rules on Accept and Content-Type, as far as this instance speaks: JSON. Accept is required; a body
 * must say what it is. Null when the request may go on.
 */
export function refuseMediaTypes(request: RestRequest): RestResponse | null {
  const accepted = headerOf(request, 'accept')
    .split(',')
    .map(mediaType)
    .filter(type => type !== '')
  if (accepted.length === 0) return failure(400, 'Invalid request headers', 'The Accept header is required')
  if (!accepted.some(type => WRITABLE.includes(type))) {
    return failure(406, 'Invalid content types requested', `Not acceptable: ${accepted.join(', ')}`)
  }
  if (!WITH_BODY.has(request.method)) return null
  const sent = mediaType(headerOf(request, 'content-type'))
  if (sent === '') return failure(400, 'Invalid request headers', 'The Content-Type header is required')
  return READABLE.includes(sent) ? null : failure(415, 'Unsupported media type', `Not supported: ${sent}`)
}

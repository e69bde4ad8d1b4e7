import type { RestRequest, RestResponse } from '../contracts.ts'
import { failure } from './bodies.ts'

const JSON_TYPES = ['application/json', 'text/json', 'application/*', '*/*']
const XML_TYPES = ['application/xml', 'text/xml']
const WITH_BODY = new Set(['POST', 'PUT', 'PATCH'])

const mediaType = (header: string): string => (header.split(';')[0] ?? '').trim().toLowerCase()

/** A header whatever the case it was sent in; '' when it is not there. */
export function headerOf(request: RestRequest, name: string): string {
  const wanted = name.toLowerCase()
  return Object.entries(request.headers).find(([sent]) => sent.toLowerCase() === wanted)?.[1] ?? ''
}

const acceptedTypes = (request: RestRequest): string[] =>
  headerOf(request, 'accept')
    .split(',')
    .map(mediaType)
    .filter(type => type !== '')

/** Whether the caller wants XML: the first type of Accept that the platform speaks decides, JSON where there is none. */
export function wantsXml(request: RestRequest): boolean {
  const spoken = acceptedTypes(request).find(type => JSON_TYPES.includes(type) || XML_TYPES.includes(type))
  return spoken !== undefined && XML_TYPES.includes(spoken)
}

/** Whether the body is XML. */
export function sendsXml(request: RestRequest): boolean {
  return XML_TYPES.includes(mediaType(headerOf(request, 'content-type')))
}

/**
 * The platform's rules on Accept and Content-Type. Its pages call both required; instances answer a call without Accept with
 * JSON, and ask for a Content-Type only where there is a body. Null when the request may go on.
 */
export function refuseMediaTypes(request: RestRequest): RestResponse | null {
  const accepted = acceptedTypes(request)
  if (accepted.length > 0 && !accepted.some(type => JSON_TYPES.includes(type) || XML_TYPES.includes(type))) {
    return failure(406, 'Invalid content types requested', `Not acceptable: ${accepted.join(', ')}`)
  }
  if (!WITH_BODY.has(request.method) || request.body.length === 0) return null
  const sent = mediaType(headerOf(request, 'content-type'))
  if (sent === '') return failure(400, 'Invalid request headers', 'The Content-Type header is required')
  const isRead = sent === 'application/json' || sent === 'text/json' || XML_TYPES.includes(sent)
  return isRead ? null : failure(415, 'Unsupported media type', `Not supported: ${sent}`)
}

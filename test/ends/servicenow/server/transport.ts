import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Request, Response } from 'express'
import type { RestRequest, RestResponse } from '../contracts.ts'
import { unreadable } from './bodies.ts'
import { truncated, type Fault } from './faults.ts'
import { localsOf } from './locals.ts'
import { newSessionCookies, sessionOf } from './sessions.ts'

const MIB = 1024 * 1024
const BODY_LIMIT = 10 * MIB
/** com.glide.attachment.max_size */
const ATTACHMENT_LIMIT = 1024 * MIB
const ATTACHMENTS = /^\/(?:api\/now\/(?:v\d\/)?attachment|upload\.do)/

const PRIVATE_HEADERS = new Set(['authorization', 'cookie'])

/** The whole body, or the answer to a body that is too large. */
export async function readBody(request: Request): Promise<Uint8Array | RestResponse> {
  const limit = ATTACHMENTS.test(request.originalUrl) ? ATTACHMENT_LIMIT : BODY_LIMIT
  const tooLarge = (size: number): RestResponse =>
    unreadable(`Rejected large REST payload with content-length = ${size} bytes. Max allowed: ${limit} bytes.`)
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > limit) {
    request.resume()
    return tooLarge(announced)
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
  }
  return size > limit ? tooLarge(size) : new Uint8Array(Buffer.concat(chunks))
}

/** The request as the API layer sees it; log-in data stays outside. */
export function toRestRequest(request: Request, body: Uint8Array, userName: string): RestRequest {
  const url = new URL(request.originalUrl, 'http://instance')
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headers)) {
    if (!PRIVATE_HEADERS.has(name) && value !== undefined)
      headers[name] = Array.isArray(value) ? value.join(', ') : value
  }
  const override = request.method === 'POST' ? request.get('x-http-method-override')?.toUpperCase() : undefined
  const method = override ?? (request.method === 'HEAD' ? 'GET' : request.method)
  return { method, path: url.pathname, query: [...url.searchParams], headers, body, userName }
}

function setPlatformHeaders(request: Request, response: Response, loggedIn: boolean): void {
  response.set({
    Server: 'ServiceNow',
    'X-Is-Logged-In': String(loggedIn),
    'X-Transaction-ID': randomBytes(6).toString('hex'),
    'Cache-Control': 'no-cache,no-store,must-revalidate,max-age=-1',
    Pragma: 'no-store,no-cache',
    Expires: '0',
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  })
  if (sessionOf(request.get('cookie') ?? '') === null)
    response.append('Set-Cookie', newSessionCookies(localsOf(response).session))
}

/** The fault this request has met, kept beside its answer. */
export function faultOf(response: Response): Fault | null {
  return localsOf(response).fault ?? null
}

/** Sends an answer as an instance sends it, compressed for callers that take that, or loses or cuts it where a fault says so. */
export function sendAnswer(request: Request, response: Response, answer: RestResponse): void {
  const fault = faultOf(response)
  if (fault?.kind === 'lost_answer') {
    request.socket.destroy()
    return
  }
  const sent = fault?.kind === 'truncated' ? truncated(answer) : answer
  setPlatformHeaders(request, response, sent.status !== 401)
  const body = Buffer.from(sent.body)
  const isCompressed = body.length > 0 && /\bgzip\b/i.test(request.get('accept-encoding') ?? '')
  // Set through Node, so that Express neither rewrites the content type nor adds one.
  for (const [name, value] of Object.entries(sent.headers))
    if (!isCompressed || name.toLowerCase() !== 'content-length') response.setHeader(name, value)
  response.status(sent.status)
  if (!isCompressed) return void response.end(body)
  response.setHeader('Content-Encoding', 'gzip')
  response.setHeader('Vary', 'Accept-Encoding')
  const compressed = gzipSync(body)
  if (fault?.kind === 'gzip_length') return void response.end(compressed)
  // Without a length, Node sends it in chunks.
  response.write(compressed)
  response.end()
}

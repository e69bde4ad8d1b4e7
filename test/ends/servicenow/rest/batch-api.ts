/** The Batch API: several requests in one, each answered on its own. */
import { STATUS_CODES } from 'node:http'
import type { RestRequest, RestResponse } from '../contracts.ts'
import { jsonResponse, methodNotSupported, notParsable } from './answers.ts'
import { methodOf, readObject } from './parameters.ts'

interface InnerRequest {
  id: string
  method: string
  url: string
  headers: Record<string, string>
  body: Uint8Array
  excludeResponseHeaders: boolean
}

/** One request of a batch may be this large. */
const maxItemBytes = 5 * 1024 * 1024

/** POST /api/now[/v1]/batch. Each inner request goes through `dispatch`, as the user of the outer one. */
export function handleBatch(
  request: RestRequest,
  dispatch: (inner: RestRequest) => RestResponse,
  clock: () => number = Date.now,
): RestResponse {
  if (methodOf(request) !== 'POST') return methodNotSupported(request.method)
  const batch = readObject(request.body)
  const items = batch?.['rest_requests']
  const id = batch?.['batch_request_id']
  if (!batch || !Array.isArray(items)) return notParsable()
  const inner = items.map((item: unknown) => readInner(item))
  return jsonResponse(200, {
    batch_request_id: typeof id === 'string' || typeof id === 'number' ? String(id) : '',
    serviced_requests: inner.filter(isServiced).map(item => serve(request, item, dispatch, clock)),
    unserviced_requests: inner.filter(item => !isServiced(item)).map(item => item.id),
  })
}

/** Batches within batches, foreign addresses and items that are too large come back undone. */
function isServiced({ url, body }: InnerRequest): boolean {
  return body.byteLength <= maxItemBytes && url.startsWith('/api/') && !/^\/api\/now(\/v\d+)?\/batch/.test(url)
}

function serve(
  outer: RestRequest,
  item: InnerRequest,
  dispatch: (inner: RestRequest) => RestResponse,
  clock: () => number,
): Record<string, unknown> {
  const { pathname, searchParams } = new URL(item.url, 'http://batch')
  const started = clock()
  const answer = dispatch({
    method: item.method,
    path: pathname,
    query: [...searchParams],
    headers: item.headers,
    body: item.body,
    userName: outer.userName,
  })
  return {
    id: item.id,
    status_code: answer.status,
    status_text: STATUS_CODES[answer.status] ?? '',
    headers: item.excludeResponseHeaders
      ? []
      : Object.entries(answer.headers).map(([name, value]) => ({ name, value })),
    body: Buffer.from(answer.body).toString('base64'),
    execution_time: clock() - started,
  }
}

function readInner(item: unknown): InnerRequest {
  const fields: Record<string, unknown> =
    typeof item === 'object' && item !== null ? Object.fromEntries(Object.entries(item)) : {}
  const text = (name: string): string =>
    typeof fields[name] === 'string' || typeof fields[name] === 'number' ? String(fields[name]) : ''
  const headers: unknown[] = Array.isArray(fields['headers']) ? fields['headers'] : []
  return {
    id: text('id'),
    method: text('method').toUpperCase(),
    url: text('url'),
    headers: Object.fromEntries(headers.flatMap(readHeader)),
    body: new Uint8Array(Buffer.from(text('body'), 'base64')),
    excludeResponseHeaders: fields['exclude_response_headers'] === true,
  }
}

function readHeader(header: unknown): [string, string][] {
  if (typeof header !== 'object' || header === null || !('name' in header) || !('value' in header)) return []
  return [[String(header.name).toLowerCase(), String(header.value)]]
}

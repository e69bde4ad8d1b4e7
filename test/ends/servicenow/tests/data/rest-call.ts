import type { RestRequest, RestResponse } from '../../contracts.ts'

export interface CallOptions {
  query?: Record<string, string>
  headers?: Record<string, string>
  body?: unknown
  userName?: string
}

/** A request as the server hands it on: decoded query, lower-case headers. */
export function request(method: string, path: string, options: CallOptions = {}): RestRequest {
  const { query = {}, headers = {}, userName = 'admin' } = options
  const body = toBytes(options.body)
  return {
    method,
    path,
    query: Object.entries(query),
    headers: { accept: 'application/json', ...headers },
    body,
    userName,
  }
}

function toBytes(body: unknown): Uint8Array {
  if (body instanceof Uint8Array) return body
  if (body === undefined) return new Uint8Array()
  return new Uint8Array(Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)))
}

/** What is under `result`, or the whole body when there is none. */
export function resultOf(response: RestResponse): unknown {
  const parsed: unknown = JSON.parse(String(response.body))
  return typeof parsed === 'object' && parsed !== null && 'result' in parsed ? parsed.result : parsed
}

export const failureBody = (message: string, detail: string | null): object => ({
  error: { message, detail },
  status: 'failure',
})

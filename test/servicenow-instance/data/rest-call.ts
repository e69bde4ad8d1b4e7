import type { RestRequest, RestResponse } from '../../servicenow/contracts.ts'

export interface CallOptions { query?: Record<string, string>, headers?: Record<string, string>, body?: unknown, userName?: string }

/** A request as the server hands it on: decoded query, lower-case headers. */
export function request(method: string, path: string, { query = {}, headers = {}, body, userName = 'admin' }: CallOptions = {}): RestRequest {
  const bytes = body === undefined ? new Uint8Array() : body instanceof Uint8Array ? body : new Uint8Array(Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)))
  return { method, path, query: Object.entries(query), headers: { accept: 'application/json', ...headers }, body: bytes, userName }
}

/** What is under `result`, or the whole body when there is none. */
export function resultOf(response: RestResponse): unknown {
  const parsed: unknown = JSON.parse(String(response.body))
  return typeof parsed === 'object' && parsed !== null && 'result' in parsed ? parsed.result : parsed
}

export const failureBody = (message: string, detail: string | null): object => ({ error: { message, detail }, status: 'failure' })

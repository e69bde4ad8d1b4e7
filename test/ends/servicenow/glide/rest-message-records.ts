/** What an admin configured for an outbound message: sys_rest_message, its method, and the headers and parameters of both. */
import type { Row } from '../contracts.ts'
import { equals, readRows, scopeName } from '../records/stored-rows.ts'
import type { Platform } from '../seams.ts'
import type { Runtime } from './runtime.ts'

export interface RestMessageParts {
  endpoint: string
  method: string
  headers: Map<string, string>
  query: Map<string, string>
  body: string
}

/** `message` null is the empty message. A name that no record has is an error of the script. */
export function loadRestMessage(runtime: Runtime, message: string | null, method: string): RestMessageParts {
  if (message === null) return { endpoint: '', method: 'GET', headers: new Map(), query: new Map(), body: '' }
  const { platform } = runtime
  const parent = visible(runtime, readRows(platform, 'sys_rest_message', { filter: equals({ name: message }) }))
  const [fn] = parent === undefined ? [] : methodsOf(platform, parent).filter(row => row.function_name === method)
  if (parent === undefined || fn === undefined)
    throw runtime.error(`REST message '${message}' with method '${method}' was not found`)
  return {
    endpoint: fn.rest_endpoint || parent.rest_endpoint || '',
    method: (fn.http_method ?? 'get').toUpperCase(),
    headers: new Map([
      ...pairs(platform, 'sys_rest_message_headers', 'rest_message', parent),
      ...pairs(platform, 'sys_rest_message_fn_headers', 'rest_message_function', fn),
    ]),
    query: new Map(pairs(platform, 'sys_rest_message_fn_param_defs', 'rest_message_function', fn)),
    body: fn.content ?? '',
  }
}

/** Messages of other scopes need to be public. */
function visible(runtime: Runtime, rows: Row[]): Row | undefined {
  const { scope } = runtime.calls.frame
  const own = rows.find(row => scopeName(runtime.platform, row.sys_scope) === scope)
  return own ?? rows.find(row => row.access === 'public' || scope === 'global')
}

function methodsOf(platform: Platform, message: Row): Row[] {
  return readRows(platform, 'sys_rest_message_fn', { filter: equals({ rest_message: message.sys_id ?? '' }) })
}

function pairs(platform: Platform, table: string, owner: string, row: Row): [string, string][] {
  return readRows(platform, table, { filter: equals({ [owner]: row.sys_id ?? '' }) }).map(pair => [
    pair.name ?? '',
    pair.value ?? '',
  ])
}

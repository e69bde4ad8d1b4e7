/** Every REST resource of a fresh instance, as the router answers it: what clients rely on beyond one API. */
import type { RestResponse } from '../../contracts.ts'
import { createScriptLayer } from '../../script-layer.ts'
import { createRestRouter } from '../../server/rest-router.ts'
import { newInstance, type TestInstance } from './instance.ts'
import { request, resultOf, type CallOptions } from './rest-call.ts'

export interface Routes extends TestInstance {
  /** `headers` are all that are sent: without them there is not even Accept. */
  call(method: string, path: string, options?: CallOptions): RestResponse
  /** The `result` of an answer in JSON. */
  result(method: string, path: string, options?: CallOptions): unknown
}

export function newRoutes(instance: TestInstance = newInstance()): Routes {
  const route = createRestRouter(instance.platform, createScriptLayer(instance.platform))
  const call: Routes['call'] = (method, path, options = {}) => {
    const url = new URL(path, 'http://instance.test')
    const asked = { ...options, query: { ...Object.fromEntries(url.searchParams), ...options.query } }
    return route({ ...request(method, url.pathname, asked), headers: options.headers ?? {} })
  }
  return { ...instance, call, result: (method, path, options) => resultOf(call(method, path, options)) }
}

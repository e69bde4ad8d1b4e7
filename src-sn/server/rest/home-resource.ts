/** What all resources of the Home page do alike: an unexpected error is an answer too, and its reason goes to the log. */
import { gs } from '@servicenow/glide'
import type { RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { messageOf } from '../platform/json.ts'
import { send, unexpected } from './resource.ts'
import type { Answer } from './resource.ts'

/** For resources that take no body. One that takes one is served by `serve` of resource.ts. */
export function answerHome(response: RESTAPIResponse, run: () => Answer): void {
  try {
    send(response, run())
  } catch (error) {
    gs.error(`incident.io sync: the Home page met an unexpected error: ${messageOf(error)}`)
    send(response, unexpected(error, 'Unexpected error: System Logs > Errors of this instance names it.'))
  }
}

/** One parameter of the address as text; '' when it is not there. */
export function parameterOf(queryParams: object, name: string): string {
  const value: unknown = (queryParams as Record<string, unknown>)[name]
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? first : ''
}

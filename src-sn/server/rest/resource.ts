/** One way for every resource: read the body, refuse what is malformed in words, run, answer. */
import { gs } from '@servicenow/glide'
import { ServiceError } from '@servicenow/glide/sn_ws_err'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { Parsed } from '../platform/body-reader.ts'
import { deniedPrivilege } from '../platform/denied.ts'
import { messageOf, parseJson } from '../platform/json.ts'

/** `problem`: why nothing was done, for the bridge and its log. */
export type Answer =
  { readonly status: number; readonly body: object } | { readonly status: number; readonly problem: string }

interface Resource<T> {
  readonly parse: (body: unknown) => Parsed<T>
  readonly run: (value: T) => Answer
  /** Hears of a body that was refused, which is no JSON when it is null. */
  readonly onRefused?: (body: unknown, problem: string) => void
}

/** The most characters of a body; more is refused before it is parsed. */
const MAX_CHARACTERS = 1_000_000

export function done(body: object): Answer {
  return { status: 200, body }
}

export function refused(status: number, problem: string): Answer {
  return { status, problem }
}

/** Serves one request. An unexpected error is answered in words without content, and logged. */
export function serve<T>(request: RESTAPIRequest, response: RESTAPIResponse, resource: Resource<T>): void {
  try {
    send(response, answer(request, resource))
  } catch (error) {
    gs.error(`incident.io sync: a resource stopped on an unexpected error: ${messageOf(error)}`)
    send(response, unexpected(error, 'Unexpected error, see the log of the instance.'))
  }
}

/** Of an error nothing is said, for it may hold anything; but what the instance denies the app is named. */
export function unexpected(error: unknown, words: string): Answer {
  const denied = deniedPrivilege(messageOf(error))
  const toDo = 'set it to Allowed under System Applications > Application Cross-Scope Access.'
  return refused(500, denied === '' ? words : `This instance does not let the app use ${denied}: ${toDo}`)
}

/** For resources that take no body. */
export function send(response: RESTAPIResponse, answer: Answer): void {
  if ('problem' in answer) {
    response.setError(new ServiceError().setStatus(answer.status).setMessage('Refused').setDetail(answer.problem))
    return
  }
  response.setStatus(answer.status)
  response.setBody(answer.body)
}

function answer<T>(request: RESTAPIRequest, { parse, run, onRefused }: Resource<T>): Answer {
  const text = readBody(request)
  const body = text.length > MAX_CHARACTERS ? null : parseJson(text)
  const parsed: Parsed<T> =
    text.length > MAX_CHARACTERS
      ? { ok: false, problem: `The body must be at most ${MAX_CHARACTERS} characters.` }
      : parse(body)
  if (parsed.ok) return run(parsed.value)
  onRefused?.(body, parsed.problem)
  return refused(400, parsed.problem)
}

function readBody(request: RESTAPIRequest): string {
  try {
    return `${request.body.dataString ?? ''}`
  } catch (error) {
    if (deniedPrivilege(messageOf(error)) !== '') throw error
    return ''
  }
}

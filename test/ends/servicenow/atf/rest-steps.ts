/** Steps that send a request to the instance itself, and look at the answer. */
import type { RestResponse } from '../contracts.ts'
import { readRow } from '../records/stored-rows.ts'
import { notAuthenticated } from '../server/bodies.ts'
import { isOpen } from '../server/scripted-operation.ts'
import { fail, type Outputs, type Run } from './run.ts'

/** No answer is a failure of this step, whatever its status. */
export function sendRequest(run: Run, inputs: Readonly<Record<string, string>>): Outputs {
  const { end_point: path = '', http_method: method = 'get', request_body: body = '' } = inputs
  if (!path.startsWith('/')) fail(`The path "${path}" has to begin with a slash, after the address of the instance.`)
  const headers = { accept: 'application/json', ...lowerCased(nameValues(inputs['headers'] ?? '')) }
  const request = {
    method: method.toUpperCase(),
    path,
    query: Object.entries(nameValues(inputs['query_params'] ?? '')),
  }
  const userName = inputs['auth_type'] === 'basic' ? userOfProfile(run, inputs['basic_auth'] ?? '') : ''
  const isRefused = userName === '' && !isOpen(run.parts.platform, request)
  run.response = isRefused
    ? notAuthenticated()
    : run.parts.rest({ ...request, headers, body: Buffer.from(body), userName })
  return {}
}

/** '' when the profile does not log anybody in. */
function userOfProfile(run: Run, profile: string): string {
  const { platform } = run.parts
  const { username = '', password = '' } = profile === '' ? {} : (platform.store.get(PROFILES, profile) ?? {})
  const user = platform.findUser(username)
  const secret = user === null ? '' : (readRow(platform, 'sys_user', user.sysId)?.['user_password'] ?? '')
  return user !== null && password !== '' && secret === password ? username : ''
}

const PROFILES = 'sys_auth_profile_basic'

function nameValues(json: string): Record<string, string> {
  if (json === '') return {}
  return JSON.parse(json) as Record<string, string>
}

function lowerCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

function answer(run: Run): RestResponse {
  return run.response ?? fail('No request was sent right before: assertions follow their request.')
}

const bodyOf = (response: RestResponse): string =>
  typeof response.body === 'string' ? response.body : Buffer.from(response.body).toString('utf8')

const comparisons: Readonly<Record<string, (found: number, wanted: number) => boolean>> = {
  equals: (found, wanted) => found === wanted,
  not_equals: (found, wanted) => found !== wanted,
  less_than: (found, wanted) => found < wanted,
  greater_than: (found, wanted) => found > wanted,
  less_than_equals: (found, wanted) => found <= wanted,
  greater_than_equals: (found, wanted) => found >= wanted,
}

export function assertStatus(
  run: Run,
  { operation = '', status_code = '' }: Readonly<Record<string, string>>,
): Outputs {
  const { status } = answer(run)
  const holds = comparisons[operation] ?? fail(`"${operation}" is no comparison of a status.`)
  if (!holds(status, Number(status_code)))
    fail(`Status ${status}, expected ${operation} ${status_code}: ${bodyOf(answer(run)).slice(0, 300)}`)
  return {}
}

export function assertPayload(run: Run, inputs: Readonly<Record<string, string>>): Outputs {
  const { operation = '', response_body: wanted = '' } = inputs
  const found = bodyOf(answer(run))
  const holds: Readonly<Record<string, boolean>> = {
    contains: found.includes(wanted),
    does_not_contain: !found.includes(wanted),
    equals: found === wanted,
    not_equals: found !== wanted,
  }
  if (holds[operation] !== true) fail(`The answer is ${found.slice(0, 300)}, expected ${operation} ${wanted}.`)
  return {}
}

export function assertJson(run: Run): Outputs {
  const found = bodyOf(answer(run))
  try {
    JSON.parse(found)
  } catch {
    fail(`The answer is no JSON: ${found.slice(0, 300)}`)
  }
  return {}
}

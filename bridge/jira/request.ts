/** One call to Jira: login, JSON in and out, and every refusal as an error with a code. */
import type { JiraCredentials } from '../config.ts'
import { BridgeError } from '../errors.ts'
import { noAnswerReason } from '../no-answer.ts'
import type { VendorAnswer, VendorHttp } from '../vendor-http.ts'
import { refusalOf } from './refusal.ts'

export interface JiraCall {
  readonly label: string
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
  readonly query?: readonly (readonly [string, string])[]
  readonly body?: unknown
  /** The issue, project or external id the call is about, for the sentence of an error. */
  readonly about?: string
  /** When it cannot be sent within this time, it must not be sent at all. */
  readonly leaveWithinMs?: number
}

/** Sends the call and returns the answer's JSON, unchecked (null for an empty one); throws `jira_*`. */
export type SendToJira = (call: JiraCall) => Promise<unknown>

/** Binds the credentials to the sender. */
export function createJiraSender(http: VendorHttp, credentials: JiraCredentials, nowMs: () => number): SendToJira {
  const authorization = authorizationOf(credentials)
  return async call => {
    const answer = await send(http, call, authorization)
    if (answer.status >= 200 && answer.status <= 299) return toJson(call, answer)
    throw refusalOf(call, answer, nowMs())
  }
}

function authorizationOf(credentials: JiraCredentials): string {
  if (credentials.method === 'pat') return `Bearer ${credentials.token}`
  return `Basic ${Buffer.from(`${credentials.email}:${credentials.token}`).toString('base64')}`
}

async function send(http: VendorHttp, call: JiraCall, authorization: string): Promise<VendorAnswer> {
  const { label, method, path, query, body, leaveWithinMs } = call
  const contentType = body === undefined ? {} : { 'Content-Type': 'application/json' }
  const request = {
    label, method, path,
    ...(query === undefined ? {} : { query }),
    ...(leaveWithinMs === undefined ? {} : { leaveWithinMs }),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    headers: { Authorization: authorization, ...contentType },
  }
  return http.send(request).catch((error: unknown) => {
    const reason = noAnswerReason(error)
    throw new BridgeError('jira_unreachable', `Jira ${label}${aboutOf(call)}: no answer (${reason}). Check JIRA_URL.`, { cause: error })
  })
}

function toJson(call: JiraCall, answer: VendorAnswer): unknown {
  if (answer.text.trim() === '') return null
  try {
    return JSON.parse(answer.text)
  } catch (error) {
    const sentence = `Jira ${call.label}${aboutOf(call)}: the answer is ${answer.status} but not JSON.`
    const advice = 'Check that JIRA_URL leads to Jira and to no log-in page.'
    throw new BridgeError('jira_unreadable', `${sentence} ${advice}`, { status: answer.status, cause: error })
  }
}

const aboutOf = (call: JiraCall): string => (call.about === undefined ? '' : ` of ${call.about}`)

/** One call to ServiceNow: login, one renewal on 401, and an answer that counts only when it carries a `result`. */
import { z } from 'zod'
import { BridgeError } from '../errors.ts'
import { noAnswerReason } from '../no-answer.ts'
import type { VendorAnswer, VendorHttp, VendorRequest, VendorStream } from '../vendor-http.ts'
import type { ServiceNowAuth } from './auth.ts'
import { refusalOf } from './refusal.ts'

export interface ServiceNowCall {
  readonly label: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly query?: readonly (readonly [string, string])[]
  readonly body?: unknown
  /** The record the call is about, for the sentence of an error. */
  readonly about?: string
  /** Runs of every kind wait for the answer of this one call. */
  readonly urgent?: boolean
  /** When it cannot be sent within this time, it must not be sent at all. */
  readonly leaveWithinMs?: number
}

export interface ServiceNowClient {
  /** The answer's `result`, unchecked; throws `servicenow_*`. */
  send(call: ServiceNowCall): Promise<unknown>
  /** The answer's bytes; a refusal throws `servicenow_*`. */
  open(call: ServiceNowCall): Promise<VendorStream>
  /** Throws `servicenow_paused` when a call would not be made now. */
  check(label: string): void
}

const withResult = z.object({ result: z.unknown() }).refine(body => body.result !== undefined && body.result !== null)

/** Binds login and sender. Cookies are never kept: calls of one session would queue behind each other on the instance. */
export function createServiceNowClient(http: VendorHttp, auth: ServiceNowAuth, nowMs: () => number): ServiceNowClient {
  async function authorised<T extends { status: number }>(
    call: ServiceNowCall,
    run: (request: VendorRequest) => Promise<T>,
    discard: (answer: T) => void,
  ): Promise<T> {
    const header = await auth.header()
    const first = await attempt(call, () => run(toRequest(call, header)))
    if (first.status !== 401 || !auth.renew(header)) return first
    discard(first)
    const renewed = await auth.header()
    return attempt(call, () => run(toRequest(call, renewed)))
  }
  return {
    send: async call => {
      const answer = await authorised(
        call,
        request => http.send(request),
        () => undefined,
      )
      // 202 is what a full session queue answers: nothing was done.
      if (answer.status !== 200 && answer.status !== 201) throw refusalOf(call, answer, nowMs())
      return resultOf(call, answer)
    },
    check: http.check,
    open: async call => {
      const answer = await authorised(
        call,
        request => http.open(request),
        refused => refused.stream.destroy(),
      )
      if (answer.status === 200) return answer
      answer.stream.destroy()
      throw refusalOf(call, { ...answer, text: '' }, nowMs())
    },
  }
}

function toRequest(call: ServiceNowCall, authorization: string): VendorRequest {
  const { label, method, path, query, body, urgent = false, leaveWithinMs } = call
  const contentType = body === undefined ? {} : { 'Content-Type': 'application/json' }
  return {
    label,
    method,
    path,
    urgent,
    ...(leaveWithinMs === undefined ? {} : { leaveWithinMs }),
    ...(query === undefined ? {} : { query }),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    headers: { Authorization: authorization, ...contentType },
  }
}

async function attempt<T>(call: ServiceNowCall, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    const reason = noAnswerReason(error)
    throw new BridgeError(
      'servicenow_unreachable',
      `ServiceNow ${call.label}${aboutOf(call)}: no answer (${reason}). Check SERVICENOW_URL, and that the instance is not hibernating.`,
      { cause: error },
    )
  }
}

/** A hibernating instance answers 200 with a page, a transaction over its quota 200 with half a body: neither is an answer. */
function resultOf(call: ServiceNowCall, answer: VendorAnswer): unknown {
  try {
    return withResult.parse(JSON.parse(answer.text)).result
  } catch {
    throw new BridgeError(
      'servicenow_no_result',
      `ServiceNow ${call.label}${aboutOf(call)}: the answer is ${answer.status} but carries no result. ` +
        'The instance may be hibernating, starting or over its quota; it is tried again.',
      { status: answer.status },
    )
  }
}

const aboutOf = (call: ServiceNowCall): string => (call.about === undefined ? '' : ` of ${call.about}`)

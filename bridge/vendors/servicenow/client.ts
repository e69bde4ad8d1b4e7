/** One call to ServiceNow: login, one renewal on 401, and an answer that counts only when it carries a `result`. */
import { z } from 'zod'
import { BridgeError } from '../../observability/errors.ts'
import type { VendorAnswer, VendorHttp, VendorRequest, VendorStream } from '../http/http.ts'
import { noAnswerError, refusalError, subjectOf, toRequest, type JsonCall } from '../http/json.ts'
import type { ServiceNowAuth } from './auth.ts'
import { serviceNowProfile } from './profile.ts'

export type ServiceNowCall = JsonCall

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
      if (answer.status !== 200 && answer.status !== 201) throw refusalError(serviceNowProfile, call, answer, nowMs())
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
      throw refusalError(serviceNowProfile, call, { ...answer, text: '' }, nowMs())
    },
  }
}

async function attempt<T>(call: ServiceNowCall, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    throw noAnswerError(serviceNowProfile, call, error)
  }
}

/** A hibernating instance answers 200 with a page, a transaction over its quota 200 with half a body: neither is an answer. */
function resultOf(call: ServiceNowCall, answer: VendorAnswer): unknown {
  try {
    return withResult.parse(JSON.parse(answer.text)).result
  } catch {
    throw new BridgeError(
      'servicenow_no_result',
      `${subjectOf(serviceNowProfile.title, call)}: the answer is ${answer.status} but carries no result. ` +
        'The instance may be hibernating, starting or over its quota; it is tried again.',
      { status: answer.status },
    )
  }
}

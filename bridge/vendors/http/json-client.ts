/** The JSON client of all vendors: a call becomes a request, passes the rate limiter, and its answer becomes content or an error. */
import { BridgeError, type Vendor } from '../../observability/errors.ts'
import type { ObservedCall } from '../../observability/metrics.ts'
import { carryTrace, traceparentOfCall } from '../../observability/trace.ts'
import type { Answer, CallLimits, JsonCall, Limiter, StreamAnswer, Transport, TransportRequest } from './exchange.ts'
import { createTransport, type TransportOptions } from './transport.ts'
import { noAnswerError, refusalError, subjectOf, type VendorProfile } from './vendor-error.ts'

/** How one vendor is reached. */
export interface VendorAccess extends TransportOptions {
  readonly onCall: (call: ObservedCall) => void
  /** Absent: every call leaves at once. */
  readonly limiter?: Limiter
}

/** How calls log in. */
export interface Authorization {
  /** The Authorization header; '' for none. */
  readonly header: () => Promise<string> | string
  /** After a 401: forgets this header, so that the next one is another. Absent where there is no other. */
  readonly renew?: (refused: string) => void
}

/** Far above any answer the bridge asks for; a larger one is a fault, and must not fill the memory. */
const maxBytes = 20 * 1024 * 1024

/** A client for one vendor. Its errors are `<vendor>_*`. */
export class JsonClient {
  readonly #access: VendorAccess
  readonly #profile: VendorProfile
  readonly #authorization: Authorization
  readonly #transport: Transport
  /** How far the vendor's clock is ahead of ours, which nobody can set; null while no answer has told. */
  #aheadMs: number | null = null

  constructor(
    access: VendorAccess,
    profile: VendorProfile,
    authorization: Authorization,
    transport = createTransport(access),
  ) {
    this.#access = access
    this.#profile = profile
    this.#authorization = authorization
    this.#transport = transport
  }

  /**
   * The vendor's own clock in milliseconds since 1970, never ahead of it; null while no answer has told. What the vendor stamps is
   * compared with this one: ours may be wrong by days.
   */
  nowMs(): number | null {
    return this.#aheadMs === null ? null : Math.floor(performance.now() + this.#aheadMs)
  }

  /** The content of the answer, unchecked. */
  async send(call: JsonCall): Promise<unknown> {
    const run = (request: TransportRequest) => this.#transport.send(request, call.maxAnswerBytes ?? maxBytes)
    const { status, text } = await this.#succeed(call, false, run)
    call.onSize?.(text.length)
    return contentOf(this.#profile, call, status, text)
  }

  /** The bytes of the answer. The caller must consume or destroy the stream. */
  open(call: JsonCall): Promise<StreamAnswer> {
    return this.#succeed(call, true, request => this.#transport.open(request))
  }

  /** Throws `<vendor>_paused` when a call would not be made now. */
  check(label: string): void {
    this.#access.limiter?.check({ label })
  }

  async #succeed<T extends Answer>(
    call: JsonCall,
    streams: boolean,
    run: (request: TransportRequest) => Promise<T>,
  ): Promise<T> {
    const { header, renew } = this.#authorization
    const exchange = async (login: string) => this.#exchange({ ...call, streams }, () => run(requestOf(call, login)))
    const login = await header()
    let answer = await exchange(login)
    if (answer.status === 401 && renew !== undefined) {
      answer.stream?.destroy()
      renew(login)
      answer = await exchange(await header())
    }
    if (this.#profile.isSuccess(answer.status)) {
      // Of a refusal it may be the clock of a proxy. The header: https://www.rfc-editor.org/rfc/rfc9110#field.date
      const shownMs = Date.parse(answer.header('date') ?? '')
      if (!Number.isNaN(shownMs)) this.#aheadMs = shownMs - performance.now()
      return answer
    }
    answer.stream?.destroy()
    throw refusalError(this.#profile, call, answer)
  }

  async #exchange<T extends Answer>(call: CallLimits, run: () => Promise<T>): Promise<T> {
    const { limiter, onCall } = this.#access
    const observed = carryTrace(() => observe(onCall, this.#profile.vendor, call.label, run))
    try {
      return await (limiter === undefined ? observed() : limiter.run(call, observed))
    } catch (error) {
      throw noAnswerError(this.#profile, call, error)
    }
  }
}

function requestOf({ method, path, query = [], body, form }: JsonCall, authorization: string): TransportRequest {
  const common = { traceparent: traceparentOfCall(), ...(authorization === '' ? {} : { Authorization: authorization }) }
  if (form !== undefined) {
    const headers = { ...common, 'Content-Type': 'application/x-www-form-urlencoded' }
    return { method, path, query, headers, body: new URLSearchParams(form).toString() }
  }
  if (body === undefined) return { method, path, query, headers: common }
  return { method, path, query, headers: { ...common, 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
}

/** Reports the call with its duration, from the moment it leaves. */
async function observe<T extends Answer>(
  report: VendorAccess['onCall'],
  vendor: Vendor,
  label: string,
  run: () => Promise<T>,
): Promise<T> {
  const startedMs = performance.now()
  let status: number | null = null
  try {
    const answer = await run()
    status = answer.status
    return answer
  } finally {
    report({ vendor, label, status, seconds: (performance.now() - startedMs) / 1000 })
  }
}

function contentOf(
  { vendor, parse, onUnreadable }: VendorProfile,
  call: JsonCall,
  status: number,
  text: string,
): unknown {
  try {
    return parse(status, text)
  } catch (error) {
    const sentence = `${subjectOf(vendor, call)}: the answer is ${status} but ${onUnreadable.advice}`
    throw new BridgeError(onUnreadable.code, sentence, { status, cause: error })
  }
}

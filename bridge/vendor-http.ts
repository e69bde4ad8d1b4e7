/**
 * One HTTP call to a vendor: a deadline, no redirects, no cookies, a size cap, and a label instead of the address in everything
 * that is reported.
 */
import { Readable } from 'node:stream'
import axios, { type AxiosInstance } from 'axios'
import { agentsFor } from './vendor-agents.ts'
import { failureOf } from './vendor-http-failure.ts'
import type { VendorGate, VendorName } from './vendor-gate.ts'

export interface VendorCall {
  readonly vendor: string
  readonly label: string
  readonly status: number | null
  readonly seconds: number
}

export interface VendorRequest {
  /** What errors, logs and metrics call this endpoint: a fixed phrase, never the address. */
  readonly label: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly query?: readonly (readonly [string, string])[]
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Others wait for the answer of this one call, whatever work it was begun by: it goes before everything else. */
  readonly urgent?: boolean
  /** When it cannot be sent within this time, it must not be sent at all. */
  readonly leaveWithinMs?: number
  /** A larger answer is read no further and rejects with AnswerTooLarge. */
  readonly maxAnswerBytes?: number
}

export interface VendorAnswer {
  readonly status: number
  readonly header: (name: string) => string | undefined
  readonly text: string
}
export interface VendorStream {
  readonly status: number
  readonly header: (name: string) => string | undefined
  readonly stream: Readable
}

export interface VendorHttp {
  /** The whole answer as text, whatever its status. Rejects with NoAnswer when there is none, and as the gate does. */
  send(request: VendorRequest): Promise<VendorAnswer>
  /** The answer's body as it arrives. The caller must consume or destroy the stream. */
  open(request: VendorRequest): Promise<VendorStream>
  /** Throws as the gate does when a call would not be made now. */
  check(label: string): void
}

/** Far above any answer the bridge asks for; a larger one is a fault, and must not fill the memory. */
const maxAnswerBytes = 20 * 1024 * 1024

export interface VendorHttpOptions {
  readonly vendor: VendorName
  readonly baseUrl: string
  /** For each call, from the moment it is sent: waiting for its turn does not count. */
  readonly timeoutMs: number
  readonly version: string
  readonly onCall: (call: VendorCall) => void
  /** What keeps to the vendor's limits; without it every call goes out at once. */
  readonly gate?: VendorGate
  /** Host names and addresses that may lie in private networks. */
  readonly privateHosts?: readonly string[]
}

/** How one vendor is reached, for the clients to hand on. */
export type VendorAccess = Omit<VendorHttpOptions, 'vendor'>

const atOnce: Pick<VendorGate, 'pass' | 'check'> = { pass: (_request, exchange) => exchange(), check: () => undefined }

/** An HTTP sender for one vendor. */
export function createVendorHttp(options: VendorHttpOptions): VendorHttp {
  const instance = axios.create({
    ...agentsFor(options.baseUrl, options.privateHosts ?? []),
    baseURL: options.baseUrl,
    // A path that looks like an address stays a path: nothing from a payload decides whom the bridge calls.
    allowAbsoluteUrls: false,
    timeout: options.timeoutMs,
    maxRedirects: 0,
    maxContentLength: maxAnswerBytes,
    validateStatus: () => true,
    transformResponse: (raw: unknown) => raw,
    headers: { 'User-Agent': `incident-io-servicenow-sync/${options.version}` },
  })
  const sendNow = async (request: VendorRequest): Promise<VendorAnswer> => {
    // axios' own timeout restarts with every byte; the signal is the deadline for the whole answer.
    const how = { responseType: 'text', signal: AbortSignal.timeout(options.timeoutMs), maxContentLength: maxBytesOf(request) } as const
    const response = await call(instance, request, how)
    return { status: response.status, header: response.header, text: typeof response.data === 'string' ? response.data : '' }
  }
  const openNow = async (request: VendorRequest): Promise<VendorStream> => {
    const { status, header, data } = await call(instance, request, { responseType: 'stream', maxContentLength: Infinity })
    return { status, header, stream: data instanceof Readable ? data : Readable.from([]) }
  }
  const gate = options.gate ?? atOnce
  return {
    send: request => gate.pass(request, () => timed(options, request, () => sendNow(request))),
    open: request => gate.pass({ ...request, streams: true }, () => timed(options, request, () => openNow(request))),
    check: label => gate.check({ label }),
  }
}

async function timed<T extends { status: number }>(options: VendorHttpOptions, request: VendorRequest, run: () => Promise<T>): Promise<T> {
  const started = performance.now()
  const report = (status: number | null) =>
    options.onCall({ vendor: options.vendor, label: request.label, status, seconds: (performance.now() - started) / 1000 })
  try {
    const answer = await run()
    report(answer.status)
    return answer
  } catch (error) {
    report(null)
    throw failureOf(error, maxBytesOf(request))
  }
}

const maxBytesOf = (request: VendorRequest): number => request.maxAnswerBytes ?? maxAnswerBytes

async function call(
  instance: AxiosInstance,
  request: VendorRequest,
  how: { responseType: 'text' | 'stream', signal?: AbortSignal, maxContentLength?: number },
) {
  const response = await instance.request<unknown>({
    ...how,
    method: request.method,
    url: request.path,
    params: new URLSearchParams((request.query ?? []).map(([name, value]) => [name, value])),
    headers: { Accept: 'application/json', ...request.headers },
    ...(request.body === undefined ? {} : { data: request.body }),
  })
  return {
    status: response.status,
    data: response.data,
    header: (name: string) => {
      const value: unknown = response.headers[name.toLowerCase()]
      return typeof value === 'string' ? value : undefined
    },
  }
}

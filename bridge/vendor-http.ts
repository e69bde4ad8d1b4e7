/**
 * One HTTP call to a vendor: a deadline, no redirects, no cookies, a size cap, and a label instead of the address in everything
 * that is reported.
 */
import { Readable } from 'node:stream'
import axios, { AxiosError, type AxiosInstance } from 'axios'

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
  /** The whole answer as text, whatever its status. Rejects with NoAnswer when there is none. */
  send(request: VendorRequest): Promise<VendorAnswer>
  /** The answer's body as it arrives. The caller must consume or destroy the stream. */
  open(request: VendorRequest): Promise<VendorStream>
}

/** No complete answer arrived. `reason` is a network error code or `timeout`: safe to show. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  readonly reason: string
  constructor(reason: string, cause: unknown) {
    super(`no answer (${reason})`, { cause })
    this.reason = reason
  }
}

/** Far above any answer the bridge asks for; a larger one is a fault, and must not fill the memory. */
const maxAnswerBytes = 20 * 1024 * 1024

export interface VendorHttpOptions {
  readonly vendor: string
  readonly baseUrl: string
  readonly timeoutMs: number
  readonly version: string
  readonly onCall: (call: VendorCall) => void
}

/** An HTTP sender for one vendor. */
export function createVendorHttp(options: VendorHttpOptions): VendorHttp {
  const instance = axios.create({
    baseURL: options.baseUrl,
    timeout: options.timeoutMs,
    maxRedirects: 0,
    maxContentLength: maxAnswerBytes,
    validateStatus: () => true,
    transformResponse: (raw: unknown) => raw,
    headers: { 'User-Agent': `incident-io-servicenow-sync/${options.version}` },
  })
  return {
    send: request =>
      timed(options, request, async () => {
        // axios' own timeout restarts with every byte; the signal is the deadline for the whole answer.
        const response = await call(instance, request, { responseType: 'text', signal: AbortSignal.timeout(options.timeoutMs) })
        return { status: response.status, header: response.header, text: typeof response.data === 'string' ? response.data : '' }
      }),
    open: request =>
      timed(options, request, async () => {
        const response = await call(instance, request, { responseType: 'stream', maxContentLength: Infinity })
        return {
          status: response.status,
          header: response.header,
          stream: response.data instanceof Readable ? response.data : Readable.from([]),
        }
      }),
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
    throw new NoAnswer(reasonOf(error), error)
  }
}

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

function reasonOf(error: unknown): string {
  if (!(error instanceof AxiosError)) return 'unknown'
  if (error.code === 'ERR_CANCELED' || error.code === 'ECONNABORTED' || error.code === 'ETIMEDOUT') return 'timeout'
  return error.code ?? 'unknown'
}

/**
 * One HTTP call to a vendor: a deadline, no redirects, no cookies, a size cap, and a label instead of the address in everything
 * that is reported.
 */
import type { Readable } from 'node:stream'
import { failureOf } from './no-answer.ts'
import type { VendorGate, VendorName } from './gate.ts'
import { createDirectTransport } from './transport-direct.ts'
import { isProxySet, type Transport } from './transport.ts'

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

interface VendorHttpOptions {
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
  const transport = createTransport(options)
  const sendNow = async (request: VendorRequest): Promise<VendorAnswer> =>
    (await transport).text(request, maxBytesOf(request))
  const openNow = async (request: VendorRequest): Promise<VendorStream> => (await transport).open(request)
  const gate = options.gate ?? atOnce
  return {
    send: request => gate.pass(request, () => timed(options, request, () => sendNow(request))),
    open: request => gate.pass({ ...request, streams: true }, () => timed(options, request, () => openNow(request))),
    check: label => gate.check({ label }),
  }
}

async function timed<T extends { status: number }>(
  options: VendorHttpOptions,
  request: VendorRequest,
  run: () => Promise<T>,
): Promise<T> {
  const started = performance.now()
  const report = (status: number | null) =>
    options.onCall({
      vendor: options.vendor,
      label: request.label,
      status,
      seconds: (performance.now() - started) / 1000,
    })
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

async function createTransport({
  baseUrl,
  timeoutMs,
  privateHosts = [],
  version,
}: VendorHttpOptions): Promise<Transport> {
  const options = { baseUrl, timeoutMs, privateHosts, userAgent: `incident-io-servicenow-sync/${version}` }
  if (!isProxySet(process.env)) return createDirectTransport(options)
  return (await import('./transport-proxied.ts')).createProxiedTransport(options)
}

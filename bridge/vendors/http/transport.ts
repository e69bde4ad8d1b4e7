/** How a request reaches a vendor: over Node's own client, or over axios where a proxy stands in between. */
import type { VendorAnswer, VendorRequest, VendorStream } from './http.ts'

export interface TransportOptions {
  readonly baseUrl: string
  readonly timeoutMs: number
  readonly privateHosts: readonly string[]
  readonly userAgent: string
}

/** Rejects with what `failureOf` understands. No redirect is followed and no cookie kept. */
export interface Transport {
  /** The whole answer, read no further than this many bytes. */
  text(request: VendorRequest, maxBytes: number): Promise<VendorAnswer>
  /** The body as it arrives. */
  open(request: VendorRequest): Promise<VendorStream>
}

/** The path after the address of the configuration: one that looks like an address stays a path. */
export const joinPath = (base: string, path: string): string =>
  `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`

export const queryOf = ({ query = [] }: VendorRequest): string =>
  new URLSearchParams(query.map(([name, value]) => [name, value])).toString()

/** What axios reads; whether the host is an exception (NO_PROXY) is left to it. */
const proxyVariables = ['http_proxy', 'https_proxy', 'all_proxy']

export const isProxySet = (env: NodeJS.ProcessEnv): boolean =>
  proxyVariables.some(name => (env[name] ?? env[name.toUpperCase()] ?? '') !== '')

/** Through the proxy of HTTPS_PROXY, as axios knows how: it reads the variables, tunnels, and keeps to NO_PROXY. Loaded where one is set. */
import { Readable } from 'node:stream'
import axios from 'axios'
import { agentsFor } from './agents.ts'
import type { VendorRequest } from './http.ts'
import { queryOf, type Transport, type TransportOptions } from './transport.ts'

export function createProxiedTransport({ baseUrl, timeoutMs, privateHosts, userAgent }: TransportOptions): Transport {
  const instance = axios.create({
    ...agentsFor(baseUrl, privateHosts),
    baseURL: baseUrl,
    // A path that looks like an address stays a path: nothing from a payload decides whom the bridge calls.
    allowAbsoluteUrls: false,
    timeout: timeoutMs,
    maxRedirects: 0,
    validateStatus: () => true,
    transformResponse: (raw: unknown) => raw,
    headers: { 'User-Agent': userAgent },
  })

  async function ask(
    request: VendorRequest,
    how: { responseType: 'text' | 'stream'; signal?: AbortSignal; maxContentLength: number },
  ) {
    const response = await instance.request<unknown>({
      ...how,
      method: request.method,
      url: request.path,
      params: new URLSearchParams(queryOf(request)),
      headers: { Accept: 'application/json', ...request.headers },
      ...(request.body === undefined ? {} : { data: request.body }),
    })
    const header = (name: string) => {
      const value: unknown = response.headers[name.toLowerCase()]
      return typeof value === 'string' ? value : undefined
    }
    return { status: response.status, header, data: response.data }
  }
  return {
    text: async (request, maxBytes) => {
      // axios' own timeout restarts with every byte; the signal is the deadline for the whole answer.
      const how = { responseType: 'text', signal: AbortSignal.timeout(timeoutMs), maxContentLength: maxBytes } as const
      const { data, ...answered } = await ask(request, how)
      return { ...answered, text: typeof data === 'string' ? data : '' }
    },
    open: async request => {
      const { data, ...answered } = await ask(request, { responseType: 'stream', maxContentLength: Infinity })
      return { ...answered, stream: data instanceof Readable ? data : Readable.from([]) }
    },
  }
}

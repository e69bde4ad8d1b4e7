/** One exchange with a vendor over Node's own client, which costs half of what axios does for each call: see docs/capacity.md. */
import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { pipeline, type Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { HttpsProxyAgent } from 'https-proxy-agent'
import { getProxyForUrl } from 'proxy-from-env'
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'
import { AnswerTooLarge, type Transport, type TransportRequest } from './exchange.ts'
import { cutReason, NoAnswer, privateReason, proxyRefusal, type Peer } from './no-answer.ts'

export interface TransportOptions {
  readonly baseUrl: string
  /** For each exchange. */
  readonly timeoutMs: number
  readonly version: string
  /** Host names and addresses that may lie in private networks. */
  readonly privateHosts?: readonly string[]
}

export function createTransport(options: TransportOptions): Transport {
  const base = new URL(options.baseUrl)
  const hostname = base.hostname.replace(/^\[|\]$/g, '')
  const proxy = base.protocol === 'http:' ? '' : getProxyForUrl(options.baseUrl)
  const agent = agentFor(options, base, { hostname, proxy })
  const target = { protocol: base.protocol, hostname, port: base.port, agent }
  const vendor: Peer = { host: base.host, isProxy: false }
  const common = {
    Accept: 'application/json',
    'User-Agent': `incident-io-servicenow-sync/${options.version}`,
    'Accept-Encoding': 'gzip, deflate, br',
  }

  /** Ends with `use`; what takes longer than the deadline is broken off wherever it is. */
  function ask<T>(request: TransportRequest, use: (message: IncomingMessage) => Promise<T> | T): Promise<T> {
    const { method, query = [], body } = request
    const search = new URLSearchParams(query.map(([name, value]) => [name, value])).toString()
    const path = joinPath(base.pathname, request.path) + (search === '' ? '' : `?${search}`)
    const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) }
    const headers = { ...common, ...length, ...request.headers }
    return new Promise<T>((resolve, reject) => {
      const send = base.protocol === 'https:' ? requestHttps : requestHttp
      const outgoing = send({ ...target, method, path, headers })
      const timer = setTimeout(() => outgoing.destroy(new NoAnswer('timeout')), options.timeoutMs)
      // Until there is a socket to the vendor, the proxy is who was spoken to.
      let peer: Peer = proxy === '' ? vendor : { host: new URL(proxy).host, isProxy: true }
      const fail = (error: Error): void => {
        clearTimeout(timer)
        reject(failureOf(error, peer))
      }
      outgoing.on('error', fail)
      // Otherwise the proxy's refusal would be taken for the vendor's.
      outgoing.once('proxyConnect', ({ statusCode = 0 }: IncomingMessage) => {
        if (statusCode !== 200) outgoing.destroy(new NoAnswer(proxyRefusal(statusCode)))
      })
      outgoing.once('socket', () => {
        if (!outgoing.destroyed) peer = vendor
      })
      outgoing.once('response', message => {
        const done = (value: T): void => {
          clearTimeout(timer)
          resolve(value)
        }
        void Promise.resolve(use(message)).then(done, fail)
      })
      // As text, headers and body leave in one piece.
      outgoing.end(body)
    })
  }
  return {
    send: (request, maxBytes) =>
      ask(request, async message => ({ ...headOf(message), text: await textOf(message, maxBytes) })),
    open: request => ask(request, message => ({ ...headOf(message), stream: decoded(message) })),
  }
}

/**
 * How long a connection stays open without a call: less than servers keep it as they are shipped, or a call could leave on one that the server is
 * closing. Apache httpd 5 s: https://httpd.apache.org/docs/2.4/mod/core.html#keepalivetimeout, Node.js 24 5 s:
 * https://nodejs.org/docs/latest-v24.x/api/http.html#serverkeepalivetimeout, nginx 75 s:
 * https://nginx.org/en/docs/http/ngx_http_core_module.html#keepalive_timeout
 */
const idleMs = 4000

/**
 * Connections are kept open between calls. Without a proxy they never lead into a private network unless the configuration names the
 * host. Otherwise the owner of a domain could point it at a host that only the bridge can reach. A proxy resolves names itself. Plain http
 * is for this machine only, so no proxy is asked for it.
 */
function agentFor(
  { privateHosts = [] }: TransportOptions,
  { protocol }: URL,
  { hostname, proxy }: { readonly hostname: string; readonly proxy: string },
) {
  // As Node's own agents, but for the time.
  const pool = { keepAlive: true, scheduling: 'lifo', timeout: idleMs } as const
  const isLoopback = ['localhost', '127.0.0.1', '::1'].includes(hostname)
  const options = {
    ...pool,
    allowPrivateIPAddress: isLoopback || privateHosts.includes(hostname),
    allowIPAddressList: privateHosts.filter(host => isIP(host) !== 0),
  }
  if (protocol === 'http:') return new RequestFilteringHttpAgent(options)
  return proxy === '' ? new RequestFilteringHttpsAgent(options) : new HttpsProxyAgent(proxy, pool)
}

const joinPath = (base: string, path: string): string =>
  `${base.replace(/(?<!\/)\/+$/, '')}/${path.replace(/^\/+/, '')}`

/** What the caller hears of. request-filtering-agent names a refused address by its message alone. */
function failureOf(error: NodeJS.ErrnoException, peer: Peer): NoAnswer | AnswerTooLarge {
  if (error instanceof AnswerTooLarge) return error
  if (error instanceof NoAnswer) return new NoAnswer(error.reason, error.cause, peer)
  if (/^DNS lookup .* is not allowed\. Because/.test(error.message)) return new NoAnswer(privateReason, error, peer)
  return new NoAnswer(error.code === 'ETIMEDOUT' ? 'timeout' : (error.code ?? 'unknown'), error, peer)
}

const headOf = ({ statusCode = 0, headers }: IncomingMessage) => ({
  status: statusCode,
  header: (name: string) => {
    const value = headers[name.toLowerCase()]
    return typeof value === 'string' ? value : undefined
  },
})

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

function decoded(message: IncomingMessage): Readable {
  const decoder = decoders[message.headers['content-encoding']?.trim().toLowerCase() ?? '']
  // The reader of the last stream hears of a failure of the first.
  return decoder === undefined ? message : pipeline(message, decoder(), () => undefined)
}

function textOf(message: IncomingMessage, maxBytes: number): Promise<string> {
  const body = decoded(message)
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve, reject) => {
    body.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      size += chunk.length
      if (size > maxBytes) body.destroy(new AnswerTooLarge(maxBytes))
    })
    body.once('end', () =>
      resolve(
        Buffer.concat(chunks, size)
          .toString()
          .replace(/^\ufeff/, ''),
      ),
    )
    body.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ECONNRESET' ? new NoAnswer(cutReason, error) : error),
    )
  })
}

/** The listener: an HTTP server that no peer can hold open for longer than a sender needs. */
import { createServer, type RequestListener, type Server } from 'node:http'

/** How long and how often. Both senders deliver small bodies at once; readers of images are the only others. */
export interface ServerLimits {
  /** Until the headers have arrived, counted from the connection, or from the first byte of a later request on it. */
  readonly headersMs: number
  /** The same for the whole request. Working on the answer does not count: that may take as long as the sender waits. */
  readonly requestMs: number
  /** Between two requests on one connection. */
  readonly idleMs: number
  /** Without a byte in either direction. Longer than any answer takes (ANSWER_WITHIN_MS is 14 s at most). */
  readonly silentMs: number
  /** How often the first two limits are checked. Node's own 30 s would let a slow peer stay twice as long as it may. */
  readonly checkEveryMs: number
  /** A socket costs some 20 KB here: this many stay below 50 MB and far below the usual limit of open files. */
  readonly maxConnections: number
}

/** A peer that delays its first byte, and then its last, is disconnected after the sum of the first two: below 20 s. */
export const serverLimits: ServerLimits = {
  headersMs: 5000,
  requestMs: 12_000,
  idleMs: 10_000,
  silentMs: 15_000,
  checkEveryMs: 500,
  maxConnections: 2000,
}

/** Headers of a delivery or of a browser stay below 8 KB; node answers 431 above. */
const maxHeaderBytes = 16 * 1024
const maxHeaders = 100
/** Node works through pipelined requests of one connection in one go, and other connections wait meanwhile. */
const maxRequestsPerConnection = 100
/** Connections that wait to be accepted: a burst of deliveries, while one run keeps the process busy. */
const backlog = 1024

/** Listens; rejects with the system's error when the address cannot be had. `onRefused` hears of connections above the maximum. */
export function listen(
  app: RequestListener,
  address: { readonly host: string; readonly port: number },
  limits: ServerLimits,
  onRefused: () => void,
): Promise<Server> {
  const server = createServer(
    {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      keepAliveTimeout: limits.idleMs,
      connectionsCheckingInterval: limits.checkEveryMs,
      maxHeaderSize: maxHeaderBytes,
    },
    app,
  )
  server.timeout = limits.silentMs
  server.maxHeadersCount = maxHeaders
  server.maxRequestsPerSocket = maxRequestsPerConnection
  server.maxConnections = limits.maxConnections
  server.on('drop', onRefused)
  // An earlier answer on this connection already said "Connection: close".
  server.on('dropRequest', (_request, socket) => socket.destroy())
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ ...address, backlog }, () => {
      server.off('error', reject)
      resolve(server)
    })
  })
}

/**
 * Stops listening and resolves when no connection is left. What was asked is answered. A peer that has not finished asking after
 * the time that a request may take is cut off, because Node stops checking its limits once a server closes. The package
 * `stoppable` does not fit: it ends a connection in the middle of its headers at once, so that a delivery would get no answer.
 */
export async function close(server: Server, limits: ServerLimits): Promise<void> {
  // A connection that was answering at the stop becomes idle later. It would then delay the stop by its keep-alive time.
  const idle = setInterval(() => server.closeIdleConnections(), 100)
  const last = setTimeout(() => server.closeAllConnections(), limits.requestMs)
  await new Promise(resolve => server.close(resolve))
  clearInterval(idle)
  clearTimeout(last)
}

/** Stands between the bridge and a vendor: records every call, and spoils those that a scenario picks. */
import { createServer, request } from 'node:http'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'

/**
 * What happens to a call. `reset`: the vendor never sees it. `lose_answer`: the vendor carries it out, the bridge never
 * hears. `kill_before` and `kill_after`: the same two, and the bridge dies at that moment.
 */
export type Fate = 'pass' | 'reset' | 'lose_answer' | 'kill_before' | 'kill_after'

export interface Call {
  readonly vendor: string
  readonly method: string
  /** Without the query. */
  readonly path: string
  /** With its question mark; empty when there is none. */
  readonly query: string
  readonly atMs: number
  /** Calls to this vendor that were under way when this one came, itself included. */
  readonly together: number
  /** null until the vendor has answered, and for good when it was never asked. */
  status: number | null
  /** The caller has its answer, or its connection is gone. */
  ended: boolean
}

export interface ProxyOptions {
  readonly vendor: string
  readonly target: string
  /** Asked in the order in which calls arrive. */
  readonly decide: (call: Call) => Fate
  readonly killBridge: () => Promise<void>
  readonly onCall: (call: Call) => void
  /** How long the vendor takes before it is asked; asked for each call. */
  readonly delayMs?: () => number
  /** Awaited before the vendor is asked. */
  readonly before?: (call: Call) => Promise<void> | undefined
  /** Awaited when the vendor has carried it out, before the bridge hears. */
  readonly after?: (call: Call) => Promise<void> | undefined
}

export interface VendorProxy {
  url: string
  stop(): Promise<void>
}

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** A connection of its own for each call: a kept one that the vendor closes meanwhile would look like a fault of the vendor. */
function forward(target: string, incoming: IncomingMessage, body: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { host: _host, connection: _connection, ...headers } = incoming.headers
    const onward = request(
      new URL(incoming.url ?? '/', target),
      { method: incoming.method ?? 'GET', headers, agent: false },
      answer => {
        buffer(answer).then(
          bytes => resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: bytes }),
          reject,
        )
      },
    )
    onward.on('error', reject)
    onward.end(body)
  })
}

function pass(response: ServerResponse, { status, headers, body }: Answer): void {
  const { connection: _connection, 'transfer-encoding': _encoding, 'keep-alive': _keepAlive, ...rest } = headers
  response.writeHead(status, { ...rest, 'content-length': body.length })
  response.end(body)
}

const take = (ms: number): Promise<void> | null => (ms === 0 ? null : new Promise(resolve => setTimeout(resolve, ms)))

async function handle(
  options: ProxyOptions,
  call: Call,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await buffer(incoming)
  const fate = options.decide(call)
  if (fate === 'kill_before') await options.killBridge()
  if (fate === 'reset' || fate === 'kill_before') return void incoming.socket.resetAndDestroy()
  await take(options.delayMs?.() ?? 0)
  await options.before?.(call)
  const answer = await forward(options.target, incoming, body)
  call.status = answer.status
  await options.after?.(call)
  if (fate === 'kill_after') await options.killBridge()
  if (fate === 'pass') pass(response, answer)
  else incoming.socket.resetAndDestroy()
}

/** Starts it on loopback in front of the vendor's address. */
export async function startVendorProxy(options: ProxyOptions): Promise<VendorProxy> {
  let together = 0
  const server = createServer((incoming, response) => {
    together += 1
    const [path = '/', ...query] = (incoming.url ?? '/').split('?')
    const call: Call = {
      vendor: options.vendor,
      method: incoming.method ?? 'GET',
      path,
      query: query.length === 0 ? '' : `?${query.join('?')}`,
      atMs: Date.now(),
      together,
      status: null,
      ended: false,
    }
    response.once('close', () => {
      together -= 1
      call.ended = true
    })
    options.onCall(call)
    // A vendor that breaks off is passed on as it is.
    handle(options, call, incoming, response)
      .catch(() => incoming.socket.destroy())
      .finally(() => {
        call.ended = true
      })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

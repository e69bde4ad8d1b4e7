/** A vendor on the loopback: answers what the test says, and keeps what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listen } from '../../ends/shared/listener.ts'

export interface Received {
  method: string
  path: string
  query: [string, string][]
  headers: IncomingMessage['headers']
  body: string
}
export interface Answer {
  status?: number
  headers?: Record<string, string>
  body?: unknown
}
/** An answer, or a function that handles the response itself (to cut it off, to stay silent). */
export type Behaviour = Answer | ((response: ServerResponse) => void)

export interface LocalServer {
  readonly url: string
  readonly received: Received[]
  /** Method, path and decoded query of each request. */
  readonly lines: () => string[]
  close(): Promise<void>
}

/** Starts on a free port. `behave` is asked once per request, in order. */
export async function startLocalServer(behave: (request: Received, index: number) => Behaviour): Promise<LocalServer> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://local')
      received.push({
        method: request.method ?? '',
        path: url.pathname,
        query: [...url.searchParams],
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      })
      const last = received[received.length - 1]
      if (last !== undefined) answer(response, behave(last, received.length - 1))
    })
  })
  const { url, close } = await listen(server)
  return {
    url,
    received,
    lines: () =>
      received.map(({ method, path, query }) =>
        [method, path, ...query.map(([name, value]) => `${name}=${value}`)].join(' '),
      ),
    close,
  }
}

function answer(response: ServerResponse, behaviour: Behaviour): void {
  if (typeof behaviour === 'function') return behaviour(response)
  const { status = 200, headers = {}, body = {} } = behaviour
  const isText = typeof body === 'string' || Buffer.isBuffer(body)
  response.writeHead(status, { 'Content-Type': isText ? 'text/html' : 'application/json', ...headers })
  response.end(isText ? body : JSON.stringify(body))
}

/** The BridgeError a promise rejects with; fails when it does not reject. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  const outcome = await promise.then(
    () => 'resolved',
    (error: unknown) => ({ error }),
  )
  if (typeof outcome === 'string') throw new Error('expected a rejection')
  return outcome.error
}

/** Waits until the condition holds, at most two seconds. */
export async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 2000
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('the condition did not come true')
    await new Promise(resolve => setImmediate(resolve))
  }
}

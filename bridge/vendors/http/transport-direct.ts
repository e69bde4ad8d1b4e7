/** Node's own client: half of what axios costs for each call, and nothing to load at the start. */
import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { pipeline, type Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { AnswerTooLarge, cutReason } from './no-answer.ts'
import { agentsFor } from './agents.ts'
import type { VendorRequest } from './http.ts'
import { joinPath, queryOf, type Transport, type TransportOptions } from './transport.ts'

class Failure extends Error {
  readonly code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}

export function createDirectTransport({ baseUrl, timeoutMs, privateHosts, userAgent }: TransportOptions): Transport {
  const base = new URL(baseUrl)
  const { httpAgent, httpsAgent } = agentsFor(baseUrl, privateHosts)
  const isHttps = base.protocol === 'https:'
  const address = {
    protocol: base.protocol,
    hostname: base.hostname.replace(/^\[|\]$/g, ''),
    port: base.port,
    agent: isHttps ? httpsAgent : httpAgent,
  }

  /** Ends with `use`; what takes longer than the deadline is broken off wherever it is. */
  function ask<T>(request: VendorRequest, use: (message: IncomingMessage) => Promise<T> | T): Promise<T> {
    return new Promise((resolve, reject) => {
      const query = queryOf(request)
      const path = joinPath(base.pathname, request.path) + (query === '' ? '' : `?${query}`)
      const length = request.body === undefined ? {} : { 'Content-Length': Buffer.byteLength(request.body) }
      const headers = {
        Accept: 'application/json',
        'User-Agent': userAgent,
        'Accept-Encoding': 'gzip, deflate, br',
        ...length,
        ...request.headers,
      }
      const outgoing = (isHttps ? requestHttps : requestHttp)({ ...address, method: request.method, path, headers })
      const timer = setTimeout(() => outgoing.destroy(new Failure('ETIMEDOUT')), timeoutMs)
      const settle =
        <Value>(done: (value: Value) => void) =>
        (value: Value) => {
          clearTimeout(timer)
          done(value)
        }
      outgoing.once('error', settle(reject))
      outgoing.once('response', message => void Promise.resolve(use(message)).then(settle(resolve), settle(reject)))
      // As text, headers and body leave in one piece.
      outgoing.end(request.body)
    })
  }
  return {
    text: (request, maxBytes) =>
      ask(request, async message => ({ ...answered(message), text: await textOf(message, maxBytes) })),
    open: request => ask(request, message => ({ ...answered(message), stream: decoded(message) })),
  }
}

function answered(message: IncomingMessage) {
  return {
    status: message.statusCode ?? 0,
    header: (name: string) => {
      const value = message.headers[name.toLowerCase()]
      return typeof value === 'string' ? value : undefined
    },
  }
}

function decoded(message: IncomingMessage): Readable {
  const decoder = decoderOf(message.headers['content-encoding'])
  // The reader of the last stream hears of a failure of the first.
  return decoder === null ? message : pipeline(message, decoder, () => undefined)
}

function decoderOf(encoding: string | undefined): Transform | null {
  switch (encoding?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    default:
      return null
  }
}

function textOf(message: IncomingMessage, maxBytes: number): Promise<string> {
  const body = decoded(message)
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve, reject) => {
    body.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      size += chunk.length
      if (size > maxBytes) message.destroy(new AnswerTooLarge(maxBytes, null))
    })
    body.once('end', () =>
      resolve(
        Buffer.concat(chunks, size)
          .toString()
          .replace(/^\ufeff/, ''),
      ),
    )
    body.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ECONNRESET' ? new Failure(cutReason) : error),
    )
  })
}

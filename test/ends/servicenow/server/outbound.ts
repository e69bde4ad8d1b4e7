import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import type { OutboundRequest, OutboundResponse } from '../contracts.ts'

/** As the platform limits its connections: further callers wait for a free one. */
const LIMITS = { maxSockets: 4, maxTotalSockets: 20, keepAlive: false }
const SOCKET_TIMEOUT = 1
const NO_CONNECTION = 0

/** Outbound HTTP of the instance. Owns its connections; redirects are answers like any other, they are not followed. */
export interface OutboundHttp {
  send(request: OutboundRequest): Promise<OutboundResponse>
  /** Cuts every connection; later requests open new ones. */
  cut(): void
}

function headersOf(response: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(response.headers))
    headers[name] = Array.isArray(value) ? (value.at(-1) ?? '') : (value ?? '')
  return headers
}

export function createOutboundHttp(): OutboundHttp {
  const http = new HttpAgent(LIMITS)
  const https = new HttpsAgent(LIMITS)

  function send({ method, url, headers, body, timeoutMs }: OutboundRequest): Promise<OutboundResponse> {
    return new Promise(resolve => {
      const secure = url.startsWith('https:')
      const request = (secure ? httpsRequest : httpRequest)(url, {
        method,
        agent: secure ? https : http,
        timeout: timeoutMs,
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      })
      let code = NO_CONNECTION
      const fail = (error: Error): void => resolve({ error: error.message, code })
      request.on('timeout', () => {
        const connecting = request.socket?.connecting === true
        if (!connecting) code = SOCKET_TIMEOUT
        request.destroy(new Error(connecting ? 'Connect timed out' : 'Socket timeout'))
      })
      request.on('error', fail)
      request.on('response', response => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', fail)
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8')
          resolve({ status: response.statusCode ?? 0, headers: headersOf(response), body: text })
        })
      })
      request.end(body)
    })
  }

  return {
    // A malformed address throws at once, before there is a request.
    send: async request => {
      try {
        return await send(request)
      } catch (error) {
        return { error: error instanceof Error ? error.message : String(error), code: NO_CONNECTION }
      }
    },
    cut() {
      http.destroy()
      https.destroy()
    },
  }
}

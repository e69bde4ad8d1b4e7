/** Deliveries to the bridge, few sockets at a time, so that the sender does not take the processor it measures. */
import { createHmac } from 'node:crypto'
import { Agent, request } from 'node:http'
import type { OutgoingHttpHeaders } from 'node:http'

export interface Delivery {
  readonly path: string
  readonly headers: OutgoingHttpHeaders
  readonly body: Buffer
  /** Sent without announcing its length. */
  readonly chunked?: boolean
}

export interface Answer {
  readonly status: number
  readonly ms: number
  readonly text: string
}

export interface Sender {
  send(delivery: Delivery): Promise<Answer>
  end(): void
}

/** A sender to one bridge over at most so many connections. */
export function createSender(url: string, maxSockets: number): Sender {
  const agent = new Agent({ keepAlive: true, maxSockets })
  return {
    send: ({ path, headers, body, chunked = false }) =>
      new Promise((resolve, reject) => {
        const begun = performance.now()
        const length = chunked ? {} : { 'content-length': body.length }
        const asked = request(
          `${url}${path}`,
          { agent, method: 'POST', headers: { ...headers, ...length } },
          response => {
            let text = ''
            response
              .setEncoding('utf8')
              .on('data', (part: string) => {
                text += part
              })
              .on('error', reject)
            response.on('end', () => resolve({ status: response.statusCode ?? 0, ms: performance.now() - begun, text }))
          },
        )
        asked.on('error', reject)
        if (chunked) for (let at = 0; at < body.length; at += 1000) asked.write(body.subarray(at, at + 1000))
        asked.end(chunked ? undefined : body)
      }),
    end: () => agent.destroy(),
  }
}

/** Standard Webhooks headers over the bytes as they are, also over bytes that are no text. */
export function signed(secret: string, body: Buffer, id: string, atMs = Date.now()): Record<string, string> {
  const timestamp = String(Math.floor(atMs / 1000))
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64')
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}

/** Runs `count` sendings evenly over the time given, late ones at once; resolves when all are answered. */
export async function paced<T>(count: number, withinMs: number, run: (index: number) => Promise<T>): Promise<T[]> {
  const begun = performance.now()
  const running: Promise<T>[] = []
  while (running.length < count) {
    const due = Math.min(count, Math.floor(((performance.now() - begun) / withinMs) * count) + 1)
    while (running.length < due) running.push(run(running.length))
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  return Promise.all(running)
}

/** The value below which that share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}

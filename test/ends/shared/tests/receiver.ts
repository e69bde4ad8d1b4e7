/** A receiver of webhooks, for the tests of the ends that send some. */
import { createServer } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import { listen } from '../listener.ts'

export interface Received {
  headers: IncomingHttpHeaders
  body: string
}
export interface Receiver {
  url: string
  received: Received[]
  stop(): Promise<void>
}

/** Takes webhooks; `answer` says the status for the n-th of them, or null for silence. */
export async function startReceiver(answer: (count: number) => number | null = () => 200): Promise<Receiver> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() })
      const status = answer(received.length)
      if (status !== null) response.writeHead(status).end()
    })
  })
  const { url, close } = await listen(server)
  return { url: `${url}/hook`, received, stop: close }
}

/** Waits for a condition, with a limit. */
export async function until(what: string, condition: () => boolean | Promise<boolean>, limitMs = 5000): Promise<void> {
  const end = Date.now() + limitMs
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`Not within ${limitMs} ms: ${what}`)
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}

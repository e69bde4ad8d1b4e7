/** Stands where the app sends its events: hands each to the first bridge, and, once that one has taken it, to the others too. */
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'

export interface Repeater {
  readonly url: string
  /** Events that every bridge has taken. */
  readonly repeated: number
  stop(): Promise<void>
}

const passedOn = /^(webhook-|content-type$|accept$)/

/** The answer is the first bridge's own; a repeat that fails is a failure, as a sender would not let it pass either. */
export async function startRepeater(bridges: readonly string[]): Promise<Repeater> {
  let repeated = 0
  const server = createServer((request, response) => {
    const headers = Object.fromEntries(
      Object.entries(request.headers)
        .filter(([name]) => passedOn.test(name))
        .map(([name, value]) => [name, String(value)]),
    )
    const repeat = async (): Promise<void> => {
      const body = await text(request)
      let first: { status: number; text: string } | null = null
      for (const bridge of bridges) {
        const answer = await fetch(bridge + (request.url ?? ''), { method: 'POST', headers, body })
        const text = await answer.text()
        first ??= { status: answer.status, text }
        if (!answer.ok) return void response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text)
      }
      repeated += 1
      response.writeHead(first?.status ?? 500, { 'content-type': 'application/json' }).end(first?.text)
    }
    repeat().catch(() => request.socket.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The repeater has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    get repeated() {
      return repeated
    },
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

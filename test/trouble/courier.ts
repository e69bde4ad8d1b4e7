/** Takes incident.io's webhooks in the bridge's place and keeps them, so that a test can deliver them in an order of its own. */
import { createServer } from 'node:http'
import { z } from 'zod'
import { until } from '../world/wait.ts'

/** One signed webhook, as incident.io sent it. */
export interface Letter {
  readonly incidentId: string
  readonly headers: Record<string, string>
  readonly body: string
}

export interface Courier {
  readonly url: string
  /** The letters about an incident once there are at least so many, in the order in which they came. */
  lettersOf(incidentId: string, count: number): Promise<readonly Letter[]>
  stop(): Promise<void>
}

const event = z.looseObject({ event_type: z.string() })
const subject = z.looseObject({
  id: z.string().optional(),
  incident_id: z.string().optional(),
  incident: z.looseObject({ id: z.string() }).optional(),
})

function incidentOf(body: string): string {
  const read = event.parse(JSON.parse(body))
  const { id, incident_id: incidentId, incident } = subject.parse(read[read.event_type])
  return incidentId ?? incident?.id ?? id ?? ''
}

const kept = ['content-type', 'webhook-id', 'webhook-timestamp', 'webhook-signature']

export async function startCourier(): Promise<Courier> {
  const letters = new Map<string, Letter[]>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      const incidentId = incidentOf(body)
      const headers = Object.fromEntries(kept.map(name => [name, String(request.headers[name] ?? '')]))
      letters.set(incidentId, [...(letters.get(incidentId) ?? []), { incidentId, headers, body }])
      response.writeHead(200).end()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The courier has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    lettersOf: (incidentId, count) =>
      until(`${count} webhooks about ${incidentId}`, async () => {
        const known = letters.get(incidentId) ?? []
        return known.length < count ? null : known
      }),
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const patienceMs = 60_000

/** Delivers until the bridge says that it is done, as incident.io would. */
export async function deliver(bridgeUrl: string, { headers, body }: Letter): Promise<void> {
  await until(
    'the bridge to take a webhook',
    async () => {
      const answer = await fetch(`${bridgeUrl}/webhooks/incident-io`, { method: 'POST', headers, body })
      if (!answer.ok) throw new Error(`it answered ${answer.status}: ${await answer.text()}`)
      await answer.arrayBuffer()
      return true
    },
    { limitMs: patienceMs },
  )
}

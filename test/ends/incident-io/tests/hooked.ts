/** An end whose webhooks go to a receiver, for the tests of events and of their delivery. */
import { z } from 'zod'
import { startReceiver, type Received, type Receiver } from '../../shared/tests/receiver.ts'
import { startEnd } from './end.ts'
import type { Answer, End } from './end.ts'

export interface Hooked {
  end: End
  receiver: Receiver
  /** Types of what arrived, sorted: no order is promised. */
  types(): string[]
  /** Webhook ids of what arrived. */
  ids(): unknown[]
  drain(): Promise<Answer>
  /** Waits for what is under way, then forgets what arrived. */
  forget(): Promise<void>
  deliveries(): Promise<z.infer<typeof deliveriesShape>['deliveries']>
  stop(): Promise<void>
}

const deliveriesShape = z.object({ deliveries: z.array(z.looseObject({ state: z.string(), attempts: z.number() })) })
const event = z.looseObject({ event_type: z.string() })

export const eventOf = ({ body }: Received): z.infer<typeof event> => event.parse(JSON.parse(body))
export const contentOf = (received: Received | undefined): unknown =>
  received === undefined ? undefined : eventOf(received)[eventOf(received).event_type]
export const headersOf = (received: Received | undefined): Record<string, string> =>
  z.record(z.string(), z.string()).parse(received?.headers)

/** `answer` says the status for the n-th webhook, null for silence; the waits between attempts are scaled down. */
export async function startHooked(answer?: (count: number) => number | null, retryScale = 0.001): Promise<Hooked> {
  const receiver = await startReceiver(answer)
  const end = await startEnd({ webhookUrl: receiver.url, retryScale, answerWithinMs: 300 })
  const drain = () => end.control('POST', '/deliveries/drain', { limit_ms: 5000 })
  return {
    end,
    receiver,
    drain,
    types: () => receiver.received.map(each => eventOf(each).event_type).sort(),
    ids: () => receiver.received.map(({ headers }) => headers['webhook-id']),
    forget: async () => {
      const { status } = await drain()
      if (status !== 200) throw new Error('Webhooks are still under way')
      receiver.received.length = 0
    },
    deliveries: async () => deliveriesShape.parse((await end.control('GET', '/deliveries')).body).deliveries,
    stop: async () => void (await Promise.all([end.stop(), receiver.stop()])),
  }
}

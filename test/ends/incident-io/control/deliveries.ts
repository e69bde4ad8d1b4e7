/** Control plane: where webhooks go, what became of them, and how they misbehave. */
import { Router } from 'express'
import type { Request } from 'express'
import { newSecret } from '../webhooks/endpoints.ts'
import type { Endpoint } from '../webhooks/endpoints.ts'
import type { Delivery } from '../webhooks/delivery.ts'
import type { Dispatcher } from '../webhooks/dispatcher.ts'
import { drainBody, eventBody, modeBody, moveWebhookBody, rotateBody, webhookBody } from './bodies.ts'
import { ControlError, parseControl } from '../../shared/control-plane.ts'

type ById = Request<{ id: string }>

const shown = ({ id, eventType, endpoint, attempts, state }: Delivery) => ({
  id,
  event_type: eventType,
  url: endpoint.url,
  attempts: attempts.length,
  last_status: attempts.at(-1)?.status ?? null,
  last_error: attempts.at(-1)?.error ?? null,
  done: state !== 'pending',
  state,
})

/** How far thousands of deliveries are, in a few numbers. `broken`: attempts that were under way when the connection broke. */
const counted = (deliveries: readonly Delivery[]) => {
  const of = (state: Delivery['state']): number => deliveries.filter(delivery => delivery.state === state).length
  const attempts = deliveries.flatMap(delivery => delivery.attempts)
  return {
    total: deliveries.length,
    pending: of('pending'),
    delivered: of('delivered'),
    exhausted: of('exhausted'),
    dropped: of('dropped'),
    attempts: attempts.length,
    broken: attempts.filter(({ error }) => error !== null && !error.includes('ECONNREFUSED')).length,
  }
}

export interface WebhookParts {
  endpoints: Endpoint[]
  dispatcher: Dispatcher
  newId: () => string
  /** The secret of endpoints that are added without one: the one printed at start. */
  secret: string
}

const endpointOf = ({ endpoints }: WebhookParts, id: string): Endpoint => {
  const found = endpoints.find(endpoint => endpoint.id === id)
  if (found === undefined) throw new ControlError(404, `No webhook endpoint has the id ${id}`)
  return found
}

const endpointRoutes = (parts: WebhookParts): Router => {
  const router = Router()
  router.get('/webhooks', (_request, response) => void response.json({ webhooks: parts.endpoints }))
  router.post('/webhooks', (request, response) => {
    const { url, secret } = parseControl(webhookBody, request.body)
    const endpoint = { id: parts.newId(), url, secrets: [secret ?? parts.secret] }
    parts.endpoints.push(endpoint)
    response.status(201).json({ id: endpoint.id, url, secret: endpoint.secrets[0] })
  })
  router.patch('/webhooks/:id', (request: ById, response) => {
    const endpoint = endpointOf(parts, request.params.id)
    endpoint.url = parseControl(moveWebhookBody, request.body).url
    response.json({ id: endpoint.id, url: endpoint.url })
  })
  router.post('/webhooks/:id/rotate', (request: ById, response) => {
    const endpoint = endpointOf(parts, request.params.id)
    const { secret = newSecret() } = parseControl(rotateBody, request.body)
    endpoint.secrets = [secret, ...endpoint.secrets].slice(0, 2)
    response.json({ id: endpoint.id, secret })
  })
  router.delete('/webhooks/:id', (request: ById, response) => {
    parts.endpoints.splice(parts.endpoints.indexOf(endpointOf(parts, request.params.id)), 1)
    response.status(204).end()
  })
  return router
}

export function deliveryRoutes(parts: WebhookParts): Router {
  const { dispatcher } = parts
  const router = endpointRoutes(parts)
  router.post('/events', (request, response) => {
    const event = parseControl(eventBody, request.body)
    if ('raw' in event) dispatcher.send('raw', event.raw)
    else
      dispatcher.send(
        event.event_type,
        JSON.stringify({ event_type: event.event_type, [event.event_type]: event.body }),
      )
    response.status(202).json({ endpoints: parts.endpoints.length })
  })
  router.get(
    '/deliveries',
    (_request, response) => void response.json({ deliveries: dispatcher.deliveries().map(shown) }),
  )
  /** What the endpoints answered, each text once. */
  router.get('/deliveries/answers', (_request, response) => {
    const answers = dispatcher.deliveries().flatMap(({ attempts }) => attempts.map(({ answer }) => answer))
    response.json({ answers: [...new Set(answers)] })
  })
  router.get('/deliveries/counts', (_request, response) => void response.json(counted(dispatcher.deliveries())))
  router.post('/deliveries/drain', async (request, response) => {
    const { limit_ms: limitMs } = parseControl(drainBody, request.body)
    const drained = await dispatcher.drain(limitMs)
    response.status(drained ? 200 : 504).json({
      drained,
      outstanding: dispatcher
        .deliveries()
        .filter(({ state }) => state === 'pending')
        .map(shown),
    })
  })
  router.post('/deliveries/mode', (request, response) => {
    const { duplicate, shuffle, drop, delay_ms: delayMs } = parseControl(modeBody, request.body)
    dispatcher.setMode({ duplicate: Number(duplicate), shuffle, drop, delayMs })
    response.json({ duplicate, shuffle, drop, delay_ms: delayMs })
  })
  router.post('/deliveries/:id/replay', (request: ById, response) => {
    if (!dispatcher.replay(request.params.id))
      throw new ControlError(404, `No delivery has the id ${request.params.id}`)
    response.status(202).json({ id: request.params.id })
  })
  return router
}

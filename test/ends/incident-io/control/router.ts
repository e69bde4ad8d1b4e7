/** The control plane, `/_/`: what a test or a demo does in place of people in the product. No key; this machine only. */
import express, { Router } from 'express'
import { randomBytes } from 'node:crypto'
import { faultBody } from '../../shared/faults.ts'
import type { Faults } from '../../shared/faults.ts'
import type { Latency } from '../http/latency.ts'
import { clockBody } from '../../shared/wall-clock.ts'
import type { RequestLog } from '../../shared/request-log.ts'
import type { State } from '../state/state.ts'
import type { ApiKey } from '../state/visible.ts'
import { apiKeyBody, latencyBody, listLagBody, pagesBody, resetBody } from './bodies.ts'
import type { Flags } from './bodies.ts'
import { deliveryRoutes } from './deliveries.ts'
import type { WebhookParts } from './deliveries.ts'
import { ControlError, controlErrors, parseControl } from '../../shared/control-plane.ts'
import { productRoutes } from './incidents.ts'
import { organisationRoutes } from './organisation.ts'

export interface ControlParts extends WebhookParts {
  state: State
  keys: ApiKey[]
  faults: Faults
  latency: Latency
  requests: RequestLog
  /** Bugs of this server that were noticed, above all answers that break the contract. */
  violations: readonly string[]
  /** Begins a new life with these flags. */
  reset(flags: Flags): void
}

const shownState = ({ incidents, updates, followUps, timelineItems, attachments }: State) => ({
  incidents: [...incidents.values()],
  updates: [...updates.values()],
  follow_ups: [...followUps.values()],
  timeline_items: [...timelineItems.values()],
  attachments: [...attachments.values()],
})

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

export function controlRouter(parts: ControlParts): Router {
  const { faults, latency, requests, keys } = parts
  const router = Router()
  router.use((request, _response, next) => {
    if (!loopback.has(request.socket.remoteAddress ?? ''))
      throw new ControlError(403, 'The control plane answers this machine only')
    next()
  })
  router.use(express.json({ limit: '5mb' }))
  router.use(productRoutes(parts.state))
  router.use(organisationRoutes(parts.state))
  router.use(deliveryRoutes(parts))
  router.post('/faults', (request, response) => {
    faults.add(parseControl(faultBody, request.body))
    response.status(201).json({ faults: faults.list() })
  })
  router.get('/faults', (_request, response) => void response.json({ faults: faults.list() }))
  router.delete('/faults', (_request, response) => {
    faults.clear()
    response.status(204).end()
  })
  /** All there is, for comparing both ends as a whole. */
  router.get('/state', (_request, response) => void response.json(shownState(parts.state)))
  router.put('/list-lag', (request, response) => {
    parts.state.listLagMs = parseControl(listLagBody, request.body).ms
    response.status(204).end()
  })
  router.post('/clock', (request, response) => {
    const { clock } = parts.state
    clock.advance(parseControl(clockBody, request.body).advanceMs)
    response.json({ now: new Date(clock.nowMs()).toISOString() })
  })
  /** Nothing promises for how long the vendor keeps them. */
  router.delete('/idempotency-keys', (_request, response) => {
    parts.state.idempotency.clear()
    response.status(204).end()
  })
  router.put('/latency', (request, response) => {
    latency.set(parseControl(latencyBody, request.body).ms)
    response.status(204).end()
  })
  /** The largest page that may be asked for, where the vendor's contract and its practice differ; and what a page holds at most. */
  router.put('/pages', (request, response) => {
    const { incidents, hold } = parseControl(pagesBody, request.body)
    if (incidents !== undefined) parts.state.largestIncidentsPage = incidents
    if (hold !== undefined) parts.state.pagesHold = hold
    response.status(204).end()
  })
  router.get(
    '/requests',
    (_request, response) => void response.json({ counts: requests.counts(), violations: parts.violations }),
  )
  router.delete('/requests', (_request, response) => {
    requests.clear()
    response.status(204).end()
  })
  router.post('/api-keys', (request, response) => {
    const { name, roles } = parseControl(apiKeyBody, request.body)
    const key: ApiKey = { id: parts.newId(), key: `inc_${randomBytes(16).toString('hex')}`, name, roles }
    keys.push(key)
    response.status(201).json(key)
  })
  router.post('/reset', (request, response) => {
    parts.reset(parseControl(resetBody, request.body))
    response.status(204).end()
  })
  router.use(request => {
    throw new ControlError(404, `The control plane has no ${request.method} ${request.originalUrl}`)
  })
  router.use(controlErrors)
  return router
}

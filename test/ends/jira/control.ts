/** The control plane, `/_/`: what a test does in place of people in the product. No login; this machine only. */
import express, { Router } from 'express'
import type { Request } from 'express'
import { z } from 'zod'
import { faultBody } from '../shared/faults.ts'
import { ControlError, controlErrors, named, parseControl } from '../shared/control-plane.ts'
import type { Faults } from '../shared/faults.ts'
import { clockBody } from '../shared/wall-clock.ts'
import type { RequestLog } from '../shared/request-log.ts'
import type { Issues, StoredIssue } from './state/issues.ts'
import { statuses } from './state/projects.ts'
import type { Webhooks } from './webhooks.ts'

export interface ControlParts {
  issues: Issues
  webhooks: Webhooks
  faults: Faults
  requests: RequestLog
  /** Bugs of this server that were noticed, above all answers that break the contract. */
  violations: readonly string[]
}

const transitionBody = z.strictObject({ status: z.string(), by: z.string().default('Priya Engineer') })
const editBody = z.strictObject({ fields: z.record(z.string(), z.unknown()), by: z.string().default('Priya Engineer') })
const webhookBody = z.strictObject({ url: z.url() })
const settingsBody = z.strictObject({
  index_lag_ms: z.number().int().min(0).optional(),
  drop_webhooks: z.boolean().optional(),
})

const shown = ({ id, key, type, status, fields, properties }: StoredIssue) => ({
  id,
  key,
  type: type.name,
  status: status.name,
  category: status.category,
  fields,
  properties,
})

type ByKey = Request<{ key: string }>

function issueRoutes({ issues }: ControlParts): Router {
  const router = Router()
  const existingIssue = (key: string): StoredIssue => {
    const issue = issues.find(key)
    if (issue === undefined) throw new ControlError(404, `There is no issue ${key}`)
    return issue
  }
  router.get(
    '/issues',
    (_request, response) => void response.json({ count: issues.all().length, issues: issues.all().map(shown) }),
  )
  router.post('/issues/:key/transition', (request: ByKey, response) => {
    const { status, by } = parseControl(transitionBody, request.body)
    const issue = existingIssue(request.params.key)
    issues.transition(issue, named('status', statuses, status), by)
    response.json(shown(issue))
  })
  router.patch('/issues/:key', (request: ByKey, response) => {
    const { fields, by } = parseControl(editBody, request.body)
    const issue = existingIssue(request.params.key)
    issues.edit(issue, fields, by)
    response.json(shown(issue))
  })
  router.delete('/issues/:key', (request: ByKey, response) => {
    issues.remove(existingIssue(request.params.key), 'Priya Engineer')
    response.status(204).end()
  })
  return router
}

function deliveryRoutes({ webhooks }: ControlParts): Router {
  const router = Router()
  router.post('/webhooks', (request, response) => {
    webhooks.add(parseControl(webhookBody, request.body).url)
    response.status(201).json({})
  })
  router.get('/deliveries', (_request, response) => void response.json({ deliveries: webhooks.deliveries() }))
  router.post('/deliveries/drain', async (_request, response) => {
    await webhooks.drain()
    response.json({ drained: true })
  })
  router.post('/deliveries/:key/replay', async (request: ByKey, response) => {
    if (!(await webhooks.replay(request.params.key)))
      throw new ControlError(404, `No delivery has the id ${request.params.key}`)
    response.status(202).json({ id: request.params.key })
  })
  return router
}

export function controlRouter(parts: ControlParts): Router {
  const { faults, requests, issues, webhooks } = parts
  const router = Router()
  router.use(express.json())
  router.use(issueRoutes(parts), deliveryRoutes(parts))
  router.post('/settings', (request, response) => {
    const { index_lag_ms: lag, drop_webhooks: drop } = parseControl(settingsBody, request.body)
    if (lag !== undefined) issues.setIndexLag(lag)
    if (drop !== undefined) webhooks.setDropping(drop)
    response.json({})
  })
  router.post('/clock', (request, response) => {
    issues.clock.advance(parseControl(clockBody, request.body).advanceMs)
    response.json({ now: new Date(issues.clock.nowMs()).toISOString() })
  })
  router.post('/faults', (request, response) => {
    faults.add(parseControl(faultBody, request.body))
    response.status(201).json({ faults: faults.list() })
  })
  router.delete('/faults', (_request, response) => {
    faults.clear()
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
  router.use(request => {
    throw new ControlError(404, `The control plane has no ${request.method} ${request.originalUrl}`)
  })
  router.use(controlErrors)
  return router
}

/** What an orchestrator asks: is the process alive, should it get traffic, what has it counted. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { Router } from 'express'
import { BridgeError } from '../observability/errors.ts'
import type { Metrics } from '../observability/metrics.ts'

export interface HealthParts {
  /** Set once a stop has begun: readiness fails first, so that traffic moves away before connections close. */
  readonly isStopping: () => boolean
  /** How each vendor answered last. It decides nothing: a process that is taken out of service mends no vendor. */
  readonly vendors: () => object
  readonly metrics: Metrics
  readonly metricsToken: string | null
}

/** /health/live, /health/ready and /metrics. */
export function healthRoutes({ isStopping, vendors, metrics, metricsToken }: HealthParts): Router {
  const router = Router()
  router.get('/health/live', (_request, response) => {
    response.json({ status: 'live' })
  })
  router.get('/health/ready', (_request, response) => {
    if (isStopping()) response.status(503).json({ status: 'not_ready', reason: 'stopping', vendors: vendors() })
    else response.json({ status: 'ready', vendors: vendors() })
  })
  router.get('/metrics', async (request, response, next) => {
    if (metricsToken === null) return next()
    if (!isSame(request.headers.authorization ?? '', `Bearer ${metricsToken}`)) {
      response.set('WWW-Authenticate', 'Bearer')
      throw new BridgeError('token_mismatch', 'Send the METRICS_TOKEN of the bridge as a bearer token.')
    }
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics())
  })
  return router
}

/** Compares digests, which have one length, in constant time. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(wanted))
}

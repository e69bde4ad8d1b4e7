/** What an orchestrator asks: is the process alive, should it get traffic, what has it counted. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { Router } from 'express'
import type { Metrics } from '../observability/metrics.ts'

export interface HealthParts {
  /** Set once a stop has begun: readiness fails first, so that traffic moves away before connections close. */
  readonly isStopping: () => boolean
  /** Whether the last reading of the configuration succeeded; null before the first one. */
  readonly lastReadOk: () => boolean | null
  /** Reads the configuration now. */
  readonly readConfiguration: () => Promise<unknown>
  readonly metrics: Metrics
  readonly metricsToken: string | null
}

/** /health/live, /health/ready and /metrics. */
export function healthRoutes(parts: HealthParts): Router {
  const router = Router()
  router.get('/health/live', (_request, response) => {
    response.json({ status: 'live' })
  })
  router.get('/health/ready', async (_request, response) => {
    const reason = await notReadyBecause(parts)
    if (reason === null) response.json({ status: 'ready' })
    else response.status(503).json({ status: 'not_ready', reason })
  })
  router.get('/metrics', async (request, response, next) => {
    if (parts.metricsToken === null) return next()
    if (!isSame(request.headers.authorization ?? '', `Bearer ${parts.metricsToken}`)) {
      response
        .status(401)
        .set('WWW-Authenticate', 'Bearer')
        .json({ error: { code: 'token_mismatch', message: 'Send the METRICS_TOKEN of the bridge as a bearer token.' } })
      return
    }
    response.type(parts.metrics.registry.contentType).send(await parts.metrics.registry.metrics())
  })
  return router
}

async function notReadyBecause(parts: HealthParts): Promise<string | null> {
  if (parts.isStopping()) return 'stopping'
  if (parts.lastReadOk() === true) return null
  try {
    await parts.readConfiguration()
    return null
  } catch {
    return 'servicenow_configuration_unreadable'
  }
}

/** Compares digests, which have one length, in constant time. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(wanted))
}

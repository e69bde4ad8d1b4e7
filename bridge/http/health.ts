/** What an orchestrator asks: is the process alive, should it get traffic, what has it counted. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { Router } from 'express'
import { isPassing, toBridgeError } from '../observability/errors.ts'
import { errorFieldsInFull, type Log } from '../observability/log.ts'
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
  readonly log: Pick<Log, 'warn'>
}

/** /health/live, /health/ready and /metrics. */
export function healthRoutes(parts: HealthParts): Router {
  const router = Router()
  const report = createReport(parts.log)
  router.get('/health/live', (_request, response) => {
    response.json({ status: 'live' })
  })
  router.get('/health/ready', async (_request, response) => {
    const reason = await notReadyBecause(parts, report)
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

async function notReadyBecause(parts: HealthParts, report: (error: unknown) => void): Promise<string | null> {
  if (parts.isStopping()) return 'stopping'
  try {
    if (parts.lastReadOk() !== true) await parts.readConfiguration()
    report(null)
    return null
  } catch (error) {
    report(error)
    return 'servicenow_configuration_unreadable'
  }
}

/** Logs what people must mend, once for each reason: probes come every few seconds. null: it works again. */
function createReport(log: HealthParts['log']): (error: unknown) => void {
  let reported: string | null = null
  return error => {
    if (error !== null && isPassing(error)) return
    const reason = error === null ? null : toBridgeError(error).message
    if (reason !== null && reason !== reported) log.warn('ServiceNow cannot be read', errorFieldsInFull(error))
    reported = reason
  }
}

/** Compares digests, which have one length, in constant time. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(wanted))
}

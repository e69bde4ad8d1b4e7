/** createApp: the Express app from its parts. The order of the lines is the order in which a request meets them. */
import express, { type Express } from 'express'
import { BridgeError } from '../observability/errors.ts'
import { attachmentRoute, type AttachmentRouteParts } from './attachments/route.ts'
import { errorHandler } from './error-handler.ts'
import { healthRoutes, type HealthParts } from './health.ts'
import { readHubSignature } from './webhooks/hub-signature.ts'
import { incidentIoWebhook, type IncidentIoWebhookParts } from './webhooks/incident-io.ts'
import { jiraWebhook, type JiraWebhookParts } from './webhooks/jira.ts'
import type { PendingRuns } from './pending-runs.ts'
import { serviceNowWebhook, type ServiceNowWebhookParts } from './webhooks/servicenow.ts'
import { readSignatureHeaders } from './webhooks/signature.ts'
import { signedBody } from './webhooks/signed-body.ts'
import type { Log } from '../observability/log.ts'
import type { Metrics } from '../observability/metrics.ts'

export interface AppParts {
  readonly log: Log
  readonly metrics: Metrics
  readonly runs: PendingRuns
  readonly answerWithinMs: number
  readonly incidentIo: Pick<IncidentIoWebhookParts, 'secrets' | 'handOn'>
  readonly serviceNow: Pick<ServiceNowWebhookParts, 'secrets' | 'deliver'>
  /** null: no webhook of Jira is taken. */
  readonly jira: Pick<JiraWebhookParts, 'secrets' | 'noteChange'> | null
  readonly attachments: Pick<AttachmentRouteParts, 'secret' | 'now' | 'readAttachment'>
  readonly health: Omit<HealthParts, 'metrics'>
  /** For an image; the bridge's own limit unless given. */
  readonly pieceWithinMs?: number
}

/** 64 KB in this time is slower than any telephone; a reader that takes nothing is gone within it, or within twice of it from the start. */
const pieceWithinMs = 8000

/** Builds the app; nothing listens yet. */
export function createApp(parts: AppParts): Express {
  const { log, metrics, runs, answerWithinMs } = parts
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.use(healthRoutes({ ...parts.health, metrics }))
  const signed = signedBody(readSignatureHeaders)
  const shared = { log, metrics, runs, answerWithinMs }
  app.post('/webhooks/incident-io', signed, incidentIoWebhook({ ...parts.incidentIo, ...shared }))
  app.post('/webhooks/servicenow', signed, serviceNowWebhook({ ...parts.serviceNow, ...shared }))
  if (parts.jira !== null)
    app.post('/webhooks/jira', signedBody(readHubSignature), jiraWebhook({ ...parts.jira, ...shared }))
  app.get(
    '/attachments/:token/:fileName',
    attachmentRoute({ ...parts.attachments, log, pieceWithinMs: parts.pieceWithinMs ?? pieceWithinMs }),
  )
  app.use(() => {
    throw new BridgeError('not_found', 'There is nothing at this address.')
  })
  app.use(errorHandler(log))
  return app
}

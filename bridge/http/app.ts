/** createApp: the Express app from its parts. The order of the lines is the order in which a request meets them. */
import express, { type Express } from 'express'
import { BridgeError } from '../observability/errors.ts'
import { inTrace, newTrace, readTraceparent } from '../observability/trace.ts'
import { ownAddressRoute } from './attachments/own-address.ts'
import { attachmentRoute, type AttachmentRouteParts } from './attachments/route.ts'
import { errorHandler } from './error-handler.ts'
import { healthRoutes, type HealthParts } from './health.ts'
import type { ChangeHint } from '../sync/hint.ts'
import type { IssueChange } from '../sync/issue-ports.ts'
import type { ChangeWebhookParts, DeliveryParts } from './webhooks/delivery.ts'
import { incidentIoWebhook } from './webhooks/incident-io.ts'
import { jiraWebhook } from './webhooks/jira.ts'
import { serviceNowWebhook, type ServiceNowWebhookParts } from './webhooks/servicenow.ts'

export interface AppParts extends DeliveryParts {
  readonly incidentIo: ChangeWebhookParts<ChangeHint>
  readonly serviceNow: ServiceNowWebhookParts
  /** null: no webhook of Jira is taken. */
  readonly jira: ChangeWebhookParts<IssueChange> | null
  readonly attachments: Omit<AttachmentRouteParts, 'log' | 'pieceWithinMs'> & { readonly pieceWithinMs?: number }
  readonly health: Omit<HealthParts, 'metrics'>
}

/** Time for 64 KB. A reader that takes nothing is disconnected after this time, at the start after up to twice this time. */
const pieceWithinMs = 8000

/** Builds the app; nothing listens yet. */
export function createApp(parts: AppParts): Express {
  const { log, metrics } = parts
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.use(healthRoutes({ ...parts.health, metrics }))
  app.use((request, _response, next) => inTrace(readTraceparent(request.get('traceparent')) ?? newTrace(), next))
  app.post('/webhooks/incident-io', incidentIoWebhook(parts.incidentIo, parts))
  app.post('/webhooks/servicenow', serviceNowWebhook(parts.serviceNow, parts))
  if (parts.jira !== null && parts.jira.secrets.length > 0) app.post('/webhooks/jira', jiraWebhook(parts.jira, parts))
  app.get('/attachments/self/:nonce', ownAddressRoute(parts.attachments.secret))
  app.get('/attachments/:token/:fileName', attachmentRoute({ pieceWithinMs, ...parts.attachments, log }))
  app.use(() => {
    throw new BridgeError('not_found', 'There is nothing at this address.')
  })
  app.use(errorHandler(log, metrics))
  return app
}

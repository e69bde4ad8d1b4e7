/** POST /webhooks/servicenow: the app's outbox delivers one event; the answer is stored on its row. */
import type { RequestHandler } from 'express'
import type { AppEvent } from '../mapping/outbound-event.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import { answerDelivery, type Outcome } from './delivery-answer.ts'
import type { PendingRuns } from './pending-runs.ts'
import { parseServiceNowEvent } from './servicenow-event.ts'
import { readSignedJson } from './signed-body.ts'

export interface ServiceNowWebhookParts {
  readonly secrets: readonly string[]
  readonly answerWithinMs: number
  readonly runs: PendingRuns
  readonly log: Log
  readonly metrics: Metrics
  /** Brings the event to incident.io, or does what an admin asked for; repeats are harmless. */
  readonly deliver: (event: AppEvent) => Promise<Outcome>
}

/** The route handler; express.raw must have kept the body. */
export function serviceNowWebhook(parts: ServiceNowWebhookParts): RequestHandler {
  return async (request, response) => {
    const { json } = readSignedJson(request, parts.secrets)
    const event = parseServiceNowEvent(json)
    await answerDelivery(response, {
      source: 'servicenow',
      type: event.type,
      log: parts.log,
      metrics: parts.metrics,
      fields: { webhookId: event.eventId, eventType: event.type, ...subjectOf(event) },
      run: () => parts.runs.answerWithin(parts.deliver(event), parts.answerWithinMs),
    })
  }
}

const subjectOf = (event: AppEvent) => ('incidentId' in event ? { externalId: event.externalId, incidentId: event.incidentId } : {})

/** POST /webhooks/servicenow: the app's outbox delivers one event; the answer is stored on its row. */
import type { RequestHandler } from 'express'
import type { AppEvent } from '../../mapping/outbound-event.ts'
import { answerDelivery, type Outcome, type WebhookParts } from './delivery-answer.ts'
import { parseServiceNowEvent } from './servicenow-event.ts'
import { readSignedJson } from './signed-body.ts'

export interface ServiceNowWebhookParts extends WebhookParts {
  /** Brings the event to incident.io, or does what an admin asked for; repeats are harmless. */
  readonly deliver: (event: AppEvent) => Promise<Outcome>
}

/** The route handler; `signedBody` must have kept the body. */
export function serviceNowWebhook(parts: ServiceNowWebhookParts): RequestHandler {
  return async (request, response) => {
    const { json } = readSignedJson(request, parts.secrets)
    const event = parseServiceNowEvent(json)
    await answerDelivery(response, parts, {
      source: 'servicenow',
      type: event.type,
      fields: { webhookId: event.eventId, eventType: event.type, ...subjectOf(event) },
      run: () => parts.deliver(event),
    })
  }
}

const subjectOf = (event: AppEvent) =>
  'incidentId' in event ? { externalId: event.externalId, incidentId: event.incidentId } : {}

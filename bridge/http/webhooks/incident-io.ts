/** POST /webhooks/incident-io: believe it, read what it points at, hand the hint on, answer once the run is done. */
import type { RequestHandler } from 'express'
import type { ChangeHint } from '../../sync/hint.ts'
import { answerDelivery, type Outcome, type WebhookParts } from './delivery-answer.ts'
import { parseIncidentIoEvent } from './incident-io-event.ts'
import { readSignedJson } from './signed-body.ts'

export interface IncidentIoWebhookParts extends WebhookParts {
  /** Runs the sync for what the hint names; resolves when its outcome stands in ServiceNow. */
  readonly handOn: (hint: ChangeHint) => Promise<Outcome>
}

/** The route handler; `signedBody` must have kept the body. */
export function incidentIoWebhook(parts: IncidentIoWebhookParts): RequestHandler {
  return async (request, response) => {
    const { id, json } = readSignedJson(request, parts.secrets)
    const { type, hint } = parseIncidentIoEvent(json)
    await answerDelivery(response, parts, {
      source: 'incident_io',
      type,
      fields: { webhookId: id, eventType: type, ...subjectOf(hint) },
      run: hint === null ? null : () => parts.handOn(hint),
    })
  }
}

function subjectOf(hint: ChangeHint | null) {
  if (hint === null) return {}
  return hint.kind === 'incident' ? { incidentId: hint.id } : { externalId: hint.id, incidentId: hint.incidentId }
}

/** POST /webhooks/incident-io: believe it, read what it points at, hand the hint on, answer once the run is done. */
import type { RequestHandler } from 'express'
import type { Log } from '../log.ts'
import type { ChangeHint } from '../sync/hint.ts'
import type { Metrics } from '../metrics.ts'
import { parseIncidentIoEvent } from './incident-io-event.ts'
import type { PendingRuns } from './pending-runs.ts'
import { readSignedJson } from './signed-body.ts'
import { answerDelivery, type Outcome } from './delivery-answer.ts'

export interface IncidentIoWebhookParts {
  readonly secrets: readonly string[]
  readonly answerWithinMs: number
  readonly runs: PendingRuns
  readonly log: Log
  readonly metrics: Metrics
  /** Runs the sync for what the hint names; resolves when its outcome stands in ServiceNow. */
  readonly handOn: (hint: ChangeHint) => Promise<Outcome>
}

/** The route handler; express.raw must have kept the body. */
export function incidentIoWebhook(parts: IncidentIoWebhookParts): RequestHandler {
  return async (request, response) => {
    const { id, json } = readSignedJson(request, parts.secrets)
    const { type, hint } = parseIncidentIoEvent(json)
    if (hint === null) {
      parts.metrics.countEvent('incident_io', type, 'ignored')
      response.json({ outcome: 'ignored', detail: 'The bridge has no use for this event type.' })
      return
    }
    const subject = hint.kind === 'incident' ? { incidentId: hint.id } : { externalId: hint.id, incidentId: hint.incidentId }
    await answerDelivery(response, {
      source: 'incident_io',
      type,
      log: parts.log,
      metrics: parts.metrics,
      fields: { webhookId: id, eventType: type, ...subject },
      run: () => parts.runs.answerWithin(parts.handOn(hint), parts.answerWithinMs),
    })
  }
}

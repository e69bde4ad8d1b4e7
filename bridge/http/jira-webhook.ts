/** POST /webhooks/jira: believe it, read which issue it points at, answer once the row says what the issue says. */
import type { RequestHandler } from 'express'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import { answerDelivery, type Outcome } from './delivery-answer.ts'
import { verifyHubSignature } from './hub-signature.ts'
import { parseJiraEvent } from './jira-event.ts'
import type { PendingRuns } from './pending-runs.ts'
import { bytesOf, parseJson } from './signed-body.ts'

export interface JiraWebhookParts {
  readonly secrets: readonly string[]
  readonly answerWithinMs: number
  readonly runs: PendingRuns
  readonly log: Log
  readonly metrics: Metrics
  /** Brings the row of the issue's ticket in line with the issue; repeats are harmless. */
  readonly noteChange: (change: { issueId: string, author: string }) => Promise<Outcome>
}

/** The route handler; express.raw must have kept the body. */
export function jiraWebhook(parts: JiraWebhookParts): RequestHandler {
  return async (request, response) => {
    const body = bytesOf(request)
    verifyHubSignature({ body, headers: request.headers, secrets: parts.secrets })
    const { type, change } = parseJiraEvent(parseJson(body))
    if (change === null) {
      parts.metrics.countEvent('jira', type, 'ignored')
      response.json({ outcome: 'ignored', detail: 'The bridge has no use for this event.' })
      return
    }
    await answerDelivery(response, {
      source: 'jira',
      type,
      log: parts.log,
      metrics: parts.metrics,
      // The same for every repeat of one delivery.
      fields: { webhookId: request.get('x-atlassian-webhook-identifier')?.slice(0, 100), eventType: type, externalId: change.issueId },
      run: () => parts.runs.answerWithin(parts.noteChange(change), parts.answerWithinMs),
    })
  }
}

/** POST /webhooks/jira: believe it, read which issue it points at, answer once the row says what the issue says. */
import type { RequestHandler } from 'express'
import { answerDelivery, type Outcome, type WebhookParts } from './delivery-answer.ts'
import { verifyHubSignature } from './hub-signature.ts'
import { parseJiraEvent } from './jira-event.ts'
import { bytesOf, parseJson } from './signed-body.ts'

export interface JiraWebhookParts extends WebhookParts {
  /** Brings the row of the issue's ticket in line with the issue; repeats are harmless. */
  readonly noteChange: (change: { issueId: string; author: string }) => Promise<Outcome>
}

/** The route handler; `signedBody` must have kept the body. */
export function jiraWebhook(parts: JiraWebhookParts): RequestHandler {
  return async (request, response) => {
    const body = bytesOf(request)
    verifyHubSignature({ body, headers: request.headers, secrets: parts.secrets })
    const { type, change } = parseJiraEvent(parseJson(body))
    await answerDelivery(response, parts, {
      source: 'jira',
      type,
      // The same for every repeat of one delivery.
      fields: {
        webhookId: request.get('x-atlassian-webhook-identifier')?.slice(0, 100),
        eventType: type,
        externalId: change?.issueId,
      },
      run: change === null ? null : () => parts.noteChange(change),
    })
  }
}

/** POST /webhooks/jira: a delivery only says which issue changed. The issue itself is read from Jira. */
import { verify } from '@octokit/webhooks-methods'
import type { RequestHandler } from 'express'
import { z } from 'zod'
import { BridgeError } from '../../observability/errors.ts'
import type { IssueChange } from '../../sync/issue-ports.ts'
import {
  parseBody,
  signedWebhook,
  type ChangeWebhookParts,
  type DeliveryParts,
  type Headers,
  type SignedDelivery,
} from './delivery.ts'

/** Believes the delivery and answers once the row says what the issue says. */
export function jiraWebhook(own: ChangeWebhookParts<IssueChange>, parts: DeliveryParts): RequestHandler {
  const scheme = { readHeaders: readHubSignature, verify: verifyHubSignature }
  return signedWebhook(scheme, own.secrets, parts, (json, request) => {
    const { type, change } = parseJiraEvent(json)
    // The same for every repeat of one delivery.
    const webhookId = request.get('x-atlassian-webhook-identifier')?.slice(0, 100)
    return {
      source: 'jira',
      type,
      fields: { webhookId, eventType: type, externalId: change?.issueId },
      work: change === null ? null : own.handle(change),
      onMissed: own.onMissed,
    }
  })
}

/**
 * Jira signs as WebSub does: X-Hub-Signature: sha256=<hex> over the exact bytes, without a time, so repeats must be harmless.
 * https://developer.atlassian.com/cloud/jira/platform/webhooks/#secure-admin-webhooks
 */
export async function verifyHubSignature({ body, headers, secrets }: SignedDelivery): Promise<void> {
  const given = readHubSignature(headers)
  // The library signs text. Bytes that are no UTF-8 are replaced and then match no signature; a byte order mark stays.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body)
  for (const secret of secrets) if (text !== '' && (await verify(secret, text, given))) return
  throw mismatch()
}

/** Throws when the header alone is invalid. */
function readHubSignature(headers: Headers): string {
  const header = headers['x-hub-signature']
  if (typeof header !== 'string' || header === '')
    throw new BridgeError(
      'header_missing',
      'The X-Hub-Signature header is missing; enter the secret of the webhook in Jira.',
    )
  const given = header.toLowerCase()
  if (!/^sha256=[0-9a-f]{64}$/.test(given)) throw mismatch()
  return given
}

const mismatch = (): BridgeError =>
  new BridgeError(
    'signature_mismatch',
    'The X-Hub-Signature does not match the body; check that Jira and JIRA_WEBHOOK_SECRET hold the same secret ' +
      'and that nothing in between changes the body.',
  )

const envelope = z.looseObject({ webhookEvent: z.string() })
const update = z.looseObject({
  issue: z.looseObject({ id: z.string().regex(/^\d{1,20}$/) }),
  changelog: z.looseObject({ items: z.array(z.looseObject({ field: z.string() })) }).optional(),
  user: z.looseObject({ displayName: z.string().optional() }).nullish(),
})

interface JiraEvent {
  /** `other`: nothing the bridge acts on. */
  readonly type: 'jira:issue_updated' | 'other'
  readonly change: IssueChange | null
}

/** A new status is reported to incident.io; a new key is kept on the row. */
const fieldsThatMatter: readonly string[] = ['status', 'Key']

/** Reads a verified body; throws `body_invalid` naming the field that is wrong. */
export function parseJiraEvent(json: unknown): JiraEvent {
  if (parseBody(envelope, json).webhookEvent !== 'jira:issue_updated') return { type: 'other', change: null }
  const { issue, changelog, user } = parseBody(update, json)
  const matters = (changelog?.items ?? []).some(item => fieldsThatMatter.includes(item.field))
  return { type: 'jira:issue_updated', change: matters ? { issueId: issue.id, author: user?.displayName ?? '' } : null }
}

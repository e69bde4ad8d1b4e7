/** What a verified webhook of Jira points at. Its content is not used: the issue is read anew. */
import { z } from 'zod'
import { parseBody } from './signed-body.ts'

const envelope = z.looseObject({ webhookEvent: z.string() })
const update = z.looseObject({
  issue: z.looseObject({ id: z.string().regex(/^\d{1,20}$/) }),
  changelog: z.looseObject({ items: z.array(z.looseObject({ field: z.string() })) }).optional(),
  user: z.looseObject({ displayName: z.string().optional() }).nullish(),
})

interface JiraEvent {
  /** `other`: nothing the bridge acts on. */
  readonly type: 'jira:issue_updated' | 'other'
  readonly change: { readonly issueId: string; readonly author: string } | null
}

/** A new status is told to incident.io; a new key is kept on the row. */
const fieldsThatMatter: readonly string[] = ['status', 'Key']

/** Reads a verified body; throws `body_invalid` naming the field that is wrong. */
export function parseJiraEvent(json: unknown): JiraEvent {
  if (parseBody(envelope, json).webhookEvent !== 'jira:issue_updated') return { type: 'other', change: null }
  const { issue, changelog, user } = parseBody(update, json)
  const matters = (changelog?.items ?? []).some(item => fieldsThatMatter.includes(item.field))
  return { type: 'jira:issue_updated', change: matters ? { issueId: issue.id, author: user?.displayName ?? '' } : null }
}

/** What the control plane takes: people's words (names of severities, statuses, fields), not ids. */
import { z } from 'zod'
import { issueProviders } from '../wire.ts'

const issueReference = z.strictObject({
  provider: z.enum(issueProviders),
  issue_name: z.string(),
  issue_permalink: z.url(),
})

const incident = z
  .strictObject({
    name: z.string().min(1),
    summary: z.string(),
    call_url: z.url(),
    severity: z.string(),
    status: z.string(),
    incident_type: z.string(),
    visibility: z.enum(['public', 'private']),
    custom_fields: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()), z.null()])),
    roles: z.record(z.string(), z.string().nullable()),
    external_issue_reference: issueReference,
    message: z.string(),
    by: z.string(),
  })
  .partial()

export const declareBody = incident.extend({
  name: z.string().min(1),
  mode: z.enum(['standard', 'retrospective', 'test', 'tutorial']).optional(),
})
export const changeBody = incident
export type IncidentWords = z.infer<typeof incident>

const followUp = z
  .strictObject({
    title: z.string().min(1),
    description: z.string(),
    priority: z.string(),
    assignee: z.string(),
    labels: z.array(z.string()),
    status: z.enum(['outstanding', 'completed', 'not_doing']),
    external_issue_reference: issueReference,
    by: z.string(),
  })
  .partial()

export const newFollowUpBody = followUp.extend({ incident_id: z.string(), title: z.string().min(1) })
export const changeFollowUpBody = followUp
export type FollowUpWords = z.infer<typeof followUp>

export const bulkDeclareBody = z.strictObject({
  count: z.number().int().min(1).max(50_000),
  words: declareBody,
  /** For each incident. */
  follow_ups: z.number().int().min(0).max(100).default(0),
  quiet: z.boolean().default(false),
})
/** Each incident gets the name and the number at which it stands in the list. */
export const bulkRenameBody = z.strictObject({
  incidents: z.array(z.string()).min(1).max(50_000),
  name: z.string().min(1),
  quiet: z.boolean().default(false),
})
export const bulkChangeBody = z.strictObject({ times: z.number().int().min(1).max(50_000), name: z.string().min(1) })

export const membershipBody = z.strictObject({ user: z.string(), granted: z.boolean() })

/** `raw` is sent byte for byte as the body, for what is not JSON at all. */
export const eventBody = z.union([
  z.strictObject({ event_type: z.string(), body: z.unknown() }),
  z.strictObject({ raw: z.string() }),
])

export const webhookBody = z.strictObject({
  url: z.url(),
  secret: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/]+=*$/, 'must be whsec_ and base64')
    .optional(),
})
export const moveWebhookBody = z.strictObject({ url: z.url() })
export const rotateBody = webhookBody.pick({ secret: true })
export const drainBody = z.strictObject({ limit_ms: z.number().int().min(0).max(600_000).default(10_000) })

/** `true` stands for one extra copy, or for every event. */
export const modeBody = z.strictObject({
  duplicate: z.union([z.boolean(), z.number().int().min(0).max(20)]).default(0),
  shuffle: z.boolean().default(false),
  drop: z.union([z.boolean(), z.number().int().min(0)]).default(false),
  delay_ms: z.number().int().min(0).default(0),
})

export const apiKeyBody = z.strictObject({ name: z.string().min(1), roles: z.array(z.string()) })

export const latencyBody = z.strictObject({ ms: z.number().int().min(0).max(60_000) })
export const pagesBody = z.strictObject({
  incidents: z.number().int().min(1).max(500).optional(),
  hold: z.number().int().min(0).max(500).optional(),
})
export const listLagBody = z.strictObject({ ms: z.number().int().min(0) })
/** The flags --retry-scale and --rate-limit of the life that begins. */
export const resetBody = z
  .strictObject({
    retry_scale: z.number().min(0).default(1),
    rate_limit: z.number().min(0).default(1200),
  })
  .transform(({ retry_scale: retryScale, rate_limit: perMinute }) => ({ retryScale, rateLimit: perMinute }))
export type Flags = z.output<typeof resetBody>

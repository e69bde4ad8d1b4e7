/** Request bodies, parsed. With the contract at hand it refuses first; these parsers stand alone without it. */
import { z } from 'zod'
import { toMicroseconds } from '../clock.ts'
import { ApiError } from '../http/errors.ts'
import { issueProviders, resourceTypes } from '../wire.ts'

const fieldValue = z.object({
  value_option_id: z.string().optional(),
  value_text: z.string().optional(),
  value_link: z.string().optional(),
  value_numeric: z.string().optional(),
})
const assignee = z.object({
  id: z.string().optional(),
  email: z.string().optional(),
  slack_user_id: z.string().optional(),
})

const incidentFields = z.object({
  name: z.string().optional(),
  summary: z.string().optional(),
  call_url: z.string().optional(),
  incident_status_id: z.string().optional(),
  severity_id: z.string().optional(),
  custom_field_entries: z.array(z.object({ custom_field_id: z.string(), values: z.array(fieldValue) })).optional(),
  incident_role_assignments: z
    .array(z.object({ incident_role_id: z.string(), assignee: assignee.optional() }))
    .optional(),
})
export type IncidentFields = z.infer<typeof incidentFields>

export const createIncidentBody = incidentFields.omit({ call_url: true }).extend({
  idempotency_key: z.string(),
  visibility: z.enum(['public', 'private']),
  mode: z.enum(['standard', 'retrospective', 'test', 'tutorial']).default('standard'),
  incident_type_id: z.string().optional(),
})
export const editIncidentBody = z.object({ incident: incidentFields, notify_incident_channel: z.boolean() })

const followUpFields = z.object({
  title: z.string().min(1),
  description: z.string().optional(),
  assignee_id: z.string().optional(),
  follow_up_priority_option_id: z.string().optional(),
  labels: z.array(z.string()).optional(),
})
export type FollowUpFields = z.infer<typeof followUpFields>

export const createFollowUpBody = followUpFields.extend({ incident_id: z.string() })
export const updateFollowUpBody = followUpFields.extend({
  status: z.enum(['outstanding', 'completed', 'not_doing', 'deleted']),
})
export const connectIssueBody = z.object({ provider: z.enum(issueProviders), url: z.url() })

const moment = z.string().refine(text => toMicroseconds(text) !== null, 'must be an RFC 3339 moment')
export const createTimelineItemBody = z.object({
  incident_id: z.string(),
  title: z.string().min(1),
  description: z.string().optional(),
  timestamp: moment,
  idempotency_key: z.string().min(1),
})
export const updateTimelineItemBody = z
  .object({ title: z.string().min(1), description: z.string(), timestamp: moment })
  .partial()

export const createAttachmentBody = z.object({
  incident_id: z.string(),
  resource: z.object({
    resource_type: z.enum(resourceTypes),
    url: z.url().optional(),
    external_id: z.string().optional(),
    title: z.string().optional(),
    emoji: z.string().optional(),
  }),
})

/** The body as its schema has it, or a 422 that names every wrong field. */
export function parseBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  throw new ApiError(
    422,
    parsed.error.issues.map(issue => ({
      code: issue.code === 'invalid_type' && issue.message.includes('undefined') ? 'is_required' : 'invalid_value',
      message: issue.message,
      source: { field: issue.path.join('.') },
    })),
  )
}

/** incident.io's answers -> the mapping's words. Loose on purpose: enums grow, fields are added, and optional ones are often absent. */
import { z } from 'zod'
import type {
  Actor,
  Choice,
  CustomFieldEntry,
  FollowUp,
  Incident,
  IncidentStatus,
  IncidentUpdate,
  RoleAssignment,
} from '../mapping/types.ts'

const text = z
  .string()
  .nullish()
  .transform(value => value ?? '')
const id = z.string().min(1)
const named = z.looseObject({ id, name: z.string(), rank: z.number().nullish() })
const person = z.looseObject({ name: z.string(), email: z.string().nullish() })
const actor = z.looseObject({
  user: person.nullish(),
  api_key: z.looseObject({ name: z.string() }).nullish(),
  workflow: z.looseObject({ name: z.string() }).nullish(),
  alert: z.looseObject({ title: z.string() }).nullish(),
})
const issueReference = z.looseObject({ provider: z.string(), issue_name: text, issue_permalink: text })
/** Moments are RFC 3339 with any number of fraction digits; stored with six, in UTC, so that text order is time order. */
const moment = z
  .string()
  .refine(value => !Number.isNaN(Date.parse(value)), { error: 'not a moment' })
  .transform(toSixDigits)

const fieldOption = z.looseObject({ id, value: z.string(), sort_key: z.number().nullish().catch(null) })
const customFieldEntry = z.looseObject({
  custom_field: z.looseObject({ id, name: z.string(), field_type: z.string(), options: z.array(fieldOption).nullish().catch(null) }),
  values: z.array(
    z.looseObject({
      value_option: z.looseObject({ id, value: z.string() }).nullish(),
      value_catalog_entry: z.looseObject({ id, name: z.string() }).nullish(),
      value_text: z.string().nullish(),
      value_link: z.string().nullish(),
      value_numeric: z.string().nullish(),
    }),
  ),
})

const incidentBody = z.looseObject({
  id,
  reference: z.string(),
  name: z.string(),
  summary: text,
  permalink: text,
  call_url: text,
  mode: z.string(),
  visibility: z.string(),
  incident_status: named.extend({ category: z.string() }),
  severity: named.nullish(),
  incident_type: named.nullish(),
  custom_field_entries: z.array(customFieldEntry).nullish(),
  incident_role_assignments: z
    .array(z.looseObject({ role: z.looseObject({ id, name: z.string() }), assignee: person.nullish() }))
    .nullish(),
  creator: actor.nullish(),
  external_issue_reference: issueReference.nullish(),
  created_at: moment,
  updated_at: moment,
})

/** A follow-up as it comes, with the ids that a PUT must send back. */
export const followUpBody = z.looseObject({
  id,
  incident_id: id,
  title: z.string(),
  description: text,
  status: z.string(),
  priority: named.nullish(),
  labels: z.array(z.string()).nullish(),
  assignee: person.extend({ id }).nullish(),
  assignee_team: z.looseObject({ id }).nullish(),
  creator: actor.nullish(),
  external_issue_reference: issueReference.nullish(),
  created_at: moment,
  updated_at: moment,
})

const updateBody = z.looseObject({
  id,
  incident_id: id,
  message: text,
  new_incident_status: named.nullish(),
  new_severity: named.nullish(),
  updater: actor.nullish(),
  created_at: moment,
})

export const incidentSchema = incidentBody.transform(toIncident)
export const followUpSchema = followUpBody.transform(toFollowUp)
export const incidentUpdateSchema = updateBody.transform(toUpdate)

function toIncident(raw: z.infer<typeof incidentBody>): Incident {
  return {
    id: raw.id,
    reference: raw.reference,
    name: raw.name,
    summary: raw.summary,
    permalink: raw.permalink,
    callUrl: raw.call_url,
    mode: raw.mode,
    visibility: raw.visibility,
    status: toStatus(raw.incident_status),
    severity: toChoice(raw.severity),
    type: toChoice(raw.incident_type),
    customFields: (raw.custom_field_entries ?? []).map(toCustomField),
    roles: (raw.incident_role_assignments ?? []).map(
      (given): RoleAssignment => ({ roleId: given.role.id, role: given.role.name, assignee: toPerson(given.assignee) }),
    ),
    creator: toActor(raw.creator),
    externalIssueReference: toReference(raw.external_issue_reference),
    createdAt: raw.created_at,
    updatedAt: raw.updated_at,
  }
}

function toFollowUp(raw: z.infer<typeof followUpBody>): FollowUp {
  return {
    id: raw.id,
    incidentId: raw.incident_id,
    title: raw.title,
    description: raw.description,
    status: raw.status,
    priority: toChoice(raw.priority),
    labels: raw.labels ?? [],
    assignee: toPerson(raw.assignee),
    creator: toActor(raw.creator),
    externalIssueReference: toReference(raw.external_issue_reference),
    createdAt: raw.created_at,
    updatedAt: raw.updated_at,
  }
}

function toUpdate(raw: z.infer<typeof updateBody>): IncidentUpdate {
  return {
    id: raw.id,
    incidentId: raw.incident_id,
    message: raw.message,
    newStatus: toChoice(raw.new_incident_status),
    newSeverity: toChoice(raw.new_severity),
    updater: toActor(raw.updater),
    createdAt: raw.created_at,
  }
}

type Named = z.infer<typeof named>
const toChoice = (raw: Named | null | undefined): Choice | null => (raw ? { id: raw.id, name: raw.name, rank: raw.rank ?? null } : null)
const toStatus = (raw: Named & { category: string }): IncidentStatus => ({
  id: raw.id,
  name: raw.name,
  rank: raw.rank ?? null,
  category: raw.category,
})
const toPerson = (raw: z.infer<typeof person> | null | undefined): Actor | null =>
  raw ? { name: raw.name, email: raw.email || null } : null

function toActor(raw: z.infer<typeof actor> | null | undefined): Actor | null {
  if (raw?.user) return toPerson(raw.user)
  const name = raw?.api_key?.name ?? raw?.workflow?.name ?? raw?.alert?.title
  return name === undefined ? null : { name, email: null }
}

const toReference = (raw: z.infer<typeof issueReference> | null | undefined) =>
  raw ? { provider: raw.provider, issueName: raw.issue_name, issuePermalink: raw.issue_permalink } : null

function toCustomField(raw: z.infer<typeof customFieldEntry>): CustomFieldEntry {
  const optionIds = raw.values.flatMap(value => value.value_option?.id ?? value.value_catalog_entry?.id ?? [])
  const values = raw.values.flatMap(
    value =>
      value.value_option?.value ?? value.value_catalog_entry?.name ?? value.value_text ?? value.value_link ?? value.value_numeric ?? [],
  )
  const { id: fieldId, name, field_type: fieldType, options } = raw.custom_field
  const offered = (options ?? []).map((option): Choice => ({ id: option.id, name: option.value, rank: option.sort_key ?? null }))
  return { id: fieldId, name, fieldType, optionIds, values, ...(offered.length === 0 ? {} : { options: offered }) }
}

/** Date keeps milliseconds only, so the digits are taken from the text and the rest from Date, which brings it to UTC. */
function toSixDigits(value: string): string {
  const fraction = /\.(\d+)/.exec(value)?.[1] ?? ''
  return `${new Date(value).toISOString().slice(0, 19)}.${fraction.slice(0, 6).padEnd(6, '0')}Z`
}

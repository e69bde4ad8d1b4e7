/** incident.io's answers -> the mapping's words. */
import { z } from 'zod'
import { customFieldEntry, followUpBody, incidentBody, updateBody, type actor, type issueReference, type named, type person } from './bodies.ts'
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

/** Of an incident what the catalogue learns from it. */
export const fieldsSchema = z
  .object({ visibility: z.string(), custom_field_entries: z.array(customFieldEntry).nullish() })
  .transform((raw): Pick<Incident, 'visibility' | 'customFields'> => ({
    visibility: raw.visibility, customFields: (raw.custom_field_entries ?? []).map(toCustomField),
  }))
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

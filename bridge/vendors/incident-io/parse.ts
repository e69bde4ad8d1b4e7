/** incident.io's answers, checked and in the mapping's words. Lenient on purpose: enums grow, fields are added, and optional ones are often absent. */
import { z } from 'zod'
import { camelKeys } from '../../wire/spelling.ts'
import { toSixDigits } from '../../mapping/moment.ts'
import type {
  Actor,
  Choice,
  CustomFieldEntry,
  FollowUp,
  Incident,
  IncidentUpdate,
  RoleAssignment,
} from '../../mapping/types.ts'

const orNull = <T extends z.ZodType>(schema: T) => schema.nullish().transform(value => value ?? null)
const listOf = <T extends z.ZodType>(schema: T) => z.nullish(z.array(schema)).transform(list => list ?? [])
const text = z.nullish(z.string()).transform(value => value ?? '')
const id = z.string().min(1)
/** Moments are RFC 3339 with any number of fraction digits; stored with six, in UTC, so that text order is time order. */
export const moment = z
  .string()
  .refine(value => !Number.isNaN(Date.parse(value)), { error: 'not a moment' })
  .transform(toSixDigits)

const choice = z.object({ id, name: z.string(), rank: orNull(z.number()) })
const person = z
  .object({ name: z.string(), email: z.string().nullish() })
  .transform(({ name, email }): Actor => ({ name, email: email || null }))
const actor = z
  .object({
    user: person.nullish(),
    api_key: z.object({ id, name: z.string() }).nullish(),
    workflow: z.object({ name: z.string() }).nullish(),
    alert: z.object({ title: z.string() }).nullish(),
  })
  .transform(({ user, api_key, workflow, alert }): Actor | null => {
    if (user) return user
    if (api_key) return { name: api_key.name, email: null, apiKeyId: api_key.id }
    const name = workflow?.name ?? alert?.title
    return name === undefined ? null : { name, email: null }
  })
const issueReference = z.object({ provider: z.string(), issue_name: text, issue_permalink: text }).transform(camelKeys)
const roleAssignment = z
  .object({ role: z.object({ id, name: z.string() }), assignee: orNull(person) })
  .transform(({ role, assignee }): RoleAssignment => ({ roleId: role.id, role: role.name, assignee }))

const fieldOption = z
  .object({ id, value: z.string(), sort_key: z.number().nullish().catch(null) })
  .transform(({ id: optionId, value, sort_key: rank }): Choice => ({ id: optionId, name: value, rank: rank ?? null }))
const customField = z
  .object({
    custom_field: z.object({
      id,
      name: z.string(),
      field_type: z.string(),
      options: z.array(fieldOption).nullish().catch(null),
    }),
    values: z.array(
      z.object({
        value_option: z.object({ id, value: z.string() }).nullish(),
        value_catalog_entry: z.object({ id, name: z.string(), external_id: text }).nullish(),
        value_text: z.string().nullish(),
        value_link: z.string().nullish(),
        value_numeric: z.string().nullish(),
      }),
    ),
  })
  .transform(({ custom_field: { id: fieldId, name, field_type: fieldType, options }, values }): CustomFieldEntry => {
    const externalIds = values.map(value => value.value_catalog_entry?.external_id ?? '')
    return {
      id: fieldId,
      name,
      fieldType,
      optionIds: values.flatMap(value => value.value_option?.id ?? value.value_catalog_entry?.id ?? []),
      values: values.flatMap(
        value =>
          value.value_option?.value ??
          value.value_catalog_entry?.name ??
          value.value_text ??
          value.value_link ??
          value.value_numeric ??
          [],
      ),
      ...(externalIds.some(externalId => externalId !== '') ? { externalIds } : {}),
      ...(options?.length ? { options } : {}),
    }
  })

/** Of an incident what the catalogue learns from it. */
export const fieldsSchema = z
  .object({ visibility: z.string(), custom_field_entries: listOf(customField) })
  .transform(({ visibility, custom_field_entries: customFields }) => ({ visibility, customFields }))

export const incidentSchema = z
  .object({
    id,
    reference: z.string(),
    name: z.string(),
    summary: text,
    permalink: text,
    call_url: text,
    mode: z.string(),
    visibility: z.string(),
    incident_status: choice.extend({ category: z.string() }),
    severity: orNull(choice),
    incident_type: orNull(choice),
    custom_field_entries: listOf(customField),
    incident_role_assignments: listOf(roleAssignment),
    creator: orNull(actor),
    external_issue_reference: orNull(issueReference),
    created_at: moment,
    updated_at: moment,
  })
  .transform(
    ({
      incident_status: status,
      incident_type: type,
      custom_field_entries: customFields,
      incident_role_assignments: roles,
      ...rest
    }): Incident => ({
      ...camelKeys(rest),
      status,
      type,
      customFields,
      roles,
    }),
  )

export const followUpSchema = z
  .object({
    id,
    incident_id: id,
    title: z.string(),
    description: text,
    status: z.string(),
    priority: orNull(choice),
    labels: listOf(z.string()),
    assignee: orNull(person),
    creator: orNull(actor),
    external_issue_reference: orNull(issueReference),
    created_at: moment,
    updated_at: moment,
  })
  .transform((given): FollowUp => camelKeys(given))

export const incidentUpdateSchema = z
  .object({
    id,
    incident_id: id,
    message: text,
    new_incident_status: orNull(choice),
    new_severity: orNull(choice),
    updater: orNull(actor),
    created_at: moment,
  })
  .transform(({ new_incident_status: newStatus, ...rest }): IncidentUpdate => {
    return { ...camelKeys(rest), newStatus, isOwn: false }
  })

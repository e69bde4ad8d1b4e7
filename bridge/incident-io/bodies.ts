/** incident.io's answers as they come. Loose on purpose: enums grow, fields are added, and optional ones are often absent. */
import { z } from 'zod'
import { toSixDigits } from '../mapping/moment.ts'

const text = z
  .string()
  .nullish()
  .transform(value => value ?? '')
const id = z.string().min(1)
export const named = z.looseObject({ id, name: z.string(), rank: z.number().nullish() })
export const person = z.looseObject({ name: z.string(), email: z.string().nullish() })
export const actor = z.looseObject({
  user: person.nullish(),
  api_key: z.looseObject({ name: z.string() }).nullish(),
  workflow: z.looseObject({ name: z.string() }).nullish(),
  alert: z.looseObject({ title: z.string() }).nullish(),
})
export const issueReference = z.looseObject({ provider: z.string(), issue_name: text, issue_permalink: text })
/** Moments are RFC 3339 with any number of fraction digits; stored with six, in UTC, so that text order is time order. */
export const moment = z
  .string()
  .refine(value => !Number.isNaN(Date.parse(value)), { error: 'not a moment' })
  .transform(toSixDigits)

const fieldOption = z.looseObject({ id, value: z.string(), sort_key: z.number().nullish().catch(null) })
export const customFieldEntry = z.looseObject({
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

export const incidentBody = z.looseObject({
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

export const updateBody = z.looseObject({
  id,
  incident_id: id,
  message: text,
  new_incident_status: named.nullish(),
  new_severity: named.nullish(),
  updater: actor.nullish(),
  created_at: moment,
})

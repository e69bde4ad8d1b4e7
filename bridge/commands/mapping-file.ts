/** The file that the tab Mapping exports, read field by field: docs/mapping.md. */
import { z } from 'zod'
import type { MappingFile } from '../../src-sn/server/contract/mapping-file.ts'

const [text, order, flag] = [z.string(), z.number(), z.boolean()]
const value = z.union([text, z.object({ table: text, name: text }), z.object({ table: text, names: z.array(text) })])
const values = z.record(text, value)
const condition = z.object({ attribute: text, operator: text, options: z.array(text), text, order })
const fieldMapping = z.object({
  column: text,
  jira_field: text,
  value: text,
  kind: text,
  lookup_table: text,
  lookup_column: text,
  write: text,
  on_edit: text,
  order,
})
const template = z.object({
  name: text,
  record_type: text,
  order,
  active: flag,
  destination: text,
  target_table: text,
  jira_project: text,
  jira_issue_type: text,
  match: text,
  fallback: flag,
  trial: flag,
  sync_updates: flag,
  description: text,
  static_values: values,
  conditions: z.array(condition),
  field_mappings: z.array(fieldMapping),
})
const stateMapping = z.object({
  destination: text,
  target_table: text,
  state: text,
  label: text,
  ticket_state: text,
  follow_up_status: text,
  incident_status: text,
})
const statusMapping = z.object({
  target_table: text,
  category: text,
  status: text,
  values,
  on_edit: text,
  active: flag,
  order,
})

export const mappingFile = z.object({
  format: z.literal('incident.io sync mapping'),
  schema: z.literal(1),
  templates: z.array(template),
  state_mappings: z.array(stateMapping),
  status_mappings: z.array(statusMapping),
}) satisfies z.ZodType<MappingFile>

/** The configuration as the app tells it, checked and in the mapping's words. */
import { z } from 'zod'
import type { Condition, Template } from '../mapping/types.ts'
import type { VersionedConfiguration } from '../sync/ports.ts'
import { readResult } from './profile.ts'

const condition = z.looseObject({
  attribute: z.string(),
  attribute_label: z.string().default(''),
  operator: z.string(),
  option_ids: z.array(z.string()).default([]),
  option_ranks: z.array(z.number().nullable()).optional(),
  text: z.string().default(''),
  broken: z.boolean().default(false),
})
const fieldMapping = z.looseObject({
  sys_id: z.string().default(''),
  problem: z.string().default(''),
  column: z.string(),
  value: z.string(),
  write: z.enum(['create', 'sync']),
  lookup: z
    .object({ table: z.string(), column: z.string() })
    .nullish()
    .transform(lookup => lookup ?? null),
})
const template = z.looseObject({
  sys_id: z.string().min(1),
  name: z.string(),
  order: z.number(),
  record_type: z.enum(['incident', 'follow_up']),
  destination: z.enum(['servicenow', 'jira']),
  target_table: z.string(),
  jira_project: z.string().default(''),
  jira_issue_type: z.string().default(''),
  active: z.boolean(),
  match: z.enum(['all', 'any']),
  fallback: z.boolean(),
  sync_updates: z.boolean(),
  conditions: z.array(condition),
  field_mappings: z.array(fieldMapping),
})
const statusMapping = z.looseObject({
  target_table: z.string(),
  category: z.string().default(''),
  status_id: z.string().default(''),
  values: z.record(z.string(), z.string()),
})
const unchanged = z.looseObject({ version: z.string(), unchanged: z.literal(true) })
const configuration = z.looseObject({
  version: z.string().min(1),
  private_incidents: z.boolean(),
  templates: z.array(template),
  status_mappings: z.array(statusMapping),
})

/** Whether the app says that this version still holds. */
export function isUnchanged(result: unknown, version: string): boolean {
  const parsed = unchanged.safeParse(result)
  return parsed.success && parsed.data.version === version
}

/** Throws `servicenow_configuration_invalid` naming the first field that is wrong. */
export function parseConfiguration(result: unknown): VersionedConfiguration {
  const { version, private_incidents, templates, status_mappings } = readResult(configuration, result, 'configuration', 'servicenow_configuration_invalid')
  return {
    version,
    configuration: {
      privateIncidents: private_incidents,
      templates: templates.map(toTemplate),
      statusMappings: status_mappings.map(given => ({
        targetTable: given.target_table,
        category: given.category,
        statusId: given.status_id,
        values: given.values,
      })),
    },
  }
}

/** The table on the form of a template for Jira means nothing: status mappings of it must not apply. */
const destinationOf = (given: z.infer<typeof template>) =>
  given.destination === 'jira'
    ? { destination: given.destination, targetTable: 'jira', jira: { project: given.jira_project.trim(), issueType: given.jira_issue_type.trim() } }
    : { destination: given.destination, targetTable: given.target_table }

function toTemplate(given: z.infer<typeof template>): Template {
  return {
    sysId: given.sys_id,
    name: given.name,
    order: given.order,
    recordType: given.record_type,
    ...destinationOf(given),
    active: given.active,
    match: given.match,
    fallback: given.fallback,
    syncUpdates: given.sync_updates,
    conditions: given.conditions.map(toCondition),
    fieldMappings: given.field_mappings.map(({ sys_id: sysId, column, value, write, lookup, problem }) => ({ sysId, column, value, write, lookup, problem })),
  }
}

function toCondition(given: z.infer<typeof condition>): Condition {
  return {
    attribute: given.attribute,
    attributeLabel: given.attribute_label,
    operator: given.operator,
    optionIds: given.option_ids,
    text: given.text,
    broken: given.broken,
    ...(given.option_ranks === undefined ? {} : { optionRanks: given.option_ranks }),
  }
}

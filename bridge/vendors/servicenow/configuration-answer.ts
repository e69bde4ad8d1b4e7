/** The configuration as the app answers it, checked and in the types of the mapping. */
import { z } from 'zod'
import { editPolicies } from '../../../src-sn/server/contract/merge.ts'
import {
  attributeKinds,
  destinations,
  matchModes,
  operators,
  recordTypes,
  writeModes,
} from '../../../src-sn/server/contract/vocabulary.ts'
import { camelKeys } from '../../wire/spelling.ts'
import { BridgeError } from '../../observability/errors.ts'
import type { Condition, Configuration, Template } from '../../mapping/types.ts'
import type { VersionedConfiguration } from '../../sync/ports.ts'

const condition = z
  .object({
    attribute: z.string(),
    attribute_label: z.string().default(''),
    attribute_kind: z.enum(attributeKinds).nullable().default(null).catch(null),
    operator: z.string().transform(toOperator),
    option_ids: z.array(z.string()).default([]),
    option_ranks: z.array(z.number().nullable()).exactOptional(),
    option_labels: z.array(z.string()).exactOptional(),
    text: z.string().default(''),
    broken: z.boolean().default(false),
    problem: z.string().exactOptional(),
  })
  .transform(camelKeys)
const fieldMapping = z
  .object({
    sys_id: z.string().default(''),
    problem: z.string().default(''),
    column: z.string(),
    value: z.string(),
    write: z.enum(writeModes),
    on_edit: z.enum(editPolicies).exactOptional(),
    full_utf8: z.boolean().exactOptional(),
    lookup: z
      .object({ table: z.string(), column: z.string() })
      .nullish()
      .transform(lookup => lookup ?? null),
  })
  .transform(camelKeys)
const templateBody = z.object({
  sys_id: z.string().min(1),
  name: z.string(),
  order: z.number(),
  record_type: z.enum(recordTypes),
  destination: z.enum(destinations),
  target_table: z.string(),
  jira_project: z.string().default(''),
  jira_issue_type: z.string().default(''),
  active: z.boolean(),
  match: z.enum(matchModes),
  fallback: z.boolean(),
  sync_updates: z.boolean(),
  trial: z.boolean().exactOptional(),
  conditions: z.array(condition),
  field_mappings: z.array(fieldMapping),
})
const statusMapping = z
  .object({
    target_table: z.string(),
    category: z.string().default(''),
    status_id: z.string().default(''),
    values: z.record(z.string(), z.string()),
  })
  .transform(camelKeys)
const knownName = z.object({ key: z.string(), label: z.string(), removed: z.boolean() })
const unchanged = z.looseObject({ version: z.string(), unchanged: z.literal(true) })
export const configurationAnswer = z
  .object({
    version: z.string().min(1),
    private_incidents: z.boolean(),
    declared_from: z.string(),
    templates: z.array(templateBody.transform(toTemplate)),
    status_mappings: z.array(statusMapping),
    severity_ranks: z.array(z.number()).default([]),
    names: z
      .object({ attributes: z.array(knownName), families: z.array(z.string()) })
      .default({ attributes: [], families: [] }),
  })
  .transform(({ version, ...rest }): VersionedConfiguration => ({ version, configuration: camelKeys(rest) }))

const app = z.object({ app: z.object({ version: z.string(), oldest_bridge: z.string() }) })

/** What the app says of itself, with every answer. */
export interface AppVersions {
  readonly version: string
  readonly oldestBridge: string
}

/** null: an app that is older than the hand-shake. */
export function appVersions(result: unknown): AppVersions | null {
  const parsed = app.safeParse(result)
  return parsed.success ? camelKeys(parsed.data.app) : null
}

const draft = z
  .object({ templates: z.array(templateBody.transform(toTemplate)), status_mappings: z.array(statusMapping) })
  .transform(camelKeys)

/** Templates and status mappings that are tried; throws `body_invalid` when they are none. */
export function readDraft(given: unknown): Pick<Configuration, 'templates' | 'statusMappings'> {
  const parsed = draft.safeParse(given)
  if (parsed.success) return parsed.data
  const field = ['tryout', 'draft', ...(parsed.error.issues[0]?.path ?? [])].map(String).join('.')
  throw new BridgeError(
    'body_invalid',
    `${field} is missing or not what is expected: app and bridge must be of the same version.`,
  )
}

/** An operator of a newer app is kept by its name: that condition alone never matches. */
function toOperator(name: string): Condition['operator'] {
  return operators.find(operator => operator === name) ?? { unknown: name }
}

/** Whether the app says that this version still holds. */
export function isUnchanged(result: unknown, version: string): boolean {
  const parsed = unchanged.safeParse(result)
  return parsed.success && parsed.data.version === version
}

/** The table on the form of a template for Jira means nothing: status mappings of it must not apply. */
function toTemplate({ jira_project, jira_issue_type, ...given }: z.infer<typeof templateBody>): Template {
  if (given.destination === 'servicenow') return camelKeys(given)
  return {
    ...camelKeys(given),
    targetTable: 'jira',
    jira: { project: jira_project.trim(), issueType: jira_issue_type.trim() },
  }
}

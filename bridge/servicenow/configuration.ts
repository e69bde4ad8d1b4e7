/** What the admin configured, read through the app in one call and kept for a few seconds. */
import { z } from 'zod'
import { BridgeError } from '../errors.ts'
import type { Condition, Configuration, Template } from '../mapping/types.ts'
import type { ServiceNowClient } from './client.ts'

export interface ConfigurationCache {
  read(): Promise<Configuration>
  /** Forgets what is kept: the next read asks ServiceNow. */
  drop(): void
  /** Calls back with every configuration that is read anew. */
  onRead(listener: (configuration: Configuration) => void): void
  /** Whether the last reading succeeded; null before the first one ended. */
  lastReadOk(): boolean | null
}

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
const configuration = z.looseObject({
  private_incidents: z.boolean(),
  templates: z.array(template),
  status_mappings: z.array(statusMapping),
})

/** A reader with a cache; callers that come while a reading is under way share it. */
export function createConfigurationCache(client: ServiceNowClient, ttlSeconds: number, nowMs: () => number): ConfigurationCache {
  let held: { value: Configuration, untilMs: number } | null = null
  let reading: Promise<Configuration> | null = null
  let lastOk: boolean | null = null
  const listeners: ((configuration: Configuration) => void)[] = []

  async function fetchNow(): Promise<Configuration> {
    try {
      const value = await readConfiguration(client)
      lastOk = true
      for (const listener of listeners) listener(value)
      return value
    } catch (error) {
      lastOk = false
      throw error
    }
  }

  return {
    read: () => {
      if (held !== null && nowMs() < held.untilMs) return Promise.resolve(held.value)
      if (reading !== null) return reading
      const mine = fetchNow()
        .then(value => {
          // Dropped meanwhile: what was read may be older than the change that caused the drop.
          if (reading === mine) held = { value, untilMs: nowMs() + ttlSeconds * 1000 }
          return value
        })
        .finally(() => {
          if (reading === mine) reading = null
        })
      reading = mine
      return mine
    },
    drop: () => {
      held = null
      reading = null
    },
    onRead: listener => {
      listeners.push(listener)
    },
    lastReadOk: () => lastOk,
  }
}

async function readConfiguration(client: ServiceNowClient): Promise<Configuration> {
  const path = '/api/x_iio_sync/v1/sync/configuration'
  const result = await client.send({ label: 'configuration', method: 'GET', path, urgent: true })
  const parsed = configuration.safeParse(result)
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.map(String).join('.') || 'the answer'
    throw new BridgeError(
      'servicenow_configuration_invalid',
      `ServiceNow configuration: ${field} is not what the bridge expects. Install the app and the bridge in versions that belong together.`,
    )
  }
  const { private_incidents, templates, status_mappings } = parsed.data
  return {
    privateIncidents: private_incidents,
    templates: templates.map(toTemplate),
    statusMappings: status_mappings.map(given => ({
      targetTable: given.target_table,
      category: given.category,
      statusId: given.status_id,
      values: given.values,
    })),
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

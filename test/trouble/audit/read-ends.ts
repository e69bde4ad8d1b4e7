/** Takes the contents of the ends over their control planes: past the APIs that the product uses, and also while those are down. */
import { z } from 'zod'
import type { Jira } from '../../ends/jira/start.ts'
import type { World } from '../../world/world.ts'
import { auditedTables } from './contents.ts'
import type { Contents, IncidentIoContents, IssueSeen, Row } from './contents.ts'
import { withoutBaseline } from './tables.ts'
import type { Baseline } from './tables.ts'

const named = z.looseObject({ name: z.string() })
const fieldValue = z.looseObject({
  value_option: z.looseObject({ value: z.string() }).optional(),
  value_text: z.string().optional(),
  value_link: z.string().optional(),
  value_numeric: z.string().optional(),
})
const incident = z
  .looseObject({
    id: z.string(),
    name: z.string(),
    summary: z.string().default(''),
    updated_at: z.string(),
    severity: named.optional(),
    incident_status: named,
    visibility: z.string(),
    mode: z.string(),
    custom_field_entries: z.array(z.looseObject({ custom_field: named, values: z.array(fieldValue) })),
    incident_role_assignments: z.array(z.looseObject({ role: named, assignee: named.optional() })),
  })
  .transform(read => ({
    id: read.id,
    name: read.name,
    summary: read.summary,
    updatedAt: read.updated_at,
    severity: read.severity?.name ?? '',
    status: read.incident_status.name,
    visibility: read.visibility,
    mode: read.mode,
    fields: Object.fromEntries(
      read.custom_field_entries
        .filter(({ values }) => values.length > 0)
        .map(({ custom_field: field, values }) => [field.name, values.map(shownValue).join(', ')]),
    ),
    roles: Object.fromEntries(
      read.incident_role_assignments.flatMap(({ role, assignee }) =>
        assignee === undefined ? [] : [[role.name, assignee.name]],
      ),
    ),
  }))
const update = z
  .looseObject({
    id: z.string(),
    incident_id: z.string(),
    created_at: z.string(),
    message: z.string().default(''),
    new_incident_status: named,
    new_severity: named.optional(),
    updater: z.looseObject({ user: named.optional(), api_key: named.optional() }),
  })
  .transform(read => ({
    id: read.id,
    incident: read.incident_id,
    createdAt: read.created_at,
    message: read.message,
    status: read.new_incident_status.name,
    severity: read.new_severity?.name ?? '',
    by: read.updater.user?.name ?? read.updater.api_key?.name ?? '',
    isByKey: read.updater.api_key !== undefined,
  }))
const followUp = z
  .looseObject({
    id: z.string(),
    incident_id: z.string(),
    title: z.string(),
    description: z.string().default(''),
    status: z.string(),
    priority: named.optional(),
    assignee: named.optional(),
  })
  .transform(({ incident_id, priority, assignee, ...read }) => ({
    ...read,
    incident: incident_id,
    priority: priority?.name ?? '',
    assignee: assignee?.name ?? '',
  }))
const timelineItem = z
  .looseObject({
    id: z.string(),
    incident_id: z.string(),
    title: z.string(),
    description: z.string().default(''),
    timestamp: z.string(),
  })
  .transform(({ incident_id, ...read }) => ({ ...read, incident: incident_id }))
const attachment = z
  .looseObject({ incident_id: z.string(), resource: z.looseObject({ permalink: z.string(), title: z.string() }) })
  .transform(({ incident_id, resource: { permalink: url, title } }) => ({ incident: incident_id, url, title }))
const state = z
  .looseObject({
    incidents: z.array(incident),
    updates: z.array(update),
    follow_ups: z.array(followUp),
    timeline_items: z.array(timelineItem),
    attachments: z.array(attachment),
  })
  .transform(({ incidents, updates, follow_ups: followUps, timeline_items: timeline, attachments: links }) => ({
    incidents,
    updates,
    followUps,
    timeline,
    links,
  }))

const shownValue = (value: z.infer<typeof fieldValue>): string =>
  value.value_option?.value ?? value.value_text ?? value.value_link ?? value.value_numeric ?? ''

export const readIncidentIo = async ({ incidentIo }: Pick<World, 'incidentIo'>): Promise<IncidentIoContents> =>
  state.parse(await incidentIo.control('GET', '/state'))

const readJira = async (jira: Jira): Promise<IssueSeen[]> =>
  (await jira.issues()).map(({ key, category, fields, properties }) => ({
    key,
    category,
    fields,
    properties: JSON.stringify(properties),
  }))

/** Both ends, without the rows that the instance had before people came. */
export async function readContents(
  world: Pick<World, 'incidentIo' | 'instance'>,
  baseline: Baseline,
  jira?: Jira,
): Promise<Contents> {
  return {
    incidentIo: await readIncidentIo(world),
    serviceNow: withoutBaseline(await world.instance.control.tables(auditedTables), baseline),
    jira: jira === undefined ? [] : await readJira(jira),
  }
}

const patienceMs = 60_000

/** People come again when the platform has no thread for them; the bridge's own calls are not helped. */
export async function patiently<Result>(call: () => Promise<Result>): Promise<Result> {
  const end = Date.now() + patienceMs
  for (;;) {
    try {
      return await call()
    } catch (error) {
      if (Date.now() > end || !(error instanceof Error && error.message.includes('answered 429'))) throw error
      await new Promise(resolve => setTimeout(resolve, 200))
    }
  }
}

/** The rows of a physical table that hold these values, in the order in which they were written. */
export async function rowsWith({ instance }: Pick<World, 'instance'>, table: string, values: Row = {}): Promise<Row[]> {
  const rows = (await instance.control.tables([table]))[table] ?? []
  return rows.filter(row => Object.entries(values).every(([column, value]) => row[column] === value))
}

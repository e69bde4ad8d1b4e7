/** A world with a Jira beside it, connected as admins would: access and secret on the bridge, a webhook in Jira, templates in ServiceNow. */
import { ticketOf } from '../world/readings.ts'
import { valueOf } from '../world/servicenow-end.ts'
import type { ShownRow } from '../world/servicenow-end.ts'
import { until } from '../world/wait.ts'
import { startWorld } from '../world/world.ts'
import type { World } from '../world/world.ts'
import { startJira } from '../ends/jira/start.ts'
import type { Jira, JiraOptions, ShownIssue } from '../ends/jira/start.ts'
import { settled, worldLimitMs } from './flow.ts'

export interface JiraWorld extends World {
  jira: Jira
}

/** How long the search of this Jira lags, and for how long the bridge reckons with it. */
const indexLagMs = 700
const indexWaitSeconds = 1

async function startJiraWorld(options: JiraOptions): Promise<JiraWorld> {
  const jira = await startJira({ indexLagMs, retryMs: 200, ...options })
  try {
    const login = options.dataCenter === true ? { JIRA_AUTH: 'pat' } : { JIRA_EMAIL: jira.email }
    const world = await startWorld({
      // Several of incident.io's attempts fall into the time in which the bridge waits for the search to catch up.
      incidentIo: { retryScale: 0.003 },
      bridgeEnv: {
        JIRA_URL: jira.url,
        JIRA_TOKEN: jira.token,
        JIRA_WEBHOOK_SECRET: jira.webhookSecret,
        ...login,
        JIRA_INDEX_WAIT_SECONDS: String(indexWaitSeconds),
        REQUEST_TIMEOUT_MS: '1500',
      },
    })
    await jira.control('POST', '/webhooks', { url: `${world.bridge.url}/webhooks/jira` })
    return {
      ...world,
      jira,
      stop: async () => {
        await world.stop()
        await jira.stop()
      },
    }
  } catch (error) {
    await jira.stop()
    throw error
  }
}

/** Starts one world for the file and stops it afterwards; templates are made by `prepare`. */
export function withJiraWorld(
  prepare: (world: JiraWorld) => Promise<void>,
  options: JiraOptions = {},
): () => JiraWorld {
  const held: { world: JiraWorld | null } = { world: null }
  beforeAll(async () => {
    held.world = await startJiraWorld(options)
    await prepare(held.world)
  }, worldLimitMs)
  afterAll(async () => {
    await held.world?.stop()
  }, worldLimitMs)
  return () => {
    if (held.world === null) throw new Error('The world did not start')
    return held.world
  }
}

interface TemplateWords {
  name: string
  order: string
  values: Record<string, string>
  nameContains?: string
  fields: Record<string, string>
}

/** A template with a condition on the incident's name and field mappings; keys of `fields` are Jira fields or columns by the destination. */
export async function makeTemplate(
  { serviceNow }: World,
  { name, order, values, nameContains, fields }: TemplateWords,
): Promise<string> {
  const template = valueOf(
    await serviceNow.insert('admin', 'x_iio_sync_template', { name, order, active: 'true', match: 'all', ...values }),
    'sys_id',
  )
  if (nameContains !== undefined) {
    const [attribute] = await serviceNow.find('admin', 'x_iio_sync_attribute', 'key=name')
    await serviceNow.insert('admin', 'x_iio_sync_condition', {
      template,
      attribute: valueOf(attribute ?? {}, 'sys_id'),
      operator: 'contains',
      text: nameContains,
    })
  }
  const named = values['destination'] === 'jira' ? 'jira_field' : 'column'
  for (const [field, value] of Object.entries(fields)) {
    await serviceNow.insert('admin', 'x_iio_sync_field_mapping', {
      template,
      [named]: field,
      value,
      kind: 'value',
      write: 'sync',
    })
  }
  return template
}

/** The fallback of a record type is its shipped template. */
export async function makeFallback({ serviceNow }: World, name: string): Promise<void> {
  const [shipped] = await serviceNow.find('admin', 'x_iio_sync_template', `name=${name}`)
  await serviceNow.update('admin', 'x_iio_sync_template', valueOf(shipped ?? {}, 'sys_id'), { fallback: 'true' })
}

/** "Engineering to Jira, security to ServiceNow, no match to ServiceNow". */
export async function prepareDestinations(world: JiraWorld): Promise<void> {
  const jira = { destination: 'jira', jira_project: 'ENG', jira_issue_type: 'Task' }
  await makeTemplate(world, {
    name: 'Engineering',
    order: '10',
    values: { record_type: 'incident', ...jira },
    nameContains: 'deploy',
    fields: {
      summary: '{{ incident.reference }}: {{ incident.name }}',
      description: '{{ incident.summary }}\n{{ incident.permalink }}',
      labels: 'incident, {{ incident.severity }}',
      customfield_10010: '{{ incident.incident_status }}',
    },
  })
  await makeTemplate(world, {
    name: 'Engineering follow-ups',
    order: '15',
    values: { record_type: 'follow_up', ...jira },
    nameContains: 'deploy',
    fields: { summary: '{{ follow_up.title }}', description: '{{ follow_up.description }}' },
  })
  await makeTemplate(world, {
    name: 'Security',
    order: '20',
    values: { record_type: 'incident', target_table: 'incident' },
    nameContains: 'breach',
    fields: { short_description: 'SEC: {{ incident.name }}' },
  })
  await makeFallback(world, 'Incident')
  await makeFallback(world, 'Follow-up')
}

/** Issues that carry this id, read past the search. */
export async function issuesOf({ jira }: JiraWorld, externalId: string): Promise<ShownIssue[]> {
  return (await jira.issues()).filter(({ properties }) => JSON.stringify(properties).includes(externalId))
}

/** Waits until the ticket row shows these values, and returns it. */
export const ticketShowing = (
  world: World,
  recordType: 'incident' | 'follow_up',
  externalId: string,
  wanted: Record<string, string | RegExp>,
): Promise<ShownRow> =>
  until(`the ticket row to show ${JSON.stringify(wanted)}`, async () => {
    const row = await ticketOf(world, recordType, externalId)
    if (row === null) throw new Error('there is no ticket row')
    for (const [column, value] of Object.entries(wanted)) {
      const shown = valueOf(row, column)
      if (typeof value === 'string' ? shown !== value : !value.test(shown)) {
        throw new Error(
          `${column} is "${shown}"; status ${valueOf(row, 'status')}, error ${valueOf(row, 'error')}, decision ${valueOf(row, 'decision')}`,
        )
      }
    }
    return row
  })

/** Waits until the one issue of this id shows these fields. */
export const issueShowing = (
  world: JiraWorld,
  externalId: string,
  wanted: Record<string, unknown>,
): Promise<ShownIssue> =>
  until(`the issue to show ${JSON.stringify(wanted)}`, async () => {
    const [issue, ...more] = await issuesOf(world, externalId)
    if (issue === undefined || more.length > 0)
      throw new Error(`there are ${more.length + (issue === undefined ? 0 : 1)} issues`)
    for (const [field, value] of Object.entries(wanted)) {
      if (JSON.stringify(issue.fields[field]) !== JSON.stringify(value))
        throw new Error(`${field} is ${JSON.stringify(issue.fields[field])}`)
    }
    return issue
  })

/** Nothing under way any more, at none of the ends. */
export async function allSettled(world: JiraWorld): Promise<void> {
  await settled(world)
  await world.jira.control('POST', '/deliveries/drain')
  await settled(world)
}

/** The app's REST API: every row is answered as stored and applied, and the instance remembers its version. */
import { json, result, type Answer, type Asked } from './answer.ts'
import { configurationOf } from './configuration.ts'
import type { Scenario } from './scenario.ts'

interface Row {
  readonly external_id: string
  readonly private?: boolean
  readonly gone?: boolean
  readonly unknown?: boolean
  readonly hash?: string
  readonly template?: string
  readonly source_updated_at?: string
}
interface Document {
  readonly configuration: string
  readonly incident: Row
  readonly follow_ups?: readonly Row[]
  readonly notes?: readonly { update_id: string }[]
}
interface Compared {
  readonly external_id: string
  readonly version: string
  readonly hash?: string
}
interface Existing {
  readonly version: string
  readonly hash: string
}

const tickets = new Map<string, Existing>()
const notes = new Set<string>()
let compared = 0

export const forgetApp = (): void => {
  compared = 0
  tickets.clear()
  notes.clear()
}
/** How many tickets stand, for the control address. */
export const ticketsInTheApp = (): number => tickets.size

/** How many ids were compared: a sweep that says it is done has asked about each. */
export const comparedByTheApp = (): number => compared

/** Changes with what the bridge decides by. */
export const versionOf = ({ templates, conditions, mappings, syncUpdates }: Scenario): string =>
  `${templates}x${conditions}x${mappings}x${syncUpdates ? 1 : 0}.0`

export function askApp(asked: Asked, scenario: Scenario): Answer {
  const word = asked.path.slice('/api/x_iio_sync/v1/sync/'.length)
  switch (`${asked.method} ${word}`) {
    case 'GET configuration':
      return configuration(asked, scenario)
    case 'POST incidents':
      return document(JSON.parse(asked.body) as Document, scenario)
    case 'POST incidents/compare':
      return result(compare((JSON.parse(asked.body) as { items: Compared[] }).items, scenario))
    case 'POST links':
      return result({ settled: (JSON.parse(asked.body) as { links: unknown[] }).links.length })
    case 'POST sweep':
      return result(sweep((JSON.parse(asked.body) as { action: string }).action, scenario))
    case 'PUT catalogue':
      return result({ added: 0, changed: 0, removed: 0 })
    default:
      return result({})
  }
}

function configuration({ query }: Asked, scenario: Scenario): Answer {
  const version = versionOf(scenario)
  return result(
    query.get('known') === version ? { version, unchanged: true } : { version, ...configurationOf(scenario) },
  )
}

function document(
  { configuration: decidedBy, incident, follow_ups: followUps = [], notes: given = [] }: Document,
  scenario: Scenario,
): Answer {
  const version = versionOf(scenario)
  if (decidedBy !== version)
    return json({ error: { message: 'Refused', detail: 'The document was decided by an older configuration.' } }, 409)
  const isNew = !tickets.has(incident.external_id)
  const rows = [rowAnswer(incident, 'incident'), ...followUps.map(row => rowAnswer(row, 'follow_up'))]
  const fresh = given.filter(({ update_id }) => !notes.has(update_id))
  for (const { update_id } of fresh) notes.add(update_id)
  const counts = { stored: fresh.length, known: given.length - fresh.length, written: fresh.length }
  return result({
    configuration: version,
    rows,
    notes: counts,
    wants: [],
    links: scenario.link && isNew ? [linkOf(incident.external_id)] : [],
  })
}

/** A sys_id that belongs to the external id. */
const sysIdOf = (externalId: string): string => Buffer.from(externalId).toString('hex').slice(0, 32).padStart(32, '0')
const recordOf = (externalId: string) => ({
  table: 'incident',
  sys_id: sysIdOf(externalId),
  number: `INC${externalId.slice(-17, -10)}`,
  url: `https://example.service-now.com/${externalId}`,
})

function rowAnswer(row: Row, record_type: string) {
  const existing = tickets.get(row.external_id)
  const same = existing !== undefined && existing.version === row.source_updated_at && existing.hash === row.hash
  if (row.private !== true && row.gone !== true && row.unknown !== true)
    tickets.set(row.external_id, { version: row.source_updated_at ?? '', hash: row.hash ?? '' })
  return {
    record_type,
    external_id: row.external_id,
    outcome: same ? 'unchanged' : 'applied',
    sys_id: sysIdOf(row.external_id),
    template: row.template ?? '',
    reason: '',
    warnings: 0,
    record: recordOf(row.external_id),
    jira: null,
  }
}

const linkOf = (externalId: string) => {
  const { table, number, url } = recordOf(externalId)
  return {
    event: sysIdOf(`event${externalId}`),
    record_type: 'incident',
    external_id: externalId,
    incident_id: externalId,
    table,
    number,
    url,
  }
}

function compare(items: readonly Compared[], scenario: Scenario) {
  compared += items.length
  const of = (is: (item: Compared, existing: Existing | undefined) => boolean) =>
    items.filter(item => is(item, tickets.get(item.external_id))).map(item => item.external_id)
  const configuration = versionOf(scenario)
  if (scenario.inSync) return { configuration, unknown: [], older: [], changed: [], owed: [] }
  return {
    configuration,
    unknown: of((_item, existing) => existing === undefined),
    older: of((item, existing) => existing !== undefined && existing.version < item.version),
    changed: of(
      (item, existing) => item.hash !== undefined && existing?.version === item.version && existing.hash !== item.hash,
    ),
    owed: [],
  }
}

function sweep(action: string, scenario: Scenario) {
  if (action !== 'claim') return { held: true }
  return {
    held: true,
    token: 'bench',
    position: '',
    jira_position: '',
    owed: [],
    jira: [],
    configuration: versionOf(scenario),
  }
}

/** incident.io as far as the bridge asks it: reading by id, lists in pages, and writes that are taken. */
import { json, missing, nothing, type Answer, type Asked } from './answer.ts'
import { catalogueLists, followUpBody, incidentBody, incidentHead, incidentTail, updateBody } from './bodies.ts'
import { followUpId, incidentId, numbersOf, type Scenario } from './scenario.ts'

interface Attachment {
  readonly id: string
  readonly resource: unknown
}

/** The links that stand, by incident. */
const attachments = new Map<string, Attachment[]>()

export const forgetAttachments = (): void => attachments.clear()

export function askIncidentIo(asked: Asked, scenario: Scenario): Answer {
  const { method, path } = asked
  const [, version, resource = '', id = ''] = path.split('/')
  const own = id === '' ? null : decodeURIComponent(id)
  switch (`${version}/${resource}`) {
    case 'v1/identity':
      return json({ identity: { name: 'bench', roles: ['viewer', 'incident_editor'] } })
    case 'v2/incidents':
      return own === null
        ? incidentPage(asked, scenario)
        : one('incident', incidentBody(numbersOf(own).incident, scenario))
    case 'v3/follow_ups':
      return own === null ? followUpPage(asked, scenario) : one('follow_up', followUpBody(own, scenario))
    case 'v2/incident_updates':
      return updatePage(asked, scenario)
    case 'v1/incident_attachments':
      return attachmentCall(asked, own)
    case 'v2/incident_timeline_items':
      return method === 'POST'
        ? json({ incident_timeline_item: { id: 'item' } }, 201)
        : json({ incident_timeline_items: [] })
    default: {
      const list = catalogueLists(scenario)[path]
      return list === undefined ? missing : json(list)
    }
  }
}

const one = (name: string, body: string): Answer => ({ status: 200, body: `{"${name}":${body}}` })

interface Page {
  readonly from: number
  readonly to: number
  readonly after: string
}

/** Rows `from` to `to` of `count`; the cursor is the number of the last row. */
function pageOf(query: URLSearchParams, count: number): Page {
  const from = Number(query.get('after') ?? '0')
  const to = Math.min(count, from + Math.min(500, Number(query.get('page_size') ?? '25')))
  return { from, to, after: to < count ? `"after":"${to}",` : '' }
}

const rangeOf = ({ from, to }: Page): number[] => Array.from({ length: to - from }, (_, index) => from + index)

function incidentPage({ query }: Asked, scenario: Scenario): Answer {
  const page = pageOf(query, scenario.changedIncidents)
  const tail = Buffer.from(incidentTail(scenario))
  const rows = rangeOf(page).flatMap((incident, index) => [
    Buffer.from((index === 0 ? '' : ',') + incidentHead(incident, scenario)),
    tail,
  ])
  const end = Buffer.from(`],"pagination_meta":{${page.after}"page_size":${page.to - page.from}}}`)
  return { status: 200, body: [Buffer.from('{"incidents":['), ...rows, end] }
}

function listPage(name: string, page: Page, rows: readonly string[]): Answer {
  return {
    status: 200,
    body: `{"${name}":[${rows.join(',')}],"pagination_meta":{${page.after}"page_size":${rows.length}}}`,
  }
}

function followUpPage({ query }: Asked, scenario: Scenario): Answer {
  const incident = query.get('incident_id')
  const page = pageOf(query, incident === null ? scenario.changedFollowUps : scenario.followUps)
  const idOf = (row: number) => (incident === null ? followUpId(row, 0) : followUpId(numbersOf(incident).incident, row))
  return listPage(
    'follow_ups',
    page,
    rangeOf(page).map(row => followUpBody(idOf(row), scenario)),
  )
}

function updatePage({ query }: Asked, scenario: Scenario): Answer {
  const { incident } = numbersOf(query.get('incident_id') ?? incidentId(0))
  const page = pageOf(query, scenario.updates)
  return listPage(
    'incident_updates',
    page,
    rangeOf(page).map(row => updateBody(incident, scenario.updates - row)),
  )
}

function attachmentCall({ method, query, body }: Asked, own: string | null): Answer {
  if (method === 'DELETE') return own === null ? missing : nothing
  if (method === 'GET') return json({ incident_attachments: attachments.get(query.get('incident_id') ?? '') ?? [] })
  const { incident_id, resource } = JSON.parse(body) as {
    incident_id: string
    resource: { url: string; title: string }
  }
  const existing = attachments.get(incident_id) ?? []
  const made = {
    id: `01A${incident_id.slice(3, 20)}${String(existing.length).padStart(6, '0')}`,
    resource: { ...resource, permalink: resource.url },
  }
  attachments.set(incident_id, [...existing, made])
  return json({ incident_attachment: made }, 201)
}

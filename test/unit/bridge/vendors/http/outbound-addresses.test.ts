/** Nothing that a payload says decides whom the bridge calls: every address it could find leads to a trap. */
import { createBridge, type Bridge } from '../../../../../bridge/bridge.ts'
import { readConfig } from '../../../../../bridge/config/config.ts'
import { createLog } from '../../../../../bridge/observability/log.ts'
import { createMetrics } from '../../../../../bridge/observability/metrics.ts'
import { completeEnvironment, otherWebhookSecret, webhookSecret } from '../../environment.ts'
import { post, sign } from '../../http/app-under-test.ts'
import { eventBody, sysId } from '../../http/webhooks/servicenow-event-body.ts'
import { incidentBody } from '../incident-io/bodies.ts'
import { startLocalServer, type Answer, type LocalServer, type Received } from '../../local-server.ts'

let trap: LocalServer
let incidentIo: LocalServer
let serviceNow: LocalServer
let bridge: Bridge

/** Every header that tells a client to go elsewhere. */
const leading = () => ({
  Link: `<${trap.url}/next>; rel="next"`,
  Location: `${trap.url}/location`,
  'Content-Location': `${trap.url}/content`,
  Refresh: `0; url=${trap.url}/refresh`,
})
/** Every property that holds an address somewhere in the vendors' answers. */
const addresses = () => {
  const names = [
    'permalink',
    'url',
    'href',
    'self',
    'next',
    'download_link',
    'link',
    'callback_url',
    'icon_url',
    'postmortem_document_url',
    'call_url',
  ]
  return Object.fromEntries(names.map(name => [name, `${trap.url}/${name}`]))
}

function answerOfIncidentIo({ method, path, query }: Received): Answer {
  const headers = leading()
  if (method === 'GET' && path.startsWith('/v2/incidents/'))
    return { headers, body: { incident: { ...incidentBody, ...addresses() } } }
  const isSecondPage = query.some(([name]) => name === 'after')
  const meta = { pagination_meta: { after: isSecondPage ? '' : `${trap.url}/after` }, ...addresses() }
  if (path === '/v2/incidents')
    return {
      headers,
      body: {
        incidents: [{ id: '01INCIDENT', updated_at: '2026-11-22T03:04:05Z', visibility: 'public', ...addresses() }],
        ...meta,
      },
    }
  if (path === '/v3/follow_ups') return { headers, body: { follow_ups: [], ...meta } }
  if (path === '/v2/incident_updates') return { headers, body: { incident_updates: [], ...meta } }
  if (path === '/v1/incident_attachments') return { headers, body: { incident_attachments: [] } }
  return { status: method === 'POST' ? 201 : 302, headers, body: {} }
}

function answerOfServiceNow({ path, body }: Received): Answer {
  const headers = leading()
  if (path === '/oauth_token.do') return { headers, body: { access_token: 'T', expires_in: 1799, ...addresses() } }
  const result = resultOf(path, body)
  if (result !== null) return { headers, body: { result: { ...result, ...addresses() } } }
  return { status: 302, headers }
}

/** What the app answers, with a link of its own handed out: its address is ServiceNow's word, and is only written down. */
function resultOf(path: string, body: string): object | null {
  const none = { configuration: 'T.0', unknown: [], older: [], changed: [], owed: [] }
  if (path.endsWith('/configuration'))
    return {
      version: 'T.0',
      private_incidents: false,
      templates: [],
      status_mappings: [],
      declared_from: '2000-01-01T00:00:00.000Z',
    }
  if (path.endsWith('/compare')) return none
  if (path.endsWith('/sweep'))
    return {
      held: true,
      token: 'b'.repeat(32),
      position: '',
      jira_position: '',
      owed: [],
      jira: [],
      configuration: 'T.0',
    }
  if (path.endsWith('/links')) return { settled: 1 }
  if (!path.endsWith('/incidents')) return null
  const { incident } = JSON.parse(body) as { incident: { external_id: string } }
  const about = { record_type: 'incident', external_id: incident.external_id }
  const row = {
    ...about,
    outcome: 'applied',
    sys_id: 'b'.repeat(32),
    template: '',
    reason: '',
    warnings: 0,
    record: null,
    jira: null,
    ...addresses(),
  }
  const link = {
    ...about,
    ...addresses(),
    event: 'b'.repeat(32),
    incident_id: incident.external_id,
    table: 'incident',
    number: 'INC1',
  }
  return {
    ...none,
    rows: [row],
    notes: { stored: 0, known: 0, written: 0 },
    wants: ['updates', 'follow_ups'],
    links: [link],
  }
}

beforeEach(async () => {
  trap = await startLocalServer(() => ({}))
  incidentIo = await startLocalServer(answerOfIncidentIo)
  serviceNow = await startLocalServer(answerOfServiceNow)
  const { settings, secrets } = readConfig({
    ...completeEnvironment,
    INCIDENT_IO_API_URL: incidentIo.url,
    SERVICENOW_URL: serviceNow.url,
  })
  bridge = createBridge({
    settings,
    secrets,
    version: '1.2.3',
    log: createLog('error', { write: () => undefined }),
    metrics: createMetrics(),
    isStopping: () => false,
  })
})
afterEach(() => Promise.all([trap.close(), incidentIo.close(), serviceNow.close()]))

test('a webhook of incident.io full of addresses', async () => {
  const type = 'public_incident.incident_updated_v2'
  const body = JSON.stringify({
    event_type: type,
    ...addresses(),
    [type]: { id: '01INCIDENT', mode: 'standard', ...addresses() },
  })
  expect(await post(bridge.app, '/webhooks/incident-io', body, sign(body, webhookSecret))).toMatchObject({
    status: 200,
  })
  expect(incidentIo.lines()).toEqual(
    expect.arrayContaining(['GET /v2/incidents/01INCIDENT', 'POST /v1/incident_attachments']),
  )
  expect(trap.lines()).toEqual([])
})

test.each(['http:', '//'])('ids that are an address which begins with %s are no ids', async scheme => {
  const id = trap.url.replace('http:', scheme).replace('////', '//')
  const type = 'private_incident.incident_updated_v2'
  const webhook = JSON.stringify({ event_type: type, [type]: { id } })
  const event = JSON.stringify({ ...eventBody, incident_id: id })
  const answers = await Promise.all([
    post(bridge.app, '/webhooks/incident-io', webhook, sign(webhook, webhookSecret)),
    post(bridge.app, '/webhooks/servicenow', event, sign(event, otherWebhookSecret)),
  ])
  expect(answers).toEqual(Array(2).fill(expect.objectContaining({ status: 400 })))
  expect([...trap.lines(), ...incidentIo.lines()]).toEqual([])
})

const ofRecord = () => ({
  ...eventBody,
  age_seconds: 0,
  ...addresses(),
  record: { ...eventBody.record, ...addresses() },
})
const ofAdmin = () => ({ event_id: sysId, occurred_at: eventBody.occurred_at, source_id: 'request:1', ...addresses() })

test.each<[string, () => object, RegExp]>([
  [
    'attachment',
    () => ({
      ...ofRecord(),
      type: 'attachment',
      source_id: 'attachment:1',
      attachment: {
        ...addresses(),
        sys_id: sysId,
        file_name: `${trap.url}/file.png`,
        content_type: 'image/png',
        size_bytes: 3,
      },
    }),
    /incident_timeline_items/,
  ],
  [
    'ticket_created',
    () => ({ ...ofRecord(), type: 'ticket_created', record_type: 'follow_up' }),
    /connect_external_issue/,
  ],
  [
    'state_changed',
    () => ({
      ...ofRecord(),
      type: 'state_changed',
      record_type: 'incident',
      state: {
        value: '6',
        label: 'Resolved',
        ticket_state: 'completed',
        follow_up_status: '',
        incident_status_id: trap.url,
      },
    }),
    /v2\/incidents\/I1/,
  ],
  [
    'preview',
    () => ({
      ...ofAdmin(),
      type: 'preview',
      preview: { sys_id: sysId, reference: `${trap.url}/incidents/01INCIDENT`, template: '' },
    }),
    /^$/,
  ],
  [
    'link_requested',
    () => ({
      ...ofAdmin(),
      type: 'link_requested',
      link: { sys_id: sysId, reference: `${trap.url}/incidents/01INCIDENT`, table: 'incident', record_sys_id: sysId },
    }),
    /^$/,
  ],
])('an event %s of the app in which everything is an address', async (_type, event, called) => {
  const body = JSON.stringify(event())
  const answer = await post(bridge.app, '/webhooks/servicenow', body, sign(body, otherWebhookSecret))
  expect(answer.body).not.toMatchObject({ error: { code: 'body_invalid' } })
  expect(incidentIo.lines().join(' ')).toMatch(called)
  expect(trap.lines()).toEqual([])
})

test('a sweep whose lists have next pages elsewhere: the cursor goes to the vendor as a value', async () => {
  await bridge.sweep(new AbortController().signal)
  expect(incidentIo.lines().filter(line => line.includes(`after=${trap.url}/after`)).length).toBeGreaterThan(0)
  expect(trap.lines()).toEqual([])
})

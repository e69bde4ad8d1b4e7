import { createBridge, type Bridge } from '../../../bridge/bridge.ts'
import { readConfig } from '../../../bridge/config/config.ts'
import { createLog } from '../../../bridge/observability/log.ts'
import { createMetrics } from '../../../bridge/observability/metrics.ts'
import { completeEnvironment, otherWebhookSecret, webhookSecret } from './environment.ts'
import { get, post, sign } from './http/app-under-test.ts'
import { eventBody } from './http/webhooks/servicenow-event-body.ts'
import { incidentBody } from './vendors/incident-io/bodies.ts'
import {
  startLocalServer,
  until,
  type Answer,
  type Behaviour,
  type LocalServer,
  type Received,
} from './local-server.ts'
import { readJson } from '../json.ts'

const template = {
  sys_id: 'a'.repeat(32),
  name: 'Incidents',
  order: 100,
  record_type: 'incident',
  destination: 'servicenow',
  target_table: 'incident',
  active: true,
  match: 'all',
  fallback: false,
  sync_updates: false,
  conditions: [],
  field_mappings: [{ column: 'short_description', value: '{{ incident.name }}', write: 'sync', lookup: null }],
}
const configuration = {
  version: 'T.0',
  private_incidents: false,
  templates: [template],
  status_mappings: [],
  declared_from: '2000-01-01T00:00:00.000Z',
}

/** What one test wants answered otherwise. */
let override: (received: Received) => Answer | null = () => null

function answerOfIncidentIo(received: Received): Answer {
  const { method, path } = received
  const other = override(received)
  if (other !== null) return other
  if (path === '/v2/incidents/01INCIDENT') return { body: { incident: incidentBody } }
  if (path === '/v2/incidents')
    return { body: { incidents: [{ id: '01INCIDENT', updated_at: '2026-11-22T03:04:05Z', visibility: 'public' }] } }
  if (path === '/v3/follow_ups') return { body: { follow_ups: [] } }
  if (path === '/v3/follow_ups/01GONE') return { status: 404, body: {} }
  if (method === 'POST' && path === '/v2/incident_timeline_items')
    return { status: 201, body: { incident_timeline_item: {} } }
  return { status: 500, body: {} }
}

function answerOfServiceNow(received: Received): Answer {
  const { method, path, body } = received
  const other = override(received)
  if (other !== null) return other
  if (path === '/oauth_token.do') return { body: { access_token: 'T', expires_in: 1799 } }
  if (path.endsWith('/configuration')) return { body: { result: configuration } }
  if (path.endsWith('/incidents')) return { body: { result: takenDocument(readJson(body)) } }
  if (path.endsWith('/compare'))
    return {
      body: { result: { configuration: 'T.0', unknown: ids(readJson(body)), older: [], changed: [], owed: [] } },
    }
  if (path.endsWith('/sweep')) return { body: { result: leaseAnswer(readJson<{ action: string }>(body).action) } }
  if (method === 'PUT' && path.endsWith('/catalogue')) return { body: { result: { added: 1, changed: 0, removed: 0 } } }
  return { status: 500, body: {} }
}

const ids = ({ items }: { items: { external_id: string }[] }): string[] => items.map(item => item.external_id)

const takenDocument = ({
  incident,
  follow_ups,
}: {
  incident: { external_id: string }
  follow_ups: { external_id: string }[]
}) => ({
  configuration: 'T.0',
  notes: { stored: 0, known: 0, written: 0 },
  wants: [],
  links: [],
  rows: [incident, ...follow_ups].map((row, index) => ({
    record_type: index === 0 ? 'incident' : 'follow_up',
    external_id: row.external_id,
    outcome: 'applied',
    sys_id: 'b'.repeat(32),
    template: 'a'.repeat(32),
    reason: '',
    warnings: 0,
    record: { table: 'incident', sys_id: 'c'.repeat(32), number: 'INC1', url: 'https://x' },
    jira: null,
  })),
})

const leaseAnswer = (action: string) =>
  action === 'claim'
    ? { held: true, token: 'K', position: '', jira_position: '', owed: [], jira: [], configuration: 'T.0' }
    : { held: true }

/** While it is a list, incident.io keeps its answers back. */
let kept: (() => void)[] | null = null

function keptBack(received: Received): Behaviour {
  const held = kept
  if (held === null) return answerOfIncidentIo(received)
  const { status = 200, body } = answerOfIncidentIo(received)
  return response => void held.push(() => response.writeHead(status).end(JSON.stringify(body)))
}

let incidentIo: LocalServer
let serviceNow: LocalServer
let bridge: Bridge
let logLines: Record<string, unknown>[]
let metrics: ReturnType<typeof createMetrics>

beforeEach(async () => {
  override = () => null
  kept = null
  logLines = []
  metrics = createMetrics()
  incidentIo = await startLocalServer(keptBack)
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
    log: createLog('debug', { write: (line: string) => void logLines.push(readJson(line)) }),
    metrics,
    isStopping: () => false,
  })
})
afterEach(() => Promise.all([incidentIo.close(), serviceNow.close()]))

const documents = () =>
  serviceNow.received.filter(({ path }) => path.endsWith('/incidents')).map(({ body }) => readJson<unknown>(body))

test('a webhook becomes one document', async () => {
  const body = JSON.stringify({
    event_type: 'private_incident.incident_updated_v2',
    'private_incident.incident_updated_v2': { id: '01INCIDENT' },
  })
  expect(await post(bridge.app, '/webhooks/incident-io', body, sign(body, webhookSecret))).toMatchObject({
    status: 200,
    body: { outcome: 'in_sync' },
  })
  expect(documents()).toMatchObject([
    {
      incident: {
        external_id: '01INCIDENT',
        reference: 'INC-123',
        template: 'a'.repeat(32),
        desired_values: [{ value: expect.stringContaining('Database is sad') }],
      },
    },
  ])
  expect([incidentIo.lines().length, serviceNow.lines().filter(line => !line.includes('oauth'))]).toEqual([
    1,
    ['GET /api/x_iio_sync/v1/sync/configuration', 'POST /api/x_iio_sync/v1/sync/incidents'],
  ])
  expect(await metrics.registry.metrics()).toContain('iio_sync_runs_total{origin="webhook",outcome="in_sync"} 1')
})

test('a follow-up that incident.io does not show is answered, not asked for again', async () => {
  const body = JSON.stringify({
    event_type: 'private_incident.follow_up_updated_v2',
    'private_incident.follow_up_updated_v2': { id: '01GONE' },
  })
  expect(await post(bridge.app, '/webhooks/incident-io', body, sign(body, webhookSecret))).toMatchObject({
    status: 200,
    body: { outcome: 'ignored' },
  })
})

test('an event of the app becomes a timeline item', async () => {
  const body = JSON.stringify({ ...eventBody, age_seconds: 0 })
  expect(await post(bridge.app, '/webhooks/servicenow', body, sign(body, otherWebhookSecret))).toMatchObject({
    status: 200,
    body: { outcome: 'delivered' },
  })
  expect(JSON.parse(incidentIo.received[0]?.body ?? '')).toMatchObject({
    incident_id: 'I1',
    idempotency_key: 'journal:1',
  })
})

test("an admin's refresh adds the rows that conditions are picked from, and answers with what came of it", async () => {
  const { event_id, occurred_at } = eventBody
  const body = JSON.stringify({ event_id, occurred_at, source_id: 'catalogue_refresh:1', type: 'catalogue_refresh' })
  expect(await post(bridge.app, '/webhooks/servicenow', body, sign(body, otherWebhookSecret))).toMatchObject({
    status: 200,
    body: { outcome: 'delivered', detail: expect.stringContaining('Attributes and options: 1 added') },
  })
  expect(serviceNow.lines()).toContain('PUT /api/x_iio_sync/v1/sync/catalogue')
})

describe('the trace', () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c'
  const sent = `00-${traceId}-b7ad6b7169203331-01`
  const calls = () =>
    [...incidentIo.received, ...serviceNow.received].map(({ headers }) => String(headers['traceparent']).split('-'))
  const idsOf = (place: number) => [...new Set(calls().map(parts => parts[place] ?? ''))]
  const changed = JSON.stringify({
    event_type: 'public_incident.incident_updated_v2',
    'public_incident.incident_updated_v2': { id: '01INCIDENT' },
  })
  const noted = JSON.stringify({ ...eventBody, age_seconds: 0 })

  test.each([
    ['incident.io', 'incident-io', changed, webhookSecret],
    ['ServiceNow', 'servicenow', noted, otherWebhookSecret],
  ])(
    'of a delivery of %s goes on in every call that is made for it, and in its log lines',
    async (_sender, route, body, secret) => {
      await post(bridge.app, `/webhooks/${route}`, body, { ...sign(body, secret), traceparent: sent })
      expect(calls().length).toBeGreaterThan(0)
      expect(idsOf(1)).toEqual([traceId])
      expect(idsOf(2)).toHaveLength(calls().length)
      expect(idsOf(2)).not.toContain('b7ad6b7169203331')
      expect(idsOf(3)).toEqual(['01'])
      expect(new Set(logLines.map(line => line['traceId']))).toEqual(new Set([traceId]))
    },
  )

  test.each([
    ['without a header', {}],
    ['with one that is invalid', { traceparent: sent.toUpperCase() }],
  ])('is a new one for a delivery %s', async (_how, headers) => {
    await post(bridge.app, '/webhooks/incident-io', changed, { ...sign(changed, webhookSecret), ...headers })
    const [own = '', ...others] = idsOf(1)
    expect([own, others]).toEqual([expect.stringMatching(/^(?!0af7)[0-9a-f]{32}$/), []])
    expect(new Set(logLines.map(line => line['traceId']))).toEqual(new Set([own]))
  })

  test('of a delivery that was refused is in the log too', async () => {
    await post(bridge.app, '/webhooks/incident-io', changed, {
      ...sign(changed, otherWebhookSecret),
      traceparent: sent,
    })
    expect(logLines).toMatchObject([{ msg: 'request failed', code: 'signature_mismatch', traceId }])
  })

  test('of a sweep is one for all that it does', async () => {
    bridge.start()
    await until(() => logLines.some(({ msg }) => msg === 'sweep done'))
    await bridge.stopLoops()
    const swept = logLines.find(({ msg }) => msg === 'sweep done')?.['traceId']
    const ofSweep = [...incidentIo.received, ...serviceNow.received].filter(({ path }) =>
      // The refresh of names and options goes on beside it.
      /sweep$|compare$|sync\/incidents$|01INCIDENT$/.test(path),
    )
    expect(ofSweep).toHaveLength(5)
    expect(new Set(ofSweep.map(({ headers }) => String(headers['traceparent']).split('-')[1]))).toEqual(
      new Set([swept]),
    )
  })

  test('of an incident that a command brings in sync is its own', async () => {
    await bridge.run('01INCIDENT')
    const [first = '', ...others] = idsOf(1)
    expect(others).toEqual([])
    await bridge.run('01INCIDENT')
    expect(idsOf(1)).toEqual([first, expect.stringMatching(/^[0-9a-f]{32}$/)])
  })
})

describe('the line of what was done', () => {
  const lineOf = (message: string) => logLines.filter(({ msg }) => msg === message)
  const done = {
    incidentId: '01INCIDENT',
    table: 'incident',
    record: 'c'.repeat(32),
    template: 'a'.repeat(32),
    durationMs: expect.any(Number) as number,
    outcome: 'in_sync',
  }
  const changed = JSON.stringify({
    event_type: 'public_incident.incident_updated_v2',
    'public_incident.incident_updated_v2': { id: '01INCIDENT' },
  })

  test('of a webhook has the delivery, the incident, the record, the template, the time and the outcome', async () => {
    await post(bridge.app, '/webhooks/incident-io', changed, sign(changed, webhookSecret))
    expect(lineOf('delivery done')).toEqual([
      expect.objectContaining({ ...done, webhookId: 'msg_1', eventType: 'public_incident.incident_updated_v2' }),
    ])
    expect(lineOf('run done')).toEqual([])
  })

  test('of a delivery of the app has its record too', async () => {
    const body = JSON.stringify({ ...eventBody, age_seconds: 0 })
    await post(bridge.app, '/webhooks/servicenow', body, sign(body, otherWebhookSecret))
    const { table, sys_id: record } = eventBody.record
    const { outcome: _outcome, incidentId: _incident, template: _template, ...others } = done
    expect(lineOf('delivery done')).toEqual([
      expect.objectContaining({
        ...others,
        webhookId: eventBody.event_id,
        incidentId: 'I1',
        table,
        record,
        outcome: 'delivered',
      }),
    ])
    expect(lineOf('what the delivery came to')).toMatchObject([{ reason: 'Timeline item: done' }])
  })

  test('of a run that no webhook asked for says who did', async () => {
    await bridge.run('01INCIDENT')
    expect(lineOf('run done')).toEqual([expect.objectContaining({ ...done, source: 'command' })])
    expect(lineOf('what the run came to')).toMatchObject([
      { reason: 'Incident applied; follow-ups: 0, written: 0; notes stored: 0.' },
    ])
  })
})

describe('a sweep', () => {
  const sweep = () => bridge.sweep(new AbortController().signal)
  const actions = () =>
    serviceNow.received.filter(({ path }) => path.endsWith('/sweep')).map(({ body }) => readJson<unknown>(body))

  test('says at debug what of each list differs', async () => {
    await sweep()
    expect(logLines.filter(({ msg }) => msg === 'a list was compared')).toMatchObject([
      {
        level: 'debug',
        source: 'incidents',
        count: 1,
        outcome: expect.stringMatching(/^unknown \d, older \d, changed \d, owed \d$/),
      },
    ])
  })

  test('takes the same path under its lease, moves its position and frees the lease', async () => {
    expect(await sweep()).toEqual({
      listed: 1,
      failed: 0,
      positionMoved: true,
      nextDueMs: null,
      errors: [],
      directions: [],
    })
    expect(documents()).toHaveLength(1)
    expect(actions()).toEqual([
      { action: 'claim', holder: expect.any(String), starting: true },
      { action: 'finish', token: 'K', position: expect.stringMatching(/Z$/) },
    ])
  })

  test('is not made while another replica holds the lease', async () => {
    override = ({ path }) => (path.endsWith('/sweep') ? { body: { result: { held: false } } } : null)
    expect(await sweep()).toBeNull()
    expect([documents(), incidentIo.lines()]).toEqual([[], []])
  })
})

describe('once started', () => {
  const deliver = async (id: string) => {
    const body = JSON.stringify({
      event_type: 'public_incident.incident_updated_v2',
      'public_incident.incident_updated_v2': { id },
    })
    return (await post(bridge.app, '/webhooks/incident-io', body, sign(body, webhookSecret))).status
  }
  const claims = () => serviceNow.received.filter(({ path, body }) => path.endsWith('/sweep') && body.includes('claim'))

  afterEach(async () => {
    await bridge.stopLoops()
    await bridge.stop()
    jest.restoreAllMocks()
  })

  test('the first sweep reports already, because the app has said by then that it takes reports', async () => {
    const app = { version: '1.0.0', oldest_bridge: '1.0.0' }
    override = ({ path }) => (path.endsWith('/configuration') ? { body: { result: { ...configuration, app } } } : null)
    bridge.start()
    await until(() => claims().length === 1)
    await bridge.stopLoops()
    expect(readJson(claims()[0]?.body ?? '')).toMatchObject({ action: 'claim', bridge: { version: '1.2.3' } })
  })

  test('a webhook whose work fails for a reason that passes brings the next sweep, long before the interval; one that is refused does not', async () => {
    // Chance below its range takes the whole wait after a wake away.
    jest.spyOn(Math, 'random').mockReturnValue(-1)
    bridge.start()
    await until(() => claims().length === 1)
    override = ({ path }) => (path === '/v2/incidents/01REFUSED' ? { status: 422, body: {} } : null)
    expect([await deliver('01REFUSED'), claims().length]).toEqual([200, 1])
    override = ({ path }) => (path === '/v2/incidents/01DOWN' ? { status: 500, body: {} } : null)
    expect(await deliver('01DOWN')).toBe(503)
    await until(() => claims().length === 2)
  })
})

test('readiness stays while nobody answers in ServiceNow, and says so, and then incident.io is not asked either', async () => {
  const ready = async () => {
    const { status, body } = await get(bridge.app, '/health/ready')
    return { status, body }
  }
  const readyWith = (incidentIoState: string, serviceNowState: string) => ({
    status: 200,
    body: { status: 'ready', vendors: { incident_io: incidentIoState, servicenow: serviceNowState } },
  })
  const deliver = (id: string) => {
    const body = JSON.stringify({
      event_type: 'public_incident.incident_updated_v2',
      'public_incident.incident_updated_v2': { id },
    })
    return post(bridge.app, '/webhooks/incident-io', body, sign(body, webhookSecret))
  }
  expect(await ready()).toEqual(readyWith('not_asked', 'not_asked'))
  expect((await deliver('01INCIDENT')).status).toBe(200)
  expect(await ready()).toEqual(readyWith('answers', 'answers'))
  override = ({ path, method }) => {
    if (path.startsWith('/v2/incidents/01') && method === 'GET')
      return { body: { incident: { ...incidentBody, id: path.split('/').at(-1) } } }
    return path.endsWith('/sync/incidents') ? { status: 503, body: {} } : null
  }
  for (let count = 0; count < 5; count += 1) await deliver(`01DOWN${count}`)
  const asked = incidentIo.received.length
  expect(await ready()).toEqual(readyWith('answers', 'unavailable'))
  expect([(await deliver('01LATER')).status, incidentIo.received.length]).toEqual([503, asked])
})

test('after the stop, deliveries are sent back to be repeated', async () => {
  await bridge.stop()
  const body = JSON.stringify({
    event_type: 'private_incident.incident_updated_v2',
    'private_incident.incident_updated_v2': { id: '01INCIDENT' },
  })
  expect(await post(bridge.app, '/webhooks/incident-io', body, sign(body, webhookSecret))).toMatchObject({
    status: 503,
    body: { error: { code: 'shutting_down' } },
  })
})

describe('whole jobs first', () => {
  const changed = (id: string) =>
    JSON.stringify({
      event_type: 'private_incident.incident_updated_v2',
      'private_incident.incident_updated_v2': { id },
    })
  const deliver = (route: string, body: string, secret: string) =>
    post(bridge.app, `/webhooks/${route}`, body, sign(body, secret))
  const webhook = (id: string) => deliver('incident-io', changed(id), webhookSecret)
  let held: (() => void)[]
  let work: Promise<unknown>[]

  beforeEach(() => {
    held = []
    work = []
    kept = held
  })
  afterEach(async () => {
    kept = null
    for (const answer of held) answer()
    await Promise.all(work)
  })

  const asked = () => incidentIo.received.map(({ path }) => path.split('/').at(-1))

  test('eight are begun; a webhook goes before what a command brings, however long that has waited', async () => {
    for (let count = 0; count < 8; count += 1) work.push(webhook(`01BUSY${count}`))
    await until(() => held.length === 8)
    work.push(bridge.run('01COMMAND').catch(() => undefined))
    work.push(
      webhook('01LATE'),
      deliver(
        'servicenow',
        JSON.stringify({ ...eventBody, incident_id: 'I1', source_id: 'journal:1' }),
        otherWebhookSecret,
      ),
    )
    await waitingJobs(2)
    expect(asked()).toHaveLength(8)
    for (let count = 0; count < 2; count += 1) held.shift()?.()
    await until(() => asked().length === 10)
    expect(asked().slice(8)).toEqual(expect.arrayContaining(['01LATE', 'incident_timeline_items']))
  })
})

async function waitingJobs(count: number): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await metrics.registry.metrics()).includes(`iio_sync_jobs_waiting{work="foreground"} ${count}`)) return
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  throw new Error(`${count} jobs do not wait after 3 s`)
}

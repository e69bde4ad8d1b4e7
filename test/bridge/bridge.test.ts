import type { AddressInfo } from 'node:net'
import { createBridge, type Bridge } from '../../bridge/bridge.ts'
import { readConfig } from '../../bridge/config.ts'
import { createLog } from '../../bridge/log.ts'
import { createMetrics } from '../../bridge/metrics.ts'
import { completeEnvironment, otherWebhookSecret, webhookSecret } from './environment.ts'
import { post, sign } from './http/app-under-test.ts'
import { eventBody } from './http/servicenow-event-body.ts'
import { incidentBody } from './incident-io/bodies.ts'
import { startLocalServer, type Answer, type Behaviour, type LocalServer, type Received } from './local-server.ts'

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
const configuration = { private_incidents: false, templates: [template], status_mappings: [] }

/** What one test wants answered otherwise. */
let override: (received: Received) => Answer | null = () => null

function answerOfIncidentIo(received: Received): Answer {
  const { method, path } = received
  const other = override(received)
  if (other !== null) return other
  if (path === '/v2/incidents/01INCIDENT') return { body: { incident: incidentBody } }
  if (path === '/v2/incidents') return { body: { incidents: [{ id: '01INCIDENT' }] } }
  if (path === '/v3/follow_ups') return { body: { follow_ups: [] } }
  if (path === '/v3/follow_ups/01GONE') return { status: 404, body: {} }
  if (method === 'POST' && path === '/v2/incident_timeline_items') return { status: 201, body: { incident_timeline_item: {} } }
  return { status: 500, body: {} }
}

function answerOfServiceNow(received: Received): Answer {
  const { method, path, body } = received
  const other = override(received)
  if (other !== null) return other
  if (path === '/oauth_token.do') return { body: { access_token: 'T', expires_in: 1799 } }
  if (path.endsWith('/configuration')) return { body: { result: configuration } }
  if (method === 'GET' && path.startsWith('/api/now/table/')) return { body: { result: [] } }
  if (method === 'POST')
    return { status: 201, body: { result: { ...JSON.parse(body), sys_id: 'b'.repeat(32), status: 'pending', target: '' } } }
  if (method === 'PATCH') return { body: { result: { lease_holder: leaseHolder(), ...JSON.parse(body) } } }
  if (method === 'DELETE') return { status: 204, body: '' }
  return { status: 500, body: {} }
}

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
let url: string
let close: () => Promise<unknown>
const metrics = createMetrics()

beforeEach(async () => {
  override = () => null
  kept = null
  incidentIo = await startLocalServer(keptBack)
  serviceNow = await startLocalServer(answerOfServiceNow)
  const { settings, secrets } = readConfig({ ...completeEnvironment, INCIDENT_IO_API_URL: incidentIo.url, SERVICENOW_URL: serviceNow.url })
  bridge = createBridge({ settings, secrets, version: '1.2.3', log: createLog('error', { write: () => undefined }), metrics, isStopping: () => false })
  const server = bridge.app.listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  close = () =>
    new Promise(resolve => {
      server.closeAllConnections()
      server.close(resolve)
    })
})
afterEach(() => Promise.all([close(), incidentIo.close(), serviceNow.close()]))

/** Who inserted the lease. */
const leaseHolder = (): string => {
  const inserted = serviceNow.received.find(({ method, body }) => method === 'POST' && body.includes('lease_holder'))
  return String(JSON.parse(inserted?.body ?? '{}').lease_holder)
}

const tickets = () =>
  serviceNow.received
    .filter(request => request.method === 'POST' && request.path === '/api/now/table/x_iio_sync_ticket')
    .map(request => JSON.parse(request.body))

test('a webhook becomes a ticket row', async () => {
  const body = JSON.stringify({
    event_type: 'private_incident.incident_updated_v2',
    'private_incident.incident_updated_v2': { id: '01INCIDENT' },
  })
  expect(await post(`${url}/webhooks/incident-io`, body, sign(body, webhookSecret))).toMatchObject({
    status: 200,
    body: { outcome: 'in_step' },
  })
  expect(tickets()).toEqual([
    expect.objectContaining({
      external_id: '01INCIDENT',
      reference: 'INC-123',
      template: 'a'.repeat(32),
      desired_values: expect.stringContaining('Database is sad'),
    }),
  ])
  expect(await metrics.registry.metrics()).toContain('bridge_runs_total{origin="webhook",outcome="in_step"} 1')
})

test('a follow-up that incident.io does not show is answered, not asked for again', async () => {
  const body = JSON.stringify({
    event_type: 'private_incident.follow_up_updated_v2',
    'private_incident.follow_up_updated_v2': { id: '01GONE' },
  })
  expect(await post(`${url}/webhooks/incident-io`, body, sign(body, webhookSecret))).toMatchObject({
    status: 200,
    body: { outcome: 'ignored' },
  })
})

test('an event of the app becomes a timeline item', async () => {
  const body = JSON.stringify(eventBody)
  expect(await post(`${url}/webhooks/servicenow`, body, sign(body, otherWebhookSecret))).toMatchObject({
    status: 200,
    body: { outcome: 'delivered' },
  })
  expect(JSON.parse(incidentIo.received[0]?.body ?? '')).toMatchObject({ incident_id: 'I1', idempotency_key: 'journal:1' })
})

test('an admin\'s refresh adds the rows that conditions are picked from, and answers with what came of it', async () => {
  const { event_id, occurred_at } = eventBody
  const body = JSON.stringify({ event_id, occurred_at, source_id: 'catalogue_refresh:1', type: 'catalogue_refresh' })
  expect(await post(`${url}/webhooks/servicenow`, body, sign(body, otherWebhookSecret))).toMatchObject({
    status: 200,
    body: { outcome: 'delivered', detail: expect.stringContaining('Attributes and options: 1 added') },
  })
  expect(serviceNow.lines()).toContain('POST /api/now/table/x_iio_sync_attribute sysparm_exclude_reference_link=true')
})

describe('a sweep', () => {
  const sweep = () => bridge.sweep(new AbortController().signal)
  const cursorRequests = () => serviceNow.received.filter(({ path }) => path.includes('x_iio_sync_cursor')).map(({ method }) => method)
  const answerTo = (method: string, path: string, answer: (received: Received) => Answer): void => {
    override = (received) => received.method === method && received.path.includes(path) ? answer(received) : null
  }

  test('takes the same path under its lease, moves its cursor and frees the lease', async () => {
    expect(await sweep()).toEqual({ listed: 1, failed: 0, cursorMoved: true, errors: [] })
    expect(tickets()).toHaveLength(1)
    // Look, claim; read the cursor, write down the first start (a look before it); still the holder? move it; free.
    expect(cursorRequests()).toEqual(['GET', 'POST', 'GET', 'GET', 'POST', 'PATCH', 'GET', 'POST', 'DELETE'])
  })

  test('is not made while another replica holds the lease', async () => {
    const lease = { sys_id: 'c'.repeat(32), name: 'sweep lease', lease_holder: 'another', lease_until: '2999-01-01 00:00:00' }
    answerTo('GET', 'x_iio_sync_cursor', () => ({ body: { result: [lease] } }))
    expect(await sweep()).toBeNull()
    expect([tickets(), cursorRequests(), incidentIo.lines()]).toEqual([[], ['GET'], []])
  })

  test('goes on when rows with an error of the bridge cannot be listed', async () => {
    answerTo('GET', 'x_iio_sync_ticket', ({ query }) => JSON.stringify(query).includes('ISNOTEMPTY') ? { status: 500, body: {} } : { body: { result: [] } })
    expect(await sweep()).toMatchObject({ listed: 1, failed: 0, errors: [{ code: 'servicenow_unavailable' }] })
    expect(tickets()).toHaveLength(1)
  })
})

test('a webhook whose work fails for a reason that passes says so; one that is refused does not', async () => {
  let told = 0
  bridge.whenBehind(() => {
    told += 1
  })
  const deliver = async (id: string) => {
    const body = JSON.stringify({ event_type: 'public_incident.incident_updated_v2', 'public_incident.incident_updated_v2': { id } })
    return (await post(`${url}/webhooks/incident-io`, body, sign(body, webhookSecret))).status
  }
  expect([await deliver('01INCIDENT'), told]).toEqual([200, 0])
  override = ({ path }) => (path === '/v2/incidents/01REFUSED' ? { status: 422, body: {} } : null)
  expect([await deliver('01REFUSED'), told]).toEqual([200, 0])
  override = ({ path }) => (path === '/v2/incidents/01DOWN' ? { status: 500, body: {} } : null)
  expect([await deliver('01DOWN'), told]).toEqual([503, 1])
})

test('after the stop, deliveries are sent back to be repeated', async () => {
  await bridge.stop()
  const body = JSON.stringify({
    event_type: 'private_incident.incident_updated_v2',
    'private_incident.incident_updated_v2': { id: '01INCIDENT' },
  })
  expect(await post(`${url}/webhooks/incident-io`, body, sign(body, webhookSecret))).toMatchObject({
    status: 503,
    body: { error: { code: 'shutting_down' } },
  })
})

describe('work waits for incident.io under its class', () => {
  const changed = (id: string) => JSON.stringify({ event_type: 'private_incident.incident_updated_v2', 'private_incident.incident_updated_v2': { id } })
  const deliver = (route: string, body: string, secret: string) => post(`${url}/webhooks/${route}`, body, sign(body, secret))
  const webhook = (id: string) => deliver('incident-io', changed(id), webhookSecret)
  const command = (id: string) => bridge.run(id, 'command').catch(() => undefined)
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

  test('what stands, what was said, files, and what a sweep or a command catches up', async () => {
    const event = (more: object) => deliver('servicenow', JSON.stringify({ ...eventBody, ...more }), otherWebhookSecret)
    const attachment = { sys_id: 'c'.repeat(32), file_name: 'a.png', content_type: 'image/png', size_bytes: 3 }
    // Eight are under way at once; everything after them waits.
    for (let count = 0; count < 8; count += 1) work.push(webhook(`01BUSY${count}`))
    await waiting('eight under way', () => held.length === 8)
    work.push(
      bridge.sweep(new AbortController().signal).catch(() => undefined),
      command('01COMMAND'),
      webhook('01LATE'),
      event({ incident_id: 'I1', source_id: 'journal:1' }),
      event({ incident_id: 'I2', source_id: 'attachment:1', type: 'attachment', attachment }),
    )
    await waiting('all', shown => Object.entries({ state: 1, notes: 1, attachments: 1, backfill: 2 }).every(([kind, count]) => shown(kind) === count))
  })

  test('a webhook that came during a run of the sweep is no backfill', async () => {
    work.push(command('01SAME'))
    await waiting('the first under way', () => held.length === 1)
    work.push(webhook('01SAME'))
    for (let count = 0; count < 7; count += 1) work.push(webhook(`01BUSY${count}`))
    await waiting('eight under way', () => held.length === 8)
    work.push(webhook('01LATE'))
    await waiting('one that waits', shown => shown('state') === 1)
    // The first run ends, the place goes to the one that waited, and the second run of the same incident waits in its turn.
    held.shift()?.()
    await waiting('the second run', shown => held.length === 8 && shown('state') + shown('backfill') === 1)
    await waiting('its class', shown => shown('state') === 1)
  })
})

/** Reads the metrics until the condition holds. */
async function waiting(what: string, condition: (shown: (work: string) => number) => boolean): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const text = await metrics.registry.metrics()
    const shown = (work: string) => Number(new RegExp(`bridge_vendor_waiting_calls{vendor="incident_io",work="${work}"} (\\d+)`).exec(text)?.[1])
    if (condition(shown)) return
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  throw new Error(`${what}: not so after 3 s`)
}

/** Bodies that no vendor sends, half of them correctly signed: a refusal or an outcome, never a failure. */
import fc from 'fast-check'
import { z } from 'zod'
import { createHmac } from 'node:crypto'
import { startWorld } from '../world/world.ts'
import type { World } from '../world/world.ts'
import { startJira } from '../ends/jira/start.ts'
import { createSender, signed } from './deliveries.ts'
import type { Delivery } from './deliveries.ts'
import { malformedDeliveries } from './malformed-bodies.ts'
import type { Json, MalformedDelivery, Webhook } from './malformed-bodies.ts'
import { chooseSeed } from './random.ts'
import { atMost, none, reported } from './scenario.ts'
import type { Figure, Say, Scenario, Size } from './scenario.ts'

const sizes = { full: 2000, short: 200 }
/** The same deliveries at every short run: a test that fails only now and then cannot be repeated. */
const shortSeed = 20_261_122
const metricsToken = 'a-token-for-metrics-of-tests'
/** What the bridge takes at rest is some 100 MB; bodies of 1 MB must not add up. */
const memoryLimitMb = 350
const jiraSecret = 'the secret of the webhook in Jira'
const otherSecret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`
const sysId = '0123456789abcdef0123456789abcdef'

const eventOf = (type: string, content: unknown): Json => ({ event_type: type, [type]: z.json().parse(content) })
const about = {
  event_id: sysId,
  source_id: 'journal:1',
  record_type: 'incident',
  external_id: '01J0000000000000000000000A',
  incident_id: '01J0000000000000000000000A',
  record: {
    table: 'incident',
    sys_id: sysId,
    number: 'INC0010001',
    url: 'https://example.service-now.com/incident.do',
  },
  occurred_at: '2026-11-22T03:04:05Z',
  author: 'Beth Anglin',
}
const fromServiceNow = [
  { ...about, type: 'work_note', text: 'We look at the database.' },
  { ...about, type: 'ticket_created', record_type: 'follow_up' },
  { ...about, type: 'ticket_created', record: { ...about.record, table: 'jira', sys_id: '10001' } },
  {
    ...about,
    type: 'attachment',
    attachment: { sys_id: sysId, file_name: 'graph.png', content_type: 'image/png', size_bytes: 9 },
  },
  {
    ...about,
    type: 'state_changed',
    state: {
      value: '6',
      label: 'Resolved',
      ticket_state: 'completed',
      follow_up_status: 'completed',
      incident_status_id: '01J',
    },
  },
  { ...about, type: 'preview', preview: { sys_id: sysId, reference: 'INC-1', template: '' } },
  {
    ...about,
    type: 'link_requested',
    link: { sys_id: sysId, reference: 'INC-1', table: 'incident', record_sys_id: sysId },
  },
]
const fromJira = [
  {
    webhookEvent: 'jira:issue_updated',
    issue: { id: '10001', key: 'OPS-1' },
    user: { displayName: 'Priya' },
    changelog: { items: [{ field: 'status' }] },
  },
]

/** Real payloads of every webhook, as JSON values. */
async function realPayloads({ incidentIo }: World): Promise<Parameters<typeof malformedDeliveries>[0]> {
  const incident = await incidentIo.declare({ name: 'Checkout is down', summary: 'Orders fail.' })
  const followUp = await incidentIo.addFollowUp({ incident_id: incident.id, title: 'Add an alert' })
  const hidden = await incidentIo.declare({ name: 'Hidden', visibility: 'private' })
  await incidentIo.drain()
  const events = [
    eventOf('public_incident.incident_updated_v2', await incidentIo.incident(incident.id)),
    eventOf('public_incident.incident_status_updated_v2', {
      incident: await incidentIo.incident(incident.id),
      message: 'Fixed',
    }),
    eventOf('public_incident.follow_up_updated_v2', await incidentIo.followUp(followUp.id)),
    eventOf('private_incident.incident_updated_v2', { id: hidden.id }),
    eventOf('private_incident.membership_granted_v1', { incident_id: hidden.id, user_id: '01U' }),
  ]
  return { 'incident-io': events, servicenow: fromServiceNow, jira: fromJira }
}

function deliveryOf(malformed: MalformedDelivery, secrets: Record<Webhook, string>, index: number): Delivery {
  const { webhook, body, headers, chunked, isSigned } = malformed
  const secret = isSigned ? secrets[webhook] : otherSecret
  const signature =
    webhook === 'jira'
      ? { 'x-hub-signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}` }
      : signed(secret, body, `msg_malformed_${index}`)
  return { path: `/webhooks/${webhook}`, body, chunked, headers: { ...signature, ...headers } }
}

interface Taken {
  readonly delivery: MalformedDelivery
  readonly status: number
  readonly text: string
}

async function sendAll(
  world: World,
  deliveries: readonly MalformedDelivery[],
  secrets: Record<Webhook, string>,
): Promise<Taken[]> {
  const sender = createSender(world.bridge.url, 4)
  const taken: Taken[] = []
  let next = 0
  const work = async (): Promise<void> => {
    for (let index = next++; index < deliveries.length; index = next++) {
      const delivery = deliveries[index]
      if (delivery === undefined) return
      // A connection that breaks is what a crash looks like from here.
      const { status, text } = await sender
        .send(deliveryOf(delivery, secrets, index))
        .catch((error: unknown) => ({ status: 0, text: String(error) }))
      taken.push({ delivery, status, text })
    }
  }
  await Promise.all([work(), work(), work(), work()])
  sender.end()
  return taken
}

const show = ({ delivery, status, text }: Taken): string =>
  `${status} ${text.slice(0, 150)} to ${delivery.webhook} ${JSON.stringify(delivery.headers)}: ${delivery.body.toString('latin1').slice(0, 800)}`

async function residentMb(world: World): Promise<number> {
  const text = await (
    await fetch(`${world.bridge.url}/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } })
  ).text()
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1]) / 1024 / 1024
}

function figuresOf(taken: readonly Taken[], crashes: number, memoryMb: number): Figure[] {
  const signedOnes = taken.filter(({ delivery }) => delivery.isSigned)
  const unsigned = taken.filter(({ delivery }) => !delivery.isSigned)
  const isRefusal = ({ status }: Taken): boolean => status >= 400 && status < 500
  const counts = new Map<number, number>()
  for (const { status } of taken) counts.set(status, (counts.get(status) ?? 0) + 1)
  return [
    none(
      'signed deliveries without 2xx or 4xx',
      signedOnes.filter(one => one.status !== 200 && !isRefusal(one)).length,
    ),
    none('forged deliveries without 4xx', unsigned.filter(one => !isRefusal(one)).length),
    none('crashes of the bridge', crashes),
    atMost('memory of the bridge afterwards', memoryMb, memoryLimitMb, ' MB'),
    reported('malformed deliveries', `${taken.length}, ${signedOnes.length} of them signed`),
    reported(
      'answers',
      [...counts]
        .sort(([one], [other]) => one - other)
        .map(([status, count]) => `${count} x ${status}`)
        .join(', '),
    ),
  ]
}

async function run(size: Size, say: Say): Promise<Figure[]> {
  const jira = await startJira()
  try {
    return await runWith(
      { JIRA_URL: jira.url, JIRA_EMAIL: jira.email, JIRA_TOKEN: jira.token, JIRA_WEBHOOK_SECRET: jiraSecret },
      size,
      say,
    )
  } finally {
    await jira.stop()
  }
}

async function runWith(jiraEnv: Record<string, string>, size: Size, say: Say): Promise<Figure[]> {
  const world = await startWorld({
    bridgeEnv: { ...jiraEnv, METRICS_TOKEN: metricsToken, CONFIGURATION_TTL_SECONDS: '5', LOG_LEVEL: 'error' },
  })
  try {
    const seed = size === 'short' ? shortSeed : chooseSeed()
    say(`${sizes[size]} malformed deliveries, seed ${seed}`)
    const deliveries = fc.sample(malformedDeliveries(await realPayloads(world)), { numRuns: sizes[size], seed })
    const secrets = {
      'incident-io': world.incidentIoServer.webhookSecret,
      servicenow: world.bridge.variables['SERVICENOW_WEBHOOK_SECRET'] ?? '',
      jira: jiraSecret,
    }
    const taken = await sendAll(world, deliveries, secrets)
    for (const one of taken.filter(({ status }) => status === 0 || status >= 500).slice(0, 20)) say(show(one))
    const crashes = world.bridge.isRunning() ? 0 : 1
    return [reported('seed', String(seed)), ...figuresOf(taken, crashes, await residentMb(world))]
  } finally {
    await world.stop()
  }
}

export const malformed: Scenario = { name: 'malformed deliveries', run }

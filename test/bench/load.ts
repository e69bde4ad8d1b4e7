/** Signed webhooks, several at a time over connections that stay open, each counted as done when it is answered with 200. */
import { createHmac } from 'node:crypto'
import { Agent, request } from 'node:http'
import { secrets, type Bridge } from './bridge.ts'
import { followUpBody, incidentBody } from './stub/bodies.ts'
import { followUpId, incidentId, momentOf, statusId, type Scenario } from './stub/scenario.ts'

export interface Webhook {
  readonly path: string
  readonly body: string
  readonly secret: string
}

export interface Sent {
  readonly done: number
  /** Status (0: no answer) to number, without 200. */
  readonly refused: Record<number, number>
  readonly seconds: number
}

export const concurrency = 16
const agent = new Agent({ keepAlive: true, maxSockets: 1024 })

const ofIncidentIo = (event_type: string, payload: string): Webhook => ({
  path: '/webhooks/incident-io',
  secret: secrets.incidentIo,
  body: `{"event_type":"${event_type}","${event_type}":${payload}}`,
})

export const incidentCreated = (incident: number, scenario: Scenario): Webhook =>
  ofIncidentIo('public_incident.incident_created_v2', incidentBody(incident, scenario))

/** With the message that was written at the declaration. */
export const incidentCreatedWithMessage = (incident: number, scenario: Scenario): Webhook =>
  ofIncidentIo(
    'public_incident.incident_created_v2',
    incidentBody(incident, scenario).replace(/^\{/, '{"most_recent_update_message":"We look at it.",'),
  )

export const incidentUpdated = (incident: number, scenario: Scenario): Webhook =>
  ofIncidentIo('public_incident.incident_updated_v2', incidentBody(incident, scenario))

export const statusUpdated = (incident: number, scenario: Scenario): Webhook =>
  ofIncidentIo(
    'public_incident.incident_status_updated_v2',
    `{"incident":${incidentBody(incident, scenario)},"message":"We found it.","new_status":${JSON.stringify({ id: statusId(1), name: 'Investigating', category: 'active' })}}`,
  )

export const followUpUpdated = (incident: number, scenario: Scenario): Webhook =>
  ofIncidentIo('public_incident.follow_up_updated_v1', followUpBody(followUpId(incident, 0), scenario))

/** What the old app sent once it had made a record; the new one asks for the link in its answer. */
export function ticketCreated(incident: number): Webhook {
  const sysId = incident.toString(16).padStart(32, 'd')
  const body = {
    event_id: sysId,
    source_id: `ticket:${incident}`,
    type: 'ticket_created',
    record_type: 'incident',
    external_id: incidentId(incident),
    incident_id: incidentId(incident),
    occurred_at: momentOf(5),
    author: '',
    record: {
      table: 'incident',
      sys_id: sysId,
      number: `INC${incident}`,
      url: `https://example.service-now.com/incident.do?sys_id=${sysId}`,
    },
  }
  return { path: '/webhooks/servicenow', secret: secrets.serviceNow, body: JSON.stringify(body) }
}

let messages = 0

/** Resolves with the status, 0 when there was no answer. */
export function send(bridge: Pick<Bridge, 'url'>, { path, body, secret }: Webhook): Promise<number> {
  messages += 1
  const id = `msg_${messages}`
  const timestamp = String(Math.floor(Date.now() / 1000))
  const signature = createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'))
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64')
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
  return new Promise(resolve => {
    const sending = request(new URL(path, bridge.url), { method: 'POST', headers, agent, timeout: 15_000 }, answer => {
      answer.resume().once('end', () => resolve(answer.statusCode ?? 0))
    })
    sending.once('timeout', () => sending.destroy())
    sending.once('error', () => resolve(0))
    sending.end(body)
  })
}

/** All of them, `atOnce` at a time, in order. `next` is asked until it has no more. */
export async function sendAll(
  bridge: Pick<Bridge, 'url'>,
  next: (index: number) => Webhook | null,
  atOnce = concurrency,
): Promise<Sent> {
  const began = performance.now()
  const refused: Record<number, number> = {}
  let index = 0
  let done = 0
  const sender = async () => {
    for (let webhook = next(index++); webhook !== null; webhook = next(index++)) {
      const status = await send(bridge, webhook)
      if (status === 200) done += 1
      else refused[status] = (refused[status] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, sender))
  return { done, refused, seconds: (performance.now() - began) / 1000 }
}

/** As `sendAll`, for a number of incidents; a refusal would make the figure worthless. */
export async function mustSend(
  bridge: Bridge,
  count: number,
  make: (index: number) => Webhook,
  atOnce = concurrency,
): Promise<Sent> {
  const sent = await sendAll(bridge, index => (index < count ? make(index) : null), atOnce)
  if (sent.done !== count)
    throw new Error(`${bridge.build.name} answered ${JSON.stringify(sent.refused)}:\n${bridge.output().slice(-3000)}`)
  return sent
}

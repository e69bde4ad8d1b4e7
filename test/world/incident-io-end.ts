/** incident.io as its people (the control plane) and its API show it. */
import { z } from 'zod'
import type { IncidentIo } from '../ends/incident-io/start.ts'

const incident = z.looseObject({
  id: z.string(),
  reference: z.string(),
  name: z.string(),
  permalink: z.string(),
  updated_at: z.string(),
  severity: z.looseObject({ name: z.string() }).optional(),
  incident_status: z.looseObject({ name: z.string(), category: z.string() }),
})
const followUp = z.looseObject({
  id: z.string(),
  title: z.string(),
  status: z.string(),
  description: z.string().optional(),
})
const timelineItem = z.looseObject({
  id: z.string(),
  title: z.string(),
  description: z.string().default(''),
  timestamp: z.string(),
})
const attachment = z.looseObject({
  id: z.string(),
  resource: z.looseObject({ permalink: z.string(), title: z.string() }),
})
const delivery = z.looseObject({
  id: z.string(),
  event_type: z.string(),
  attempts: z.number(),
  last_status: z.number().nullable(),
  done: z.boolean(),
  state: z.string(),
})

export type ShownIncident = z.infer<typeof incident>
export type ShownFollowUp = z.infer<typeof followUp>
export type TimelineItem = z.infer<typeof timelineItem>
export type IncidentAttachment = z.infer<typeof attachment>
export type ShownDelivery = z.infer<typeof delivery>

export interface IncidentIoEnd {
  declare(words: Record<string, unknown>): Promise<ShownIncident>
  change(incidentId: string, words: Record<string, unknown>): Promise<ShownIncident>
  addFollowUp(words: Record<string, unknown>): Promise<ShownFollowUp>
  changeFollowUp(followUpId: string, words: Record<string, unknown>): Promise<ShownFollowUp>
  incident(incidentId: string): Promise<ShownIncident>
  followUp(followUpId: string): Promise<ShownFollowUp>
  /** Oldest first. */
  timeline(incidentId: string): Promise<TimelineItem[]>
  attachments(incidentId: string): Promise<IncidentAttachment[]>
  addWebhook(url: string): Promise<void>
  deliveries(): Promise<ShownDelivery[]>
  /** Resolves when no webhook is outstanding. */
  drain(limitMs?: number): Promise<void>
  /** Answers and webhooks of the incident.io end that broke the vendor's contract; none, where all is well. */
  violations(): Promise<string[]>
  /** Any call to the control plane. */
  control(method: string, path: string, body?: unknown): Promise<unknown>
  /** Any call to the API. */
  api(method: string, path: string, body?: unknown): Promise<unknown>
}

/** The end, over a started server. */
export function incidentIoEnd(server: IncidentIo): IncidentIoEnd {
  const ask = async (
    method: string,
    path: string,
    headers: Record<string, string>,
    body: unknown,
  ): Promise<unknown> => {
    const answer = await fetch(server.url + path, {
      method,
      headers: { ...headers, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`incident.io answered ${answer.status} to ${method} ${path}: ${text.slice(0, 500)}`)
    return text === '' ? null : JSON.parse(text)
  }
  const control = (method: string, path: string, body?: unknown): Promise<unknown> => ask(method, `/_${path}`, {}, body)
  const api = (method: string, path: string, body?: unknown): Promise<unknown> =>
    ask(method, path, { authorization: `Bearer ${server.apiKey}` }, body)
  const incidentIn = (body: unknown): ShownIncident => z.object({ incident }).parse(body).incident
  const followUpIn = (body: unknown): ShownFollowUp => z.object({ follow_up: followUp }).parse(body).follow_up
  return {
    control,
    api,
    declare: async words => incidentIn(await control('POST', '/incidents', words)),
    change: async (id, words) => incidentIn(await control('PATCH', `/incidents/${id}`, words)),
    addFollowUp: async words => followUpIn(await control('POST', '/follow-ups', words)),
    changeFollowUp: async (id, words) => followUpIn(await control('PATCH', `/follow-ups/${id}`, words)),
    incident: async id => incidentIn(await api('GET', `/v2/incidents/${id}`)),
    followUp: async id => followUpIn(await api('GET', `/v3/follow_ups/${id}`)),
    timeline: async id =>
      z
        .object({ incident_timeline_items: z.array(timelineItem) })
        .parse(await api('GET', `/v2/incident_timeline_items?incident_id=${id}&page_size=250`)).incident_timeline_items,
    attachments: async id =>
      z
        .object({ incident_attachments: z.array(attachment) })
        .parse(await api('GET', `/v1/incident_attachments?incident_id=${id}`)).incident_attachments,
    addWebhook: async url => void (await control('POST', '/webhooks', { url })),
    deliveries: async () =>
      z.object({ deliveries: z.array(delivery) }).parse(await control('GET', '/deliveries')).deliveries,
    violations: async () =>
      z.object({ violations: z.array(z.string()) }).parse(await control('GET', '/requests')).violations,
    drain: async (limitMs = 30_000) => void (await control('POST', '/deliveries/drain', { limit_ms: limitMs })),
  }
}

/** What the tests of the incident.io end share: a running one and a caller. */
import { z } from 'zod'
import { readContract } from '../../shared/contract.ts'
import { contractPath } from '../http/contract.ts'
import { startServer } from '../server.ts'
import type { ServerOptions } from '../server.ts'

/** The vendor's contract where it is present; the tests then run against it, and without it otherwise. */
export const contract = readContract(contractPath())

export interface Answer {
  status: number
  headers: Headers
  body: unknown
}

export interface End {
  url: string
  apiKey: string
  webhookSecret: string
  api(method: string, path: string, body?: unknown, key?: string): Promise<Answer>
  control(method: string, path: string, body?: unknown): Promise<Answer>
  stop(): Promise<void>
}

const call = async (method: string, url: string, body: unknown, headers: Record<string, string>): Promise<Answer> => {
  const answer = await fetch(url, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, body: text === '' ? null : JSON.parse(text) }
}

/** Starts the end in this process, checked against the contract where that is present. */
export async function startEnd(options: ServerOptions = {}): Promise<End> {
  const running = await startServer({ contract, ...options })
  return {
    ...running,
    api: (method, path, body, key = running.apiKey) =>
      call(method, running.url + path, body, { authorization: `Bearer ${key}` }),
    control: (method, path, body) => call(method, `${running.url}/_${path}`, body, {}),
  }
}

const incidentShape = z.looseObject({
  id: z.string(),
  reference: z.string(),
  name: z.string(),
  updated_at: z.string(),
  incident_status: z.looseObject({ id: z.string(), name: z.string(), category: z.string() }),
  severity: z.looseObject({ id: z.string(), name: z.string(), rank: z.number() }).optional(),
})
export type ShownIncident = z.infer<typeof incidentShape>
const followUpShape = z.looseObject({
  id: z.string(),
  incident_id: z.string(),
  title: z.string(),
  status: z.string(),
  updated_at: z.string(),
})
export type ShownFollowUp = z.infer<typeof followUpShape>

export const incidentIn = ({ body }: Answer): ShownIncident =>
  z.object({ incident: incidentShape }).parse(body).incident
export const followUpIn = ({ body }: Answer): ShownFollowUp =>
  z.object({ follow_up: followUpShape }).parse(body).follow_up

const named = z.looseObject({ id: z.string(), name: z.string(), category: z.string().optional() })

/** The id of something in a catalogue list, by its name. */
export async function idOf(end: End, path: string, list: string, name: string): Promise<string> {
  const { body } = await end.api('GET', path)
  const items = z.record(z.string(), z.unknown()).parse(body)[list]
  const found = z
    .array(named)
    .parse(items)
    .find(item => item.name === name)
  if (found === undefined) throw new Error(`${path} lists nothing called ${name}`)
  return found.id
}

/** Declares an incident through the control plane. */
export async function declare(end: End, words: Record<string, unknown> = {}): Promise<ShownIncident> {
  const answer = await end.control('POST', '/incidents', { name: 'Checkout is slow', ...words })
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return incidentIn(answer)
}

/** Adds a follow-up through the control plane. */
export async function addFollowUp(
  end: End,
  incidentId: string,
  words: Record<string, unknown> = {},
): Promise<ShownFollowUp> {
  return followUpIn(
    await end.control('POST', '/follow-ups', { incident_id: incidentId, title: 'Add an alert', ...words }),
  )
}

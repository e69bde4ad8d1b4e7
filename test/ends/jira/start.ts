/** The Jira end as a child process, for tests, with its control plane as functions. */
import { z } from 'zod'
import { compiled, nodeOptions } from '../shared/programs.ts'
import { startNode } from '../shared/child.ts'

export interface JiraOptions {
  port?: number
  dataCenter?: boolean
  token?: string
  webhookUrl?: string
  webhookSecret?: string
  indexLagMs?: number
  retryMs?: number
}

const issue = z.looseObject({
  id: z.string(),
  key: z.string(),
  type: z.string(),
  status: z.string(),
  category: z.string(),
  fields: z.record(z.string(), z.unknown()),
  properties: z.record(z.string(), z.unknown()),
})
export type ShownIssue = z.infer<typeof issue>
const delivery = z.looseObject({
  id: z.string(),
  event: z.string(),
  body: z.string(),
  attempts: z.array(z.number().nullable()),
  done: z.boolean(),
})
export type ShownDelivery = z.infer<typeof delivery>

const printed = z.object({
  url: z.string(),
  deployment: z.enum(['cloud', 'data_center']),
  email: z.string(),
  token: z.string(),
  webhookSecret: z.string(),
})

export interface Jira extends z.infer<typeof printed> {
  /** Any call to the control plane. */
  control(method: string, path: string, body?: unknown): Promise<unknown>
  issues(): Promise<ShownIssue[]>
  deliveries(): Promise<ShownDelivery[]>
  stop(): Promise<void>
}

/** Compiled by `compiled`. */
export const PROGRAM = 'test/ends/jira/main.ts'

/** Many of them may start at once on few cores. */
const readyWithinMs = 60_000

const flag = (name: string, value: string | number | undefined): string[] =>
  value === undefined ? [] : [`--${name}`, String(value)]

/** Starts it on loopback; port 0 (the default) takes a free one. */
export async function startJira(options: JiraOptions = {}): Promise<Jira> {
  const [program = ''] = await compiled([PROGRAM])
  const child = startNode('The Jira end', [
    ...nodeOptions,
    program,
    '--json',
    ...flag('port', options.port ?? 0),
    ...(options.dataCenter === true ? ['--data-center'] : []),
    ...flag('token', options.token),
    ...flag('webhook-url', options.webhookUrl),
    ...flag('webhook-secret', options.webhookSecret),
    ...flag('index-lag-ms', options.indexLagMs),
    ...flag('retry-ms', options.retryMs),
  ])
  try {
    const facts = printed.parse(JSON.parse(await child.firstLine(readyWithinMs)))
    const control = controlOf(facts.url)
    return {
      ...facts,
      control,
      issues: async () => z.object({ issues: z.array(issue) }).parse(await control('GET', '/issues')).issues,
      deliveries: async () =>
        z.object({ deliveries: z.array(delivery) }).parse(await control('GET', '/deliveries')).deliveries,
      stop: child.stop,
    }
  } catch (error) {
    await child.stop()
    throw error
  }
}

const controlOf =
  (url: string): Jira['control'] =>
  async (method, path, body) => {
    const answer = await fetch(`${url}/_${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok)
      throw new Error(`Jira's control plane answered ${answer.status} to ${method} ${path}: ${text.slice(0, 500)}`)
    const parsed: unknown = text === '' ? null : JSON.parse(text)
    return parsed
  }

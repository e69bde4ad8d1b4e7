/** The incident.io end as a child process, for tests and the demo. */
import { z } from 'zod'
import { compiled, nodeOptions } from '../shared/programs.ts'
import { startNode } from '../shared/child.ts'

export interface IncidentIoOptions {
  port?: number
  webhookUrl?: string
  apiKey?: string
  webhookSecret?: string
  retryScale?: number
  rateLimit?: number
}

export interface IncidentIo {
  url: string
  apiKey: string
  webhookSecret: string
  /** Everything it holds is forgotten: as after a new start, at the same address, with these limits. */
  reset(options: Pick<IncidentIoOptions, 'retryScale' | 'rateLimit'>): Promise<void>
  stop(): Promise<void>
  /** Lets this process end while the server runs; the server ends with it. */
  unref(): void
}

/** Compiled by `compiled`. */
export const PROGRAM = 'test/ends/incident-io/main.ts'

/** Many of them may start at once on few cores. */
const readyWithinMs = 60_000

const printed = z.object({ url: z.string(), apiKey: z.string(), webhookSecret: z.string() })

const flag = (name: string, value: string | number | undefined): string[] =>
  value === undefined ? [] : [`--${name}`, String(value)]

async function reset(url: string, { retryScale, rateLimit }: IncidentIoOptions): Promise<void> {
  const answer = await fetch(`${url}/_/reset`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ retry_scale: retryScale, rate_limit: rateLimit }),
  })
  if (!answer.ok) throw new Error(`The reset was answered with ${answer.status}: ${await answer.text()}`)
}

/** Starts it on loopback; port 0 (the default) takes a free one. */
export async function startIncidentIo(options: IncidentIoOptions = {}): Promise<IncidentIo> {
  const [program = ''] = await compiled([PROGRAM])
  const child = startNode('The incident.io end', [
    ...nodeOptions,
    program,
    '--json',
    ...flag('port', options.port ?? 0),
    ...flag('webhook-url', options.webhookUrl),
    ...flag('api-key', options.apiKey),
    ...flag('webhook-secret', options.webhookSecret),
    ...flag('retry-scale', options.retryScale),
    ...flag('rate-limit', options.rateLimit),
  ])
  try {
    const facts = printed.parse(JSON.parse(await child.firstLine(readyWithinMs)))
    return { ...facts, reset: limits => reset(facts.url, limits), stop: child.stop, unref: child.unref }
  } catch (error) {
    await child.stop()
    throw error
  }
}

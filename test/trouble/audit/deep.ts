/** What is looked at once, when all has come to rest: every table, every image through its link, every word that somebody could read. */
import { z } from 'zod'
import type { Jira } from '../../ends/jira/start.ts'
import type { World } from '../../world/world.ts'
import type { Action } from '../actors/log.ts'
import type { Configuration } from '../configuration.ts'
import { auditCanaries } from './canaries.ts'
import type { Sinks } from './canaries.ts'
import { openCase } from './case.ts'
import type { Contents } from './contents.ts'
import type { Finding } from './finding.ts'
import { auditImages, imageUrls } from './images.ts'
import { auditTables } from './tables.ts'
import type { Baseline } from './tables.ts'

export interface DeepWorld extends Pick<World, 'instance' | 'incidentIo' | 'bridge'> {
  readonly baseline: Baseline
  readonly configuration: Configuration
  readonly log: { readonly actions: readonly Action[] }
  readonly jira?: Jira
  /** What other processes of this world wrote, a second bridge for instance. */
  readonly outputs: readonly (() => string)[]
}

/** The bridge ends a connection after a hundred requests: a kept one may be gone when the next is sent. */
const oneRequest = { connection: 'close' }

/** Protects /metrics in these worlds. */
export const metricsToken = 'a-token-for-metrics-of-tests'

const answers = z.object({ answers: z.array(z.string()) })

async function fetchBytes(url: string): Promise<Buffer | string> {
  try {
    const answer = await fetch(url, { headers: oneRequest })
    const bytes = Buffer.from(await answer.arrayBuffer())
    return answer.ok ? bytes : `the link answered ${answer.status}`
  } catch (error) {
    return `the link was not answered: ${String(error)}`
  }
}

async function readSinks({ bridge, instance, incidentIo, jira, outputs }: DeepWorld): Promise<Sinks> {
  const metrics = await fetch(`${bridge.url}/metrics`, {
    headers: { authorization: `Bearer ${metricsToken}`, ...oneRequest },
  })
  if (metrics.status !== 200) throw new Error(`The metrics could not be read: ${metrics.status}`)
  return {
    'the log of the bridge': [bridge.everyLog(), ...outputs.map(output => output())].join('\n'),
    'the metrics of the bridge': await metrics.text(),
    'the log of ServiceNow': JSON.stringify(await instance.control.logs()),
    'answers to incident.io': answers.parse(await incidentIo.control('GET', '/deliveries/answers')).answers.join('\n'),
    Jira: jira === undefined ? '' : JSON.stringify(await jira.issues()),
  }
}

export async function auditDeeply(world: DeepWorld, contents: Contents): Promise<Finding[]> {
  const { actions } = world.log
  const audited = openCase(actions, contents, world.configuration)
  const fetched = new Map<string, Buffer | string>()
  for (const { url } of imageUrls(audited)) if (!fetched.has(url)) fetched.set(url, await fetchBytes(url))
  const tables = await world.instance.control.tables()
  const open = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [`table ${name}`, JSON.stringify(rows)]))
  return [
    ...auditTables(tables, world.baseline),
    ...auditImages(audited, fetched),
    ...auditCanaries(actions, await readSinks(world), open),
  ]
}

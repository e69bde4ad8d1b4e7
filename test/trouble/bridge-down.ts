/** The bridge is away longer than incident.io keeps trying: one sweep after its start finds everything, the app brings the rest. */
import { z } from 'zod'
import { kindFigures } from './actors/kinds.ts'
import { auditFigures } from './audit/audit.ts'
import { deliveryCounts, inSync, letMinutesPass, reportFindings } from './in-sync.ts'
import { agentKinds, responderKinds } from './people.ts'
import { chooseSeed, createRandom } from './random.ts'
import { atLeast, exactly, reported } from './scenario.ts'
import type { Figure, Say, Scenario, Size } from './scenario.ts'
import { letPeopleWork } from './work.ts'
import { fastIncidentIo, startTroubleWorld } from './world.ts'
import type { TroubleWorld } from './world.ts'

interface Extent {
  readonly webhooks: number
  readonly incidents: number
  readonly limitMs: number
  readonly drop: boolean
}

const extents: Record<Size, Extent> = {
  full: { webhooks: 600, incidents: 60, limitMs: 5 * 60_000, drop: false },
  // Not even a fraction of the schedule is waited for: incident.io gives up before the first attempt.
  short: { webhooks: 8, incidents: 2, limitMs: 100_000, drop: true },
}

const requests = z.object({ counts: z.record(z.string(), z.number()) })

/** How often the bridge has listed incidents: once per sweep, as long as they fit on a page. */
const sweeps = async ({ incidentIo }: TroubleWorld): Promise<number> =>
  requests.parse(await incidentIo.control('GET', '/requests')).counts['GET /v2/incidents'] ?? 0

/** All of it happens while nobody listens; half of the incidents are known from before. */
export async function bridgeDownIn(world: TroubleWorld, size: Size, seed: number, say: Say): Promise<Figure[]> {
  const first = world.log.actions.length
  const extent = extents[size]
  const random = createRandom(seed)
  say(`bridge-down: ${extent.webhooks} webhooks that nobody answers, until incident.io gives up; seed ${seed}`)
  await letPeopleWork(world, {
    webhooks: extent.webhooks / 5,
    incidents: extent.incidents / 2,
    random,
    isComplete: true,
  })
  await inSync(world, { limitMs: extent.limitMs })
  await world.bridge.stop()
  await world.incidentIo.drain(600_000)
  const before = await deliveryCounts(world)
  await world.incidentIo.control('POST', '/deliveries/mode', { drop: extent.drop })
  await letPeopleWork(world, {
    webhooks: extent.webhooks,
    incidents: extent.incidents / 2,
    random,
    maxOutstanding: Infinity,
  })
  await world.incidentIo.drain(600_000)
  await world.instance.control.drain(600_000)
  await letMinutesPass(world)
  await world.incidentIo.control('POST', '/deliveries/mode', {})
  const after = await deliveryCounts(world)
  await world.incidentIo.control('DELETE', '/requests')
  await world.bridge.restart()
  const { findings, seconds } = await inSync(world, { limitMs: extent.limitMs })
  reportFindings(findings, say)
  return [
    reported('seed', String(seed)),
    atLeast('webhooks given up', after.exhausted + after.dropped - before.exhausted - before.dropped, extent.webhooks),
    exactly('webhooks delivered while it was away', after.delivered - before.delivered, 0),
    exactly('sweeps until all is in sync', await sweeps(world), 1),
    ...kindFigures(world.log.since(first), [...responderKinds, ...agentKinds]),
    ...auditFigures(findings),
    reported('in sync after the start', `${Math.round(seconds)} s`),
  ]
}

export const bridgeDown: Scenario = {
  name: 'bridge-down',
  run: async (size, say) => {
    const world = await startTroubleWorld({ incidentIo: fastIncidentIo(0.0001) })
    try {
      return await bridgeDownIn(world, size, chooseSeed(), say)
    } finally {
      await world.stop()
    }
  },
}

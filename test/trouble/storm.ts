/** Thousands of webhooks, people at work on both sides, and a bridge that is killed again and again: nothing lost, nothing twice. */
import { kindFigures } from './actors/kinds.ts'
import { auditFigures } from './audit/audit.ts'
import { deliveryCounts, inSync, reportFindings } from './in-sync.ts'
import { planKills } from './kills.ts'
import { agentKinds, responderKinds } from './people.ts'
import { chooseSeed, createRandom } from './random.ts'
import { atLeast, exactly, reported } from './scenario.ts'
import type { Figure, Say, Scenario, Size } from './scenario.ts'
import { fastIncidentIo, startTroubleWorld } from './world.ts'
import type { TroubleWorld } from './world.ts'
import { letPeopleWork } from './work.ts'

interface Extent {
  readonly webhooks: number
  readonly incidents: number
  readonly kills: number
  readonly limitMs: number
}

const extents: Record<Size, Extent> = {
  full: { webhooks: 10_000, incidents: 500, kills: 20, limitMs: 20 * 60_000 },
  short: { webhooks: 20, incidents: 2, kills: 2, limitMs: 100_000 },
}
/** incident.io's eight attempts within half a minute instead of 30 hours. */
const retryScale = 0.0003
/** The storm in a world that stands; `seed` decides everything that is left to chance. */
export async function stormIn(world: TroubleWorld, size: Size, seed: number, say: Say): Promise<Figure[]> {
  const first = world.log.actions.length
  const extent = extents[size]
  const random = createRandom(seed)
  say(`storm: ${extent.webhooks} webhooks over ${extent.incidents} incidents, ${extent.kills} kills, seed ${seed}`)
  const kills = planKills(world, random, extent.kills, say)
  const before = (await deliveryCounts(world)).total
  await letPeopleWork(world, { ...extent, random, isComplete: true, onProgress: kills.progress })
  kills.progress(1)
  await kills.done()
  const { findings, seconds } = await inSync(world, {
    limitMs: extent.limitMs,
    onLook: differences => say(`  ${differences} differences left`),
  })
  reportFindings(findings, say)
  return [
    reported('seed', String(seed)),
    atLeast('webhooks', (await deliveryCounts(world)).total - before, extent.webhooks),
    exactly('kills', kills.count, extent.kills),
    // A kill between two deliveries tests little: most must meet one under way.
    ...(size === 'full' ? [atLeast('kills with deliveries under way', kills.hits, extent.kills * 0.7)] : []),
    ...kindFigures(world.log.since(first), [...responderKinds, ...agentKinds]),
    ...auditFigures(findings),
    reported('in sync after the last webhook', `${Math.round(seconds)} s`),
  ]
}

export const storm: Scenario = {
  name: 'storm',
  run: async (size, say) => {
    const world = await startTroubleWorld({ incidentIo: fastIncidentIo(retryScale) })
    try {
      const figures = await stormIn(world, size, chooseSeed(), say)
      return [reported('limits', "incident.io 1,200/min raised to none, the bridge's budget to match"), ...figures]
    } finally {
      await world.stop()
    }
  },
}

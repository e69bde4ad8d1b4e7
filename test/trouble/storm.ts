/** Thousands of webhooks, people at work on both sides, and a bridge that is killed again and again: nothing lost, nothing twice. */
import { auditFigures } from './audit/audit.ts'
import { findingLine } from './audit/finding.ts'
import { deliveryCounts, inStep } from './in-step.ts'
import { planKills } from './kills.ts'
import { createCounter, incidentIoPeople, serviceNowPeople } from './people.ts'
import { chooseSeed, createRandom } from './random.ts'
import type { Random } from './random.ts'
import { atLeast, exactly, told } from './scenario.ts'
import type { Figure, Say, Scenario, Size } from './scenario.ts'
import { fastIncidentIo, startTroubleWorld } from './world.ts'
import type { TroubleWorld } from './world.ts'

interface Extent { readonly webhooks: number, readonly incidents: number, readonly kills: number, readonly limitMs: number }

const extents: Record<Size, Extent> = {
  full: { webhooks: 10_000, incidents: 500, kills: 20, limitMs: 20 * 60_000 },
  short: { webhooks: 60, incidents: 6, kills: 2, limitMs: 20_000 },
}
/** incident.io's eight attempts within half a minute instead of 30 hours. */
const retryScale = 0.0003
/** More than this outstanding would measure how long a queue is, not what is lost. */
const maxOutstanding = 60
const changesPerLook = 15
/** Of a hundred changes in incident.io, how many are answered by work in ServiceNow. */
const workShare = 0.12

async function letThemWork(world: TroubleWorld, { webhooks, incidents }: Extent, random: Random, onProgress: (part: number) => void): Promise<void> {
  const counter = createCounter()
  const responders = incidentIoPeople(world, random, counter)
  const agents = serviceNowPeople(world, random, counter)
  const before = (await deliveryCounts(world)).total
  // Declared within the first half, so that every incident has a life of its own.
  const declareShare = Math.min(1, 3 * incidents / webhooks)
  for (let round = 1; ; round += 1) {
    const { length: declared } = responders.declared
    if (declared === 0 || (declared < incidents && random.chance(declareShare))) await responders.declare()
    else await responders.change()
    if (random.chance(workShare)) await agents.act()
    if (round % changesPerLook > 0) continue
    const sent = (await outstandingBelow(world, maxOutstanding)) - before
    onProgress(sent / webhooks)
    if (sent >= webhooks && responders.declared.length >= incidents) return
  }
}

/** Resolves with the number of webhooks so far once few enough are open. */
async function outstandingBelow(world: TroubleWorld, limit: number): Promise<number> {
  for (;;) {
    const { pending, total } = await deliveryCounts(world)
    if (pending < limit) return total
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** The storm in a world that stands; `seed` decides everything that is left to chance. */
export async function stormIn(world: TroubleWorld, size: Size, seed: number, say: Say): Promise<Figure[]> {
  const extent = extents[size]
  const random = createRandom(seed)
  say(`storm: ${extent.webhooks} webhooks over ${extent.incidents} incidents, ${extent.kills} kills, seed ${seed}`)
  const kills = planKills(world, random, extent.kills, say)
  const before = (await deliveryCounts(world)).total
  await letThemWork(world, extent, random, (part) => kills.progress(part))
  kills.progress(1)
  await kills.done()
  const { findings, seconds } = await inStep(world, {
    limitMs: extent.limitMs, onLook: (found) => say(`  looked: ${found.length} differences`),
  })
  findings.slice(0, 20).forEach((finding) => say(`  ${findingLine(finding)}`))
  return [
    told('seed', String(seed)),
    atLeast('webhooks', (await deliveryCounts(world)).total - before, extent.webhooks),
    exactly('kills', kills.count, extent.kills),
    // A kill between two deliveries tests little: most must meet one under way.
    ...(size === 'full' ? [atLeast('kills with deliveries under way', kills.hits, extent.kills * 0.7)] : []),
    ...auditFigures(findings),
    told('in step after the last webhook', `${Math.round(seconds)} s`),
  ]
}

export const storm: Scenario = {
  name: 'storm',
  run: async (size, say) => {
    const world = await startTroubleWorld({ incidentIo: fastIncidentIo(retryScale) })
    try {
      const figures = await stormIn(world, size, chooseSeed(), say)
      return [told('limits', 'incident.io 1,200/min raised to none, the bridge\'s budget to match'), ...figures]
    } finally {
      await world.stop()
    }
  },
}

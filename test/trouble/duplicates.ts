/** Everything arrives more than once, out of order, and with its answer lost now and then: everything stands once. */
import { kindFigures } from './actors/kinds.ts'
import { auditFigures } from './audit/audit.ts'
import { inSync, reportFindings } from './in-sync.ts'
import { agentKinds, responderKinds } from './people.ts'
import { chooseSeed, createRandom } from './random.ts'
import { atLeast, reported } from './scenario.ts'
import type { Figure, Say, Scenario, Size } from './scenario.ts'
import { spoiler } from './spoil.ts'
import { letPeopleWork } from './work.ts'
import { fastIncidentIo, startTroubleWorld } from './world.ts'
import type { TroubleWorld } from './world.ts'

const extents: Record<Size, { webhooks: number; incidents: number; limitMs: number }> = {
  full: { webhooks: 1500, incidents: 40, limitMs: 10 * 60_000 },
  short: { webhooks: 12, incidents: 2, limitMs: 100_000 },
}
export async function duplicatesIn(world: TroubleWorld, size: Size, seed: number, say: Say): Promise<Figure[]> {
  const first = world.log.actions.length
  const extent = extents[size]
  const random = createRandom(seed)
  const spoil = spoiler(createRandom(seed + 1))
  say(
    `duplicates: every webhook three times and shuffled, every async rule twice and shuffled, answers lost; seed ${seed}`,
  )
  await world.incidentIo.control('POST', '/deliveries/mode', { duplicate: 2, shuffle: true })
  await world.instance.control.jobs({ shuffle: true, duplicate: true })
  world.wire.decide = spoil.decide
  try {
    await letPeopleWork(world, { ...extent, random, isComplete: true })
    await world.incidentIo.drain(extent.limitMs)
    await world.instance.control.drain(extent.limitMs)
  } finally {
    world.wire.decide = null
    await world.incidentIo.control('POST', '/deliveries/mode', {})
    await world.instance.control.jobs({ shuffle: false, duplicate: false })
  }
  const { findings } = await inSync(world, { limitMs: extent.limitMs })
  reportFindings(findings, say)
  return [
    reported('seed', String(seed)),
    atLeast('calls spoiled', spoil.count, size === 'full' ? 100 : 1),
    ...kindFigures(world.log.since(first), [...responderKinds, ...agentKinds]),
    ...auditFigures(findings),
  ]
}

export const duplicates: Scenario = {
  name: 'duplicates',
  run: async (size, say) => {
    const world = await startTroubleWorld({ incidentIo: fastIncidentIo(0.0003), proxied: true })
    try {
      return await duplicatesIn(world, size, chooseSeed(), say)
    } finally {
      await world.stop()
    }
  },
}

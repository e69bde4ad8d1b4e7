/**
 * Two bridges that both get everything, from incident.io at the same time and from the app one after the other. Some of
 * their calls never arrive, and of some the answer does not.
 */
import { freePort, startBridge } from '../world/bridge-process.ts'
import { valueOf } from '../world/servicenow-end.ts'
import { kindFigures } from './actors/kinds.ts'
import { auditFigures } from './audit/audit.ts'
import { inSync, reportFindings } from './in-sync.ts'
import { agentKinds, responderKinds } from './people.ts'
import { chooseSeed, createRandom } from './random.ts'
import { startRepeater } from './repeater.ts'
import { atLeast, reported } from './scenario.ts'
import type { Figure, Say, Scenario, Size } from './scenario.ts'
import { spoiler } from './spoil.ts'
import { removeWebhooks } from './webhooks.ts'
import { letPeopleWork } from './work.ts'
import { fastIncidentIo, startTroubleWorld } from './world.ts'
import type { TroubleWorld } from './world.ts'

const extents: Record<Size, { webhooks: number; incidents: number; limitMs: number }> = {
  full: { webhooks: 2000, incidents: 60, limitMs: 10 * 60_000 },
  short: { webhooks: 14, incidents: 2, limitMs: 100_000 },
}

async function pointTheAppTo({ serviceNow }: TroubleWorld, url: string): Promise<void> {
  const [connection] = await serviceNow.find('admin', 'x_iio_sync_connection', '')
  if (connection === undefined) throw new Error('The app shipped no connection row')
  await serviceNow.update('admin', 'x_iio_sync_connection', valueOf(connection, 'sys_id'), { bridge_url: url })
}

/** A second bridge joins the world for the time of the scenario. */
export async function replicasIn(world: TroubleWorld, size: Size, seed: number, say: Say): Promise<Figure[]> {
  const first = world.log.actions.length
  const extent = extents[size]
  say(
    `replicas: ${extent.webhooks} webhooks over ${extent.incidents} incidents, each to both, and the app's events to both, answers lost; seed ${seed}`,
  )
  const port = await freePort()
  const second = await startBridge(port, { ...world.bridge.variables, PUBLIC_URL: world.bridge.url })
  world.outputs.push(() => second.everyLog())
  const repeater = await startRepeater([world.bridge.url, second.url])
  try {
    await world.incidentIo.addWebhook(`${second.url}/webhooks/incident-io`)
    await pointTheAppTo(world, repeater.url)
    const spoil = spoiler(createRandom(seed + 1))
    world.wire.decide = spoil.decide
    await letPeopleWork(world, { ...extent, random: createRandom(seed), isComplete: true })
    await world.incidentIo.drain(extent.limitMs).catch(() => undefined)
    world.wire.decide = null
    const { findings } = await inSync(world, { limitMs: extent.limitMs })
    reportFindings(findings, say)
    return [
      reported('seed', String(seed)),
      atLeast('calls spoiled', spoil.count, size === 'full' ? 100 : 1),
      atLeast('events of the app that both got', repeater.repeated, size === 'full' ? 50 : 1),
      ...kindFigures(world.log.since(first), [...responderKinds, ...agentKinds]),
      ...auditFigures(findings),
    ]
  } finally {
    world.wire.decide = null
    await removeWebhooks(world, second.url)
    await pointTheAppTo(world, world.bridge.url)
    await repeater.stop()
    await second.stop()
  }
}

export const replicas: Scenario = {
  name: 'replicas',
  run: async (size, say) => {
    const world = await startTroubleWorld({ incidentIo: fastIncidentIo(0.0003), proxied: true })
    try {
      return await replicasIn(world, size, chooseSeed(), say)
    } finally {
      await world.stop()
    }
  },
}

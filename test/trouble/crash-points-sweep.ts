/** The same for sweeps: incident.io sends no webhook, and the bridge dies at one call after the other of the sweep that finds it. */
import { kindFigures } from './actors/kinds.ts'
import { auditFigures } from './audit/audit.ts'
import type { Finding } from './audit/finding.ts'
import { crashModes, enumerate, meetTheRest } from './crash-points.ts'
import { inSync, letLeaseEnd } from './in-sync.ts'
import { callsOfSweep, isWrite, writesOfSweep } from './new-path.ts'
import { atLeast, reported } from './scenario.ts'
import type { Figure, Say, Scenario, Size } from './scenario.ts'
import { fastIncidentIo, startTroubleWorld } from './world.ts'
import type { TroubleWorld } from './world.ts'

/** Sweeps follow each other without end, so the points do too: these are about one whole sweep that found something. */
const mostPoints: Record<Size, number> = { full: 24, short: 2 }
const stepLimitMs = 60_000
let stories = 0

/** No webhook reports it. */
async function happenUnheard({ incidentIo, responders }: TroubleWorld): Promise<void> {
  stories += 1
  await incidentIo.control('POST', '/deliveries/mode', { drop: true })
  const { id } = await responders.declare({ name: `Unheard ${stories}`, severity: 'Major' })
  await responders.change(id, { message: `Nobody hears ${stories}` })
  await responders.addFollowUp({ incident_id: id, title: `Tell somebody ${stories}` })
}

/** A bridge that died here left its lease behind, once. */
const playUnheard = (world: TroubleWorld) => async (): Promise<readonly Finding[]> => {
  const held = { restarted: world.wire.restarted }
  await happenUnheard(world)
  const afterDeath = async (): Promise<void> => {
    if (held.restarted === world.wire.restarted) return
    held.restarted = world.wire.restarted
    await held.restarted
    await letLeaseEnd(world)
  }
  return (await inSync(world, { limitMs: stepLimitMs, withoutRedeliveries: true, betweenLooks: afterDeath })).findings
}

async function play(world: TroubleWorld, size: Size, say: Say): Promise<Figure[]> {
  const first = world.log.actions.length
  const found: Finding[] = []
  const figures: Figure[] = []
  for (const mode of crashModes) {
    const tally = await enumerate(world, mode, playUnheard(world), say, mostPoints[size])
    figures.push(
      atLeast(
        `${mode.what}: points`,
        tally.points,
        size === 'short' ? mostPoints.short : mode.counts === isWrite ? 6 : 10,
      ),
    )
    if (size === 'full')
      figures.push(
        await meetTheRest(world, mode, tally, { calls: callsOfSweep, writes: writesOfSweep }, playUnheard(world), say),
      )
    found.push(...tally.findings)
  }
  const counts = kindFigures(world.log.since(first), ['incident declared', 'update with text', 'follow-up made'])
  return [...figures, ...counts, ...auditFigures(found)]
}

export const crashPointsSweep: Scenario = {
  name: 'crash-points-sweep',
  run: async (size, say) => {
    const world = await startTroubleWorld({
      incidentIo: fastIncidentIo(0.0003),
      proxied: true,
      bridgeEnv: { SWEEP_INTERVAL_SECONDS: '2' },
    })
    try {
      return [reported('sweeps', 'every 2 s, webhooks none'), ...(await play(world, size, say))]
    } finally {
      await world.stop()
    }
  },
}

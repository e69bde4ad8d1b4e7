/**
 * Somebody sets a clock, of the bridge's machine or of the instance: a day ahead, a day or ten minutes back, in the middle of work,
 * and right again after a while. Sweeps, notes, waits and leases happen under each.
 */
import type { Call } from '../world/vendor-proxy.ts'
import { until } from '../world/wait.ts'
import { kindFigures } from './actors/kinds.ts'
import { auditFigures } from './audit/audit.ts'
import type { Finding } from './audit/finding.ts'
import { inSync, reportFindings } from './in-sync.ts'
import { inOwnWorld } from './own-world.ts'
import { agentKinds, responderKinds } from './people.ts'
import { createRandom } from './random.ts'
import { atLeast, exactly, reported } from './scenario.ts'
import type { Figure, Say, Size } from './scenario.ts'
import { letPeopleWork } from './work.ts'
import { fastIncidentIo } from './world.ts'
import type { TroubleWorld } from './world.ts'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

interface Step {
  readonly whose: 'bridge' | 'instance'
  readonly ms: number
}
const short: readonly Step[] = [
  { whose: 'bridge', ms: dayMs },
  { whose: 'instance', ms: dayMs },
  { whose: 'bridge', ms: -10 * minuteMs },
]
const full: readonly Step[] = (['bridge', 'instance'] as const).flatMap(whose =>
  [dayMs, -dayMs, -10 * minuteMs, 10 * minuteMs].map(ms => ({ whose, ms })),
)
const extents: Record<Size, { steps: readonly Step[]; webhooks: number; limitMs: number }> = {
  full: { steps: full, webhooks: 60, limitMs: 10 * minuteMs },
  short: { steps: short, webhooks: 6, limitMs: 100_000 },
}

const isSweep = ({ vendor, method, path }: Call): boolean =>
  vendor === 'incident_io' && method === 'GET' && path === '/v2/incidents'

/** So long may a sweep take that calls find nobody to sign them for: the loop waits a few seconds between two. */
const sweepWithinMs = 45_000

/** The clock is wrong while people work and a sweep goes through, and right again afterwards. */
async function playStep(
  world: TroubleWorld,
  { whose, ms }: Step,
  work: (isComplete?: boolean) => Promise<void>,
): Promise<number> {
  const step = async (byMs: number): Promise<void> => {
    if (whose === 'instance') await world.instance.control.advanceClock(byMs)
    else world.bridge.setClock(byMs === ms ? ms : 0)
  }
  await work()
  const before = world.wire.calls.length
  await step(ms)
  try {
    await work(true)
    return await until(
      'a sweep under the wrong clock',
      () => Promise.resolve(world.wire.calls.slice(before).filter(isSweep).length || null),
      { limitMs: sweepWithinMs },
    )
  } finally {
    await step(-ms)
  }
}

/**
 * What people did while the instance's clock was wrong carries that time: the record shows it as well. An instance that is a day behind
 * refuses versions that lie more than a day ahead of it, and keeps a row that says so.
 */
const isWrongTime = ({ verdict, what, about }: Finding): boolean =>
  about.includes('carries another time') ||
  (verdict === 'misordered' && what === 'timeline item') ||
  (verdict === 'unknown' && about.startsWith('x_iio_sync_refusal '))

export async function clockStepsIn(world: TroubleWorld, size: Size, seed: number, say: Say): Promise<Figure[]> {
  const { steps, webhooks, limitMs } = extents[size]
  say(`clock-steps: ${steps.length} of them; seed ${seed}`)
  const random = createRandom(seed)
  const first = world.log.actions.length
  const work = (isComplete = false): Promise<void> =>
    letPeopleWork(world, { webhooks, incidents: 1, random, maxOutstanding: Infinity, isComplete })
  const sweeps: number[] = []
  for (const step of steps) {
    const count = await playStep(world, step, work)
    sweeps.push(count)
    say(`  the ${step.whose}'s clock was off by ${step.ms / minuteMs} minutes for ${count} sweeps`)
    // What is lost now is found by nothing but the sweep: its position must not lie ahead.
    await world.incidentIo.control('POST', '/deliveries/mode', { drop: true })
    await work()
    await world.incidentIo.control('POST', '/deliveries/mode', {})
  }
  const { findings } = await inSync(world, { limitMs, isAllowed: isWrongTime })
  reportFindings(findings, say)
  return [
    reported('seed', String(seed)),
    exactly('steps', sweeps.length, steps.length),
    atLeast('sweeps under each wrong clock, at least', Math.min(...sweeps), 1),
    ...kindFigures(world.log.since(first), [...responderKinds, ...agentKinds]),
    ...auditFigures(findings),
  ]
}

export const clockSteps = inOwnWorld(
  'clock-steps',
  () => ({
    incidentIo: fastIncidentIo(0.0003),
    proxied: true,
    bridgeEnv: { SWEEP_INTERVAL_SECONDS: '2' },
  }),
  clockStepsIn,
)

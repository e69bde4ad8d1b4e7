/**
 * Vendors answer just before and just after the two moments at which the bridge gives up: its patience with one call, and its
 * answer to a delivery. The vendor takes its time before it does the work, or has done it and says so late.
 */
import type { Call } from '../world/vendor-proxy.ts'
import { until } from '../world/wait.ts'
import { kindFigures } from './actors/kinds.ts'
import { auditFigures } from './audit/audit.ts'
import { deliveryCounts, inSync, reportFindings } from './in-sync.ts'
import { isAny, isWrite } from './new-path.ts'
import { inOwnWorld } from './own-world.ts'
import { agentKinds, responderKinds } from './people.ts'
import { createRandom } from './random.ts'
import { atLeast, exactly, none, reported } from './scenario.ts'
import type { Figure, Say, Size } from './scenario.ts'
import { letPeopleWork } from './work.ts'
import { fastIncidentIo } from './world.ts'
import type { TroubleWorld } from './world.ts'

interface Extent {
  /** REQUEST_TIMEOUT_MS and ANSWER_WITHIN_MS: the bridge's defaults in the full form, a fifth of them in the short one. */
  readonly patienceMs: number
  readonly answerWithinMs: number
  /** How far from the moment. */
  readonly byMs: number
  /** How often each. */
  readonly times: number
  readonly limitMs: number
}

const extents: Record<Size, Extent> = {
  full: { patienceMs: 10_000, answerWithinMs: 12_000, byMs: 100, times: 3, limitMs: 10 * 60_000 },
  short: { patienceMs: 2_000, answerWithinMs: 2_400, byMs: 100, times: 1, limitMs: 100_000 },
}

/** One late answer to come. */
interface Delay {
  readonly vendor: string
  readonly side: 'before' | 'after'
  readonly ms: number
}

const delayName = ({ vendor, side, ms }: Delay): string => `${vendor} ${ms} ms ${side}`

const delaysOf = ({ patienceMs, answerWithinMs, byMs, times }: Extent): Delay[] =>
  Array.from({ length: times }).flatMap(() =>
    ['incident_io', 'servicenow'].flatMap(vendor =>
      [patienceMs - byMs, patienceMs + byMs, answerWithinMs - byMs, answerWithinMs + byMs].flatMap(ms =>
        (['before', 'after'] as const).map(side => ({ vendor, side, ms })),
      ),
    ),
  )

/** Hands each call that can show it one of the delays that are left; of each vendor one call at a time is late. */
function spread(world: TroubleWorld, delays: readonly Delay[]) {
  const left = [...delays]
  const late = new Set<string>()
  const met: Delay[] = []
  const meet = (call: Call, side: Delay['side']): Promise<void> | undefined => {
    if (late.has(call.vendor) || !(side === 'before' ? isAny(call) : isWrite(call))) return undefined
    const at = left.findIndex(delay => delay.vendor === call.vendor && delay.side === side)
    const [delay] = at < 0 ? [] : left.splice(at, 1)
    if (delay === undefined) return undefined
    late.add(call.vendor)
    return new Promise(resolve => {
      setTimeout(() => {
        late.delete(call.vendor)
        met.push(delay)
        resolve()
      }, delay.ms)
    })
  }
  world.wire.before = call => meet(call, 'before')
  world.wire.after = call => meet(call, 'after')
  return { met, isOver: () => met.length === delays.length }
}

export async function slowVendorsIn(world: TroubleWorld, size: Size, seed: number, say: Say): Promise<Figure[]> {
  const extent = extents[size]
  const { patienceMs, answerWithinMs, byMs, limitMs } = extent
  say(`slow-vendors: answers ${byMs} ms before and after ${patienceMs} and ${answerWithinMs} ms; seed ${seed}`)
  const random = createRandom(seed)
  await letPeopleWork(world, { webhooks: 8, incidents: 2, random })
  await inSync(world, { limitMs })
  const first = world.log.actions.length
  const wanted = delaysOf(extent)
  const delays = spread(world, wanted)
  const before = await deliveryCounts(world)
  const held = { didAll: false }
  try {
    await until(
      'every delay to be met',
      async () => {
        // Everything that people do meets late answers, at the latest when most of them are over.
        const isComplete = delays.met.length > 0 && !held.didAll
        await letPeopleWork(world, { webhooks: 4, incidents: 1, random, perSecond: 4, maxOutstanding: 100, isComplete })
        held.didAll ||= isComplete
        return delays.isOver() || null
      },
      { limitMs },
    )
  } finally {
    world.wire.before = null
    world.wire.after = null
  }
  const { findings } = await inSync(world, { limitMs })
  reportFindings(findings, say)
  const after = await deliveryCounts(world)
  const names = new Set(delays.met.map(delayName))
  return [
    reported('seed', String(seed)),
    exactly('answers that were late', delays.met.length, wanted.length),
    none('kinds of delays never met', new Set(wanted.map(delayName)).size - names.size),
    atLeast('deliveries that had to be repeated', after.attempts - after.total - before.attempts + before.total, 1),
    ...kindFigures(world.log.since(first), [...responderKinds, ...agentKinds]),
    ...auditFigures(findings),
  ]
}

export const slowVendors = inOwnWorld(
  'slow-vendors',
  size => ({
    incidentIo: fastIncidentIo(0.0003),
    proxied: true,
    bridgeEnv:
      size === 'full'
        ? {}
        : {
            REQUEST_TIMEOUT_MS: String(extents.short.patienceMs),
            ANSWER_WITHIN_MS: String(extents.short.answerWithinMs),
          },
  }),
  slowVendorsIn,
)

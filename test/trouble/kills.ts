/** Kills the bridge (SIGKILL) and starts it again at once, at moments that chance has chosen beforehand. */
import { deliveryCounts } from './in-sync.ts'
import type { Random } from './random.ts'
import type { Say } from './scenario.ts'
import type { TroubleWorld } from './world.ts'

export interface Kills {
  /** Tells how far the work is, from 0 to 1; a kill whose moment has come begins. */
  progress(part: number): void
  /** Resolves once the last kill and its restart are over. */
  done(): Promise<void>
  readonly count: number
  /** Kills that broke a delivery of incident.io that was under way. */
  readonly hits: number
}

/** A kill comes up to so long after its moment, so that it meets any step of a run. */
const jitterMs = 400

export async function killOnce(world: TroubleWorld): Promise<boolean> {
  const { broken } = await deliveryCounts(world)
  await world.bridge.kill()
  await world.bridge.restart()
  return (await deliveryCounts(world)).broken > broken
}

/** `count` moments, spread over the work. */
export function planKills(world: TroubleWorld, random: Random, count: number, say: Say): Kills {
  const moments = Array.from({ length: count }, () => 0.02 + 0.96 * random.next()).sort((one, other) => one - other)
  let killed = 0
  let hits = 0
  let turns: Promise<void> = Promise.resolve()
  const kill = async (moment: number, waitMs: number): Promise<void> => {
    await new Promise(resolve => setTimeout(resolve, waitMs))
    const hit = await killOnce(world)
    killed += 1
    if (hit) hits += 1
    say(`  killed at ${Math.round(moment * 100)} %, ${hit ? 'with deliveries under way' : 'idle'}; started again`)
  }
  return {
    progress: part => {
      while ((moments[0] ?? 2) <= part) {
        const moment = moments.shift() ?? 1
        const waitMs = random.below(jitterMs)
        turns = turns.then(() => kill(moment, waitMs))
        // Looked at by done(); until then it must not count as unhandled.
        turns.catch(() => undefined)
      }
    },
    done: () => turns,
    get count() {
      return killed
    },
    get hits() {
      return hits
    },
  }
}

/** When the next sweep is due: soon after a failure that passes, at the interval after one that only people can mend. */
import { isPassing, toBridgeError } from '../../observability/errors.ts'
import type { SweepResult } from './sweep.ts'

/** While a side is down: the circuit keeps these from costing anything, and all must be in sync within a minute of its return. */
const retryMs = 5_000
/** Soon after a dead holder's lease has expired somebody must be looking. */
const lookAgainMs = 10_000

interface SweepPace {
  /** Milliseconds until the next sweep. `null`: another replica holds the lease. */
  afterSweep(result: Pick<SweepResult, 'failed' | 'errors'> | null): number
  /** The same after a sweep that threw. */
  afterError(error: unknown): number
  /** Milliseconds from a wake to the next sweep. */
  afterWake(): number
}

interface PaceParts {
  readonly intervalMs: number
  /** From 0 up to 1. */
  readonly random: () => number
}

/**
 * The pace of one loop. Nothing is ever later than the interval. A sweep that could not even begin is repeated every 5 s;
 * one that got through to both sides and left something behind doubles its wait up to the interval, or a single incident that
 * always fails would keep the bridge sweeping.
 */
export function createSweepPace({ intervalMs, random }: PaceParts): SweepPace {
  let attempts = 0
  let lastFailed = 0

  /** Half of it for certain and half by chance: replicas that failed together do not come back together. */
  const jittered = (ms: number): number => Math.min(intervalMs, (ms * (1 + random())) / 2)

  function retry(waitMs: number, errors: readonly unknown[]): number {
    const ownMs = jittered(waitMs)
    attempts += 1
    const askedMs = errors.filter(isPassing).map(error => toBridgeError(error).retryAfterMs ?? 0)
    return Math.min(
      intervalMs,
      askedMs.reduce((longest, ms) => Math.max(longest, ms), ownMs),
    )
  }

  function atInterval(): number {
    attempts = 0
    lastFailed = 0
    return intervalMs
  }

  return {
    afterSweep: result => {
      if (result === null) return jittered(lookAgainMs)
      if (!result.errors.some(isPassing)) return atInterval()
      // Fewer than before: it is going forward, as after an outage that left much to do.
      if (result.failed < lastFailed) attempts = 0
      lastFailed = result.failed
      return retry(Math.min(intervalMs, retryMs * 2 ** Math.min(attempts, 20)), result.errors)
    },
    afterError: error => (isPassing(error) ? retry(retryMs, [error]) : atInterval()),
    afterWake: () => jittered(retryMs),
  }
}

/** When sweeps happen: under the lease of the app, soon after a failure that passes, and at the interval otherwise. */
import { randomUUID } from 'node:crypto'
import { isPassing, toBridgeError } from '../../observability/errors.ts'
import { errorFields, errorFieldsInFull, type Log } from '../../observability/log.ts'
import type { Metrics } from '../../observability/metrics.ts'
import { abortableDelay, createLoop, type Delay, type Loop } from '../loop.ts'
import type { SyncApp } from '../ports.ts'
import { sweepOnce, type HeldClaim, type SweepParts, type SweepResult } from './sweep.ts'

/** A third of the time for which the app grants the lease: one failed renewal is no loss. */
const renewEveryMs = 20_000

export interface LeaseParts {
  readonly app: Pick<SyncApp, 'claimSweep' | 'renewSweep'>
  readonly log: Pick<Log, 'warn'>
  readonly delay?: Delay
}

/** Resolves with null, and nothing is done, while another replica holds the lease. The signal aborts when the lease is lost. */
type WithLease = <T>(
  work: (claim: HeldClaim, signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
) => Promise<T | null>

/**
 * One of several replicas sweeps at a time. The app grants the lease by its own clock; the holder renews it while it works. A lease
 * that is lost by mistake does no harm: runs may be repeated, and a position only says what its writer has seen done. The first
 * claim says that the process has just begun: what waits in the app's outbox is sent at once.
 */
export function createLease({ app, log, delay = abortableDelay }: LeaseParts): WithLease {
  const holder = randomUUID()
  let starting = true
  const keepRenewing = async (token: string, lost: AbortController, done: AbortSignal): Promise<void> => {
    while (await delay(renewEveryMs, done)) {
      const held = await app.renewSweep(token).catch((error: unknown) => {
        log.warn('the sweep lease could not be kept', errorFields(error))
        return true
      })
      if (!held) return lost.abort()
    }
  }
  return async (work, signal) => {
    const claim = await app.claimSweep(holder, starting)
    starting = false
    if (!claim.held) return null
    const lost = new AbortController()
    const done = new AbortController()
    const renewing = keepRenewing(claim.token, lost, done.signal)
    try {
      return await work(claim, AbortSignal.any([signal, lost.signal]))
    } finally {
      done.abort()
      await renewing
    }
  }
}

/** While a side is down: the circuit keeps these from costing anything, and all must be in sync within a minute of its return. */
const retryMs = 5_000
/** What becomes due within so short a time is done in one sweep. */
const togetherMs = 10_000
/** Soon after a dead holder's lease has expired somebody must be looking. */
const lookAgainMs = 10_000

/**
 * The waits between sweeps, in milliseconds; none is longer than the interval. A sweep that could not even begin is repeated every
 * 5 s. One that got through to both sides and left something behind doubles its wait up to the interval, or a single incident
 * that always fails would keep the bridge sweeping. What failed and stands on a row has its own time there, and the sweep comes by
 * then: neither an interval nor a doubled wait is in its way. `random`: from 0 up to 1.
 */
export function createSweepPace(intervalMs: number, random = (): number => Math.random()) {
  let attempts = 0
  let lastFailed = 0

  /** Half of it for certain and half by chance: replicas that failed together do not come back together. */
  const jittered = (ms: number): number => Math.min(intervalMs, (ms * (1 + random())) / 2)

  function retry(waitMs: number, errors: readonly unknown[], dueMs: number): number {
    attempts += 1
    const requestedMs = errors.filter(isPassing).map(error => toBridgeError(error).retryAfterMs ?? 0)
    return Math.min(intervalMs, Math.max(Math.min(jittered(waitMs), dueMs), ...requestedMs))
  }

  function atInterval(dueMs: number): number {
    attempts = 0
    lastFailed = 0
    return Math.min(intervalMs, dueMs)
  }

  const dueWithin = (nextDueMs: number | null): number =>
    nextDueMs === null ? Infinity : Math.max(nextDueMs, togetherMs)

  return {
    /** null: another replica holds the lease. */
    afterSweep: (result: Pick<SweepResult, 'failed' | 'errors' | 'nextDueMs'> | null): number => {
      if (result === null) return jittered(lookAgainMs)
      const dueMs = dueWithin(result.nextDueMs)
      if (!result.errors.some(isPassing)) return atInterval(dueMs)
      // Fewer than before: it is going forward, as after an outage that left much to do.
      if (result.failed < lastFailed) attempts = 0
      lastFailed = result.failed
      return retry(Math.min(intervalMs, retryMs * 2 ** Math.min(attempts, 20)), result.errors, dueMs)
    },
    afterError: (error: unknown): number =>
      isPassing(error) ? retry(retryMs, [error], Infinity) : atInterval(Infinity),
    afterWake: (): number => jittered(retryMs),
  }
}

/** What a sweep that ended left behind; null for nothing. */
export const firstError = (result: Pick<SweepResult, 'errors'> | null): unknown => result?.errors[0] ?? null

/** One sweep under the lease; null when another replica is at it. */
export type Sweep = (signal: AbortSignal) => Promise<SweepResult | null>

type BoundParts = Omit<SweepParts, 'onFailure' | 'onCompared' | 'onListed' | 'failingSince'> &
  LeaseParts & {
    readonly metrics: Pick<Metrics, 'showListed' | 'showSweep' | 'showStatus'>
    readonly log: Pick<Log, 'debug'>
  }

/** Binds both ends, log and metrics. */
export function createSweep({ metrics, ...parts }: BoundParts): Sweep {
  const onFailure: SweepParts['onFailure'] = (error, incidentId) =>
    parts.log.warn(
      incidentId === undefined ? 'sweep could not read a list' : 'sweep could not bring an incident in sync',
      { incidentId, ...errorFields(error) },
    )
  const onCompared: SweepParts['onCompared'] = ({ list, asked, ...kinds }) => {
    const outcome = Object.entries(kinds).map(([kind, count]) => `${kind} ${count}`)
    parts.log.debug('a list was compared', { source: list, count: asked, outcome: outcome.join(', ') })
  }
  const withLease = createLease(parts)
  const heard = { onFailure, onCompared, onListed: metrics.showListed }
  const each = { ...parts, ...heard, failingSince: new Map<string, number>() }
  return createMeasuredSweep(signal => withLease((claim, either) => sweepOnce(each, claim, either), signal), metrics)
}

/** The metrics show how a sweep ended, and what is owed each way afterwards. */
export function createMeasuredSweep(sweep: Sweep, metrics: Pick<Metrics, 'showSweep' | 'showStatus'>): Sweep {
  return async signal => {
    const startedMs = performance.now()
    const seconds = (): number => (performance.now() - startedMs) / 1000
    try {
      const result = await sweep(signal)
      const outcome = result === null ? 'elsewhere' : result.errors.length === 0 ? 'complete' : 'incomplete'
      metrics.showSweep(outcome, seconds())
      metrics.showStatus(result?.directions ?? [])
      return result
    } catch (error) {
      metrics.showSweep('failed', seconds())
      throw error
    }
  }
}

/** Sweeps again and again, and says in the log what came of it. */
export function createSweepLoop(sweep: Sweep, intervalMs: number, log: Log): Loop {
  const pace = createSweepPace(intervalMs)
  const work = async (signal: AbortSignal): Promise<number> => {
    try {
      const result = await sweep(signal)
      if (result === null) log.debug('another replica sweeps')
      else {
        const outcome = result.errors.length === 0 ? 'in_sync' : `${result.failed} failed`
        log.info('sweep done', { count: result.listed, outcome })
      }
      return pace.afterSweep(result)
    } catch (error) {
      // No call that can end a sweep carries anybody's text, so the vendor's words can be logged.
      if (!signal.aborted) log.warn('sweep failed', errorFieldsInFull(error))
      return pace.afterError(error)
    }
  }
  return createLoop({ work, wakeMs: pace.afterWake })
}

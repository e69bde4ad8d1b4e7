/** What a sweep shows in the metrics: how it ended, and what ServiceNow says of both directions afterwards. */
import { errorFields, type Log } from '../../observability/log.ts'
import type { DirectionStatus, Metrics } from '../../observability/metrics.ts'

interface MeasuredParts {
  readonly metrics: Pick<Metrics, 'showSweep' | 'showStatus'>
  /** Asks ServiceNow. It costs one call, so only the process that swept asks. */
  readonly readStatus: () => Promise<{ readonly directions: readonly DirectionStatus[] }>
  readonly log: Pick<Log, 'debug'>
}

type Sweep<Result> = (signal: AbortSignal) => Promise<Result | null>

export function createMeasuredSweep<Result extends { readonly errors: readonly unknown[] }>(
  sweep: Sweep<Result>,
  { metrics, readStatus, log }: MeasuredParts,
): Sweep<Result> {
  const sweepAndCount: Sweep<Result> = async signal => {
    const startedMs = performance.now()
    const seconds = (): number => (performance.now() - startedMs) / 1000
    try {
      const result = await sweep(signal)
      const outcome = result === null ? 'elsewhere' : result.errors.length === 0 ? 'complete' : 'incomplete'
      metrics.showSweep(outcome, seconds())
      return result
    } catch (error) {
      metrics.showSweep('failed', seconds())
      throw error
    }
  }
  return async signal => {
    const result = await sweepAndCount(signal)
    if (result === null || signal.aborted) return result
    try {
      metrics.showStatus((await readStatus()).directions)
    } catch (error) {
      // The sweep is done all the same; an app of an earlier release has no such resource.
      log.debug('the status could not be read', errorFields(error))
    }
    return result
  }
}

/** What a sweep shows in the metrics: how it ended, and what is owed each way afterwards. */
import type { Metrics } from '../../observability/metrics.ts'
import type { Sweep } from './schedule.ts'

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

/** What a sweep shows in the metrics: how it ended, and what is owed each way afterwards. */
import type { Metrics } from '../../observability/metrics.ts'

type Shown = Pick<Metrics, 'showSweep' | 'showStatus'>
type Sweep<Result> = (signal: AbortSignal) => Promise<Result | null>

interface Swept {
  readonly errors: readonly unknown[]
  readonly directions: Parameters<Metrics['showStatus']>[0]
}

export function createMeasuredSweep<Result extends Swept>(sweep: Sweep<Result>, metrics: Shown): Sweep<Result> {
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

/** The one path: every run of an incident and every delivery about it goes through here, whoever asked for it. */
import { isPassing, toBridgeError } from '../observability/errors.ts'
import type { Metrics } from '../observability/metrics.ts'
import { mergeHints, type RunHint } from './hint.ts'
import type { Outcome, RunOrigin } from './ports.ts'
import { createRunner, type Runner } from './runner.ts'

export interface Path extends Pick<Runner<RunHint, Outcome>, 'runExclusive' | 'waiting' | 'stop'> {
  /** Resolves with a run that began after this call. */
  readonly run: (incidentId: string, hint: RunHint, origin: RunOrigin) => Promise<Outcome>
}

interface PathParts {
  /** One run, with the priority that its calls get. */
  readonly sync: (incidentId: string, hint: RunHint, priority: 'foreground' | 'background') => Promise<Outcome>
  /** How many jobs are begun at once. */
  readonly atOnce: number
  readonly metrics: Pick<Metrics, 'countRun' | 'watchJobs'>
}

/** Between two runs of one incident: a burst of webhooks makes a few runs. */
const gapMs = 500
/** Several minutes of work at either vendor's pace; more is memory, and the senders come back. */
const maxWaiting = 1000

export function createPath({ sync, atOnce, metrics }: PathParts): Path {
  const runner = createRunner<RunHint, Outcome>({
    run: (incidentId, hint, isForeground) => sync(incidentId, hint, isForeground ? 'foreground' : 'background'),
    merge: mergeHints,
    gapMs,
    atOnce,
    maxWaiting,
  })
  metrics.watchJobs(priority => runner.waiting(priority === 'foreground'))
  const run: Path['run'] = async (incidentId, hint, origin) => {
    const startedMs = performance.now()
    const count = (outcome: string) => metrics.countRun(origin, outcome, (performance.now() - startedMs) / 1000)
    try {
      const result = await runner.request(incidentId, hint, origin === 'webhook' || origin === 'resync')
      count(result.outcome)
      return result
    } catch (error) {
      count(toBridgeError(error).code)
      throw error
    }
  }
  return { ...runner, run }
}

/** Calls back when the work failed for a reason that passes: the next sweep finds it. */
export async function reportMissed(onMissed: () => void, work: Promise<Outcome>): Promise<Outcome> {
  try {
    return await work
  } catch (error) {
    if (isPassing(error)) onMissed()
    throw error
  }
}

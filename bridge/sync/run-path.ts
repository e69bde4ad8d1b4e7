/** The single path, put together: every run of an incident and every delivery about it goes through here, whoever asked for it. */
import type { Outcome } from '../http/webhooks/delivery-answer.ts'
import { toBridgeError } from '../observability/errors.ts'
import { errorFields, type Log } from '../observability/log.ts'
import type { Metrics } from '../observability/metrics.ts'
import type { Settings } from '../config/config.ts'
import { createEchoes, type Echoes } from './echoes.ts'
import { mergeHints, type RunHint } from './hint.ts'
import { syncIncident, type SyncParts } from './incident.ts'
import { createJobQueue, type JobQueue } from './job-queue.ts'
import { makeLinks } from './links.ts'
import { createOptionsMet, learnsNothing, type OptionsMet } from './catalogue/options-met.ts'
import { createRunByKey } from './run-by-key.ts'
import { createRunMemory } from './run-memory.ts'
import { withPriority } from '../vendors/http/priority.ts'
import { parallelElsewhere } from '../vendors/vendors.ts'
import type { Vendors } from '../vendors/vendors.ts'

type RunOrigin = 'webhook' | 'sweep' | 'command' | 'resync'

export interface RunPath {
  /** Resolves with a run that began after this call. */
  run(incidentId: string, hint: RunHint, origin: RunOrigin): Promise<Outcome>
  /** Work about one incident while no run of it is under way. */
  runExclusive<T>(incidentId: string, work: () => Promise<T>): Promise<T>
  readonly echoes: Echoes
  readonly options: OptionsMet
  /** How many jobs are begun at once. */
  readonly atOnce: number
  stop(): Promise<void>
}

interface RunPathParts {
  readonly settings: Settings
  readonly vendors: Vendors
  readonly log: Log
  readonly metrics: Metrics
}

/** Between two runs of one incident: a burst of webhooks makes a few runs. */
const gapMs = 500
/** Several minutes of work at either vendor's pace; more is memory, and the senders come back. */
const maxWaiting = 1000

/** Builds the path; nothing runs yet. */
export function createRunPath({ settings, vendors, log, metrics }: RunPathParts): RunPath {
  // Twice what leaves at once, so that calls wait for places and places for nobody.
  const atOnce = 2 * Math.min(settings.serviceNowMaxParallel, parallelElsewhere)
  const jobs: JobQueue = createJobQueue({ atOnce, maxWaiting })
  metrics.watchJobs(work => jobs.waiting(work === 'foreground'))
  const echoes = createEchoes()
  const options = settings.catalogueRefreshMinutes > 0 ? createOptionsMet() : learnsNothing
  const parts = syncParts(vendors, { log, echoes, options, memory: createRunMemory() })
  const runs = createRunByKey<RunHint, Outcome>({
    run: (incidentId, hint, isForeground) =>
      withPriority(isForeground ? 'foreground' : 'background', () => syncIncident(parts, incidentId, hint)),
    merge: mergeHints,
    gapMs,
    jobs,
  })
  const isForeground = (origin: RunOrigin) => origin === 'webhook' || origin === 'resync'
  return {
    run: (incidentId, hint, origin) =>
      counted(metrics, origin, () => runs.request(incidentId, hint, isForeground(origin))),
    runExclusive: (incidentId, work) => runs.runExclusive(incidentId, () => withPriority('foreground', work)),
    echoes,
    options,
    atOnce,
    stop: () => runs.stop(),
  }
}

interface Shared {
  readonly log: Log
  readonly echoes: Echoes
  readonly options: OptionsMet
  readonly memory: SyncParts['memory']
}

/** What a run is handed. */
function syncParts(
  { incidentIo, serviceNow: { app }, jira }: Vendors,
  { log, echoes, options, memory }: Shared,
): SyncParts {
  const onOpen = (error: unknown) => log.warn('a link is left to the outbox', errorFields(error))
  return {
    source: incidentIo,
    app,
    issues: jira.issues,
    memory,
    options,
    nowMs: () => performance.now(),
    makeLinks: (links, sent) => makeLinks({ writer: incidentIo, onOpen }, links, sent),
    echoes,
    onProblem: error => log.warn('links could not be reported', errorFields(error)),
  }
}

async function counted(metrics: Metrics, origin: string, run: () => Promise<Outcome>): Promise<Outcome> {
  const started = performance.now()
  const count = (outcome: string) => metrics.countRun(origin, outcome, (performance.now() - started) / 1000)
  try {
    const result = await run()
    count(result.outcome)
    return result
  } catch (error) {
    count(toBridgeError(error).code)
    throw error
  }
}

/** The one path: every run of an incident and every delivery about it goes through here. */
import { toBridgeError } from '../observability/errors.ts'
import type { Log } from '../observability/log.ts'
import type { Metrics } from '../observability/metrics.ts'
import { inSomeTrace } from '../observability/trace.ts'
import { mergeHints, runHintOf, versionOf, type ChangeHint, type RunHint } from './hint.ts'
import type { IncidentSource, Outcome, SyncApp, Version } from './ports.ts'
import { createRunner, type Runner } from './runner.ts'

type RunOrigin = 'webhook' | 'sweep' | 'command' | 'resync'

export interface Path extends Pick<Runner<RunHint, Outcome>, 'runExclusive' | 'waiting' | 'stop'> {
  /** Resolves with a run that began after this call. */
  readonly run: (incidentId: string, hint: RunHint, origin: RunOrigin) => Promise<Outcome>
}

interface PathParts {
  /** One run. */
  readonly sync: (incidentId: string, hint: RunHint) => Promise<Outcome>
  /** Does work so that all its calls get the priority. */
  readonly withPriority: <T>(priority: 'foreground' | 'background', work: () => Promise<T>) => Promise<T>
  /** How many jobs are begun at once. */
  readonly atOnce: number
  readonly metrics: Pick<Metrics, 'countRun' | 'watchJobs'>
  readonly log: Pick<Log, 'info' | 'debug'>
}

/** Between two runs of one incident: a burst of webhooks makes a few runs. */
const gapMs = 500
/** Several minutes of work at either vendor's rate. More would only take memory, because the senders deliver again. */
const maxWaiting = 1000

export function createPath({ sync, withPriority, atOnce, metrics, log }: PathParts): Path {
  const runner = createRunner<RunHint, Outcome>({
    run: sync,
    // A job that ends begins the next one, which must not inherit its priority.
    begin: (isForeground, work) => withPriority(isForeground ? 'foreground' : 'background', work),
    merge: mergeHints,
    gapMs,
    atOnce,
    maxWaiting,
  })
  metrics.watchJobs(priority => runner.waiting(priority === 'foreground'))
  const runAndTell: Path['run'] = async (incidentId, hint, origin) => {
    const startedMs = performance.now()
    const seconds = (): number => (performance.now() - startedMs) / 1000
    try {
      const result = await runner.request(incidentId, hint, origin === 'webhook' || origin === 'resync')
      const { outcome, detail, ticket } = result
      metrics.countRun(origin, outcome, seconds())
      const done = { incidentId, ...ticket, durationMs: Math.round(seconds() * 1000), outcome }
      // Of a webhook the line of the delivery says the same.
      if (origin !== 'webhook') log.info('run done', { source: origin, ...done })
      log.debug('what the run came to', { incidentId, outcome, reason: detail })
      return result
    } catch (error) {
      metrics.countRun(origin, toBridgeError(error).code, seconds())
      throw error
    }
  }
  return { ...runner, run: (...asked) => inSomeTrace(() => runAndTell(...asked)) }
}

interface ChangeParts extends Pick<Path, 'run' | 'runExclusive'> {
  readonly source: Pick<IncidentSource, 'readFollowUp'>
  readonly app: Pick<SyncApp, 'compare'>
  /** Versions that our own writes made. */
  readonly echoes: { has(version: Version): boolean }
}

/** What is done with a webhook: a run, and nothing when the app knows the version that it names or nobody shows the follow-up. */
export function createChangeHandler(parts: ChangeParts): (change: ChangeHint) => Promise<Outcome> {
  const { source, run, runExclusive } = parts
  return async change => {
    const version = versionOf(change)
    // After the run or the delivery that may have made this very version: its answer reports it to the app.
    if (version !== null && (await runExclusive(version.incidentId, () => isKnown(parts, version))))
      return { outcome: 'unchanged', detail: 'ServiceNow knows this version.', because: 'version_is_known' }
    const incidentId =
      change.kind === 'incident' ? change.id : (change.incidentId ?? (await source.readFollowUp(change.id))?.incidentId)
    return incidentId === undefined
      ? { outcome: 'ignored', detail: 'incident.io does not show this follow-up.', because: 'not_shown' }
      : run(incidentId, runHintOf(change), 'webhook')
  }
}

async function isKnown({ app, echoes }: ChangeParts, { recordType, externalId, version }: Version): Promise<boolean> {
  const named = { recordType, externalId, version }
  if (echoes.has(named)) return true
  const { unknown, older, changed, owed: pendingRetry } = await app.compare([named])
  return [unknown, older, changed, pendingRetry].every(ids => ids.length === 0)
}

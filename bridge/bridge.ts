/** The bridge put together: vendors, the single path and the app. Nothing listens and nothing runs yet. */
import type { Express } from 'express'
import { createPreview, type AdminRequestParts } from './admin-requests.ts'
import { createApp } from './app.ts'
import { appPartsOf, type Behind, type RunPath } from './app-parts.ts'
import { createCatalogueRefresh, learningSource } from './catalogue-refresh.ts'
import { notesAsNotes } from './classed-work.ts'
import type { Secrets, Settings } from './config.ts'
import { toBridgeError } from './errors.ts'
import type { Outcome } from './http/delivery-answer.ts'
import { createPendingRuns, type PendingRuns } from './http/pending-runs.ts'
import type { IncidentIoClient } from './incident-io/client.ts'
import { errorFields, type Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { ServiceNow } from './servicenow/ticket-store.ts'
import type { RefreshResult } from './sync/catalogue.ts'
import { mergeHints, sweepHint, type RunHint } from './sync/hint.ts'
import { syncIncident } from './sync/incident.ts'
import { createProblemReporter } from './sync/report-problems.ts'
import { createRunByKey } from './sync/run-by-key.ts'
import { createSweeping, type Sweeping } from './sweeping.ts'
import { connectVendors } from './vendors.ts'
import { asWorkClass, currentWorkClass, higher, withWorkClass, type WorkClass } from './work-class.ts'

export interface BridgeOptions {
  readonly settings: Settings
  readonly secrets: Secrets
  readonly version: string
  readonly log: Log
  readonly metrics: Metrics
  /** Set once a stop has begun. */
  readonly isStopping: () => boolean
}

export interface Bridge {
  readonly app: Express
  readonly incidentIo: Pick<IncidentIoClient, 'listChangedIncidentIds' | 'listIncidentIdsOfChangedFollowUps' | 'readMissingRoles'>
  /** One run of the single path for an incident that no delivery named. */
  run(incidentId: string, origin: 'sweep' | 'command'): Promise<Outcome>
  readonly sweep: Sweeping
  /** Calls back when a webhook's work failed for a reason that passes: the next sweep finds it. */
  whenBehind(listener: () => void): void
  /** From now on, what is wrong with the configuration is written onto the rows it was typed in. */
  watchConfiguration(): void
  /** Brings the rows that conditions are picked from in step with incident.io. */
  refreshCatalogue(): Promise<RefreshResult>
  /** What a run would do with an incident; nothing is written on either side. */
  readonly preview: AdminRequestParts['preview']
  /** Takes no more work and resolves once what was begun has ended. */
  stop(): Promise<void>
}

/** A run that is asked for: what is known, and how urgent it is. */
interface Wish { readonly hint: RunHint, readonly workClass: WorkClass }

/** Builds everything from configuration. */
export function createBridge(options: BridgeOptions): Bridge {
  const { log, metrics } = options
  const vendors = connectVendors(options)
  const { incidentIo, serviceNow, jira } = vendors
  const runs = createPendingRuns(error => log.error('run failed after its answer', errorFields(error)))
  const learns = options.settings.catalogueRefreshMinutes > 0
  const source = learns ? learningSource({ source: incidentIo, store: serviceNow.catalogue, runs, log }) : incidentIo
  const parts = { ...notesAsNotes(source, serviceNow.tickets), issues: jira.issues }
  const runByKey = createRunByKey<Wish, Outcome>({
    run: (incidentId, { hint, workClass }) => asWorkClass(workClass, () => syncIncident(parts, incidentId, hint)),
    merge: (earlier, later) => ({ hint: mergeHints(earlier.hint, later.hint), workClass: higher(earlier.workClass, later.workClass) }),
  })
  const runPath: RunPath = (incidentId, hint, origin) =>
    counted(metrics, origin, () => runByKey.request(incidentId, { hint, workClass: currentWorkClass() }))
  const behind: Behind = { tell: () => undefined }
  const sweeping = createSweeping({ ...vendors, log, run: id => runPath(id, sweepHint, 'sweep') })
  const refresh = createCatalogueRefresh({
    readCatalogue: incidentIo.readCatalogue,
    store: serviceNow.catalogue,
    onChange: serviceNow.configuration.drop,
  })
  const { tickets: store, runDry } = serviceNow
  const requests: AdminRequestParts = {
    refresh,
    preview: createPreview({ source: incidentIo, store, runDry }, serviceNow.configuration.drop),
    link: { source: incidentIo, store, runDry, run: (incidentId, hint) => runPath(incidentId, hint, 'webhook') },
    resync: incidentId => runPath(incidentId, sweepHint, 'resync'),
    dropConfiguration: serviceNow.configuration.drop,
  }
  return {
    app: createApp(appPartsOf(options, vendors, runs, { runPath, behind }, requests)),
    incidentIo,
    run: (incidentId, origin) => withWorkClass('backfill', () => runPath(incidentId, sweepHint, origin)),
    sweep: signal => withWorkClass('backfill', () => sweeping(signal)),
    whenBehind: listener => {
      behind.tell = listener
    },
    watchConfiguration: () => watchConfiguration(options, serviceNow, runs),
    refreshCatalogue: refresh.run,
    preview: requests.preview,
    stop: () => stop(runs, runByKey, refresh),
  }
}

/** Beside the run that read the configuration: no incident waits for it, and none fails with it. */
function watchConfiguration({ log }: BridgeOptions, { configuration, reportProblems }: ServiceNow, runs: PendingRuns): void {
  const look = createProblemReporter({ report: reportProblems, nowMs: Date.now })
  configuration.onRead(read => {
    void runs.track(look(read)).catch((error: unknown) => log.warn('problems of the configuration could not be reported', errorFields(error)))
  })
}

async function stop(runs: PendingRuns, ...begun: { stop(): Promise<void> }[]): Promise<void> {
  await Promise.all([...begun.map(each => each.stop()), runs.idle()])
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

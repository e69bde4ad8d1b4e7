/** The bridge put together: vendors, the single path and the app. Nothing listens and nothing runs yet. */
import type { Express } from 'express'
import type { AdminRequestParts } from './sync/admin-requests.ts'
import { createApp } from './http/app.ts'
import { appPartsOf, type MissedWork } from './http-parts.ts'
import { createCatalogueRefresh } from './sync/catalogue/refresh.ts'
import type { Secrets, Settings } from './config/config.ts'
import type { Outcome } from './http/webhooks/delivery-answer.ts'
import { createPendingRuns, type PendingRuns } from './http/pending-runs.ts'
import type { IncidentIoClient } from './vendors/incident-io/client.ts'
import { errorFields, type Log } from './observability/log.ts'
import type { Metrics } from './observability/metrics.ts'
import { createRunPath } from './sync/run-path.ts'
import type { ServiceNow } from './vendors/servicenow/servicenow.ts'
import type { RefreshResult } from './sync/catalogue/catalogue.ts'
import { sweepHint } from './sync/hint.ts'
import { previewIncident, type ShownPreview } from './sync/preview/preview.ts'
import { createProblemReporter } from './sync/report-problems.ts'
import { createSweeping, type Sweeping } from './sync/sweep/sweeping.ts'
import { withPriority } from './vendors/http/priority.ts'
import { specBody } from './vendors/servicenow/app-bodies.ts'
import { connectVendors } from './vendors/vendors.ts'

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
  readonly incidentIo: Pick<IncidentIoClient, 'changedIncidents' | 'changedFollowUps' | 'readMissingRoles'>
  /** One run of the single path for an incident that no delivery named. */
  run(incidentId: string, origin: 'sweep' | 'command'): Promise<Outcome>
  readonly sweep: Sweeping
  /** Calls back when a webhook's work failed for a reason that passes: the next sweep finds it. */
  whenMissed(listener: () => void): void
  /** From now on, what is wrong with the configuration is written onto the rows it was typed in. */
  watchConfiguration(): void
  /** Brings the rows that conditions are picked from in sync with incident.io. */
  refreshCatalogue(): Promise<RefreshResult>
  /** What a run would do with an incident; nothing is written on either side. */
  preview(request: { readonly reference: string; readonly template: string }): Promise<ShownPreview>
  /** Takes no more work and resolves once what was begun has ended. */
  stop(): Promise<void>
}

/** Builds everything from configuration. */
export function createBridge(options: BridgeOptions): Bridge {
  const { settings, log, metrics } = options
  const vendors = connectVendors(options)
  const { incidentIo, serviceNow, jira } = vendors
  const { app } = serviceNow
  const runs = createPendingRuns(error => log.error('run failed after its answer', errorFields(error)))
  const path = createRunPath({ settings, vendors, log, metrics })
  const missed: MissedWork = { report: () => undefined }
  const sweeping = createSweeping({
    incidentIo,
    app,
    jira,
    log,
    parallel: path.atOnce,
    run: id => path.run(id, sweepHint, 'sweep'),
  })
  const refresh = createCatalogueRefresh({
    readCatalogue: () => withPriority('background', incidentIo.readCatalogue),
    app: { putCatalogue: part => withPriority('background', () => app.putCatalogue(part)) },
    onRefreshed: catalogue => path.options.note(catalogue.attributes),
  })
  const requests: AdminRequestParts = {
    refresh,
    source: incidentIo,
    app,
    specBody,
    resync: incidentId => path.run(incidentId, sweepHint, 'resync'),
    dropConfiguration: serviceNow.configuration.drop,
  }
  return {
    app: createApp(appPartsOf(options, vendors, runs, { path, missed }, requests)),
    incidentIo,
    run: (incidentId, origin) => path.run(incidentId, sweepHint, origin),
    sweep: signal => withPriority('background', () => sweeping(signal)),
    whenMissed: listener => {
      missed.report = listener
    },
    watchConfiguration: () => watchConfiguration(options, serviceNow, runs),
    refreshCatalogue: () => refresh.run(),
    preview: request => previewIncident({ ...requests, app }, request),
    stop: () => stop(runs, path, refresh),
  }
}

/** Beside the run that read the configuration: no incident waits for it, and none fails with it. */
function watchConfiguration({ log }: BridgeOptions, { configuration, app }: ServiceNow, runs: PendingRuns): void {
  const look = createProblemReporter({ report: app.reportProblems, nowMs: () => performance.now() })
  configuration.onRead(read => {
    void runs
      .track(look(read))
      .catch((error: unknown) => log.warn('problems of the configuration could not be reported', errorFields(error)))
  })
}

async function stop(runs: PendingRuns, ...begun: { stop(): Promise<void> }[]): Promise<void> {
  await Promise.all([...begun.map(each => each.stop()), runs.idle()])
}

/** The bridge put together: vendors, the path, the sweep and the app. Nothing listens and nothing runs yet. */
import type { Express } from 'express'
import { createJiraDestination, type JiraDestination } from './destinations/jira/destination.ts'
import { createApp, type AppParts } from './http/app.ts'
import { createAttachmentLinks } from './http/attachments/link.ts'
import { proofOf } from './http/attachments/own-address.ts'
import { readKind } from './http/attachments/route.ts'
import { answerAdminRequest, type AdminRequestParts } from './sync/admin-requests.ts'
import { checkKeyBy } from './sync/checks/key.ts'
import { createCatalogueRefresh, createRefreshLoop } from './sync/catalogue/catalogue.ts'
import { backfillHint, sweepHint } from './sync/hint.ts'
import { syncIncident, type SyncParts } from './sync/incident.ts'
import { createOutboundDelivery } from './sync/outbound-event.ts'
import { createSyncParts } from './sync/parts.ts'
import { createChangeHandler, createPath, type Path } from './sync/path.ts'
import type { IssueJob, Outcome } from './sync/ports.ts'
import { incidentIdOf, previewIncident, type ShownPreview } from './sync/preview/preview.ts'
import { createProblemReporter } from './sync/report-problems.ts'
import { createPendingWork, type PendingWork } from './sync/runner.ts'
import { createSweep, createSweepLoop, firstError, type Sweep } from './sync/sweep/schedule.ts'
import { withPriority } from './vendors/http/priority.ts'
import { spelling } from './vendors/servicenow/spelling.ts'
import {
  checkParts,
  connectVendors,
  parallelElsewhere,
  withStatus,
  type BridgeOptions,
  type Lists,
  type Vendors,
} from './vendors/connect.ts'

/** The clients of all vendors. */
interface Ends extends Vendors {
  readonly jira: JiraDestination
}

export interface Bridge {
  readonly app: Express
  readonly incidentIo: Pick<Vendors['incidentIo'], Lists | 'readKey' | 'nowMs'> & {
    /** Of an incident as people name it. */
    readonly incidentIdOf: (typed: string) => Promise<string>
  }
  /** What the app says when it is asked: whether both sides are in sync, its checks, its stories, what a retry would do. */
  readonly serviceNow: Omit<Vendors['serviceNow'], 'app' | 'configuration' | 'openAttachment'>
  /** Whether the API key of incident.io is taken, and which roles it lacks. */
  readonly checkKey: () => ReturnType<typeof checkKeyBy>
  /** Brings one incident in sync that no delivery named. `isAdmitted`: it is taken although it was declared before Start. */
  run(incidentId: string, isAdmitted?: boolean): Promise<Outcome>
  readonly sweep: Sweep
  /** What a run would do with an incident; nothing is written on either side. */
  preview(request: { readonly reference: string; readonly template: string }): Promise<ShownPreview>
  /** From now on the bridge sweeps, refreshes the catalogue, and stores what is wrong with the configuration in ServiceNow. */
  start(): void
  /** No sweep and no refresh begins any more; resolves when the ones under way have ended. */
  stopLoops(): Promise<void>
  /** Takes no more work and resolves once what was begun has ended. */
  stop(): Promise<void>
}

/** Builds everything from configuration. */
export function createBridge(given: Omit<BridgeOptions, 'status'>): Bridge {
  const options = withStatus(given)
  const { settings, log, metrics, status } = options
  const vendors = connectVendors(options)
  const { incidentIo, serviceNow, jiraAccess } = vendors
  const { app, configuration } = serviceNow
  const ends = { ...vendors, jira: createJiraDestination({ ...options, access: jiraAccess }, app) }
  const parts = createSyncParts(
    { ...ends, app, syncIssue: (job: IssueJob) => ends.jira.syncIssue(job), onNewNames: () => refreshes.wake() },
    { learnsNames: settings.catalogueRefreshMinutes > 0, explains: settings.logLevel === 'debug', log },
  )
  const pending = createPendingWork()
  // Twice the concurrent calls, so that a free slot always finds a call that waits.
  const atOnce = 2 * Math.min(settings.serviceNowMaxParallel, parallelElsewhere)
  const path = createPath({ sync: (id, hint) => syncIncident(parts, id, hint), withPriority, atOnce, metrics, log })
  const sweep = createSweep({
    lists: [(...span) => incidentIo.changedIncidents(...span), (...span) => incidentIo.changedFollowUps(...span)],
    app,
    run: incidentId => path.run(incidentId, sweepHint, 'sweep'),
    sweepIssues: ends.jira.sweepIssues,
    vendorNowMs: () => incidentIo.nowMs(),
    now: () => new Date(),
    parallel: atOnce,
    metrics,
    log,
  })
  const sweepInBackground: Sweep = signal =>
    status.watch('sweep', () => withPriority('background', () => sweep(signal)), firstError)
  const sweeps = createSweepLoop(sweepInBackground, settings.sweepIntervalSeconds * 1000, log)
  const dropConfiguration = () => configuration.drop()
  const refresh = createCatalogueRefresh({
    readCatalogue: () => withPriority('background', () => incidentIo.readCatalogue()),
    app: { ...app, putCatalogue: part => withPriority('background', () => app.putCatalogue(part)) },
    dropConfiguration,
    note: attributes => parts.options.note(attributes),
    watch: run => status.watch('catalogue', run),
  })
  const refreshes = createRefreshLoop(refresh, settings.catalogueRefreshMinutes * 60_000, log)
  const resync = (id: string, isAdmitted: boolean) => path.run(id, isAdmitted ? backfillHint : sweepHint, 'resync')
  const checks = checkParts(options, incidentIo, proofOf)
  const requests = { refresh, source: incidentIo, app, ...spelling, resync, dropConfiguration, checks }
  return {
    app: createApp(appParts(options, ends, { path, parts, requests, pending, wake: () => sweeps.wake() })),
    incidentIo: { ...incidentIo, incidentIdOf: typed => incidentIdOf(incidentIo, typed), readKey: checks.readKey },
    serviceNow,
    checkKey: () => checkKeyBy(checks, app),
    run: (id, isAdmitted = false) => path.run(id, isAdmitted ? backfillHint : sweepHint, 'command'),
    sweep: sweepInBackground,
    preview: request => previewIncident({ source: incidentIo, app }, request),
    start: () => {
      configuration.onRead(createProblemReporter({ app, log, track: pending.track, refreshNames: () => refresh.run() }))
      const startSweeps = () => (settings.sweepIntervalSeconds > 0 ? sweeps.start() : undefined)
      // With its configuration the app says that it takes reports: the first sweep carries one already.
      void app.readConfiguration().then(startSweeps, startSweeps)
      if (settings.catalogueRefreshMinutes > 0) refreshes.start()
    },
    stopLoops: async () => void (await Promise.all([sweeps.stop(), refreshes.stop()])),
    stop: async () => void (await Promise.all([path.stop(), refresh.stop(), pending.idle()])),
  }
}

interface Work {
  readonly path: Path
  readonly parts: SyncParts
  readonly requests: AdminRequestParts
  readonly pending: PendingWork
  /** Brings the next sweep nearer. */
  readonly wake: () => void
}

/** Which delivery goes where. */
function appParts(options: BridgeOptions, { incidentIo, serviceNow, jira }: Ends, work: Work): AppParts {
  const { settings, secrets, log, metrics, status, isStopping } = options
  const { path, parts, requests, pending, wake } = work
  const { attachmentLinkSecret: secret, metricsToken } = secrets
  const now = () => new Date()
  const handlers = {
    ...parts,
    ...path,
    app: serviceNow.app,
    writer: incidentIo,
    linkTo: createAttachmentLinks({ ...settings, secret }, now),
    readKind: (sysId: string) => readKind(id => serviceNow.openAttachment(id), sysId),
    lastConfiguration: () => serviceNow.configuration.last(),
  }
  return {
    log,
    metrics,
    answerWithinMs: settings.answerWithinMs,
    track: promise => pending.track(promise),
    incidentIo: {
      secrets: secrets.incidentIoWebhookSecrets,
      handle: createChangeHandler(handlers),
      onMissed: wake,
    },
    serviceNow: {
      secrets: secrets.serviceNowWebhookSecrets,
      deliver: createOutboundDelivery(handlers),
      answer: request => answerAdminRequest(requests, request),
    },
    jira: jira.isConnected
      ? { secrets: secrets.jiraWebhookSecrets, handle: change => jira.handleIssueChange(change), onMissed: wake }
      : null,
    // Behind everything that a ticket waits for.
    attachments: { secret, now, read: id => withPriority('background', () => serviceNow.openAttachment(id)) },
    health: { isStopping, vendors: status.vendors, metricsToken },
  }
}

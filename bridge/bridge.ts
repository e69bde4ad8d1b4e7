/** The bridge put together: vendors, the single path and the app. Nothing listens and nothing runs yet. */
import type { Express } from 'express'
import { answerAdminRequest, createPreview, type AdminRequestParts } from './admin-requests.ts'
import { createApp, type AppParts } from './app.ts'
import { createCatalogueRefresh, learningSource } from './catalogue-refresh.ts'
import type { Secrets, Settings } from './config.ts'
import { toBridgeError } from './errors.ts'
import { createAttachmentLinks } from './http/attachment-link.ts'
import type { Outcome } from './http/delivery-answer.ts'
import { createPendingRuns, type PendingRuns } from './http/pending-runs.ts'
import { createIncidentIoClient, type IncidentIoClient } from './incident-io/client.ts'
import { errorFields, type Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import { createJiraDestination, type JiraDestination } from './jira-destination.ts'
import { createServiceNow, type ServiceNow } from './servicenow/ticket-store.ts'
import type { RefreshResult } from './sync/catalogue.ts'
import { mergeHints, resolveHint, sweepHint, type ChangeHint, type RunHint } from './sync/hint.ts'
import { syncIncident } from './sync/incident.ts'
import { deliverOutboundEvent, type OutboundParts } from './sync/outbound-event.ts'
import { createProblemReporter } from './sync/report-problems.ts'
import { createRunByKey } from './sync/run-by-key.ts'
import { sweepOnce, type SweepParts, type SweepResult } from './sync/sweep.ts'
import { createTurns } from './turns.ts'

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
  readonly incidentIo: Pick<IncidentIoClient, 'listChangedIncidentIds' | 'readMissingRoles'>
  /** One run of the single path for an incident that no delivery named. */
  run(incidentId: string, origin: 'sweep' | 'command'): Promise<Outcome>
  sweep(signal: AbortSignal): Promise<SweepResult>
  /** From now on, what is wrong with the configuration is written onto the rows it was typed in. */
  watchConfiguration(): void
  /** Brings the rows that conditions are picked from in step with incident.io. */
  refreshCatalogue(): Promise<RefreshResult>
  /** What a run would do with an incident; nothing is written on either side. */
  readonly preview: AdminRequestParts['preview']
  /** Takes no more work and resolves once what was begun has ended. */
  stop(): Promise<void>
}

/** How far back the very first sweep looks: what happened during the set-up. Older incidents are brought by `sync --since`. */
const firstSweepLookbackMs = 60 * 60_000
const sweepCursor = 'sweep'
const issueCursor = 'sweep-jira'

/** The single path, counted: every run of an incident goes through here, whoever asked for it. */
type RunPath = (incidentId: string, hint: RunHint, origin: 'webhook' | 'sweep' | 'command' | 'resync') => Promise<Outcome>

/** Builds everything from configuration. */
export function createBridge(options: BridgeOptions): Bridge {
  const { log, metrics } = options
  const vendors = connect(options)
  const { incidentIo, serviceNow, jira } = vendors
  const runs = createPendingRuns(error => log.error('run failed after its answer', errorFields(error)))
  const learns = options.settings.catalogueRefreshMinutes > 0
  const source = learns ? learningSource({ source: incidentIo, store: serviceNow.catalogue, runs, log }) : incidentIo
  const runByKey = createRunByKey<RunHint, Outcome>({
    run: (incidentId, hint) => syncIncident({ source, store: serviceNow.tickets, issues: jira.issues }, incidentId, hint),
    merge: mergeHints,
  })
  const runPath: RunPath = (incidentId, hint, origin) => counted(metrics, origin, () => runByKey.request(incidentId, hint))
  const sweepParts: SweepParts = {
    source: { listChangedIncidentIds: since => listDue(vendors, since) },
    store: serviceNow.tickets,
    run: id => runPath(id, sweepHint, 'sweep'),
    now: () => new Date(),
    lookbackMs: firstSweepLookbackMs,
    cursorName: sweepCursor,
    onFailure: (incidentId, error) => log.warn('sweep could not bring an incident in step', { incidentId, ...errorFields(error) }),
  }
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
    app: createApp(appPartsOf(options, vendors, runs, runPath, requests)),
    incidentIo,
    run: (incidentId, origin) => runPath(incidentId, sweepHint, origin),
    sweep: async signal => {
      const result = await sweepOnce(sweepParts, signal)
      const onError = (error: unknown) => log.warn('changes of issues in Jira could not be listed', errorFields(error))
      await sweepIssues(jira, sweepParts, signal).catch(onError)
      return result
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

interface Vendors {
  readonly incidentIo: IncidentIoClient
  readonly serviceNow: ServiceNow
  readonly jira: JiraDestination
}

function connect(options: BridgeOptions): Vendors {
  const { settings, secrets, version, metrics } = options
  const vendor = { timeoutMs: settings.requestTimeoutMs, version, onCall: metrics.observeCall }
  const { configurationTtlSeconds } = settings
  const serviceNow = createServiceNow({ ...vendor, baseUrl: settings.serviceNowUrl, credentials: secrets.serviceNow, configurationTtlSeconds })
  return {
    incidentIo: createIncidentIoClient({ ...vendor, baseUrl: settings.incidentIoUrl, apiKey: secrets.incidentIoApiKey }),
    serviceNow,
    jira: createJiraDestination(options, serviceNow.issues),
  }
}

/** What changed in incident.io, and what is still owed to Jira. */
async function listDue({ incidentIo, jira }: Vendors, since: string): Promise<string[]> {
  return [...await incidentIo.listChangedIncidentIds(since), ...await jira.listUnfinishedIncidentIds()]
}

/** What people did to issues while no webhook came through; a cursor of its own, so that an outage of Jira holds up nothing else. */
function sweepIssues(jira: JiraDestination, parts: SweepParts, signal: AbortSignal): Promise<SweepResult> {
  const source = { listChangedIncidentIds: jira.listChangedIssueIds }
  const run = (issueId: string) => jira.noteChange({ issueId, author: '' })
  return sweepOnce({ ...parts, source, run, cursorName: issueCursor }, signal)
}

function appPartsOf(
  options: BridgeOptions,
  { incidentIo, serviceNow, jira }: Vendors,
  runs: PendingRuns,
  runPath: RunPath,
  requests: AdminRequestParts,
): AppParts {
  const { settings, secrets, log, metrics, isStopping } = options
  const outbound: OutboundParts = { writer: incidentIo, linkTo: linksOf(options) }
  const inTurn = createTurns()
  return {
    log,
    metrics,
    runs,
    answerWithinMs: settings.answerWithinMs,
    incidentIo: { secrets: secrets.incidentIoWebhookSecrets, handOn: change => handOn(change, incidentIo, runPath) },
    serviceNow: {
      secrets: secrets.serviceNowWebhookSecrets,
      deliver: event =>
        'incidentId' in event
          ? inTurn(event.incidentId, () => deliverOutboundEvent(outbound, event))
          : answerAdminRequest(requests, event),
    },
    jira: jira.webhookSecrets === null ? null : { secrets: jira.webhookSecrets, noteChange: jira.noteChange },
    attachments: { secret: secrets.attachmentLinkSecret, now: () => new Date(), readAttachment: serviceNow.openAttachment },
    health: {
      isStopping,
      lastReadOk: serviceNow.configuration.lastReadOk,
      readConfiguration: serviceNow.configuration.read,
      metricsToken: secrets.metricsToken,
    },
  }
}

async function stop(runs: PendingRuns, ...begun: { stop(): Promise<void> }[]): Promise<void> {
  await Promise.all([...begun.map(each => each.stop()), runs.idle()])
}

const linksOf = ({ settings, secrets }: BridgeOptions) =>
  createAttachmentLinks(
    {
      publicUrl: settings.publicUrl,
      serviceNowUrl: settings.serviceNowUrl,
      secret: secrets.attachmentLinkSecret,
      days: settings.attachmentLinkDays,
    },
    () => new Date(),
  )

async function handOn(change: ChangeHint, incidentIo: IncidentIoClient, runPath: RunPath): Promise<Outcome> {
  const resolved = await resolveHint(change, incidentIo)
  if (resolved === null) return { outcome: 'ignored', detail: 'incident.io does not show this follow-up.' }
  return runPath(resolved.incidentId, resolved.hint, 'webhook')
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

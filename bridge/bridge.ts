/** The bridge put together: vendors, the single path and the app. Nothing listens and nothing runs yet. */
import type { Express } from 'express'
import { createApp, type AppParts } from './app.ts'
import type { Secrets, Settings } from './config.ts'
import { toBridgeError } from './errors.ts'
import { createAttachmentLinks } from './http/attachment-link.ts'
import type { Outcome } from './http/delivery-answer.ts'
import { createPendingRuns, type PendingRuns } from './http/pending-runs.ts'
import { createIncidentIoClient, type IncidentIoClient } from './incident-io/client.ts'
import { errorFields, type Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import { createServiceNow, type ServiceNow } from './servicenow/ticket-store.ts'
import { mergeHints, resolveHint, sweepHint, type ChangeHint, type RunHint } from './sync/hint.ts'
import { syncIncident } from './sync/incident.ts'
import { deliverOutboundEvent, type OutboundParts } from './sync/outbound-event.ts'
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
  /** Takes no more work and resolves once what was begun has ended. */
  stop(): Promise<void>
}

/** How far back the very first sweep looks: what happened during the set-up. Older incidents are brought by `sync --since`. */
const firstSweepLookbackMs = 60 * 60_000
const sweepCursor = 'sweep'

/** The single path, counted: every run of an incident goes through here, whoever asked for it. */
type RunPath = (incidentId: string, hint: RunHint, origin: 'webhook' | 'sweep' | 'command') => Promise<Outcome>

/** Builds everything from configuration. */
export function createBridge(options: BridgeOptions): Bridge {
  const { log, metrics } = options
  const vendors = connect(options)
  const { incidentIo, serviceNow } = vendors
  const runs = createPendingRuns(error => log.error('run failed after its answer', errorFields(error)))
  const runByKey = createRunByKey<RunHint, Outcome>({
    run: (incidentId, hint) => syncIncident({ source: incidentIo, store: serviceNow.tickets }, incidentId, hint),
    merge: mergeHints,
  })
  const runPath: RunPath = (incidentId, hint, origin) => counted(metrics, origin, () => runByKey.request(incidentId, hint))
  const sweepParts: SweepParts = {
    source: incidentIo,
    store: serviceNow.tickets,
    run: id => runPath(id, sweepHint, 'sweep'),
    now: () => new Date(),
    lookbackMs: firstSweepLookbackMs,
    cursorName: sweepCursor,
    onFailure: (incidentId, error) => log.warn('sweep could not bring an incident in step', { incidentId, ...errorFields(error) }),
  }
  return {
    app: createApp(appPartsOf(options, vendors, runs, runPath)),
    incidentIo,
    run: (incidentId, origin) => runPath(incidentId, sweepHint, origin),
    sweep: signal => sweepOnce(sweepParts, signal),
    stop: () => stop(runs, runByKey),
  }
}

interface Vendors {
  readonly incidentIo: IncidentIoClient
  readonly serviceNow: ServiceNow
}

function connect({ settings, secrets, version, metrics }: BridgeOptions): Vendors {
  const vendor = { timeoutMs: settings.requestTimeoutMs, version, onCall: metrics.observeCall }
  const { configurationTtlSeconds } = settings
  return {
    incidentIo: createIncidentIoClient({ ...vendor, baseUrl: settings.incidentIoUrl, apiKey: secrets.incidentIoApiKey }),
    serviceNow: createServiceNow({ ...vendor, baseUrl: settings.serviceNowUrl, credentials: secrets.serviceNow, configurationTtlSeconds }),
  }
}

function appPartsOf(options: BridgeOptions, { incidentIo, serviceNow }: Vendors, runs: PendingRuns, runPath: RunPath): AppParts {
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
      deliver: event => inTurn(event.incidentId, () => deliverOutboundEvent(outbound, event)),
    },
    attachments: { secret: secrets.attachmentLinkSecret, now: () => new Date(), readAttachment: serviceNow.openAttachment },
    health: {
      isStopping,
      lastReadOk: serviceNow.configuration.lastReadOk,
      readConfiguration: serviceNow.configuration.read,
      metricsToken: secrets.metricsToken,
    },
  }
}

async function stop(runs: PendingRuns, runByKey: { stop(): Promise<void> }): Promise<void> {
  await Promise.all([runByKey.stop(), runs.idle()])
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

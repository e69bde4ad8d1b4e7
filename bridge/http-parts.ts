/** The app's parts: which delivery goes where. */
import type { AppParts } from './http/app.ts'
import { answerAdminRequest, type AdminRequestParts } from './sync/admin-requests.ts'
import type { BridgeOptions } from './bridge.ts'
import { isPassing } from './observability/errors.ts'
import { createAttachmentLinks } from './http/attachments/link.ts'
import type { Outcome } from './http/webhooks/delivery-answer.ts'
import type { PendingRuns } from './http/pending-runs.ts'
import type { OutboundEvent } from './mapping/outbound-event.ts'
import type { RunPath } from './sync/run-path.ts'
import { resolveHint, versionOf, type ChangeHint } from './sync/hint.ts'
import { deliverOutboundEvent, type OutboundParts } from './sync/outbound-event.ts'
import type { SyncApp, IncidentSource } from './sync/ports.ts'
import { withPriority } from './vendors/http/priority.ts'
import type { Vendors } from './vendors/vendors.ts'

/** Who wants to know that a webhook's work did not get through. */
export interface MissedWork {
  report: () => void
}

/** What the HTTP side needs: for each sender its secrets and what is done with a delivery. */
export function appPartsOf(
  options: BridgeOptions,
  { incidentIo, serviceNow, jira }: Vendors,
  runs: PendingRuns,
  { path, missed }: { readonly path: RunPath; readonly missed: MissedWork },
  requests: AdminRequestParts,
): AppParts {
  const { settings, secrets, log, metrics, isStopping } = options
  const outbound: OutboundParts = {
    writer: incidentIo,
    linkTo: linksOf(options),
    lastConfiguration: serviceNow.configuration.last,
    elapsedMs: () => performance.now(),
  }
  const handOn = createHandOn({ source: incidentIo, app: serviceNow.app, path })
  return {
    log,
    metrics,
    runs,
    answerWithinMs: settings.answerWithinMs,
    incidentIo: {
      secrets: secrets.incidentIoWebhookSecrets,
      handOn: change => reportingMissed(missed, () => handOn(change)),
    },
    serviceNow: {
      secrets: secrets.serviceNowWebhookSecrets,
      deliver: event => ('incidentId' in event ? deliver(outbound, path, event) : answerAdminRequest(requests, event)),
    },
    jira:
      jira.webhookSecrets === null
        ? null
        : {
            secrets: jira.webhookSecrets,
            noteChange: change => reportingMissed(missed, () => jira.noteChange(change)),
          },
    attachments: {
      secret: secrets.attachmentLinkSecret,
      now: () => new Date(),
      // Behind everything that a ticket waits for.
      readAttachment: sysId => withPriority('background', () => serviceNow.openAttachment(sysId)),
    },
    health: {
      isStopping,
      // The configuration is kept for as long as it holds: that it was read once says nothing of an outage.
      lastReadOk: () => (serviceNow.isReachable() ? serviceNow.configuration.lastReadOk() : false),
      readConfiguration: () => serviceNow.app.readConfiguration(),
      metricsToken: secrets.metricsToken,
    },
  }
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

async function reportingMissed<T>(missed: MissedWork, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isPassing(error)) missed.report()
    throw error
  }
}

/**
 * Deliveries of one incident come one at a time, and never beside a run of it: two at once, such as a repeat while the first is
 * still under way, would both look for a link, both find none, and both add it.
 */
async function deliver(outbound: OutboundParts, path: RunPath, event: OutboundEvent): Promise<Outcome> {
  const arrivedAtMs = outbound.elapsedMs()
  const outcome = await path.runExclusive(event.incidentId, () => deliverOutboundEvent(outbound, event, arrivedAtMs))
  path.echoes.note(outcome.versions ?? [])
  return outcome
}

interface HandOnParts {
  readonly source: Pick<IncidentSource, 'readFollowUp'>
  readonly app: Pick<SyncApp, 'compare'>
  readonly path: Pick<RunPath, 'run' | 'runExclusive' | 'echoes'>
}

/** What is done with a webhook: nothing more when the app knows the version that it names, a run otherwise. */
export function createHandOn({ source, app, path }: HandOnParts): (change: ChangeHint) => Promise<Outcome> {
  const isKnown = async (change: ChangeHint): Promise<boolean> => {
    const version = versionOf(change)
    if (version === null) return false
    if (path.echoes.has(version)) return true
    const { unknown, older, changed, owed } = await app.compare([version])
    return [unknown, older, changed, owed].every(ids => ids.length === 0)
  }
  return async change => {
    // After the run or the delivery that may have made this very version: its answer tells the app.
    const incidentId = change.kind === 'follow_up' ? change.incidentId : undefined
    const known =
      incidentId !== undefined &&
      versionOf(change) !== null &&
      (await path.runExclusive(incidentId, () => isKnown(change)))
    if (known) return { outcome: 'unchanged', detail: 'ServiceNow knows this version.' }
    const resolved = await resolveHint(change, source)
    if (resolved === null) return { outcome: 'ignored', detail: 'incident.io does not show this follow-up.' }
    return path.run(resolved.incidentId, resolved.hint, 'webhook')
  }
}

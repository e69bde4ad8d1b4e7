/** The app's parts: which delivery goes where, and how urgent it is. */
import type { AppParts } from './app.ts'
import { answerAdminRequest, type AdminRequestParts } from './admin-requests.ts'
import type { BridgeOptions } from './bridge.ts'
import { classOfEvent } from './classed-work.ts'
import { createAttachmentLinks } from './http/attachment-link.ts'
import type { Outcome } from './http/delivery-answer.ts'
import type { PendingRuns } from './http/pending-runs.ts'
import type { IncidentIoClient } from './incident-io/client.ts'
import { resolveHint, type ChangeHint, type RunHint } from './sync/hint.ts'
import { deliverOutboundEvent, type OutboundParts } from './sync/outbound-event.ts'
import { isPassing } from './sync/sweep-pace.ts'
import { createTurns } from './turns.ts'
import type { Vendors } from './vendors.ts'
import { withWorkClass } from './work-class.ts'

/** The single path, counted: every run of an incident goes through here, whoever asked for it. */
export type RunPath = (incidentId: string, hint: RunHint, origin: 'webhook' | 'sweep' | 'command' | 'resync') => Promise<Outcome>

/** Who wants to know that a webhook's work did not get through. */
export interface Behind {
  tell: () => void
}

/** What the HTTP side needs: for each sender its secrets and what is done with a delivery. */
export function appPartsOf(
  options: BridgeOptions,
  { incidentIo, serviceNow, jira }: Vendors,
  runs: PendingRuns,
  { runPath, behind }: { readonly runPath: RunPath, readonly behind: Behind },
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
    incidentIo: { secrets: secrets.incidentIoWebhookSecrets, handOn: change => tellingWhenBehind(behind, () => handOn(change, incidentIo, runPath)) },
    serviceNow: {
      secrets: secrets.serviceNowWebhookSecrets,
      deliver: event =>
        'incidentId' in event
          ? inTurn(event.incidentId, () => withWorkClass(classOfEvent(event.type), () => deliverOutboundEvent(outbound, event)))
          : answerAdminRequest(requests, event),
    },
    jira:
      jira.webhookSecrets === null
        ? null
        : { secrets: jira.webhookSecrets, noteChange: change => tellingWhenBehind(behind, () => jira.noteChange(change)) },
    attachments: {
      secret: secrets.attachmentLinkSecret,
      now: () => new Date(),
      readAttachment: sysId => withWorkClass('attachments', () => serviceNow.openAttachment(sysId)),
    },
    health: {
      isStopping,
      lastReadOk: serviceNow.configuration.lastReadOk,
      readConfiguration: serviceNow.configuration.read,
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

async function tellingWhenBehind<T>(behind: Behind, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isPassing(error)) behind.tell()
    throw error
  }
}

async function handOn(change: ChangeHint, incidentIo: IncidentIoClient, runPath: RunPath): Promise<Outcome> {
  const resolved = await resolveHint(change, incidentIo)
  if (resolved === null) return { outcome: 'ignored', detail: 'incident.io does not show this follow-up.' }
  return runPath(resolved.incidentId, resolved.hint, 'webhook')
}

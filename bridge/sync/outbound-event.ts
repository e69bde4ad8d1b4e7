/** The way back: what happened to a record in ServiceNow, reported to incident.io in its own terms. Repeats are harmless. */
import { BridgeError } from '../observability/errors.ts'
import { agreedKind, attachmentItem, journalItem, stateItem, type FileKind } from '../mapping/timeline-item.ts'
import type { AttachmentEvent, OutboundEvent, StateChangedEvent, TicketCreatedEvent } from '../wire/app-event.ts'
import { templateReads } from '../mapping/template-reads.ts'
import type { Configuration } from '../mapping/types.ts'
import type { Echoes } from './memory.ts'
import { conclude, providerOf, recordLink, step, type Step } from './links.ts'
import type { Echo, Outcome } from './ports.ts'
import { createItem, isOld } from './timeline.ts'
import type { IncidentLink, IncidentWriter } from './writer-ports.ts'

export interface OutboundParts {
  readonly writer: IncidentWriter
  /**
   * A link to an attachment for readers of incident.io. `sameAs` is what every link to this attachment starts with, `mark` what no
   * other link has in it, '' when links cannot be distinguished.
   */
  readonly linkTo: (
    sysId: string,
    fileName: string,
  ) => Promise<{ readonly url: string; readonly sameAs: string; readonly mark: string }>
  /** What an attachment is by its bytes; null when ServiceNow does not give it out. */
  readonly readKind: (sysId: string) => Promise<FileKind | null>
  /** The configuration as it was read last, null before the first time. ServiceNow waits for this answer, so it is not asked. */
  readonly lastConfiguration: () => Configuration | null
  /** Milliseconds of a monotonic clock. */
  readonly nowMs: () => number
  readonly echoes: Pick<Echoes, 'note'>
  readonly runExclusive: <T>(incidentId: string, work: () => Promise<T>) => Promise<T>
}

/** The next attempt comes 90 s after this one was sent. A write that leaves within this time has ended by then, whatever its timeout. */
const firstAttemptMs = 25_000

/**
 * Brings one event to incident.io. `refused` carries the vendor's message and is final; transient failures are thrown. Deliveries of
 * one incident come one at a time, and never beside a run of it: two at once, such as a repeat while the first is still under way,
 * would both look for a link, both find none, and both add it.
 */
export function createOutboundDelivery(parts: OutboundParts): (event: OutboundEvent) => Promise<Outcome> {
  return async event => {
    const arrivedAtMs = parts.nowMs()
    return parts.runExclusive(event.incidentId, async () => {
      const outcome = await deliver(parts, event, arrivedAtMs)
      // Before anything else about the incident begins: the webhook of this very write may wait already.
      parts.echoes.note(outcome.versions ?? [])
      return outcome
    })
  }
}

async function deliver(parts: OutboundParts, event: OutboundEvent, arrivedAtMs: number): Promise<Outcome> {
  switch (event.type) {
    case 'ticket_created':
      return deliverTicketCreated(parts, event)
    case 'work_note':
    case 'comment':
      return conclude([await step('Timeline item', createItem(parts, event, journalItem(event)))])
    case 'attachment':
      return deliverAttachment(parts, event, arrivedAtMs)
    case 'state_changed':
      return event.recordType === 'follow_up' ? deliverFollowUpState(parts, event) : deliverIncidentState(parts, event)
  }
}

/**
 * A follow-up is linked by the vendor's own verb as well. That one is refused when a ticket is linked already or the
 * vendor's integration is not installed. The outcome reports that refusal, and the delivery goes on. The app may have handed out the
 * first attempt in an answer to a run, so `attempt` can be too low here, and existing links are read before one is added. The earlier
 * version of the follow-up is not known here, so its webhook is run like any other.
 */
async function deliverTicketCreated({ writer }: OutboundParts, event: TicketCreatedEvent): Promise<Outcome> {
  const { incidentId, externalId, record } = event
  const connected =
    event.recordType === 'follow_up'
      ? [await step('Link on the follow-up', writer.connectExternalIssue(externalId, record.url, providerOf(record)))]
      : []
  const linked = await step('Link on the incident', writer.ensureLink(recordLink(incidentId, record)))
  return conclude([...connected, linked])
}

async function deliverAttachment(parts: OutboundParts, event: AttachmentEvent, arrivedAtMs: number): Promise<Outcome> {
  const { sysId, fileName, imagesOnly } = event.attachment
  // Most images need no call here, while ServiceNow waits for the answer. The link shows none whose bytes are those of no image.
  const kind = agreedKind(event.attachment) ?? (await parts.readKind(sysId))
  if (kind === null) return ignored('attachment_is_gone', `${fileName} is no longer in ServiceNow.`)
  if (imagesOnly && !kind.isImage)
    return ignored('no_image', `${fileName} is no image by its bytes, and only images are sent.`)
  const { url, sameAs, mark } = await parts.linkTo(sysId, fileName)
  const isAlso = (description: string): boolean => description.includes(sameAs)
  const creation = createItem(parts, event, attachmentItem(event, url, kind), isAlso)
  const item = await step('Timeline item', creation)
  const existing = item.refusal === null ? await creation : ''
  const link = { incidentId: event.incidentId, url, title: `${fileName} (ServiceNow ${event.record.number})`, sameAs }
  const isFirst = event.attempt === 1 && !isOld(event) && mark !== '' && existing !== ''
  if (isFirst && !existing.includes(mark)) throw new BridgeError('delivered_elsewhere', deliveredElsewhere)
  return conclude([item, await step('Link on the incident', putLink(parts, link, isFirst ? arrivedAtMs : null))])
}

const deliveredElsewhere =
  'The same delivery arrived twice, and the other one is at work. Deliver it again later to learn how it ended.'

/**
 * The first attempt whose own link stands in the timeline item is the only one: the item exists once. It need not look, as long as
 * it is young. Any other attempt looks first.
 */
function putLink({ writer, nowMs }: OutboundParts, link: IncidentLink, firstArrivedAtMs: number | null): Promise<void> {
  const leftMs = firstArrivedAtMs === null ? 0 : firstAttemptMs - (nowMs() - firstArrivedAtMs)
  return leftMs > 0 ? writer.addLink(link, leftMs) : writer.ensureLink(link)
}

async function deliverFollowUpState(parts: OutboundParts, event: StateChangedEvent): Promise<Outcome> {
  const wanted = event.state.followUpStatus
  if (wanted === '') return deliverUnmappedState(parts, event)
  const writing = parts.writer.setFollowUpStatus(event.externalId, wanted)
  const written = await step(`Follow-up status ${wanted}`, writing)
  if (written.refusal !== null) return conclude([written])
  const { result, version, before } = await writing
  switch (result) {
    case 'not_shown':
      return ignored('not_shown', 'incident.io does not show this follow-up.')
    case 'deleted':
      return ignored('deleted', 'The follow-up was deleted in incident.io.')
    case 'already':
      return { outcome: 'delivered', detail: `The follow-up is ${wanted} already.`, because: 'already_so' }
    case 'set':
      return withVersion(parts, conclude([written]), {
        recordType: 'follow_up',
        externalId: event.externalId,
        version,
        before,
      })
  }
}

/** Nothing is guessed. `ignored` makes the app send it again once its state is mapped. */
async function deliverUnmappedState(parts: OutboundParts, event: StateChangedEvent): Promise<Outcome> {
  const shown = conclude([await step('Timeline item', createItem(parts, event, stateItem(event)))])
  return shown.outcome === 'refused'
    ? shown
    : ignored(`${shown.because}; no_status_is_mapped`, `${shown.detail} ${unmappedWords(event)}`)
}

/** A version whose change some template reads must be run like any other. */
function withVersion({ lastConfiguration }: OutboundParts, outcome: Outcome, echo: Echo): Outcome {
  const configuration = lastConfiguration()
  if (configuration === null || echo.version === '') return outcome
  const { followUpVersion: readsVersion, followUpStatus: readsStatus } = templateReads(configuration)
  return readsVersion || readsStatus ? outcome : { ...outcome, versions: [echo] }
}

async function deliverIncidentState(parts: OutboundParts, event: StateChangedEvent): Promise<Outcome> {
  const item = await step('Timeline item', createItem(parts, event, stateItem(event)))
  const statusId = event.state.incidentStatusId
  if (statusId === '') return conclude([item])
  return conclude([
    item,
    explained(await step('Incident status', parts.writer.setIncidentStatus(event.incidentId, statusId))),
  ])
}

/** incident.io's own rule, so that nobody has to look it up to understand why a move is refused. A key that may not move it gets a 403. */
const transitionRule =
  'Through its API incident.io moves an incident within its status category, from triage or active to post-incident or closed, ' +
  'and from post-incident to closed; it reopens none. Set the status in incident.io, or choose another one under "Incident becomes" in the state mapping.'

const explained = (taken: Step): Step =>
  taken.code === 'incident_io_refused' ? { ...taken, refusal: `${taken.refusal} ${transitionRule}` } : taken

const unmappedWords = ({ state, record }: StateChangedEvent): string =>
  `No follow-up status is mapped for the state ${state.value}${state.label === '' ? '' : ` (${state.label})`} of ${record.table}: the follow-up is left alone. Add it under State mappings.`

const ignored = (because: string, detail: string): Outcome => ({ outcome: 'ignored', detail, because })

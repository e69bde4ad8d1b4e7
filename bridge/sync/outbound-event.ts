/** The way back: what happened to a record in ServiceNow, told to incident.io in its own words. Repeats are harmless. */
import { attachmentItem, journalItem, stateItem, systemOf, type TimelineItem } from '../mapping/timeline-item.ts'
import type { AttachmentEvent, OutboundEvent, StateChangedEvent, TicketCreatedEvent } from '../mapping/outbound-event.ts'
import type { IncidentWriter } from './ports.ts'
import { refusalOf } from './refusal.ts'

export interface DeliveryOutcome { readonly outcome: 'delivered' | 'refused' | 'ignored', readonly detail: string }

export interface OutboundParts {
  readonly writer: IncidentWriter
  /** A link to an attachment for readers of incident.io; `sameAs` is what every link to this attachment starts with. */
  readonly linkTo: (sysId: string, fileName: string) => Promise<{ readonly url: string, readonly sameAs: string }>
}

/** Brings one event to incident.io. `refused` carries the vendor's words and is final; transient failures are thrown. */
export async function deliverOutboundEvent(parts: OutboundParts, event: OutboundEvent): Promise<DeliveryOutcome> {
  switch (event.type) {
    case 'ticket_created': return deliverTicketCreated(parts, event)
    case 'work_note':
    case 'comment': return conclude([await createItem(parts, event, journalItem(event))])
    case 'attachment': return deliverAttachment(parts, event)
    case 'state_changed': return event.recordType === 'follow_up' ? deliverFollowUpState(parts, event) : deliverIncidentState(parts, event)
  }
}

/** One write of a delivery: what it was, and the vendor's words when it was refused. */
interface Step { readonly what: string, readonly refusal: string | null }

async function step(what: string, write: () => Promise<void>): Promise<Step> {
  return { what, refusal: await refusalOf(write) }
}

/** Something arrived: delivered. Everything was refused: refused. Either way the detail says which and why. */
function conclude(steps: readonly Step[]): DeliveryOutcome {
  const words = steps.map(({ what, refusal }) => refusal === null ? `${what}: done.` : `${what}: refused. ${refusal}`)
  return { outcome: steps.some(({ refusal }) => refusal === null) ? 'delivered' : 'refused', detail: words.join(' ') }
}

const createItem = (parts: OutboundParts, event: OutboundEvent, item: TimelineItem): Promise<Step> =>
  step('Timeline item', () => parts.writer.createTimelineItem({ incidentId: event.incidentId, ...item }))

/**
 * A follow-up is linked by the vendor's own verb as well. That one is refused when a ticket is linked already or the
 * vendor's integration is not installed: worth telling, no reason to stop.
 */
async function deliverTicketCreated({ writer }: OutboundParts, event: TicketCreatedEvent): Promise<DeliveryOutcome> {
  const { url, number } = event.record
  const connected = event.recordType === 'follow_up'
    ? [await step('Link on the follow-up', () => writer.connectExternalIssue(event.externalId, url, providerOf(event)))]
    : []
  const link = { incidentId: event.incidentId, url, title: `${systemOf(event)} ${number}`, sameAs: withMore(url) }
  return conclude([...connected, await step('Link on the incident', () => writer.ensureAttachment(link))])
}

/** The same address with more parameters is the same record. ENG-10 starts with ENG-1, and is another one. */
const withMore = (url: string): string => `${url}${url.includes('?') ? '&' : '?'}`

/** incident.io's names for the two kinds of Jira; Cloud sites live under one domain. */
function providerOf({ record }: TicketCreatedEvent): 'service_now' | 'jira' | 'jira_server' {
  if (record.table !== 'jira') return 'service_now'
  return URL.canParse(record.url) && new URL(record.url).hostname.endsWith('.atlassian.net') ? 'jira' : 'jira_server'
}

async function deliverAttachment(parts: OutboundParts, event: AttachmentEvent): Promise<DeliveryOutcome> {
  const { sysId, fileName } = event.attachment
  const { url, sameAs } = await parts.linkTo(sysId, fileName)
  const item = await createItem(parts, event, attachmentItem(event, url))
  const link = { incidentId: event.incidentId, url, title: `${fileName} (ServiceNow ${event.record.number})`, sameAs }
  return conclude([item, await step('Link on the incident', () => parts.writer.ensureAttachment(link))])
}

async function deliverFollowUpState({ writer }: OutboundParts, event: StateChangedEvent): Promise<DeliveryOutcome> {
  const wanted = event.state.followUpStatus
  if (wanted === '') return ignored(unmappedWords(event))
  const followUp = await writer.readFollowUp(event.externalId)
  if (followUp === null) return ignored('incident.io does not show this follow-up.')
  if (followUp.status === 'deleted') return ignored('The follow-up was deleted in incident.io.')
  if (followUp.status === wanted) return { outcome: 'delivered', detail: `The follow-up is ${wanted} already.` }
  return conclude([await step(`Follow-up status ${wanted}`, () => writer.setFollowUpStatus(followUp, wanted))])
}

async function deliverIncidentState(parts: OutboundParts, event: StateChangedEvent): Promise<DeliveryOutcome> {
  const item = await createItem(parts, event, stateItem(event))
  const statusId = event.state.incidentStatusId
  if (statusId === '') return conclude([item])
  return conclude([item, explained(await step('Incident status', () => parts.writer.setIncidentStatus(event.incidentId, statusId)))])
}

/** incident.io's own rule, so that nobody has to look it up to understand a refusal. */
const transitionRule = 'Through its API incident.io moves an incident within its status category, from triage or active to post-incident or closed, '
  + 'and from post-incident to closed; it reopens none. Set the status in incident.io, or choose another one under "Incident becomes" in the state mapping.'

const explained = (taken: Step): Step => taken.refusal === null ? taken : { ...taken, refusal: `${taken.refusal} ${transitionRule}` }

const unmappedWords = ({ state, record }: StateChangedEvent): string =>
  `No follow-up status is mapped for the state ${state.value}${state.label === '' ? '' : ` (${state.label})`} of ${record.table}: the follow-up is left alone. Add it under State mappings.`

const ignored = (detail: string): DeliveryOutcome => ({ outcome: 'ignored', detail })

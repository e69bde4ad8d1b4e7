/** The way back, as plain data: what the app reports about a record, and what admins request. The edge that receives it makes these. */
import type { REPORT_EVENT } from '../../src-sn/server/contract/bridge-report.ts'
import type { TryoutList } from '../../src-sn/server/contract/tryout-limits.ts'
import type { RecordType } from './types.ts'

/** What every event of the way back carries: a row of the app's outbox. */
interface OutboundEventBase {
  readonly eventId: string
  /** journal:<sys_id>, attachment:<sys_id>, state:<sys_id>:<update count of the state known before>, ticket_created:<sys_id>. One happening, one id. */
  readonly sourceId: string
  readonly recordType: RecordType
  readonly externalId: string
  /** The incident itself, or the incident of the follow-up. */
  readonly incidentId: string
  readonly record: { readonly table: string; readonly sysId: string; readonly number: string; readonly url: string }
  /** RFC 3339: when it happened in ServiceNow. */
  readonly occurredAt: string
  /** Display name of the person, '' when unknown. */
  readonly author: string
  /** How often the app has sent it, this time included: 1 for the first. */
  readonly attempt: number
  /** Seconds since it happened, or since it was stored for the first time: no attempt is older. By the clock of the instance. */
  readonly ageSeconds: number
}

interface EventAttachment {
  readonly sysId: string
  readonly fileName: string
  readonly contentType: string
  readonly sizeBytes: number
  /** The admin wants nothing but images. */
  readonly imagesOnly: boolean
}

interface EventState {
  readonly value: string
  readonly label: string
  /** '' when the admin mapped nothing for this state. */
  readonly ticketState: 'open' | 'completed' | ''
  readonly followUpStatus: string
  readonly incidentStatusId: string
  readonly reopened: boolean
  /** Label of the close code, and the close notes; '' where none came with the state. */
  readonly code: string
  readonly notes: string
}

export interface TicketCreatedEvent extends OutboundEventBase {
  readonly type: 'ticket_created'
}
export interface JournalEvent extends OutboundEventBase {
  readonly type: 'work_note' | 'comment'
  readonly text: string
}
export interface AttachmentEvent extends OutboundEventBase {
  readonly type: 'attachment'
  readonly attachment: EventAttachment
}
export interface StateChangedEvent extends OutboundEventBase {
  readonly type: 'state_changed'
  readonly state: EventState
}

/** What happened to a record in ServiceNow, as the app sends it. */
export type OutboundEvent = TicketCreatedEvent | JournalEvent | AttachmentEvent | StateChangedEvent

/** A request to the bridge from ServiceNow, by a button or by the app itself. It is not about a change of a record. */
interface AdminRequestBase {
  readonly eventId: string
  readonly sourceId: string
  readonly occurredAt: string
  readonly author: string
}

/** "Refresh from incident.io": the rows that conditions are picked from. */
interface CatalogueRefreshRequest extends AdminRequestBase {
  readonly type: 'catalogue_refresh'
}

/** What a ticket that exists keeps, as the app reports it: a template, and the record that its values are about. */
interface RowRedecision {
  readonly recordType: RecordType
  readonly externalId: string
  readonly template: string
  readonly record: string
}

/** A request for the spec of one incident. */
interface SpecRequest extends AdminRequestBase {
  /** The version of the configuration that the app has. */
  readonly configuration: string
  readonly redecisions: readonly RowRedecision[]
}

/** "Preview an incident": what a run would do. */
interface PreviewEvent extends SpecRequest {
  readonly type: 'preview'
  /** `template` is the sys_id of the template it is about, '' for the one that wins. */
  readonly preview: { readonly sysId: string; readonly reference: string; readonly template: string }
}

/** "Link to incident.io incident": an existing record becomes the incident's. */
interface LinkEvent extends SpecRequest {
  readonly type: 'link_requested'
  readonly link: {
    readonly sysId: string
    readonly reference: string
    readonly table: string
    readonly recordSysId: string
  }
}

/** "Try the mapping": a page of a list of incidents, by the configuration and by a draft of it. */
export interface TryoutRequest extends SpecRequest {
  readonly type: 'mapping_tryout'
  readonly tryout: {
    readonly list: TryoutList
    readonly after: string
    readonly count: number
    readonly draft: unknown
  }
}

/** The configuration changed, or an admin wants a ticket tried again: one more run for the incident. */
interface ResyncEvent extends AdminRequestBase {
  readonly type: 'resync'
  readonly resync: { readonly incidentId: string; readonly isAdmitted: boolean }
}

/** The checks of the set-up. What the app says of itself. */
interface ChecksEvent extends AdminRequestBase {
  readonly type: 'checks'
  readonly checks: { readonly version: string; readonly oldestBridge: string; readonly privateIncidents: boolean }
}

/** What the bridge says of itself. */
interface ReportEvent extends AdminRequestBase {
  readonly type: typeof REPORT_EVENT
}

export type AdminRequest =
  ReportEvent | ChecksEvent | CatalogueRefreshRequest | PreviewEvent | LinkEvent | TryoutRequest | ResyncEvent

/** Everything that the app's outbox delivers. */
export type AppEvent = OutboundEvent | AdminRequest

/** An item of a timeline as incident.io lists it. */
export interface ListedItem {
  readonly title: string
  readonly description: string
  readonly timestamp: string
}

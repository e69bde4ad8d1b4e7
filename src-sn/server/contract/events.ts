/** What the app's outbox delivers to `POST /webhooks/servicenow`, in the spelling of the wire. */
import type { RecordAddress, RecordType, TicketState } from './vocabulary.ts'

/** What happened to a record in ServiceNow. */
const recordEventTypes = ['ticket_created', 'work_note', 'comment', 'attachment', 'state_changed'] as const

type RecordEventType = (typeof recordEventTypes)[number]

/** What is asked of the bridge: it says nothing about a record. */
const requestTypes = ['catalogue_refresh', 'preview', 'link_requested', 'resync', 'checks', 'mapping_tryout'] as const

export type RequestType = (typeof requestTypes)[number]

export const eventTypes = [...recordEventTypes, ...requestTypes] as const

export type EventType = RecordEventType | RequestType

/** What every event carries. `event_id`, `attempt` and `age_seconds` are added when it is sent. */
export interface EventBase<Type extends EventType = EventType> {
  /** What happened, by the row it happened to: one happening, one id. */
  readonly source_id: string
  readonly type: Type
  /** RFC 3339, UTC. */
  readonly occurred_at: string
  /** Display name of the person, '' when unknown. */
  readonly author: string
}

/** What an event about a record carries besides. */
export interface EventRecord {
  readonly record_type: RecordType
  readonly external_id: string
  /** The incident itself, or the incident of the follow-up. */
  readonly incident_id: string
  readonly record: RecordAddress
}

interface AttachmentDetails {
  readonly sys_id: string
  readonly file_name: string
  readonly content_type: string
  readonly size_bytes: number
  /** Nothing happens when its bytes are those of no image. Absent: yes. */
  readonly images_only?: boolean
}

export interface StateMeaning {
  readonly ticket_state: TicketState | ''
  readonly follow_up_status: string
  readonly incident_status_id: string
}

interface StateDetails extends StateMeaning {
  readonly value: string
  readonly label: string
  /** The state before counted as completed, and this one counts as open. */
  readonly reopened?: boolean
  /** Label of the close code and the close notes, where they came with the state. */
  readonly code?: string
  readonly notes?: string
  /** The record's update count when the state was seen; absent for issues in Jira. */
  readonly version?: number
}

/** Added when the event is sent: what somebody typed stands on the request alone. */
export interface PreviewDetails {
  readonly sys_id: string
  /** What the admin typed: a reference, an id or an address. */
  readonly reference: string
  /** sys_id of the template that it is about, '' for the one that wins. */
  readonly template: string
}

/** Added when the event is sent, too. */
export interface LinkDetails {
  readonly sys_id: string
  readonly reference: string
  readonly table: string
  readonly record_sys_id: string
}

interface ResyncDetails {
  readonly incident_id: string
  /** Somebody asked for it, so it is taken although it was declared before Start. Absent: no. */
  readonly is_admitted?: boolean
}

/** What only one type of event carries. */
export type EventDetails =
  | { readonly text: string }
  | { readonly attachment: AttachmentDetails }
  | { readonly state: StateDetails }
  | { readonly preview: Pick<PreviewDetails, 'sys_id'> }
  | { readonly link: Pick<LinkDetails, 'sys_id'> }
  | { readonly tryout: { readonly sys_id: string } }
  | { readonly resync: ResyncDetails }
  | Record<string, never>

/** How the names of an incident's events begin that were asked for by a tick. */
export function tickedMark(externalId: string): string {
  return `ticked:${externalId}:`
}

/** POST incidents: the document of an incident, and the answer to it, in the spelling of the wire. See docs/rest-api.md. */
import type {
  AttributeKind,
  DesiredValue,
  FollowUpReading,
  RecordAddress,
  RecordType,
  RowOutcome,
  TemplateReason,
  TicketStatus,
  Want,
} from './vocabulary.ts'

/**
 * What the sys_id of the record of an incident or follow-up is derived from. It is the same in every scope, so that a record is found
 * again after the app was installed with another prefix.
 */
export const recordSeed = (recordType: RecordType, externalId: string): string =>
  `incident.io:${recordType}:${externalId}`

/** What a ticket row should say: a row of a document. */
export interface RowBody {
  readonly external_id: string
  readonly reference: string
  readonly permalink: string
  readonly private: boolean
  /** sys_id of the template, '' when no ticket should exist. */
  readonly template: string
  readonly chosen_by: TemplateReason
  readonly desired_values: readonly DesiredValue[]
  readonly source_updated_at: string
  /** When it was declared or made in incident.io. */
  readonly source_created_at?: string | undefined
  readonly decision: string
  readonly adopt: string
  readonly hash: string
  /** Of an incident the id of its status, of a follow-up its status; absent when nobody knows. */
  readonly source_status?: string | undefined
  /** The incident is closed, or the follow-up is done. */
  readonly source_closed?: boolean | undefined
  /** The record that the values were rendered with; absent when no value names it. */
  readonly record?: string | undefined
  /** Absent leaves what is stored. */
  readonly updates_key?: string | undefined
  readonly follow_ups_key?: string | undefined
}

type IncidentBody =
  | RowBody
  | { readonly external_id: string; readonly private: true }
  | { readonly external_id: string; readonly unknown: true; readonly reason: string }

type FollowUpBody = RowBody | { readonly external_id: string; readonly gone: true; readonly reason: string }

export interface NoteBody {
  readonly update_id: string
  readonly text: string
  readonly author: string
  readonly written_at: string
}

export interface OptionBody {
  readonly external_id: string
  readonly label: string
  readonly rank: number | null
}

export interface AttributeBody {
  readonly key: string
  readonly label: string
  readonly kind: AttributeKind
  readonly record_type: RecordType
}

/** POST incidents. */
export interface DocumentBody {
  readonly configuration: string
  readonly declared: boolean
  readonly read: {
    readonly follow_ups: FollowUpReading
    readonly updates: 'yes' | 'no'
    /** The version at which the bridge remembers that the app took the updates; they were read from there on. Absent: from the first on. */
    readonly updates_since?: string | undefined
  }
  readonly incident: IncidentBody
  readonly follow_ups: readonly FollowUpBody[]
  readonly notes: readonly NoteBody[]
  readonly options: readonly (AttributeBody & { readonly options: readonly OptionBody[] })[]
  readonly read_ms_ago?: number | undefined
  readonly bridge_error?: string | undefined
}

/** What a ticket row knows of its issue in Jira. */
export interface IssueState {
  readonly id: string
  readonly key: string
  readonly state: string
  /** What is remembered of its fields: see memory.ts. */
  readonly memory: string
  readonly warnings: string
  readonly attempt: number
  readonly status: TicketStatus
}

export interface RowAnswer {
  readonly record_type: RecordType
  readonly external_id: string
  readonly outcome: RowOutcome
  /** sys_id of the ticket row, '' when there is none. */
  readonly sys_id: string
  readonly template: string
  readonly reason: string
  readonly warnings: number
  readonly record: RecordAddress | null
  readonly jira: IssueState | null
}

/** A link that the bridge is to make right now; `event` is the outbound event that repeats it when it does not. */
export interface HandedLink {
  readonly event: string
  readonly record_type: RecordType
  readonly external_id: string
  readonly incident_id: string
  readonly table: string
  readonly number: string
  readonly url: string
}

export interface DocumentAnswer {
  readonly configuration: string
  readonly rows: readonly RowAnswer[]
  readonly notes: { readonly stored: number; readonly known: number; readonly written: number }
  readonly wants: readonly Want[]
  /** Earlier runs could not finish the incident: its row waits for a document whose `bridge_error` is ''. */
  readonly unfinished: boolean
  readonly links: readonly HandedLink[]
}

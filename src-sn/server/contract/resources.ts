/** The bodies of the app's REST API (`/api/x_iio_sync/v1/sync`), in the spelling of the wire. See docs/app.md. */
import type {
  AttributeKind,
  FollowUpReading,
  RecordType,
  RowOutcome,
  TemplateReason,
  TicketStatus,
  Want,
  WriteMode,
} from './vocabulary.ts'

/** The most that one call carries; the app refuses more. */
export const limits = {
  /** Characters of a body. */
  bodyCharacters: 1_000_000,
  /** Rows of a document: the incident, its follow-ups and the notes. */
  documentRows: 100,
  /** Options that a document met for the first time, for each attribute. */
  documentOptions: 500,
  /** Columns of a row. */
  desiredColumns: 1000,
  /** Why an incident is not shown, or a follow-up is gone. */
  reasonCharacters: 1000,
  compareItems: 1000,
  linkReports: 100,
  echoVersions: 100,
  problemReports: 500,
  problemCharacters: 1000,
  /** Attributes and options of a part of the catalogue. */
  catalogueRows: 500,
  catalogueNames: 5000,
  stateLabelCharacters: 100,
  authorCharacters: 255,
} as const

/** incident.io's ids are letters and digits. Anything else is not compared with rows, where it might be evaluated. */
export const externalIdPattern = /^[\w-]{1,64}$/
/** The key of an attribute. The platform evaluates a value of a query that begins with `javascript:`, and no key does. */
export const attributeKeyPattern = /^(?!javascript:)[\w:.-]{1,100}$/i
export const sysIdPattern = /^[0-9a-f]{32}$/
/** A moment of incident.io's clock: RFC 3339, UTC. */
export const versionPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/

/** An incident or follow-up at one version of it: a moment of incident.io's clock, '' when unknown. */
export interface VersionOf {
  readonly record_type: RecordType
  readonly external_id: string
  readonly version: string
}

/** A version that the bridge's own write made. `before`: the one that was there right before the write, '' when nobody knows. */
export interface EchoVersion extends VersionOf {
  readonly before: string
}

/** A record in ServiceNow, or an issue in Jira. */
export interface RecordAddress {
  /** `jira` for an issue in Jira. */
  readonly table: string
  /** The sys_id of a record, or the numeric id of an issue. */
  readonly sys_id: string
  readonly number: string
  readonly url: string
}

export interface Lookup {
  readonly table: string
  readonly column: string
}

/** One column that the bridge wants written. With a lookup, `value` is what to look for and the app stores the sys_id. */
export interface DesiredValue {
  readonly column: string
  readonly value: string
  readonly write: WriteMode
  readonly lookup?: Lookup | null
}

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
  readonly decision: string
  readonly adopt: string
  readonly hash: string
  /** The record that the values were rendered with; absent when no value names it. */
  readonly record?: string | undefined
  /** Absent leaves what is stored. */
  readonly updates_key?: string | undefined
  readonly follow_ups_key?: string | undefined
}

export type IncidentBody =
  | RowBody
  | { readonly external_id: string; readonly private: true }
  | { readonly external_id: string; readonly unknown: true; readonly reason: string }

export type FollowUpBody = RowBody | { readonly external_id: string; readonly gone: true; readonly reason: string }

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
  readonly read: { readonly follow_ups: FollowUpReading; readonly updates: 'yes' | 'no' }
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
  readonly applied: Readonly<Record<string, string>>
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
  readonly links: readonly HandedLink[]
}

/** POST incidents/compare. */
export interface CompareItem extends VersionOf {
  readonly hash?: string | undefined
  readonly private?: boolean | undefined
}

export interface Comparison {
  readonly configuration: string
  readonly unknown: readonly string[]
  readonly older: readonly string[]
  readonly changed: readonly string[]
  /** What a run could not finish. */
  readonly owed: readonly string[]
}

/** POST links. */
export interface LinkReport {
  readonly event: string
  readonly outcome: 'delivered' | 'refused'
  readonly detail: string
  readonly versions: readonly EchoVersion[]
}

/** A row was decided without knowing the record that its ticket has, or the template that it keeps. */
export interface Redecision {
  readonly template: string
  readonly record: string
}

/** What would go wrong or be left out; column '' for what is about no column. */
export interface DryRunFinding {
  readonly column: string
  readonly problem: string
}

/** POST sweep with `action: claim`. */
export type SweepClaim =
  | { readonly held: false }
  | {
      readonly held: true
      readonly token: string
      /** The instance's clock. */
      readonly now: string
      /** RFC 3339, '' before the first sweep. */
      readonly position: string
      readonly jira_position: string
      readonly owed: readonly string[]
      readonly jira: readonly string[]
      readonly configuration: string
    }

/** PUT catalogue: how many rows were written. */
export interface CatalogueCounts {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/**
 * The data of the mapping: what incident.io says, what the admin configured in ServiceNow, and what follows from both.
 * Parsers at the edges make these values; nothing here does I/O.
 */

import type { EditPolicy } from '../../src-sn/server/contract/merge.ts'
import type {
  AttributeKind,
  Destination,
  MatchMode,
  Operator,
  RecordType,
  WriteMode,
} from '../../src-sn/server/contract/vocabulary.ts'

export type { DesiredValue, RecordType } from '../../src-sn/server/contract/vocabulary.ts'

/** A person, API key, workflow or alert, by the name incident.io shows. */
export interface Actor {
  readonly name: string
  readonly email: string | null
  /** Only of an API key. */
  readonly apiKeyId?: string
}

/** A severity, status, type, priority or select option. `rank` as incident.io gives it: a LOWER severity rank is LESS severe. */
export interface Choice {
  readonly id: string
  readonly name: string
  readonly rank: number | null
}

export interface IncidentStatus extends Choice {
  /** triage, live, learning, paused, closed, declined, canceled, merged; anything newer is kept as it came. */
  readonly category: string
}

export interface CustomFieldEntry {
  readonly id: string
  readonly name: string
  /** single_select, multi_select, text, link, numeric; anything newer is kept as it came. */
  readonly fieldType: string
  /** Option or catalog entry ids for selects; empty otherwise. */
  readonly optionIds: readonly string[]
  /** What a person sees: option names, the text, the link, the number. */
  readonly values: readonly string[]
  /** Of catalog entries, in the order of `values`: the id that each has in the system it came from, '' when it has none. */
  readonly externalIds?: readonly string[]
  /** All options that the field offers today, picked or not; absent or empty when it has no list of its own. */
  readonly options?: readonly Choice[]
}

export interface RoleAssignment {
  readonly roleId: string
  readonly role: string
  readonly assignee: Actor | null
}

/** `external_issue_reference`: what incident.io's own exporters already made for this incident or follow-up. */
export interface ExternalIssueReference {
  readonly provider: string
  readonly issueName: string
  readonly issuePermalink: string
}

export interface Incident {
  readonly id: string
  /** INC-123 */
  readonly reference: string
  readonly name: string
  readonly summary: string
  readonly permalink: string
  readonly callUrl: string
  readonly mode: string
  readonly visibility: string
  readonly status: IncidentStatus
  readonly severity: Choice | null
  readonly type: Choice | null
  readonly customFields: readonly CustomFieldEntry[]
  readonly roles: readonly RoleAssignment[]
  readonly creator: Actor | null
  readonly externalIssueReference: ExternalIssueReference | null
  readonly createdAt: string
  /** RFC 3339 UTC with exactly six fraction digits, so that text order is time order. */
  readonly updatedAt: string
}

export interface FollowUp {
  readonly id: string
  readonly incidentId: string
  readonly title: string
  readonly description: string
  /** outstanding, completed, not_doing, deleted; anything newer is kept as it came. */
  readonly status: string
  readonly priority: Choice | null
  readonly labels: readonly string[]
  readonly assignee: Actor | null
  readonly creator: Actor | null
  readonly externalIssueReference: ExternalIssueReference | null
  readonly createdAt: string
  readonly updatedAt: string
}

export interface IncidentUpdate {
  readonly id: string
  readonly incidentId: string
  readonly message: string
  readonly newStatus: Choice | null
  readonly newSeverity: Choice | null
  readonly updater: Actor | null
  readonly createdAt: string
  /** The sync set the status with its own API key, because a record in ServiceNow or Jira changed. */
  readonly isOwn: boolean
}

/** What conditions and field mappings are about: an incident, or a follow-up together with its incident. */
export interface Subject {
  readonly incident: Incident
  readonly followUp: FollowUp | null
}

export interface Condition {
  /**
   * severity, status, status_category, incident_type, visibility, mode, name, summary, custom_field:<id>, role:<id>;
   * of follow-ups also priority, labels, follow_up_status.
   */
  readonly attribute: string
  readonly attributeLabel: string
  /** What the attribute holds, for an incident that does not have the field. Absent: nobody knows. */
  readonly attributeKind?: AttributeKind | null
  /** `unknown`: one of a newer app. The condition never matches, and its explanation names the operator. */
  readonly operator: Operator | { readonly unknown: string }
  /** incident.io ids of the picked options (or plain words for category, mode, visibility). */
  readonly optionIds: readonly string[]
  /** Ranks of the picked options, in the order of `optionIds`: at_least and at_most need them. Absent: no rank is known. */
  readonly optionRanks?: readonly (number | null)[]
  /** What the picked options are called, in the order of `optionIds`. Absent: their ids have to do. */
  readonly optionLabels?: readonly string[]
  /** Free text to compare with, for text attributes. */
  readonly text: string
  /** The app found that it cannot work, such as a removed option: the condition never matches. */
  readonly broken: boolean
  /** Why it is broken, in the app's words. */
  readonly problem?: string
}

export interface FieldMapping {
  readonly column: string
  /** Liquid over incident, follow_up, record, custom_fields, external_ids, roles. */
  readonly value: string
  readonly write: WriteMode
  readonly lookup: { readonly table: string; readonly column: string } | null
  /** Whose value stays when both sides changed the column; absent: as shipped. */
  readonly onEdit?: EditPolicy
  readonly sysId?: string
  /** The column keeps characters of four bytes, such as emoji; absent: it does not. */
  readonly fullUtf8?: boolean
  /** The problem that the bridge reported, as the row has it; '' or absent: none. */
  readonly problem?: string
}

/** A project by its key, an issue type by name or id. */
export interface IssueTarget {
  readonly project: string
  readonly issueType: string
}

export interface Template {
  readonly sysId: string
  readonly name: string
  readonly order: number
  readonly recordType: RecordType
  readonly destination: Destination
  /** `jira` when that is the destination. */
  readonly targetTable: string
  /** Where the issues of a template for Jira go; absent for others. */
  readonly jira?: IssueTarget
  /** "Create tickets". */
  readonly active: boolean
  readonly match: MatchMode
  readonly fallback: boolean
  /** incident.io updates become work notes. */
  readonly syncUpdates: boolean
  /** Takes test incidents, and these alone; absent: real ones alone. */
  readonly trial?: boolean
  readonly conditions: readonly Condition[]
  readonly fieldMappings: readonly FieldMapping[]
}

export interface StatusMapping {
  readonly targetTable: string
  /** A status category, or '' when `statusId` names one status. */
  readonly category: string
  readonly statusId: string
  /** Columns written together, for example state, close_code and close_notes. */
  readonly values: Readonly<Record<string, string>>
}

/** The custom fields and roles of incident.io, by which Liquid can name them. */
export interface KnownNames {
  /** The key is custom_field:<id> or role:<id>. */
  readonly attributes: readonly { readonly key: string; readonly label: string; readonly removed: boolean }[]
  /** `custom_field`, `role`: of these the attributes are all there are, so a name that none of them has does not exist. */
  readonly families: readonly string[]
  /** Families that were listed after the incident was read: of these a name that is here is not set where the incident lacks it. */
  readonly current?: readonly string[]
}

export interface Configuration {
  readonly privateIncidents: boolean
  /** RFC 3339; '' until an admin presses Start. */
  readonly declaredFrom: string
  /** Sorted by order, then name. Both record types. */
  readonly templates: readonly Template[]
  readonly statusMappings: readonly StatusMapping[]
  readonly names: KnownNames
  /** Of the severities that incident.io has today, in any order. Empty: nobody knows them yet. */
  readonly severityRanks: readonly number[]
}

/** Everything that is at the two ends at one moment, as plain data: what the audit compares. */

export interface IncidentSeen {
  readonly id: string
  readonly reference: string
  readonly name: string
  readonly summary: string
  readonly permalink: string
  readonly severity: string
  readonly status: string
  readonly createdAt: string
  readonly updatedAt: string
  /** Public, and neither a test nor a tutorial: the ones that have tickets. */
  readonly isSynced: boolean
}
export interface UpdateSeen {
  readonly id: string
  readonly incidentId: string
  readonly createdAt: string
  readonly hasMessage: boolean
  /** The status was set through the API. */
  readonly isByKey: boolean
}
export interface FollowUpSeen {
  readonly id: string
  readonly incidentId: string
  readonly title: string
  readonly description: string
  readonly status: string
}
export interface TimelineItemSeen {
  readonly id: string
  readonly incidentId: string
  readonly title: string
  readonly description: string
  readonly timestamp: string
}
export interface LinkSeen {
  readonly incidentId: string
  readonly url: string
  readonly title: string
}

export interface IncidentIoSnapshot {
  readonly incidents: readonly IncidentSeen[]
  readonly updates: readonly UpdateSeen[]
  readonly followUps: readonly FollowUpSeen[]
  readonly timeline: readonly TimelineItemSeen[]
  readonly links: readonly LinkSeen[]
}

/** A row of a table, stored values by column. */
export type Row = Readonly<Record<string, string>>

/** Rows stand in the order in which they were written. */
export interface ServiceNowSnapshot {
  readonly tickets: readonly Row[]
  /** Rows of task and the tables under it that say that they belong to incident.io. */
  readonly records: readonly Row[]
  readonly notes: readonly Row[]
  /** Journal entries of those records. */
  readonly journal: readonly Row[]
  readonly events: readonly Row[]
}

/** What a person did on a record in ServiceNow, as the person knows it. Times are between which it happened. */
export interface Deed {
  readonly kind: 'work_note' | 'comment' | 'image' | 'state'
  /** The record's sys_id. */
  readonly record: string
  /** The text, the name of the file, or the label of the new state. */
  readonly what: string
  /** Of a state: the label before, and the stored value after. */
  readonly before?: string
  readonly state?: string
  readonly fromMs: number
  readonly toMs: number
}

/** What the mapping in force makes of an incident or a follow-up: columns of the record. */
export interface Expected {
  readonly incident: (incident: IncidentSeen) => Row
  readonly followUp: (followUp: FollowUpSeen) => Row
  /** Task state -> status of the follow-up, for tasks whose state a person has set. */
  readonly followUpStatus: Readonly<Record<string, string>>
}

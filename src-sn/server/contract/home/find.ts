/** What `home/find` and `home/find/export` answer: the story of one incident, follow-up or record. Types alone. */

/** How one line of the story ended. `info`: nothing was to come of it. */
export type LineOutcome = 'done' | 'waits' | 'refused' | 'left_out' | 'info'

export type LineSide = 'incident.io' | 'ServiceNow' | 'sync'

/** A column of the record, before and after. */
export interface ColumnChange {
  readonly column: string
  readonly old: string
  readonly new: string
}

/** One thing that happened. Moments are RFC 3339 in UTC, '' where that side has none. */
export interface StoryLine {
  /** Names the line among all lines, and says its place in the order. */
  readonly key: string
  /** By the clock of the instance. */
  readonly at: string
  /** By the clock of incident.io. */
  readonly at_incident_io: string
  readonly side: LineSide
  /** The person, the rule, or '' for the sync. */
  readonly who: string
  readonly what: string
  readonly outcome: LineOutcome
  /** In words for the reader, '' when there is nothing to say. */
  readonly why: string
  /** Of what failed: its name for support and for the vendor, and the other side's own words; '' otherwise. */
  readonly code: string
  readonly answer: string
  readonly changes: readonly ColumnChange[]
  /** The row that says it. */
  readonly row: { readonly table: string; readonly sys_id: string }
}

/** What was found, as people name it. */
export interface Subject {
  readonly ticket: string
  readonly record_type: 'incident' | 'follow_up'
  readonly external_id: string
  readonly reference: string
  readonly permalink: string
  readonly number: string
  readonly record_url: string
  /** '' where there is no record; `jira` for an issue. */
  readonly record_table: string
  readonly record: string
  readonly status: string
}

/** Which lines are wanted. */
export type StoryFilter = 'all' | 'refused' | 'ours'

export interface FindAnswer {
  readonly query: string
  /** RFC 3339 in UTC. */
  readonly as_of: string
  /** The first line, with moments as RFC 3339: why the record exists, why there is none, or that nothing is known. */
  readonly headline: string
  /** What the lines below cannot tell, '' when nothing is missing. */
  readonly remark: string
  /** Null: nothing that may be shown. */
  readonly subject: Subject | null
  /** A record that is there and linked to nothing, so that it can be linked. */
  readonly unlinked_record: { readonly table: string; readonly sys_id: string; readonly number: string } | null
  /** Others that the same words name, and the follow-ups of an incident. */
  readonly others: readonly Subject[]
  readonly lines: readonly StoryLine[]
  /** Where the next page begins, '' on the last one. */
  readonly next: string
}

/** A file, and what proves that it is complete and unchanged. */
export interface ExportAnswer {
  readonly file_name: string
  readonly content_type: string
  readonly content: string
  readonly lines: number
  /** Incidents and follow-ups that are private: counted, and nothing else. */
  readonly private: number
  /** Of the bytes of the content, in hexadecimal digits. */
  readonly sha256: string
}

export interface ActionAnswer {
  readonly sentence: string
}

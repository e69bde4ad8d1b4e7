/** Everything that is at the ends at one moment, as plain data: what the audits compare with the log of the actors. */

/** A row of a table, stored values by column. */
export type Row = Readonly<Record<string, string>>

export interface IncidentSeen {
  readonly id: string
  readonly name: string
  readonly summary: string
  readonly severity: string
  readonly status: string
  readonly visibility: string
  readonly mode: string
  readonly updatedAt: string
  /** Values by the names of fields, and people by the names of roles; only those that are set. */
  readonly fields: Row
  readonly roles: Row
}
export interface UpdateSeen {
  readonly id: string
  readonly incident: string
  readonly createdAt: string
  readonly message: string
  readonly status: string
  /** '' where the severity was not changed. */
  readonly severity: string
  readonly by: string
  /** The status was set through the API. */
  readonly isByKey: boolean
}
export interface FollowUpSeen {
  readonly id: string
  readonly incident: string
  readonly title: string
  readonly description: string
  readonly status: string
  readonly priority: string
  readonly assignee: string
}
export interface TimelineItemSeen {
  readonly id: string
  readonly incident: string
  readonly title: string
  readonly description: string
  readonly timestamp: string
}
export interface LinkSeen {
  readonly incident: string
  readonly url: string
  readonly title: string
}
export interface IncidentIoContents {
  readonly incidents: readonly IncidentSeen[]
  readonly updates: readonly UpdateSeen[]
  readonly followUps: readonly FollowUpSeen[]
  readonly timeline: readonly TimelineItemSeen[]
  readonly links: readonly LinkSeen[]
}

export interface IssueSeen {
  readonly key: string
  readonly category: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly properties: string
}

export interface Contents {
  readonly incidentIo: IncidentIoContents
  /** By physical table, rows in the order in which they were written. */
  readonly serviceNow: Readonly<Record<string, readonly Row[]>>
  readonly jira: readonly IssueSeen[]
}

export const rowsOf = ({ serviceNow }: Contents, table: string): readonly Row[] => serviceNow[table] ?? []
export const valueIn = (row: Row | undefined, column: string): string => row?.[column] ?? ''

/** Names of the tables that an audit of notes, records and tickets reads. */
export const auditedTables = [
  'task',
  'sys_journal_field',
  'sys_attachment',
  'x_iio_sync_ticket',
  'x_iio_sync_note',
  'x_iio_sync_outbound_event',
] as const

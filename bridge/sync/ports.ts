/** What the sync needs from the outside, as functions handed in: main.ts binds them to the vendor clients. */
import type { Configuration, FollowUp, Incident, IncidentUpdate, RecordType, TicketRow, TicketSpec } from '../mapping/types.ts'

export interface IncidentSource {
  /** The incident as it stands now; null when incident.io does not know the id or the key may not see it (404, 403). */
  readIncident(id: string): Promise<Incident | null>
  readFollowUp(id: string): Promise<FollowUp | null>
  listFollowUps(incidentId: string): Promise<FollowUp[]>
  listIncidentUpdates(incidentId: string): Promise<IncidentUpdate[]>
  /** Ids of incidents changed at or after the moment (RFC 3339), each once. */
  listChangedIncidentIds(since: string): Promise<string[]>
  /** Ids of the incidents of follow-ups changed at or after the moment: a follow-up's change is none of its incident. */
  listIncidentIdsOfChangedFollowUps(since: string): Promise<string[]>
}

export interface TicketStore {
  readConfiguration(): Promise<Configuration>
  /** The rows that exist among the asked; each one checked to be one that was asked for. */
  findTickets(keys: readonly { recordType: RecordType, externalId: string }[]): Promise<TicketRow[]>
  /** `exists` when another writer's row stands already (unique index): read it and patch. */
  insertTicket(spec: TicketSpec): Promise<{ outcome: 'inserted', row: TicketRow } | { outcome: 'exists' }>
  /** `stale` when the row already holds a newer version of the source. Only the given columns are sent. */
  patchTicket(sysId: string, changes: Partial<TicketSpec>): Promise<'patched' | 'stale'>
  /** Says on an incident's row why its run could not be finished; '' once it could. Changes nothing else, and sets nothing off. */
  writeBridgeError(sysId: string, sentence: string): Promise<void>
  /** Incidents whose row says so. */
  listIncidentIdsWithBridgeError(): Promise<string[]>
  /** Which of these incident.io update ids stand as notes already. */
  findNotes(updateIds: readonly string[]): Promise<Set<string>>
  /** A second insert of the same update id is no error. */
  insertNote(note: { updateId: string, ticket: string, text: string, author: string, writtenAt: string }): Promise<void>
  readCursor(name: string): Promise<string | null>
  writeCursor(name: string, position: string): Promise<void>
}

/** The one row that says which replica sweeps. Its name is unique: whoever inserts it holds the lease. */
export interface LeaseStore {
  readLease(): Promise<LeaseRow | null>
  /** The sys_id of the new row; null when another row stands. */
  insertLease(lease: { holder: string, until: Date }): Promise<string | null>
  /** false when the row is gone or is not this holder's. */
  renewLease(sysId: string, lease: { holder: string, until: Date }): Promise<boolean>
  /** Deletes this row, and no other that may stand by now. */
  removeLease(sysId: string): Promise<void>
}

/** `until` as ServiceNow stores it, to the second. */
export interface LeaseRow { readonly sysId: string, readonly holder: string, readonly until: string }

/** The verbs of the way back, in incident.io's words. */
export interface IncidentWriter {
  /** Exactly once by contract: a repeated idempotency key answers with the first item. */
  createTimelineItem(item: {
    incidentId: string, title: string, description: string, timestamp: string, idempotencyKey: string,
  }): Promise<void>
  /** Adds a link unless it, or one whose URL starts with `sameAs`, is already there. Made twice by two at once, one of them goes. */
  ensureAttachment(link: { incidentId: string, url: string, title: string, sameAs: string }): Promise<void>
  readFollowUp(id: string): Promise<FollowUp | null>
  setFollowUpStatus(followUp: FollowUp, status: string): Promise<void>
  connectExternalIssue(followUpId: string, url: string, provider: 'service_now' | 'jira' | 'jira_server'): Promise<void>
  setIncidentStatus(incidentId: string, statusId: string): Promise<void>
}

/** What the app would do with a ticket row, asked inside ServiceNow. Nothing is written. */
export interface DryRun {
  readonly would: 'insert' | 'update' | 'adopt' | 'nothing'
  /** Why nothing would be written, or what else holds; '' when there is nothing to say. */
  readonly reason: string
  /** The record that would be changed. */
  readonly record: { readonly table: string, readonly number: string } | null
  /** Column -> what would be written, lookups resolved, static values included. */
  readonly values: Readonly<Record<string, string>>
  /** What would go wrong or be left out; column '' for what is about no column. */
  readonly findings: readonly { readonly column: string, readonly problem: string }[]
}

/** The app's dry run of a row as it should stand. */
export type RunDry = (spec: TicketSpec) => Promise<DryRun>

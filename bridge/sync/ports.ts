/** What the sync needs from the outside, as functions handed in: bridge.ts binds them to the vendor clients. */
import type { FollowUpReading, RowOutcome, TemplateReason, Want } from '../../src-sn/server/contract/vocabulary.ts'
import type { CatalogueAttribute } from '../mapping/catalogue.ts'
import type { Configuration, DesiredValue, FollowUp, Incident, IncidentUpdate, RecordType } from '../mapping/types.ts'

/** An incident or follow-up at one version of it: RFC 3339, UTC, six fraction digits, so that text order is time order. */
export interface Version {
  readonly recordType: RecordType
  readonly externalId: string
  readonly version: string
}

/** A version that our own write made, and the one that stood right before it: what lay between is in no ticket yet. */
export interface Echo extends Version {
  readonly before: string
}

/** A row of a list of what changed. */
export interface Changed extends Version {
  readonly incidentId: string
  readonly private: boolean
}

/** The newest update of an incident that was read before. */
export interface KnownUpdate {
  readonly id: string
  readonly createdAt: string
}

export interface IncidentSource {
  /** The incident as it stands now; null when incident.io does not know the id or the key may not see it (404, 403). */
  readIncident(id: string): Promise<Incident | null>
  readFollowUp(id: string): Promise<FollowUp | null>
  listFollowUps(incidentId: string): Promise<FollowUp[]>
  /** Updates after the known one, or all of them, oldest first. What is read does not grow with what was read before. */
  listIncidentUpdates(incidentId: string, known: KnownUpdate | null): Promise<IncidentUpdate[]>
  /** What changed at or after the moment (RFC 3339), page by page: no page is kept once it is handed over. */
  changedIncidents(since: string): AsyncIterable<readonly Changed[]>
  changedFollowUps(since: string): AsyncIterable<readonly Changed[]>
}

export interface IncidentLink {
  readonly incidentId: string
  readonly url: string
  readonly title: string
  /** What every address of the same thing starts with. */
  readonly sameAs: string
}

/** The verbs of the way back, in incident.io's words. */
export interface IncidentWriter {
  /**
   * Exactly once by contract: a repeated idempotency key answers with the first item. Returns the description of the item that
   * stands, '' when the answer does not say.
   */
  createTimelineItem(item: {
    incidentId: string
    title: string
    description: string
    timestamp: string
    idempotencyKey: string
  }): Promise<string>
  /** Adds a link without looking: one call, for a claimed first attempt. It leaves within `leaveWithinMs` or not at all. */
  addLink(link: IncidentLink, leaveWithinMs: number): Promise<void>
  /** Adds a link unless it, or one whose URL starts with `sameAs`, is already there. Made twice by two at once, one of them goes. */
  ensureLink(link: IncidentLink): Promise<void>
  /** Returns the follow-up as it stands now, null when the answer does not say. */
  connectExternalIssue(
    followUpId: string,
    url: string,
    provider: 'service_now' | 'jira' | 'jira_server',
    leaveWithinMs?: number,
  ): Promise<FollowUp | null>
  /** Reads once and writes once. `version` is the one that the follow-up has now, '' unless it was written; `before` the one that was read. */
  setFollowUpStatus(id: string, status: string): Promise<StatusAnswer>
  setIncidentStatus(incidentId: string, statusId: string): Promise<void>
}

export interface StatusAnswer {
  readonly result: 'set' | 'already' | 'deleted' | 'not_shown'
  readonly version: string
  readonly before: string
}

/** One row of a document: what a ticket should be. */
export interface DocumentRow {
  readonly recordType: RecordType
  readonly externalId: string
  readonly reference: string
  readonly permalink: string
  readonly private: boolean
  /** sys_id of the template, '' when no ticket should exist. */
  readonly template: string
  /** `conditions`: the app may keep the template of a record that exists. `kept`: it asked for this one. `rule`: decided before any template. */
  readonly chosenBy: TemplateReason
  readonly desiredValues: readonly DesiredValue[]
  readonly sourceUpdatedAt: string
  readonly decision: string
  readonly adopt: string
  readonly hash: string
  /** The record that the values were rendered with; only when a mapping of the template names it. */
  readonly record?: string
  readonly updatesKey?: string
  readonly followUpsKey?: string
}

export type DocumentIncident =
  | DocumentRow
  | { readonly externalId: string; readonly isPrivate: true }
  | { readonly externalId: string; readonly unknownBecause: string }

export type DocumentFollowUp = DocumentRow | { readonly externalId: string; readonly goneBecause: string }

export interface DocumentNote {
  readonly updateId: string
  readonly text: string
  readonly author: string
  readonly writtenAt: string
}

/** What one call carries into ServiceNow. */
export interface IncidentDocument {
  /** Version of the configuration that decided. */
  readonly configuration: string
  /** The incident was declared a moment ago: nothing was there before. */
  readonly declared: boolean
  readonly read: { readonly followUps: FollowUpReading; readonly updates: boolean }
  readonly incident: DocumentIncident
  readonly followUps: readonly DocumentFollowUp[]
  readonly notes: readonly DocumentNote[]
  /** Attributes with options that were met for the first time. */
  readonly options: readonly CatalogueAttribute[]
  /** Why a run could not be finished; '' when it could. Absent: leave what stands. */
  readonly bridgeError?: string
  /** Milliseconds since the incident was read, as the document leaves the run. */
  readonly readMsAgo?: number
}

export type { RowOutcome } from '../../src-sn/server/contract/vocabulary.ts'

/** What a ticket row knows of its issue in Jira. */
export interface IssueState {
  readonly id: string
  readonly key: string
  readonly state: string
  readonly applied: Readonly<Record<string, string>>
  readonly warnings: string
  readonly attempt: number
  /** Status of the ticket. */
  readonly status: string
}

export interface RowAnswer {
  readonly recordType: RecordType
  readonly externalId: string
  readonly outcome: RowOutcome
  /** sys_id of the ticket row, '' when there is none. */
  readonly sysId: string
  readonly template: string
  readonly reason: string
  readonly warnings: number
  readonly record: {
    readonly table: string
    readonly sysId: string
    readonly number: string
    readonly url: string
  } | null
  readonly jira: IssueState | null
}

/** A link that this answer alone hands out: made now or left to the app's outbox. */
export interface HandedLink {
  readonly event: string
  readonly recordType: RecordType
  readonly externalId: string
  readonly incidentId: string
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

export interface LinkReport {
  readonly event: string
  readonly outcome: 'delivered' | 'refused'
  readonly detail: string
  readonly versions: readonly Echo[]
}

export interface Comparison {
  readonly configuration: string
  readonly unknown: readonly string[]
  readonly older: readonly string[]
  readonly changed: readonly string[]
  /** What a run could not finish. */
  readonly owed: readonly string[]
}

export interface CompareItem extends Version {
  readonly hash?: string
  readonly private?: boolean
}

export type SweepClaim =
  | { readonly held: false }
  | {
      readonly held: true
      readonly token: string
      /** RFC 3339, '' before the first sweep. */
      readonly position: string
      readonly jiraPosition: string
      readonly owed: readonly string[]
      readonly jira: readonly string[]
      readonly configuration: string
      /** RFC 3339, by the instance's clock; absent when the app does not say. */
      readonly now?: string | undefined
    }

/** A part of the catalogue; see docs/app.md. */
export interface CataloguePart {
  readonly from: string
  readonly to: string
  readonly attributes: readonly Omit<CatalogueAttribute, 'options' | 'optionsComplete'>[]
  readonly options: readonly {
    readonly attribute: string
    readonly externalId: string
    readonly label: string
    readonly rank: number | null
  }[]
  readonly completeFamilies: readonly string[]
  readonly completeAttributes: readonly string[]
}

export interface Redecision {
  readonly template: string
  readonly record: string
}

export interface RowRedecision extends Redecision {
  readonly recordType: RecordType
  readonly externalId: string
}

/** An incident as its rows would stand in a document. */
export interface IncidentSpec {
  /** Version of the configuration that decided. */
  readonly configuration: string
  readonly title: string
  /** sys_id of the template that a preview is about, '' for the one that the conditions choose. */
  readonly named: string
  readonly incident: DocumentRow
  readonly followUps: readonly DocumentRow[]
}

/** What the app would do with a spec. */
export interface ShownSpec {
  readonly text: string
  /** Printed as it is. */
  readonly preview: unknown
  /** What existing tickets keep, and the spec did not know. */
  readonly redecisions: readonly RowRedecision[]
}

/** The app in ServiceNow, by its resources. */
export interface SyncApp {
  /**
   * Asks ServiceNow only when there is news, such as the version that is named; fails at once while nobody answers there.
   */
  readConfiguration(version?: string): Promise<VersionedConfiguration>
  /**
   * Throws `servicenow_outdated_configuration` when an older configuration decided; the next reading is new then. A document that
   * cannot leave in time does not leave at all: the error says `isLate`.
   */
  sendDocument(document: IncidentDocument, leaveWithinMs?: number): Promise<DocumentAnswer>
  compare(items: readonly CompareItem[]): Promise<Comparison>
  reportLinks(reports: readonly LinkReport[]): Promise<void>
  claimSweep(holder: string, starting: boolean): Promise<SweepClaim>
  renewSweep(token: string): Promise<boolean>
  /** false when the lease was lost: nothing is stored then. */
  finishSweep(
    token: string,
    positions: { readonly position?: string; readonly jiraPosition?: string },
  ): Promise<boolean>
  putCatalogue(
    part: CataloguePart,
  ): Promise<{ readonly added: number; readonly changed: number; readonly removed: number }>
  /** Nothing is written. */
  showSpec(spec: IncidentSpec): Promise<ShownSpec>
}

export interface VersionedConfiguration {
  readonly version: string
  readonly configuration: Configuration
}

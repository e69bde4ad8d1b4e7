/** What the sync needs from the outside, as functions handed in: bridge.ts binds them to the vendor clients. */
import type * as Answers from '../../src-sn/server/contract/answers.ts'
import type * as Documents from '../../src-sn/server/contract/documents.ts'
import type * as Words from '../../src-sn/server/contract/vocabulary.ts'
import type * as Spec from '../../src-sn/server/contract/spec.ts'
import type { CatalogueAttribute } from '../mapping/catalogue-types.ts'
import type {
  Choice,
  Configuration,
  DesiredValue,
  FollowUp,
  Incident,
  IncidentUpdate,
  RecordType,
  Template,
} from '../mapping/types.ts'
import type { DirectionStatus } from '../observability/direction-status.ts'
import type { CamelDeep } from '../wire/spelling.ts'

/** An incident or follow-up at one version of it: RFC 3339, UTC, six fraction digits, so that text order is time order. */
export type Version = CamelDeep<Words.VersionBody>

/** A version that our own write made, and the one right before it: what lay between is in no ticket yet. */
export type Echo = CamelDeep<Words.EchoVersionBody>

/** What became of a delivery or a run. */
export interface Outcome {
  /**
   * Of a run: in_sync: something was written. unchanged: the rows said it all. skipped: no ticket, the row says why.
   * stale: a newer run was faster. ignored: nothing is recorded. Of an event: delivered, refused (for good) or ignored.
   */
  readonly outcome: 'in_sync' | 'unchanged' | 'skipped' | 'stale' | 'ignored' | 'delivered' | 'refused'
  /** A sentence that a person reads. */
  readonly detail: string
  /** Versions that our own writes made and that change no ticket: the app knows their webhooks by them. */
  readonly versions?: readonly Echo[]
  /** For the log: where the record of the incident is, and which template made it. */
  readonly ticket?: { readonly table?: string; readonly record?: string; readonly template: string }
  /** For the log, in words that quote nobody: what a delivery did, or why nothing. Of a run `detail` is such a sentence. */
  readonly because?: string
  /** What an incident would come to, in the spelling of the app that asked. */
  readonly spec?: object
  /** What the checks have found, for the app that asked. */
  readonly checks?: object
}

/** A row of a list of what changed. */
export interface Changed extends Version {
  readonly incidentId: string
  readonly private: boolean
}

/** What a payload says of an incident, so that a run knows whether it has read the update that the payload speaks of. */
export interface IncidentNews {
  /** RFC 3339; '' when the payload does not say. */
  readonly version: string
  readonly statusId: string
  readonly severityId: string
  /** The payload is about an update: it carries a message, or reports a status. */
  readonly speaksOfUpdate: boolean
}

/** The newest update of an incident that was read before. */
export interface KnownUpdate {
  readonly id: string
  readonly createdAt: string
  /** The status that it left, and the severity if it said one: what the next update is compared with. */
  readonly newStatus?: Choice | null
  readonly newSeverity?: Choice | null
  /** The newest one that is too old to be listed again with those after this one: what the first of those is compared with. */
  readonly before?: Omit<KnownUpdate, 'before'> | null
}

export interface IncidentSource {
  /** The incident as it stands now; null when incident.io does not know the id or the key may not see it (404, 403). */
  readIncident(id: string): Promise<Incident | null>
  readFollowUp(id: string): Promise<FollowUp | null>
  listFollowUps(incidentId: string): Promise<FollowUp[]>
  /** Updates after the known one, or all of them, oldest first. What is read does not grow with what was read before. */
  listIncidentUpdates(incidentId: string, known: KnownUpdate | null): Promise<IncidentUpdate[]>
  /**
   * What changed at or after the moment (RFC 3339), and not after the other, page by page: no page is kept once it is handed over.
   */
  changedIncidents(since: string, until?: string): AsyncIterable<readonly Changed[]>
  changedFollowUps(since: string, until?: string): AsyncIterable<readonly Changed[]>
  /** What was declared at or after the moment (RFC 3339), page by page. */
  declaredIncidents(since: string): AsyncIterable<readonly Changed[]>
}

/** One row of a document: what a ticket should be. */
export interface DocumentRow extends Omit<CamelDeep<Documents.RowBody>, 'desiredValues'> {
  readonly recordType: RecordType
  readonly desiredValues: readonly DesiredValue[]
}

export type DocumentIncident =
  | DocumentRow
  | { readonly externalId: string; readonly isPrivate: true }
  | { readonly externalId: string; readonly unknownBecause: string }

export type DocumentFollowUp = DocumentRow | { readonly externalId: string; readonly goneBecause: string }

export type DocumentNote = CamelDeep<Documents.NoteBody>

/** What one call carries into ServiceNow. */
export interface IncidentDocument {
  /** Version of the configuration that decided. */
  readonly configuration: string
  /** The incident was declared a moment ago: nothing was there before. */
  readonly declared: boolean
  /**
   * `updates`: nothing is left to read of them, also because nobody takes them. `updatesSince`: the version of the incident at which this
   * process remembers that the app took the updates, so that earlier ones were not read. The app asks for all when it has fewer.
   */
  readonly read: {
    readonly followUps: 'all' | 'ids' | 'no'
    readonly updates: boolean
    readonly updatesSince?: string
  }
  readonly incident: DocumentIncident
  readonly followUps: readonly DocumentFollowUp[]
  readonly notes: readonly DocumentNote[]
  /** Attributes with options that were met for the first time. */
  readonly options: readonly CatalogueAttribute[]
  /** Why a run could not be finished; '' when it could. Absent: leave what stands. */
  readonly bridgeError?: string | undefined
  /** Milliseconds since the incident was read, as the document leaves the run. */
  readonly readMsAgo?: number
}

export type { RowOutcome } from '../../src-sn/server/contract/vocabulary.ts'

/** What a ticket row knows of its issue in Jira. */
export type IssueState = CamelDeep<Documents.IssueState>
export type RowAnswer = CamelDeep<Documents.RowAnswer>

/** A ticket whose issue is in Jira. `row` is what the app answered to the document, `spec` what the document said of it. */
export interface IssueJob {
  readonly row: RowAnswer
  readonly spec: DocumentRow
  readonly template: Template
  /**
   * Asked before each write to Jira: reads the incident again when it was read too long ago. Throws `incident_hidden` when it may not be
   * shown any more. `leftMs`: within how many milliseconds from now a write has to leave.
   */
  readonly requireVisible: () => Promise<{ readonly leftMs: () => number }>
}

export type IssueOutcome = 'written' | 'unchanged' | 'failed'

/** A link that this answer alone hands out: made now or left to the app's outbox. */
export type HandedLink = CamelDeep<Documents.HandedLink>
export type DocumentAnswer = CamelDeep<Documents.DocumentAnswer>
export type LinkReport = CamelDeep<Answers.LinkReport>
export type Comparison = CamelDeep<Answers.Comparison>
export type CompareItem = CamelDeep<Answers.CompareItem>
export type SweepFailure = CamelDeep<Answers.SweepFailure>
export type UnreadPart = Answers.UnreadPart
/** What a sweep could not read, and what of earlier sweeps it could. */
export interface SweptParts {
  readonly unread: readonly UnreadFailure[]
  readonly read: readonly Omit<UnreadPart, 'due'>[]
}
export type UnreadFailure = Omit<UnreadPart, 'due'> & { readonly reason: string }
export type SweepClaim = CamelDeep<Answers.SweepClaim>

/** A part of the catalogue; see docs/rest-api.md. */
export interface CataloguePart {
  readonly from: string
  readonly to: string
  readonly attributes: readonly CamelDeep<Documents.AttributeBody>[]
  readonly options: readonly (CamelDeep<Documents.OptionBody> & { readonly attribute: string })[]
  readonly completeFamilies: readonly string[]
  readonly completeAttributes: readonly string[]
  /** With the last part, when the app took those before it: families of which it now has every member. */
  readonly knownFamilies?: readonly string[]
}

export type Redecision = Words.Redecision
export type RowRedecision = CamelDeep<Spec.RowRedecision>

/** An incident as its rows would be in a document. */
export interface IncidentSpec extends Omit<CamelDeep<Spec.SpecBody>, 'incident' | 'followUps'> {
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
  /** Stores what failed on its rows, then how far the sweep came. */
  finishSweep(
    token: string,
    positions: { position?: string; jiraPosition?: string },
    failed: readonly SweepFailure[],
    /** `isDone`: everything that had changed was looked at, and is in sync or stands on a row. `found`: only for an app that takes it. */
    parts?: SweptParts & { readonly isDone?: boolean; readonly found?: Answers.SweepFound | undefined },
  ): Promise<FinishedSweep>
  putCatalogue(part: CataloguePart): Promise<Answers.CatalogueCounts>
  /** Nothing is written. */
  showSpec(spec: IncidentSpec): Promise<ShownSpec>
}

export interface FinishedSweep {
  /** false: the lease was lost, and nothing is stored; or one failure stands on no row, and the position stays. */
  readonly isStored: boolean
  /** In how many milliseconds the first row is due that was not due yet when the sweep was claimed; null: none waits. */
  readonly nextDueMs: number | null
  /** Runs were due by then and still are: they failed in an outage, or there were too many for one sweep. */
  readonly isMoreDue: boolean
  /** What is owed each way afterwards; empty when the app does not say. */
  readonly directions: readonly DirectionStatus[]
}

export interface VersionedConfiguration {
  readonly version: string
  readonly configuration: Configuration
}

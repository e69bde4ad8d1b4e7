/** What the sync needs of Jira, and of the rows of tickets whose issue is there. */
import type { DesiredValue, IssueTarget } from '../../mapping/types.ts'

/** An issue as it stands. */
export interface Issue {
  readonly id: string
  readonly key: string
  readonly url: string
  /** Status category: new, indeterminate or done. */
  readonly state: string
  readonly stateLabel: string
  /** RFC 3339, UTC, milliseconds. */
  readonly updatedAt: string
  readonly stateChangedAt: string
  /** The incident or follow-up the issue was made for, '' when it carries none. */
  readonly externalId: string
}

/** One field that should change; `before` is what was last written to it. */
export interface FieldChange {
  readonly desired: DesiredValue
  readonly before: string
}

/** Fields in the shape the project asks for. */
export interface FieldPlan {
  readonly fields: Readonly<Record<string, unknown>>
  readonly addLabels: readonly string[]
  readonly removeLabels: readonly string[]
  /** The fields that are part of the plan; the others are in the warnings. */
  readonly planned: readonly string[]
  readonly warnings: readonly string[]
}

/** The verbs, in Jira's words. */
export interface IssueTracker {
  /** Asks the project which fields there are and what they hold. */
  planFields(target: IssueTarget, changes: readonly FieldChange[]): Promise<FieldPlan>
  /** Creates and returns the id; the external id is stored in the same step. */
  createIssue(target: IssueTarget, externalId: string, plan: FieldPlan): Promise<string>
  updateIssue(id: string, plan: FieldPlan): Promise<void>
  /** null when Jira does not show the issue. */
  readIssue(id: string): Promise<Issue | null>
  /** Issues that carry the external id, the oldest first. The search behind it may miss what was created seconds ago. */
  findIssues(externalId: string): Promise<Issue[]>
  /** Ids of issues made by the sync that changed at or after the moment (RFC 3339). */
  listChangedIssueIds(since: string): Promise<string[]>
}

/** What is written on the row. Absent parts stay as they are. */
export interface IssueReport {
  readonly status?: 'in_sync' | 'failed'
  readonly issue?: Issue
  readonly applied?: Readonly<Record<string, string>>
  readonly warnings?: string
  readonly error?: string
  /** Who changed the state, '' when unknown. */
  readonly author?: string
  /** Jira said a clear no to the attempt that was claimed. */
  readonly releaseClaim?: boolean
}

/** Which ticket a report is about: its row, or the row that names this issue and is this incident's or follow-up's. */
export type ReportedTicket = { readonly ticket: string } | { readonly jiraId: string; readonly externalId: string }

export interface ReportAnswer {
  /** `ignored`: no ticket takes this report, for the reason in `detail`. */
  readonly outcome: 'written' | 'unchanged' | 'ignored'
  readonly detail: string
}

/** The app's resources about tickets in Jira. */
export interface IssueStore {
  /** Claims the attempt after the given one, unless somebody else did or the last claim is younger than that. */
  claimCreation(ticket: string, claim: { readonly after: number; readonly minAgeSeconds: number }): Promise<boolean>
  writeIssueReport(about: ReportedTicket, report: IssueReport): Promise<ReportAnswer>
}

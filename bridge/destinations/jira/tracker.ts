/** What this room asks of one Jira site. */
import type { DesiredValue, IssueTarget } from '../../mapping/types.ts'
import type { Issue } from '../../sync/issue-ports.ts'

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
  /** Creates and returns the id; the external id is stored in the same step. Leaves within the time or not at all. */
  createIssue(target: IssueTarget, externalId: string, plan: FieldPlan, leaveWithinMs: number): Promise<string>
  updateIssue(id: string, plan: FieldPlan, leaveWithinMs: number): Promise<void>
  /** null when Jira does not show the issue. `columns`: fields to read besides. */
  readIssue(id: string, columns?: readonly string[]): Promise<Issue | null>
  /** Issues that carry the external id, the oldest first. The search behind it may miss what was created seconds ago. */
  findIssues(externalId: string): Promise<Issue[]>
  /** Issues made by the sync that changed at or after the moment (RFC 3339), and Jira's own clock when they were listed. */
  listChangedIssues(
    since: string,
  ): Promise<{ readonly issues: readonly Pick<Issue, 'id' | 'updatedAt'>[]; readonly beganMs: number | null }>
}

/** What Jira's side asks of the app, and an issue as both know it. */

/** Something happened to an issue. */
export interface IssueChange {
  readonly issueId: string
  /** Who did it, '' when nobody said. */
  readonly author: string
}

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
  /** Fields that were asked for, as Jira shows them. */
  readonly fields?: Readonly<Record<string, unknown>>
  /** The incident or follow-up the issue was made for, '' when it carries none. */
  readonly externalId: string
}

/** What one reading of a vendor's lists of changes showed. */
export interface Listed {
  /** The newest moment of a change in them; '' when they were empty. */
  readonly newest: string
  /** The vendor's own clock when the reading began; null when it is not known. */
  readonly beganMs: number | null
}

/** What a sweep came to that passed on the changes of issues. */
export interface SweptIssues {
  readonly listed: Listed
  /** Issues that failed, and ids of those that went through. */
  readonly failed: readonly { readonly issueId: string; readonly error: unknown }[]
  readonly passed: readonly string[]
  /** What went wrong, with the list and with issues. */
  readonly errors: readonly unknown[]
}

/** What is written on the row. Absent parts stay as they are. */
export interface IssueReport {
  readonly status?: 'in_sync' | 'failed'
  readonly issue?: Issue
  /** The text of what is remembered of the issue's fields. */
  readonly memory?: string
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

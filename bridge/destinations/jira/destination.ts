/** Jira as a destination: what the sync and the webhook ask of it. Everything is a no-op while no access to Jira is configured. */
import AsyncLock from 'async-lock'
import { errorFields, type Log } from '../../observability/log.ts'
import type { IssueChange, IssueStore, SweptIssues } from '../../sync/issue-ports.ts'
import type { IssueJob, IssueOutcome, Outcome, UnreadPart } from '../../sync/ports.ts'
import type { VendorAccess } from '../../vendors/http/json-client.ts'
import { createJiraClient, createWithinMs } from './client.ts'
import { syncIssue } from './issue.ts'
import type { JiraCredentials } from './request.ts'
import type { IssueTracker } from './tracker.ts'

export interface JiraDestination {
  /** Brings the issue of one ticket in sync. A refusal is stored on the row; what another attempt can mend is thrown. */
  syncIssue(job: IssueJob): Promise<IssueOutcome>
  /** Something happened to an issue: its present state goes on the row, and the app's outbox reports it to incident.io. */
  handleIssueChange(change: IssueChange): Promise<Outcome>
  /** The same for all issues that changed since the moment (RFC 3339); what was listed, and what went wrong. null: there is no Jira. */
  readonly sweepIssues:
    ((since: string, signal: AbortSignal, parts: readonly UnreadPart[]) => Promise<SweptIssues>) | null
  /** Whether Jira's webhooks are accepted. */
  readonly isConnected: boolean
}

interface JiraOptions {
  readonly access: Omit<VendorAccess, 'baseUrl'>
  readonly settings: {
    /** null: no access to Jira. */
    readonly jiraUrl: string | null
    /** How long Jira's search may take to show a new issue. */
    readonly jiraIndexWaitSeconds: number
  }
  readonly secrets: { readonly jira: JiraCredentials | null }
  readonly log: Log
}

export function createJiraDestination(options: JiraOptions, store: IssueStore): JiraDestination {
  const { access, log } = options
  const { jiraUrl: url, jiraIndexWaitSeconds } = options.settings
  const { jira: credentials } = options.secrets
  const tracker =
    url === null || credentials === null ? null : createJiraClient({ ...access, baseUrl: url, credentials })
  const createAgainAfterSeconds = jiraIndexWaitSeconds + Math.ceil((createWithinMs + access.timeoutMs) / 1000)
  const lock = new AsyncLock({ maxPending: Infinity })
  const handleIssueChange = async (change: IssueChange): Promise<Outcome> =>
    tracker === null
      ? ignored('The bridge has no access to Jira.')
      : lock.acquire(change.issueId, () => reportIssue({ store, tracker }, change))
  return {
    syncIssue: job => syncIssue({ store, tracker, createAgainAfterSeconds }, job),
    handleIssueChange,
    sweepIssues:
      tracker === null
        ? null
        : (since, signal, parts) => sweepIssues({ tracker, handleIssueChange, log, parts }, since, signal),
    isConnected: tracker !== null,
  }
}

interface ReportParts {
  readonly store: Pick<IssueStore, 'writeIssueReport'>
  readonly tracker: Pick<IssueTracker, 'readIssue'>
}

/**
 * What a webhook reports as changed is read again, so repeats and a wrong order are harmless. The app finds the ticket
 * by the issue's id and checks that the issue carries the id of the ticket's incident or follow-up.
 */
export async function reportIssue({ store, tracker }: ReportParts, { issueId, author }: IssueChange): Promise<Outcome> {
  const issue = await tracker.readIssue(issueId)
  if (issue === null) return ignored('Jira does not show this issue.')
  if (issue.externalId === '') return ignored('The issue was not made by this sync.')
  const about = { jiraId: issueId, externalId: issue.externalId }
  const { outcome, detail } = await store.writeIssueReport(about, { issue, author })
  if (outcome === 'ignored') return ignored(detail)
  if (outcome === 'unchanged') return ignored('The row says so already.')
  return { outcome: 'delivered', detail: `${issue.key} is ${issue.state}; the row says so.` }
}

const ignored = (detail: string): Outcome => ({ outcome: 'ignored', detail })

interface IssueSweepParts extends Pick<JiraDestination, 'handleIssueChange'> {
  readonly tracker: IssueTracker
  readonly log: Log
  /** Issues that earlier sweeps could not read: each is tried when it is due, and not before. */
  readonly parts: readonly UnreadPart[]
}

async function sweepIssues(
  { tracker, handleIssueChange, log, parts }: IssueSweepParts,
  since: string,
  signal: AbortSignal,
): Promise<SweptIssues> {
  const errors: unknown[] = []
  const failed: { issueId: string; error: unknown }[] = []
  const passed: string[] = []
  const waiting = new Set(parts.filter(({ due }) => !due).map(({ key }) => key))
  let listed: SweptIssues['listed'] = { newest: '', beganMs: null }
  try {
    const { issues, beganMs } = await tracker.listChangedIssues(since)
    listed = {
      newest:
        issues
          .map(issue => issue.updatedAt)
          .sort()
          .at(-1) ?? '',
      beganMs,
    }
    const due = parts.flatMap(part => (part.due ? [part.key] : []))
    for (const issueId of new Set([...issues.map(({ id }) => id), ...due])) {
      if (signal.aborted) break
      if (waiting.has(issueId)) continue
      await handleIssueChange({ issueId, author: '' }).then(
        () => passed.push(issueId),
        (error: unknown) => {
          errors.push(error)
          failed.push({ issueId, error })
          log.warn('sweep could not pass on a change of an issue in Jira', errorFields(error))
        },
      )
    }
  } catch (error) {
    errors.push(error)
    log.warn('changes of issues in Jira could not be listed', errorFields(error))
  }
  return { listed, failed, passed, errors }
}

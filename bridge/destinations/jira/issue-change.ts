/** Something happened to an issue in Jira: its present state goes on the row, and the app's outbox tells incident.io. */
import type { DeliveryOutcome } from '../../sync/outbound-event.ts'
import type { IssueStore, IssueTracker } from './issue-ports.ts'

export interface IssueChange {
  readonly issueId: string
  /** Who did it, '' when nobody said. */
  readonly author: string
}

interface ChangeParts {
  readonly store: Pick<IssueStore, 'writeIssueReport'>
  readonly tracker: Pick<IssueTracker, 'readIssue'>
}

/**
 * Level, not edge: what a webhook says changed is read anew, so repeats and a wrong order are harmless. The app finds the ticket
 * by the issue's id and checks that the issue carries the id of the ticket's incident or follow-up.
 */
export async function noteIssueChange(
  { store, tracker }: ChangeParts,
  { issueId, author }: IssueChange,
): Promise<DeliveryOutcome> {
  const issue = await tracker.readIssue(issueId)
  if (issue === null) return ignored('Jira does not show this issue.')
  if (issue.externalId === '') return ignored('The issue was not made by this sync.')
  const { outcome, detail } = await store.writeIssueReport(
    { jiraId: issueId, externalId: issue.externalId },
    { issue, author },
  )
  if (outcome === 'ignored') return ignored(detail)
  if (outcome === 'unchanged') return ignored('The row says so already.')
  return { outcome: 'delivered', detail: `${issue.key} is ${issue.state}; the row says so.` }
}

const ignored = (detail: string): DeliveryOutcome => ({ outcome: 'ignored', detail })

/** Something happened to an issue in Jira: its present state goes on the row, and the app's outbox tells incident.io. */
import type { DeliveryOutcome } from './outbound-event.ts'
import type { IssueStore, IssueTracker } from './issue-ports.ts'

export interface IssueChange {
  readonly issueId: string
  /** Who did it, '' when nobody said. */
  readonly author: string
}

interface ChangeParts {
  readonly store: Pick<IssueStore, 'findTicketOfIssue' | 'writeIssueReport'>
  readonly tracker: Pick<IssueTracker, 'readIssue'>
}

/** Level, not edge: what a webhook says changed is read anew, so repeats and a wrong order are harmless. */
export async function noteIssueChange(
  { store, tracker }: ChangeParts, { issueId, author }: IssueChange,
): Promise<DeliveryOutcome> {
  const row = await store.findTicketOfIssue(issueId)
  if (row === null || row.status === 'unlinked') return ignored('No ticket is linked to this issue.')
  const issue = await tracker.readIssue(issueId)
  if (issue === null) return ignored('Jira does not show this issue.')
  if (issue.externalId !== row.externalId) return ignored('The issue does not carry the id of the ticket that names it.')
  if (issue.state === row.issue?.state && issue.key === row.issue.key) return ignored('The row says so already.')
  await store.writeIssueReport(row.sysId, { issue, author })
  return { outcome: 'delivered', detail: `${issue.key} is ${issue.state}; the row says so.` }
}

const ignored = (detail: string): DeliveryOutcome => ({ outcome: 'ignored', detail })

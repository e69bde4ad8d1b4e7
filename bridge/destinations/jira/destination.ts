/** Jira as a destination, put together from the configuration: access or none, and what follows from it. */
import type { Secrets, Settings } from '../../config/config.ts'
import { createJiraClient, createWithinMs } from './client.ts'
import { noteIssueChange, type IssueChange } from './issue-change.ts'
import type { IssueParts } from './issue.ts'
import type { IssueStore, IssueTracker } from './issue-ports.ts'
import type { DeliveryOutcome } from '../../sync/outbound-event.ts'
import AsyncLock from 'async-lock'
import type { VendorAccess } from '../../vendors/http/json-client.ts'

export interface JiraDestination {
  /** What a run needs for tickets in Jira. */
  readonly issues: IssueParts
  readonly noteChange: (change: IssueChange) => Promise<DeliveryOutcome>
  /** null: Jira's webhooks are not taken. */
  readonly webhookSecrets: readonly string[] | null
  /** Issues that changed since the moment, for changes that no webhook told. */
  readonly listChangedIssueIds: (since: string) => Promise<string[]>
}

export function createJiraDestination(
  options: { readonly settings: Settings; readonly secrets: Secrets; readonly access: Omit<VendorAccess, 'baseUrl'> },
  store: IssueStore,
): JiraDestination {
  const { settings, secrets } = options
  const tracker = createTracker(options)
  const lock = new AsyncLock({ maxPending: Infinity })
  const isOpen = tracker !== null && secrets.jiraWebhookSecrets.length > 0
  return {
    issues: {
      store,
      tracker,
      createAgainAfterSeconds:
        settings.jiraIndexWaitSeconds + Math.ceil((createWithinMs + settings.requestTimeoutMs) / 1000),
    },
    noteChange: async change => {
      if (tracker === null) return { outcome: 'ignored', detail: 'The bridge has no access to Jira.' }
      return lock.acquire(change.issueId, () => noteIssueChange({ store, tracker }, change))
    },
    webhookSecrets: isOpen ? secrets.jiraWebhookSecrets : null,
    listChangedIssueIds: async since => (tracker === null ? [] : tracker.listChangedIssueIds(since)),
  }
}

function createTracker({
  settings,
  secrets,
  access,
}: Parameters<typeof createJiraDestination>[0]): IssueTracker | null {
  if (settings.jiraUrl === null || secrets.jira === null) return null
  return createJiraClient({ ...access, baseUrl: settings.jiraUrl, credentials: secrets.jira })
}

/** What the way back needs of incident.io, as functions handed in. */
import type { FollowUp } from '../mapping/types.ts'

export interface IncidentLink {
  readonly incidentId: string
  readonly url: string
  readonly title: string
  /** What every address of the same thing starts with. */
  readonly sameAs: string
}

/** An item of a timeline as incident.io lists it. */
export interface ListedItem {
  readonly title: string
  readonly description: string
  readonly timestamp: string
}

/** The verbs of the way back, in incident.io's words. */
export interface IncidentWriter {
  /** The description of the first item on the incident's timeline that is the one; null when none is. */
  findTimelineItem(incidentId: string, isIt: (item: ListedItem) => boolean): Promise<string | null>
  /**
   * Exactly once by contract: a repeated idempotency key answers with the first item. Returns the description of the item that
   * stands, '' when the answer does not say.
   */
  createTimelineItem(item: ListedItem & { incidentId: string; idempotencyKey: string }): Promise<string>
  /** Adds a link without looking: one call, for a claimed first attempt. It leaves within `leaveWithinMs` or not at all. */
  addLink(link: IncidentLink, leaveWithinMs: number): Promise<void>
  /** Whether it, or one whose URL starts with `sameAs`, is there. The call leaves within `leaveWithinMs` or not at all. */
  hasLink(link: IncidentLink, leaveWithinMs: number): Promise<boolean>
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

interface StatusAnswer {
  readonly result: 'set' | 'already' | 'deleted' | 'not_shown'
  readonly version: string
  readonly before: string
}

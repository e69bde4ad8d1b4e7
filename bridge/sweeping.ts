/** The sweep put together: both lists of incident.io, what is owed, and Jira's changes, all under the one lease. */
import { randomUUID } from 'node:crypto'
import type { JiraDestination } from './jira-destination.ts'
import type { IncidentIoClient } from './incident-io/client.ts'
import { errorFields, type Log } from './log.ts'
import type { ServiceNow } from './servicenow/ticket-store.ts'
import { createLease, type HeldLease } from './sync/lease.ts'
import { abortableDelay } from './sync/loop.ts'
import { createRotation } from './sync/rotation.ts'
import { sweepOnce, type SweepParts, type SweepResult } from './sync/sweep.ts'
import { asWorkClass } from './work-class.ts'

export interface SweepingParts {
  readonly incidentIo: Pick<IncidentIoClient, 'listChangedIncidentIds' | 'listIncidentIdsOfChangedFollowUps'>
  readonly serviceNow: Pick<ServiceNow, 'tickets' | 'lease'>
  readonly jira: Pick<JiraDestination, 'issues' | 'listUnfinishedIncidentIds' | 'listChangedIssueIds' | 'noteChange'>
  /** The single path. */
  readonly run: (incidentId: string) => Promise<unknown>
  readonly log: Log
}

/** One sweep; null when another replica is at it. */
export type Sweeping = (signal: AbortSignal) => Promise<SweepResult | null>

/** How far back the very first sweep looks: what happened during the set-up. Older incidents are brought by `sync --since`. */
const firstSweepLookbackMs = 60 * 60_000
/** What runs at once waits for the vendors' limits; more would only wait longer. */
const parallel = 8
/** A refusal that meets every incident (a role that the key lost) must not make each sweep run all of them again. */
const maxOwedPerSweep = 200

/** Binds both ends. */
export function createSweeping(parts: SweepingParts): Sweeping {
  const { incidentIo, serviceNow, jira, log } = parts
  const { tickets } = serviceNow
  const lease = createLease({
    // A lease whose renewal waits behind the work it is for is lost.
    store: { ...serviceNow.lease, renewLease: (sysId, lease) => asWorkClass('state', () => serviceNow.lease.renewLease(sysId, lease)) },
    holder: randomUUID(),
    now: () => new Date(),
    elapsedMs: () => performance.now(),
    delay: abortableDelay,
    onProblem: error => log.warn('the sweep lease could not be kept', errorFields(error)),
  })
  const nextOwed = createRotation(maxOwedPerSweep)
  const incidents: SweepParts = {
    changed: [since => incidentIo.listChangedIncidentIds(since), since => incidentIo.listIncidentIdsOfChangedFollowUps(since)],
    owed: [async () => nextOwed(await tickets.listIncidentIdsWithBridgeError()), () => jira.listUnfinishedIncidentIds()],
    store: tickets,
    run: parts.run,
    now: () => new Date(),
    lookbackMs: firstSweepLookbackMs,
    cursorName: 'sweep',
    parallel,
    onFailure: (error, incidentId) =>
      log.warn(incidentId === undefined ? 'sweep could not read a list' : 'sweep could not bring an incident in step', { incidentId, ...errorFields(error) }),
  }
  const issues = sweepOfIssues(parts, incidents)
  return signal => lease.whileHeld(async (held) => {
    const result = await sweepOnce(incidents, held)
    return { ...result, errors: [...result.errors, ...await issues(held)] }
  }, signal)
}

/** What people did to issues while no webhook came through; a cursor of its own, so that an outage of Jira holds up nothing else. */
function sweepOfIssues({ jira, log }: SweepingParts, incidents: SweepParts): (held: HeldLease) => Promise<readonly unknown[]> {
  const issues: SweepParts = {
    ...incidents,
    changed: [jira.listChangedIssueIds],
    owed: [],
    run: issueId => jira.noteChange({ issueId, author: '' }),
    cursorName: 'sweep-jira',
    onFailure: error => log.warn('sweep could not pass on a change of an issue in Jira', errorFields(error)),
  }
  return async (held) => {
    if (jira.issues.tracker === null) return []
    try {
      return (await sweepOnce(issues, held)).errors
    } catch (error) {
      log.warn('changes of issues in Jira could not be listed', errorFields(error))
      return [error]
    }
  }
}

/** The sweep put together: both lists of incident.io, what is owed, and Jira's changes, all under the one lease. */
import { randomUUID } from 'node:crypto'
import { isWorthAnotherAttempt } from '../../observability/errors.ts'
import type { JiraDestination } from '../../destinations/jira/destination.ts'
import { errorFields, type Log } from '../../observability/log.ts'
import { createLease } from './lease.ts'
import { abortableDelay } from '../loop.ts'
import type { SyncApp, IncidentSource } from '../ports.ts'
import { startOf, sweepOnce, type JiraSweep, type SweepParts, type SweepResult } from './sweep.ts'

interface SweepingParts {
  readonly incidentIo: Pick<IncidentSource, 'changedIncidents' | 'changedFollowUps'>
  readonly app: Pick<SyncApp, 'compare' | 'readConfiguration' | 'claimSweep' | 'renewSweep' | 'finishSweep'>
  readonly jira: Pick<JiraDestination, 'issues' | 'listChangedIssueIds' | 'noteChange'>
  /** The single path. */
  readonly run: (incidentId: string) => Promise<unknown>
  readonly log: Log
  /** How many run at once. */
  readonly parallel: number
}

/** One sweep; null when another replica is at it. */
export type Sweeping = (signal: AbortSignal) => Promise<SweepResult | null>

/** How far back the very first sweep looks: what happened during the set-up. Older incidents are brought by `sync --since`. */
const lookbackMs = 60 * 60_000

/** Binds both ends. */
export function createSweeping({ incidentIo, app, jira, run, log, parallel }: SweepingParts): Sweeping {
  const lease = createLease({
    app,
    holder: randomUUID(),
    delay: abortableDelay,
    onProblem: error => log.warn('the sweep lease could not be kept', errorFields(error)),
  })
  const parts: SweepParts = {
    changed: [since => incidentIo.changedIncidents(since), since => incidentIo.changedFollowUps(since)],
    app,
    run,
    now: () => new Date(),
    lookbackMs,
    parallel,
    onFailure: (error, incidentId) =>
      log.warn(incidentId === undefined ? 'sweep could not read a list' : 'sweep could not bring an incident in sync', {
        incidentId,
        ...errorFields(error),
      }),
  }
  const issues = sweepOfIssues(jira, log)
  return signal => lease.whileHeld((claim, either) => sweepOnce(parts, claim, either, issues), signal)
}

/** Issues that changed since their own position, each looked at anew. */
function sweepOfIssues(jira: SweepingParts['jira'], log: Log): JiraSweep {
  return async (position, signal, began) => {
    if (jira.issues.tracker === null) return { errors: [] }
    const errors: unknown[] = []
    const note = (issueId: string) =>
      jira.noteChange({ issueId, author: '' }).catch((error: unknown) => {
        errors.push(error)
        log.warn('sweep could not pass on a change of an issue in Jira', errorFields(error))
      })
    try {
      for (const issueId of await jira.listChangedIssueIds(startOf(position, { lookbackMs }, began)))
        if (!signal.aborted) await note(issueId)
    } catch (error) {
      log.warn('changes of issues in Jira could not be listed', errorFields(error))
      return { errors: [error] }
    }
    return errors.some(isWorthAnotherAttempt) || signal.aborted ? { errors } : { errors, position: began.toISOString() }
  }
}

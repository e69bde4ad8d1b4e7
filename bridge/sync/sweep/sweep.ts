/** What no webhook reported: list what changed since the stored position, ask the app what of it differs, and run that. */
import { isWorthAnotherAttempt } from '../../observability/errors.ts'
import { collectErrors, throwWorst } from '../outcome.ts'
import { sweepList, type Compared } from './list-comparison.ts'
import { createLasting, ownFailures, type FailingSince } from './outage.ts'
import { createRuns, type RunParts } from './runs.ts'
import { readList, sweptParts, type ListName } from './unread.ts'
import type { Changed, FinishedSweep, SweepClaim, SyncApp, UnreadPart } from '../ports.ts'
import type { SweptIssues } from '../issue-ports.ts'
import { nothingListed, positionAfter, startOf } from './position.ts'

export interface SweepParts extends RunParts {
  /**
   * Incidents and follow-ups: what changed at or after the moment (RFC 3339) and not after the other, page by page. One list that
   * cannot be read keeps back no other.
   */
  readonly lists: readonly ((since: string, until: string) => AsyncIterable<readonly Changed[]>)[]
  readonly app: Pick<SyncApp, 'compare' | 'finishSweep' | 'readConfiguration'>
  /**
   * Passes on what people did to issues in Jira while no webhook came through, and resolves with what was listed and what went wrong.
   * It has a position of its own, so that an outage of Jira holds up nothing else. null: there is no Jira.
   */
  readonly sweepIssues:
    ((since: string, signal: AbortSignal, parts: readonly UnreadPart[]) => Promise<SweptIssues>) | null
  /** Hears how many items stand on the lists that admins read. */
  readonly onListed?: (counts: HeldClaim['listed']) => void
  /** Hears what the app says of each list, call by call. */
  readonly onCompared?: (compared: Compared) => void
  /** The clock of the vendor whose lists these are; null while it is not known. */
  readonly vendorNowMs: () => number | null
  readonly now: () => Date
  /** What earlier sweeps of this process left behind; changed by this one. */
  readonly failingSince?: FailingSince
}

export interface SweepResult {
  /** Incidents that were run. */
  readonly listed: number
  /** Runs that failed. */
  readonly failed: number
  readonly positionMoved: boolean
  /** In how many milliseconds something that failed and stands on a row is due; null: nothing is. */
  readonly nextDueMs: number | null
  /** What went wrong, in runs and in lists. */
  readonly errors: readonly unknown[]
  /** What is owed each way afterwards; empty when the app does not say. */
  readonly directions: FinishedSweep['directions']
}

export type HeldClaim = Extract<SweepClaim, { readonly held: true }>

/**
 * One sweep. The position moves by what was listed, and only when everything that changed is in sync or stands on a row, to which the
 * app comes back at its own pace. Throws when nothing could be listed at all.
 */
export async function sweepOnce(parts: SweepParts, claim: HeldClaim, signal: AbortSignal): Promise<SweepResult> {
  const { app, sweepIssues, onFailure } = parts
  const instanceMs = Date.parse(claim.now)
  const beganMs = parts.vendorNowMs()
  const nowMs = beganMs ?? (Number.isNaN(instanceMs) ? parts.now().getTime() : instanceMs)
  const start = startOf(claim.position, nowMs)
  parts.onListed?.(claim.listed)
  const runs = createRuns(parts, signal)
  const hidden = new Set<string>()
  let newest = ''
  const onListed = ({ version }: Changed): void => {
    if (Date.parse(version) > (Date.parse(newest) || 0)) newest = version
  }
  const found = { compared: 0, differing: 0 }
  const onCompared = (compared: Compared): void => {
    found.compared += compared.asked
    found.differing += compared.unknown + compared.older + compared.changed
    parts.onCompared?.(compared)
  }
  const listing = { runs, hidden, waiting: new Set(claim.waiting), signal, onListed, onCompared, parts: claim.unread }
  const read = await collectErrors(
    parts.lists.map((pages, index) => () => {
      const list = listNames[index] ?? 'incidents'
      const readSpan = (span: { from: string; until: string }) =>
        sweepList(app, pages(span.from, span.until), { ...listing, list })
      return readList({ list, since: start.since, nowMs, parts: claim.unread, read: readSpan })
    }),
  )
  for (const error of read.errors) onFailure(error)
  for (const id of claim.owed) await runs.add(id, { hasRow: true, isPending: true, hasFailed: true })
  for (const id of claim.jira) await runs.add(id, { hasRow: true })
  await runs.finish()
  const issueStart = startOf(claim.jiraPosition, nowMs)
  const issues =
    sweepIssues === null || signal.aborted
      ? noIssues
      : await sweepIssues(
          issueStart.since,
          signal,
          claim.unread.filter(({ list }) => list === 'issues'),
        )
  const lasting = createLasting(parts.failingSince ?? new Map<string, number>(), nowMs, [
    null,
    'servicenow',
    ...(read.values.length > 0 ? ['incident_io' as const] : []),
    ...(issues.errors.length === issues.failed.length ? ['jira' as const] : []),
  ])
  const { failed, hidden: hiddenRuns, isComplete } = runs.failures(lasting)
  const hasFailed = ({ issueId, error }: (typeof issues.failed)[number]): boolean =>
    claim.unread.some(({ key }) => key === issueId) || lasting.isSo(issueId, error)
  const ownIssues = ownFailures(
    issues.failed.map(one => ({ ...one, hasFailed: hasFailed(one) })),
    issues.passed.length,
  )
  lasting.note([...runs.failedIds(), ...issues.failed.map(({ issueId }) => issueId)])
  const swept = sweptParts(claim.unread, { lists: read.values, hiddenRuns, ownIssues, passed: issues.passed })
  const isDone = read.errors.length === 0 && isComplete && !signal.aborted
  const onRows = new Set(ownIssues.map(({ error }) => error))
  const areIssuesDone =
    !issues.errors.some(error => isWorthAnotherAttempt(error) && !onRows.has(error)) && !signal.aborted
  const positions = {
    position: positionAfter(start.position, isDone ? { newest, beganMs } : nothingListed, instanceMs),
    ...(sweepIssues === null
      ? {}
      : {
          jiraPosition: positionAfter(issueStart.position, areIssuesDone ? issues.listed : nothingListed, instanceMs),
        }),
  }
  // Also when a position stays: this call frees the lease, and stores a start that was not stored before.
  const finished = await app.finishSweep(claim.token, positions, failed, {
    ...swept,
    isDone,
    found: claim.takesFound ? found : undefined,
  })
  if (read.values.length === 0) throwWorst(read.errors)
  const errors = [...read.errors, ...runs.errors(), ...issues.errors]
  return {
    ...runs.counts(),
    positionMoved: isDone && finished.isStored,
    // What is still due although nothing failed was too much for one sweep.
    nextDueMs: finished.isMoreDue && errors.length === 0 ? 0 : finished.nextDueMs,
    errors,
    directions: finished.directions,
  }
}

const listNames: readonly ListName[] = ['incidents', 'follow_ups']

const noIssues: SweptIssues = { listed: nothingListed, failed: [], passed: [], errors: [] }

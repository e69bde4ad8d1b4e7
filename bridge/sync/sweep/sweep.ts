/** What no webhook reported: list what changed since the stored position, ask the app what of it differs, and run that. */
import { isWorthAnotherAttempt } from '../../observability/errors.ts'
import type { Configuration } from '../../mapping/types.ts'
import { collectErrors, throwWorst } from '../outcome.ts'
import { createRuns, ownFailures, type RunParts, type SweepRuns } from './runs.ts'
import { partAt, readList, sweptParts, type ListName } from './unread.ts'
import type { Changed, CompareItem, SweepClaim, SyncApp, UnreadPart } from '../ports.ts'
import type { SweptIssues } from '../issue-ports.ts'
import { nothingListed, positionAfter, startOf } from './position.ts'

/** The app compares this many in one call. */
const compareAtOnce = 1000

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
  /** The clock of the vendor whose lists these are; null while it is not known. */
  readonly vendorNowMs: () => number | null
  readonly now: () => Date
}

export interface SweepResult {
  /** Incidents that were run. */
  readonly listed: number
  /** Runs that failed. */
  readonly failed: number
  readonly positionMoved: boolean
  /** What went wrong, in runs and in lists. */
  readonly errors: readonly unknown[]
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
  const listing = { runs, hidden, waiting: new Set(claim.waiting), signal, onListed, parts: claim.unread }
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
  const { failed, hidden: hiddenRuns, isComplete } = runs.failures()
  const ownIssues = ownFailures(
    (issues.failed ?? []).map(one => ({ ...one, hasFailed: claim.unread.some(({ key }) => key === one.issueId) })),
    issues.passed?.length ?? 0,
  )
  const swept = sweptParts(claim.unread, { lists: read.values, hiddenRuns, ownIssues, passed: issues.passed ?? [] })
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
  const finished = await app.finishSweep(claim.token, positions, failed, swept)
  if (read.values.length === 0) throwWorst(read.errors)
  return {
    ...runs.counts(),
    positionMoved: isDone && finished,
    errors: [...read.errors, ...runs.errors(), ...issues.errors],
  }
}

const listNames: readonly ListName[] = ['incidents', 'follow_ups']

const noIssues: SweptIssues = { listed: nothingListed, errors: [] }

interface Listing {
  readonly runs: SweepRuns
  /** Private incidents that may not leave; their follow-ups do not say that they are. */
  readonly hidden: Set<string>
  /** Each stands on its row, which says when it is tried again. */
  readonly waiting: ReadonlySet<string>
  readonly signal: AbortSignal
  readonly onListed: (item: Changed) => void
  readonly parts: readonly UnreadPart[]
  readonly list: ListName
}

/** Compares a list in full calls, and runs what differs. */
async function sweepList(
  app: SweepParts['app'],
  pages: AsyncIterable<readonly Changed[]>,
  { runs, hidden, waiting, signal, onListed, parts, list }: Listing,
): Promise<void> {
  let pending: Changed[] = []
  const compare = async (): Promise<void> => {
    const items = pending.splice(0, compareAtOnce)
    if (items.length === 0 || signal.aborted) return
    const { configuration } = await app.readConfiguration()
    if (!configuration.privateIncidents)
      for (const { incidentId, private: isPrivate } of items) if (isPrivate) hidden.add(incidentId)
    const shown = items.filter(({ recordType, incidentId }) => recordType === 'incident' || !hidden.has(incidentId))
    if (shown.length === 0) return
    const {
      unknown,
      older,
      changed,
      owed: pendingRetry,
    } = await app.compare(shown.map(item => toItem(item, configuration)))
    const differing = new Set([...unknown, ...older, ...changed, ...pendingRetry])
    const isUnknown = new Set(unknown)
    for (const item of shown) {
      if (!differing.has(item.externalId) || waiting.has(item.incidentId)) continue
      const part = partAt(parts, list, item.version)
      if (part?.due === false) continue
      const isPublic = item.recordType === 'incident' && !item.private
      const place = { list, version: item.version }
      await runs.add(item.incidentId, {
        isChange: true,
        isPublic,
        hasRow: !isUnknown.has(item.externalId),
        place,
        hasFailed: part !== undefined,
      })
    }
  }
  for await (const page of pages) {
    if (signal.aborted) return
    page.forEach(onListed)
    pending = [...pending, ...page]
    while (pending.length >= compareAtOnce) await compare()
  }
  await compare()
}

/** Of a private incident the id alone; one that may leave is compared by its version, like any other. */
const toItem = (
  { recordType, externalId, version, private: isPrivate }: Changed,
  { privateIncidents }: Configuration,
): CompareItem =>
  isPrivate && !privateIncidents
    ? { recordType, externalId, version: '', private: true }
    : { recordType, externalId, version }

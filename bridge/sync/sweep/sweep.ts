/** What no webhook told us: list what changed since the stored position, ask the app what of it differs, and send that down the single path. */
import PQueue from 'p-queue'
import { BridgeError, isWorthAnotherAttempt } from '../../observability/errors.ts'
import type { HeldClaim } from './lease.ts'
import type { Configuration } from '../../mapping/types.ts'
import type { Changed, CompareItem, Comparison, SyncApp } from '../ports.ts'
import { settle, throwWorst } from '../settle.ts'

/** incident.io stamps rows before it commits them, so a listing can miss the newest; the overlap reads them again. */
const overlapMs = 5 * 60_000
/** The app compares this many in one call. */
const compareAtOnce = 1000
/** Enough to tell what was wrong; each failure has its own line in the log. */
const maxErrors = 200

/** A list of what changed at or after the moment (RFC 3339), page by page. */
type ChangedList = (since: string) => AsyncIterable<readonly Changed[]>

export interface SweepParts {
  /** List by list: one that cannot be read keeps back no other. */
  readonly changed: readonly ChangedList[]
  readonly app: Pick<SyncApp, 'compare' | 'finishSweep' | 'readConfiguration'>
  /** The path every hint takes; resolves when the incident is in sync. */
  readonly run: (incidentId: string) => Promise<unknown>
  readonly now: () => Date
  /** How far back the very first sweep looks. */
  readonly lookbackMs: number
  /** How many run at once. */
  readonly parallel: number
  /** Hears of each run and each list that failed; the sweep itself goes on. */
  readonly onFailure: (error: unknown, incidentId?: string) => void
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

/** The runs of one sweep: each incident once, and no more kept than their ids. */
interface Runs {
  /** Waits while so many are begun, so that lists are read no faster than they are worked off. `isNews`: the position waits for it. */
  add(incidentId: string, isNews: boolean): Promise<void>
  finish(): Promise<void>
  readonly ids: ReadonlySet<string>
  /** The first of many. */
  readonly errors: readonly unknown[]
  failed(): number
  /** Something that changed is left that another attempt could mend. */
  keepsPosition(): boolean
}

/**
 * One sweep of incidents. The position moves to the moment the listing began, and only when nothing that changed is left that
 * another attempt could mend: a refusal that repeats for ever is reported, but must not make every later sweep start further back.
 * Throws when nothing could be listed at all.
 */
export async function sweepOnce(
  parts: SweepParts,
  claim: HeldClaim,
  signal: AbortSignal,
  jira: JiraSweep = noJira,
): Promise<SweepResult> {
  const began = momentOf(claim.now) ?? parts.now()
  const since = startOf(claim.position, parts, began)
  const runs = createRuns(parts, signal)
  const hidden = new Set<string>()
  const lists = await settle(parts.changed.map(list => () => sweepList(parts, list(since), { runs, hidden }, signal)))
  for (const error of lists.errors) parts.onFailure(error)
  for (const id of [...claim.owed, ...claim.jira]) await runs.add(id, false)
  await runs.finish()
  const issues = signal.aborted ? { errors: [] } : await jira(claim.jiraPosition, signal, began)
  const nothingListed = lists.values.length === 0
  const isDone = lists.errors.length === 0 && !runs.keepsPosition() && !signal.aborted
  // Also when nothing moves: the lease is free for the next one then.
  const position = isDone
    ? began.toISOString()
    : Number.isNaN(Date.parse(claim.position))
      ? withoutOverlap(since)
      : undefined
  const finished = await parts.app.finishSweep(claim.token, {
    ...(position === undefined ? {} : { position }),
    ...(issues.position === undefined ? {} : { jiraPosition: issues.position }),
  })
  if (nothingListed) throwWorst(lists.errors)
  return {
    listed: runs.ids.size,
    failed: runs.failed(),
    positionMoved: isDone && finished,
    errors: [...lists.errors, ...runs.errors, ...issues.errors],
  }
}

/** What people did to issues while no webhook came through: a position of its own, so that an outage of Jira holds up nothing else. */
export type JiraSweep = (
  position: string,
  signal: AbortSignal,
  began: Date,
) => Promise<{ readonly position?: string; readonly errors: readonly unknown[] }>

const noJira: JiraSweep = async () => ({ errors: [] })

/** Where to start. The start of the first sweep is written down even when that one fails: it must not creep forward with the clock. */
export function startOf(position: string, { lookbackMs }: Pick<SweepParts, 'lookbackMs'>, began: Date): string {
  const stored = Date.parse(position)
  return new Date(Number.isNaN(stored) ? began.getTime() - lookbackMs : stored - overlapMs).toISOString()
}

const withoutOverlap = (since: string): string => new Date(Date.parse(since) + overlapMs).toISOString()

/** By the instance's clock, which every replica shares; an app that does not say leaves it to the clock of this process. */
function momentOf(now: string | undefined): Date | null {
  const ms = Date.parse(now ?? '')
  return Number.isNaN(ms) ? null : new Date(ms)
}

/** `hidden`: private incidents that may not leave; their follow-ups do not say that they are. */
interface Listing {
  readonly runs: Runs
  readonly hidden: Set<string>
}

/** Compares a list in full calls, and runs what differs. */
async function sweepList(
  { app }: SweepParts,
  pages: AsyncIterable<readonly Changed[]>,
  { runs, hidden }: Listing,
  signal: AbortSignal,
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
    const differing = idsOf(await app.compare(shown.map(item => toItem(item, configuration))))
    for (const item of shown) if (differing.has(item.externalId)) await runs.add(item.incidentId, true)
  }
  for await (const page of pages) {
    if (signal.aborted) return
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

const idsOf = ({ unknown, older, changed, owed }: Comparison): Set<string> =>
  new Set([...unknown, ...older, ...changed, ...owed])

/** A 400 of the app: the refused document stands on a list there, and the same one would be refused for ever. */
const isRefusedDocument = (error: unknown): boolean =>
  error instanceof BridgeError && error.code === 'servicenow_refused' && error.status === 400

function createRuns({ run, parallel, onFailure }: SweepParts, signal: AbortSignal): Runs {
  const queue = new PQueue({ concurrency: parallel })
  const ids = new Set<string>()
  const news = new Set<string>()
  const errors: unknown[] = []
  let failed = 0
  let keeps = false
  const runOne = async (id: string): Promise<void> => {
    if (signal.aborted) return
    await run(id).catch((error: unknown) => {
      failed += 1
      if (errors.length < maxErrors) errors.push(error)
      keeps ||= news.has(id) && isWorthAnotherAttempt(error) && !isRefusedDocument(error)
      onFailure(error, id)
    })
  }
  return {
    add: async (id, isNews) => {
      if (isNews) news.add(id)
      if (ids.has(id) || signal.aborted) return
      ids.add(id)
      void queue.add(() => runOne(id))
      await queue.onSizeLessThan(parallel)
    },
    finish: () => queue.onIdle(),
    ids,
    errors,
    failed: () => failed,
    keepsPosition: () => keeps,
  }
}

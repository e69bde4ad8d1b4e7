/** What no webhook told us: list what changed since the stored cursor and what is still owed, and send each down the single path. */
import PQueue from 'p-queue'
import type { HeldLease } from './lease.ts'
import type { TicketStore } from './ports.ts'
import { isWorthAnotherAttempt, settle, throwWorst } from './settle.ts'

/** incident.io stamps rows before it commits them, so a listing can miss the newest; the overlap reads them again. */
const overlapMs = 5 * 60_000

export interface SweepParts {
  /** Ids of what changed at or after the moment (RFC 3339), list by list: one that cannot be read keeps back no other. */
  readonly changed: readonly ((since: string) => Promise<string[]>)[]
  /** Ids of what is unfinished whenever it changed. It stays in these lists until it is done, so the cursor does not wait for it. */
  readonly owed: readonly (() => Promise<string[]>)[]
  readonly store: Pick<TicketStore, 'readCursor' | 'writeCursor'>
  /** The path every hint takes; resolves when the incident is in step. */
  readonly run: (id: string) => Promise<unknown>
  readonly now: () => Date
  /** How far back the very first sweep looks. */
  readonly lookbackMs: number
  readonly cursorName: string
  /** How many run at once. */
  readonly parallel: number
  /** Hears of each run and each list that failed; the sweep itself goes on. */
  readonly onFailure: (error: unknown, id?: string) => void
}

export interface SweepResult {
  readonly listed: number
  /** Runs that failed. */
  readonly failed: number
  readonly cursorMoved: boolean
  /** What went wrong, in runs and in lists. */
  readonly errors: readonly unknown[]
}

/**
 * One sweep. The cursor moves to the moment the listing began, and only when nothing that changed is left that another attempt
 * could mend: a refusal that repeats for ever is reported, but must not make every later sweep start further back.
 * Throws when nothing could be listed at all.
 */
export async function sweepOnce(parts: SweepParts, held: HeldLease): Promise<SweepResult> {
  const began = parts.now()
  const since = await startOf(parts, began)
  const changed = await settle(parts.changed.map(list => () => list(since)))
  if (changed.values.length === 0) throwWorst(changed.errors)
  const owed = await settle(parts.owed)
  const listErrors = [...changed.errors, ...owed.errors]
  for (const error of listErrors) parts.onFailure(error)
  const fresh = new Set(changed.values.flat())
  const ids = [...new Set([...fresh, ...owed.values.flat()])]
  const failures = await runAll(parts, ids, held.signal)
  const keepsCursor = failures.some(({ id, error }) => fresh.has(id) && isWorthAnotherAttempt(error))
  const cursorMoved = changed.errors.length === 0 && !keepsCursor && !held.signal.aborted && await held.isStillHeld()
  if (cursorMoved) await parts.store.writeCursor(parts.cursorName, began.toISOString())
  return { listed: ids.length, failed: failures.length, cursorMoved, errors: [...listErrors, ...failures.map(({ error }) => error)] }
}

/**
 * Where to start. Without a cursor (one that is no time is as good as none) the start is written down first: while first sweeps
 * fail, it must not creep forward with the clock.
 */
async function startOf({ store, cursorName, lookbackMs }: SweepParts, began: Date): Promise<string> {
  const stored = Date.parse(await store.readCursor(cursorName) ?? '')
  if (!Number.isNaN(stored)) return new Date(stored - overlapMs).toISOString()
  const first = began.getTime() - lookbackMs
  await store.writeCursor(cursorName, new Date(first + overlapMs).toISOString())
  return new Date(first).toISOString()
}

interface Failure { readonly id: string, readonly error: unknown }

/** Runs all, some at once; after the abort what has begun ends and nothing else begins. */
async function runAll({ run, parallel, onFailure }: SweepParts, ids: readonly string[], signal: AbortSignal): Promise<Failure[]> {
  const failures: Failure[] = []
  const queue = new PQueue({ concurrency: parallel })
  await queue.addAll(ids.map(id => async () => {
    if (signal.aborted) return
    await run(id).catch((error: unknown) => {
      failures.push({ id, error })
      onFailure(error, id)
    })
  }))
  return failures
}

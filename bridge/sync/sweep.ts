/** What no webhook told us: list what changed since the stored cursor and send each incident down the single path. */
import type { IncidentSource, TicketStore } from './ports.ts'
import { isWorthAnotherAttempt } from './settle.ts'

/** incident.io stamps rows before it commits them, so a listing can miss the newest; the overlap reads them again. */
const overlapMs = 5 * 60_000

export interface SweepParts {
  readonly source: Pick<IncidentSource, 'listChangedIncidentIds'>
  readonly store: Pick<TicketStore, 'readCursor' | 'writeCursor'>
  /** The path every hint takes; resolves when the incident is in step. */
  readonly run: (incidentId: string) => Promise<unknown>
  readonly now: () => Date
  /** How far back the very first sweep looks. */
  readonly lookbackMs: number
  readonly cursorName: string
  /** Hears of each incident that failed; the sweep itself goes on. */
  readonly onFailure: (incidentId: string, error: unknown) => void
}

export interface SweepResult { readonly listed: number, readonly failed: number, readonly cursorMoved: boolean }

/**
 * One sweep. The cursor moves to the moment the listing began, and only when nothing is left that another attempt could
 * mend: a refusal that repeats for ever is reported, but must not make every later sweep start further back.
 */
export async function sweepOnce(parts: SweepParts, signal?: AbortSignal): Promise<SweepResult> {
  const began = parts.now()
  const since = sinceOf(await parts.store.readCursor(parts.cursorName), began, parts.lookbackMs)
  const ids = [...new Set(await parts.source.listChangedIncidentIds(since))]
  const failures: unknown[] = []
  for (const id of ids) {
    if (signal?.aborted) return { listed: ids.length, failed: failures.length, cursorMoved: false }
    await parts.run(id).catch((error: unknown) => {
      failures.push(error)
      parts.onFailure(id, error)
    })
  }
  const cursorMoved = !failures.some(isWorthAnotherAttempt)
  if (cursorMoved) await parts.store.writeCursor(parts.cursorName, began.toISOString())
  return { listed: ids.length, failed: failures.length, cursorMoved }
}

/** A cursor that is no time is as good as none. */
function sinceOf(cursor: string | null, began: Date, lookbackMs: number): string {
  const position = Date.parse(cursor ?? '')
  const since = Number.isNaN(position) ? began.getTime() - lookbackMs : position - overlapMs
  return new Date(since).toISOString()
}

export interface SweepLoopParts {
  readonly sweep: (signal: AbortSignal) => Promise<unknown>
  readonly intervalMs: number
  /** Resolves after the time, or early when the signal aborts; never rejects. */
  readonly delay: (ms: number, signal: AbortSignal) => Promise<void>
  readonly onError: (error: unknown) => void
}

export interface SweepLoop {
  /** No further sweep starts; resolves when the one under way has ended. */
  stop(): Promise<void>
}

/** Sweeps at once and then again and again, the interval counted from the end of each: a slow sweep never meets the next. */
export function startSweepLoop(parts: SweepLoopParts): SweepLoop {
  const abort = new AbortController()
  const turns = turn(parts, abort.signal)
  return { stop: () => { abort.abort(); return turns } }
}

async function turn({ sweep, intervalMs, delay, onError }: SweepLoopParts, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await sweep(signal)
    } catch (error) {
      if (!signal.aborted) onError(error)
    }
    if (!signal.aborted) await delay(intervalMs, signal)
  }
}

/** The delay of real life. */
export function abortableDelay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done)
    if (signal.aborted) done()
  })
}

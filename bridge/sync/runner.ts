/** When work is done: one thing at a time per key (an incident), and a bounded number of jobs begun at once. */
import AsyncLock from 'async-lock'
import PQueue from 'p-queue'
import { BridgeError } from '../observability/errors.ts'
import { carryTrace } from '../observability/trace.ts'

export interface Runner<Request, Result> {
  /**
   * Resolves or rejects with a run that began after this call, so it has seen whatever the caller knows. Requests that arrive
   * while a run of their key waits are merged into it. Throws `too_busy` and `shutting_down`.
   */
  readonly request: (key: string, request: Request, isForeground?: boolean) => Promise<Result>
  /** Does the work while nothing else of this key runs, in the order of the calls. Does not wait for the gap between two runs. */
  readonly runExclusive: <T>(key: string, work: () => Promise<T>) => Promise<T>
  /** How many jobs have not begun. */
  readonly waiting: (isForeground: boolean) => number
  /** Refuses new work, then waits for all that was accepted. */
  readonly stop: () => Promise<void>
}

interface RunnerParts<Request, Result> {
  readonly run: (key: string, request: Request) => Promise<Result>
  /** Begins the work of a job, a run or any other, as one that somebody waits for or not. */
  readonly begin?: <T>(isForeground: boolean, work: () => Promise<T>) => Promise<T>
  readonly merge: (earlier: Request, later: Request) => Request
  /** From the end of one run to the beginning of the next of the same key. */
  readonly gapMs?: number
  /** Whole jobs first: what is begun is finished before more is begun. */
  readonly atOnce?: number
  /** Of jobs in the foreground; the sweep limits itself. */
  readonly maxWaiting?: number
}

interface Job {
  /** Somebody waits for the answer. */
  isForeground: boolean
}

interface PlannedRun<Request, Result> {
  readonly job: Job
  request: Request
  readonly result: Promise<Result>
}

const retryAfterMs = 5000
const ignore = (): void => undefined

/**
 * A job takes the lock of its key first and a slot second, so that a key that waits for itself holds no slot. Nothing begins
 * within the call: requests of one moment share a run.
 */
export function createRunner<Request, Result>(parts: RunnerParts<Request, Result>): Runner<Request, Result> {
  const { begin = async (_isForeground, work) => work(), gapMs = 0, atOnce = Infinity, maxWaiting = Infinity } = parts
  const lock = new AsyncLock({ maxPending: Infinity })
  const slots = new PQueue({ concurrency: atOnce })
  const accepted = createPendingWork()
  const notBegun = new Set<Job>()
  const planned = new Map<string, PlannedRun<Request, Result>>()
  /** Jobs that hold the lock of their key and wait for a slot. */
  const queued = new Map<string, Job>()
  /** Each resolves when the next run of the key may begin. */
  const gaps = new Map<string, Promise<void>>()
  let isStopped = false

  const waiting = (isForeground: boolean): number =>
    [...notBegun].filter(job => job.isForeground === isForeground).length

  function requireRoom(): void {
    if (waiting(true) < maxWaiting) return
    throw new BridgeError('too_busy', `${maxWaiting} jobs wait already; deliver again.`, { retryAfterMs })
  }

  function requireRunning(): void {
    if (isStopped) throw new BridgeError('shutting_down', 'The bridge is stopping; deliver again.')
  }

  /** A sender waits for this key now. Jobs of this key before it must not wait behind the sweep. */
  function raise(key: string): void {
    const holder = queued.get(key)
    if (holder?.isForeground === false) slots.setPriority(key, 1)
    for (const job of [holder, planned.get(key)?.job]) if (job !== undefined) job.isForeground = true
  }

  /** `isRun`: waits for the gap after the run before, and makes one. */
  async function runJob<T>(key: string, job: Job, work: () => Promise<T>, isRun: boolean): Promise<T> {
    notBegun.add(job)
    const carried = carryTrace(work)
    if (isRun) await gaps.get(key)
    const beginInSlot = (): Promise<T> => {
      queued.delete(key)
      notBegun.delete(job)
      const done = begin(job.isForeground, carried)
      if (isRun) startGap(key, done)
      return done
    }
    const waitForSlot = (): Promise<T> => {
      queued.set(key, job)
      return slots.add(beginInSlot, { id: key, priority: Number(job.isForeground) })
    }
    // A run goes before waiting deliveries, which begin during every gap. So neither can starve the other.
    return lock.acquire(key, waitForSlot, { skipQueue: isRun && job.isForeground })
  }

  function startGap(key: string, run: Promise<unknown>): void {
    if (gapMs === 0) return
    const gap = run.then(ignore, ignore).then(() => new Promise<void>(resolve => setTimeout(resolve, gapMs)))
    gaps.set(key, gap)
    void gap.then(() => gaps.delete(key))
  }

  async function request(key: string, more: Request, isForeground = true): Promise<Result> {
    requireRunning()
    const existing = planned.get(key)
    if (existing !== undefined) {
      existing.request = parts.merge(existing.request, more)
      if (isForeground) raise(key)
      return existing.result
    }
    if (isForeground) requireRoom()
    const job = { isForeground }
    const work = async (): Promise<Result> => {
      planned.delete(key)
      return parts.run(key, run.request)
    }
    const run: PlannedRun<Request, Result> = {
      job,
      request: more,
      result: accepted.track(runJob(key, job, work, true)),
    }
    planned.set(key, run)
    return run.result
  }

  async function runExclusive<T>(key: string, work: () => Promise<T>): Promise<T> {
    requireRunning()
    requireRoom()
    raise(key)
    return accepted.track(runJob(key, { isForeground: true }, work, false))
  }

  const stop = (): Promise<void> => {
    isStopped = true
    return accepted.idle()
  }
  return { request, runExclusive, waiting, stop }
}

export type PendingWork = ReturnType<typeof createPendingWork>

/** What is under way, for a stop that waits for it. */
export function createPendingWork() {
  const pending = new Set<Promise<unknown>>()
  return {
    /** Counts the work as under way until it settles; its failure goes to the caller that awaits the promise. */
    track: <T>(work: Promise<T>): Promise<T> => {
      const settled = work.then(ignore, ignore).finally(() => pending.delete(settled))
      pending.add(settled)
      return work
    },
    /** Resolves once nothing is under way. */
    idle: async (): Promise<void> => {
      while (pending.size > 0) await Promise.all(pending)
    },
  }
}

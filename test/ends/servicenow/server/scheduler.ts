import { randomInt } from 'node:crypto'
import type { Job } from '../contracts.ts'
import { NodeStopped } from '../threads/pooled-worker.ts'

export interface SchedulerSettings {
  /** How many jobs run at the same time: the background worker threads. */
  concurrency: number
  runJob(job: Job): Promise<void>
  /** The instance's clock. */
  nowMs?: () => number
  onFailure(job: Job, error: unknown): void
}

/** How jobs are run, for tests that need the platform's bad days. */
export interface JobMode {
  /** Jobs wait until it is taken back. */
  paused: boolean
  /** The next job is any of those that wait. */
  shuffle: boolean
  /** Every async rule run happens twice, as after a node restart. */
  duplicate: boolean
}

export interface JobCounts {
  queued: number
  running: number
  done: number
  failed: number
}

/** The instance's job queue: async rule runs and scheduled scripts, each in its own turn after the transaction that asked for it. */
export class Scheduler {
  readonly #settings: SchedulerSettings
  readonly #queue: Job[] = []
  #due: NodeJS.Timeout | undefined
  readonly #onQuiet = new Set<() => void>()
  readonly #counts = { running: 0, done: 0, failed: 0 }
  #down = false
  #mode: JobMode = { paused: false, shuffle: false, duplicate: false }

  constructor(settings: SchedulerSettings) {
    this.#settings = settings
  }

  get mode(): JobMode {
    return { ...this.#mode }
  }

  get counts(): JobCounts {
    return { queued: this.#queue.length, ...this.#counts }
  }

  setMode(changes: Partial<JobMode>): void {
    this.#mode = { ...this.#mode, ...changes }
    this.#next()
  }

  add(jobs: Job[]): void {
    for (const job of jobs) {
      this.#queue.push(job)
      if (this.#mode.duplicate && job.kind === 'async_rule') this.#queue.push(job)
    }
    this.#next()
  }

  /** Whether jobs start by themselves. */
  get runs(): boolean {
    return !this.#mode.paused && !this.#down
  }

  /** A node that is down starts no job; the mode that a test has set stays. */
  setDown(down: boolean): void {
    this.#down = down
    this.#next()
  }

  /** Runs one job at once, paused or not, and resolves when it has ended; rejects with what it threw. */
  async runNow(job: Job): Promise<void> {
    this.#counts.running += 1
    try {
      await this.#settings.runJob(job)
      this.#counts.done += 1
    } catch (error) {
      if (error instanceof NodeStopped && !error.jobsLost) this.#queue.unshift(job)
      else this.#failed(job, error)
      throw error
    } finally {
      this.#counts.running -= 1
      this.#next()
    }
  }

  /** Resolves true once nothing waits and nothing runs, false when that took longer than `limitMs`. */
  quiet(limitMs: number): Promise<boolean> {
    if (this.#isQuiet()) return Promise.resolve(true)
    return new Promise(resolve => {
      const end = (isQuiet: boolean): void => {
        clearTimeout(limit)
        this.#onQuiet.delete(reached)
        resolve(isQuiet)
      }
      const reached = (): void => end(true)
      const limit = setTimeout(() => end(false), limitMs)
      this.#onQuiet.add(reached)
    })
  }

  #isQuiet(): boolean {
    return this.#queue.length === 0 && this.#counts.running === 0
  }

  #failed(job: Job, error: unknown): void {
    this.#counts.failed += 1
    this.#settings.onFailure(job, error)
  }

  /** How long until the job may start, by the instance's clock. */
  #waitMs(job: Job): number {
    const { nowMs = Date.now } = this.#settings
    return job.kind === 'attachment_scan' ? Math.max(0, job.dueAt - nowMs()) : 0
  }

  /** After the instance's clock was moved: what waited for a moment may be due. */
  lookAgain(): void {
    this.#next()
  }

  #take(): Job | undefined {
    const ready = this.#queue.filter(job => this.#waitMs(job) === 0)
    const job = ready[this.#mode.shuffle && ready.length > 0 ? randomInt(ready.length) : 0]
    if (job !== undefined) this.#queue.splice(this.#queue.indexOf(job), 1)
    return job
  }

  #next(): void {
    clearTimeout(this.#due)
    while (this.runs && this.#counts.running < this.#settings.concurrency) {
      const job = this.#take()
      if (job === undefined) break
      // A failed job is reported and gone, as on the platform: nothing runs it again.
      void this.runNow(job).catch(() => undefined)
    }
    const waits = this.#queue.map(job => this.#waitMs(job)).filter(wait => wait > 0)
    if (this.runs && waits.length > 0) this.#due = setTimeout(() => this.#next(), Math.min(...waits)).unref()
    if (this.#isQuiet()) for (const reached of [...this.#onQuiet]) reached()
  }
}

import type { Job, Store } from '../contracts.ts'
import { watchStatements, type Statement } from '../store/watched-store.ts'
import { createClock } from '../threads/clock.ts'
import { WorkerPool } from '../threads/pool.ts'
import { NodeStopped, type WorkerSettings } from '../threads/pooled-worker.ts'
import type { StatementLog } from '../statements/statement-log.ts'
import type { CrashPlan } from './crash-plan.ts'
import type { OpenRequests } from './open-requests.ts'
import { createOutboundHttp } from './outbound.ts'
import { Scheduler } from './scheduler.ts'
import type { SystemLog } from './system-log.ts'

/** As facts go: API_INT threads and their queue per node; fewer background threads than a node has, for a small machine. */
export const API_THREADS = 4
const API_QUEUE = 50
const BACKGROUND_THREADS = 2
const API_QUOTA_MS = 60_000
const JOB_QUOTA_MS = 300_000

export interface ThreadSettings extends Pick<
  WorkerSettings,
  'file' | 'clock' | 'metadata' | 'tables' | 'statements' | 'indexes' | 'instanceUrl'
> {
  store: Store
  logs: SystemLog
  crashes: CrashPlan
  openRequests: OpenRequests
  statementLog: StatementLog
}

export interface Threads {
  api: WorkerPool
  scheduler: Scheduler
  warm(): Promise<void>
  stop(): Promise<void>
}

function describe(job: Job): string {
  if (job.kind === 'event') return `event ${job.eventSysId}`
  if (job.kind === 'attachment_scan') return `scan of attachment ${job.attachmentSysId}`
  return job.kind === 'async_rule'
    ? `async rule ${job.ruleSysId} on ${job.table}`
    : `scheduled script ${job.scriptSysId}`
}

/** The two pools of the instance and the scheduler between them. */
export function createThreads({ store, logs, crashes, openRequests, statementLog, ...birth }: ThreadSettings): Threads {
  const outbound = createOutboundHttp()
  const clock = createClock(birth.clock)
  const shared = {
    ...birth,
    seams: { store: watchStatements(store, countForCrash), sendOutbound: outbound.send },
    onCommit: (jobs: Job[]) => scheduler.add(jobs),
    onStatement: statementLog.add.bind(statementLog),
  }
  const api = new WorkerPool({ ...shared, size: API_THREADS, queueLimit: API_QUEUE, quotaMs: API_QUOTA_MS })
  const background = new WorkerPool({
    ...shared,
    size: BACKGROUND_THREADS,
    queueLimit: Infinity,
    quotaMs: JOB_QUOTA_MS,
  })
  const scheduler = new Scheduler({
    concurrency: BACKGROUND_THREADS,
    runJob: job => background.job(job),
    nowMs: () => clock.now().getTime(),
    onFailure: (job, error) => logs.failure(describe(job), error),
  })

  function countForCrash(statement: Statement): void {
    const due = crashes.written(statement)
    if (due !== null) stopNode(due.lostRunningJobs)
  }

  /** The node stops in the middle of everything and is up again at once, with the same store. */
  function stopNode(jobsLost: boolean): void {
    const error = new NodeStopped(jobsLost)
    api.kill(error)
    background.kill(error)
    outbound.cut()
    openRequests.reset()
  }

  return {
    api,
    scheduler,
    /** One worker of each kind: enough to serve. The others are born when there is work for them. */
    async warm() {
      await Promise.all([api.warm(1), background.warm(1)])
    },
    async stop() {
      outbound.cut()
      await Promise.all([api.stop(), background.stop()])
    },
  }
}

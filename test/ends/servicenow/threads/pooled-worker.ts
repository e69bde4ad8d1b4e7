import { MessageChannel, Worker } from 'node:worker_threads'
import type { Job, RestResponse, Store } from '../contracts.ts'
import type { PlatformIndex, ScriptStatement } from '../statements/statement.ts'
import {
  revive,
  type StatementMessage,
  type Task,
  type TaskMessage,
  type TaskResult,
  type WorkerBirth,
} from './messages.ts'
import { serveSeams, type OfferedSeams } from './seam-server.ts'

export interface WorkerSettings {
  /** The bundled worker (bundle.ts). */
  file: string
  clock: SharedArrayBuffer
  metadata: SharedArrayBuffer
  tables: SharedArrayBuffer
  statements: SharedArrayBuffer
  indexes: readonly PlatformIndex[]
  instanceUrl: string
  seams: OfferedSeams
  /** A transaction that takes longer is cancelled, its worker with it. */
  quotaMs: number
  /** Jobs that a transaction queued, once it is over: they run in their own turn, after it. */
  onCommit(jobs: Job[]): void
  onStatement(statement: ScriptStatement): void
}

/** The worker ended under a task: a crash, or a transaction over its quota. */
export class WorkerLost extends Error {}

/** The whole node stopped under a task. `jobsLost`: a job that was running is not run again. */
export class NodeStopped extends WorkerLost {
  readonly jobsLost: boolean

  constructor(jobsLost: boolean) {
    super('The node stopped')
    this.jobsLost = jobsLost
  }
}

interface UnderWay {
  finish(result: TaskResult): void
  lose(error: Error): void
  quota: NodeJS.Timeout
}

/** One thread with its own data and script layer; one task at a time. */
export class PooledWorker {
  readonly #worker: Worker
  readonly #settings: WorkerSettings
  readonly #jobs: Job[] = []
  #underWay: UnderWay | null = null
  #tasks = 0
  readonly #onLost: () => void
  lost = false

  constructor(settings: WorkerSettings, onLost: () => void) {
    this.#settings = settings
    const { port1, port2 } = new MessageChannel()
    const signal = new SharedArrayBuffer(4)
    this.#onLost = () => {
      port1.close()
      onLost()
    }
    const { clock, metadata, tables, statements, indexes, instanceUrl } = settings
    const birth: WorkerBirth = { signal, seams: port2, clock, metadata, tables, statements, indexes, instanceUrl }
    this.#worker = new Worker(settings.file, {
      workerData: birth,
      transferList: [port2],
      execArgv: ['--enable-source-maps'],
    })
    const seams = { ...settings.seams, store: this.#collectingJobs(settings.seams.store), isOver: () => this.lost }
    serveSeams(port1, signal, seams)
    this.#worker.on('message', (message: TaskResult | StatementMessage) => {
      if ('statement' in message) settings.onStatement(message.statement)
      else this.#underWay?.finish(message)
    })
    this.#worker.on('error', error =>
      this.#lose(new WorkerLost(`A worker thread crashed: ${error.message}`, { cause: error })),
    )
    this.#worker.on('exit', code => this.#lose(new WorkerLost(`A worker thread ended with code ${code}`)))
  }

  /** Runs one task; rejects with what the task threw, or with WorkerLost. */
  run(task: Task): Promise<RestResponse | null> {
    const message: TaskMessage = { id: (this.#tasks += 1), task }
    return new Promise((resolve, reject) => {
      const end = (outcome: () => void): void => {
        clearTimeout(this.#underWay?.quota)
        this.#underWay = null
        this.#settings.onCommit(this.#jobs.splice(0))
        outcome()
      }
      this.#underWay = {
        finish: result => end(() => (result.ok ? resolve(result.response) : reject(revive(result.error)))),
        lose: error => end(() => reject(error)),
        quota: setTimeout(() => this.#cancel(), this.#settings.quotaMs),
      }
      this.#worker.postMessage(message)
    })
  }

  async stop(): Promise<void> {
    await this.#worker.terminate()
  }

  /** Ends where it is: no further call of it is served. Its task fails once every worker has ended. */
  kill(error: NodeStopped): void {
    if (this.lost) return
    this.lost = true
    this.#onLost()
    void this.stop()
    queueMicrotask(() => this.#underWay?.lose(error))
  }

  #cancel(): void {
    this.#lose(new WorkerLost('Transaction cancelled: maximum execution time exceeded'))
    void this.stop()
  }

  #lose(error: WorkerLost): void {
    if (this.lost) return
    this.lost = true
    this.#onLost()
    this.#underWay?.lose(error)
  }

  #collectingJobs(store: Store): Store {
    return {
      ...store,
      enqueue: job => {
        this.#jobs.push(job)
        store.enqueue(job)
      },
    }
  }
}

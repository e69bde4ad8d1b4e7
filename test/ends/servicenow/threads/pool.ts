import type { Job, RestRequest, RestResponse } from '../contracts.ts'
import type { RelatedListPlace, UiActionPress } from '../seams.ts'
import type { Task } from './messages.ts'
import { PooledWorker, type NodeStopped, type WorkerSettings } from './pooled-worker.ts'

export interface PoolSettings extends WorkerSettings {
  size: number
  queueLimit: number
}

/** All workers are busy and the queue is full: the platform answers 429. */
export class PoolFull extends Error {}

interface Waiting {
  task: Task
  resolve(response: RestResponse | null): void
  reject(error: unknown): void
}

/** Worker threads that run transactions. Workers are born when there is work for them and replaced when they are lost. */
export class WorkerPool {
  readonly #settings: PoolSettings
  readonly #idle: PooledWorker[] = []
  readonly #all = new Set<PooledWorker>()
  readonly #queue: Waiting[] = []
  #stopped = false

  constructor(settings: PoolSettings) {
    this.#settings = settings
  }

  /** Tasks that run or wait. */
  get busy(): number {
    return this.#all.size - this.#idle.length + this.#queue.length
  }

  async rest(request: RestRequest): Promise<RestResponse> {
    const response = await this.run({ kind: 'rest', request })
    if (response === null) throw new Error(`${request.method} ${request.path} ended without an answer`)
    return response
  }

  /** The answer to the pressed button, as JSON text. */
  async press(press: UiActionPress): Promise<string> {
    return String((await this.run({ kind: 'ui_action', press }))?.body)
  }

  /** The buttons that are shown there, as JSON text. */
  async buttons(place: Omit<UiActionPress, 'name'>): Promise<string> {
    return String((await this.run({ kind: 'ui_actions', place }))?.body)
  }

  /** The sys_ids of what a related list shows, as JSON text. */
  async relatedRows(place: RelatedListPlace): Promise<string> {
    return String((await this.run({ kind: 'related_rows', place }))?.body)
  }

  async job(job: Job): Promise<void> {
    await this.run({ kind: 'job', job })
  }

  /** Starts `count` workers and resolves once they stand; rejects with what keeps them from starting. */
  async warm(count: number): Promise<void> {
    await Promise.all(Array.from({ length: Math.min(count, this.#settings.size) }, () => this.run({ kind: 'warm' })))
  }

  run(task: Task): Promise<RestResponse | null> {
    if (this.#stopped) return Promise.reject(new Error('The instance is stopping'))
    return new Promise((resolve, reject) => {
      const waiting = { task, resolve, reject }
      const worker = this.#idle.pop() ?? this.#born()
      if (worker !== null) return this.#start(worker, waiting)
      if (this.#queue.length >= this.#settings.queueLimit)
        return reject(new PoolFull('All API threads are busy and the queue is full'))
      this.#queue.push(waiting)
    })
  }

  async stop(): Promise<void> {
    this.#stopped = true
    for (const waiting of this.#queue.splice(0)) waiting.reject(new Error('The instance is stopping'))
    await Promise.all([...this.#all].map(worker => worker.stop()))
  }

  /** Ends all workers where they are, and drops what waits. Tasks that come afterwards find new workers. */
  kill(error: NodeStopped): void {
    for (const waiting of this.#queue.splice(0)) waiting.reject(error)
    for (const worker of [...this.#all]) worker.kill(error)
  }

  #born(): PooledWorker | null {
    if (this.#all.size >= this.#settings.size) return null
    const worker: PooledWorker = new PooledWorker(this.#settings, () => this.#forget(worker))
    this.#all.add(worker)
    return worker
  }

  #start(worker: PooledWorker, waiting: Waiting): void {
    void worker
      .run(waiting.task)
      .then(waiting.resolve, waiting.reject)
      .finally(() => this.#free(worker))
  }

  #free(worker: PooledWorker): void {
    const next = this.#stopped ? undefined : this.#queue.shift()
    const heir = worker.lost ? null : worker
    if (next === undefined) {
      if (heir !== null) this.#idle.push(heir)
      return
    }
    const able = heir ?? this.#born()
    if (able === null) this.#queue.unshift(next)
    else this.#start(able, next)
  }

  #forget(worker: PooledWorker): void {
    this.#all.delete(worker)
    const index = this.#idle.indexOf(worker)
    if (index !== -1) this.#idle.splice(index, 1)
  }
}

import type { MessagePort } from 'node:worker_threads'
import type { Job, Outbound, RestRequest, RestResponse, Store } from '../contracts.ts'
import type { RelatedListPlace, UiActionPress } from '../seams.ts'
import type { PlatformIndex, ScriptStatement } from '../statements/statement.ts'

/** Everything a script touches outside its own thread. */
export interface Seams {
  store: Store
  outbound: Outbound
}

type CallsOf<Target extends string, Seam> = {
  [Method in keyof Seam]: Seam[Method] extends (...args: infer Args) => unknown
    ? { target: Target; method: Method; args: Args }
    : never
}[keyof Seam]

export type StoreCall = CallsOf<'store', Store>
/** One blocking call of a worker to the main thread. */
export type SeamCall = StoreCall | CallsOf<'outbound', Outbound>

/** An error that crossed a thread border: what the other side needs to report it. */
export interface CrossedError {
  name: string
  message: string
  stack: string
}

export interface SeamCallMessage {
  id: number
  call: SeamCall
}
/** What the call with that id came to, as it crosses back to the worker. */
export type SeamAnswerMessage =
  { id: number; ok: true; value: unknown } | { id: number; ok: false; error: CrossedError }

/** `warm` does nothing but prove that the worker has started. */
export type Task =
  | { kind: 'rest'; request: RestRequest }
  | { kind: 'job'; job: Job }
  | { kind: 'ui_action'; press: UiActionPress }
  | { kind: 'ui_actions'; place: Omit<UiActionPress, 'name'> }
  | { kind: 'related_rows'; place: RelatedListPlace }
  | { kind: 'warm' }
export interface TaskMessage {
  id: number
  task: Task
}
export type TaskResult =
  { id: number; ok: true; response: RestResponse | null } | { id: number; ok: false; error: CrossedError }

/** A statement of a script, on its way to the log. Nobody waits for it; it arrives before the result of its task. */
export interface StatementMessage {
  statement: ScriptStatement
}

/** What a worker is born with. */
export interface WorkerBirth {
  /** Counts the answers of the main thread; the worker sleeps on it. */
  signal: SharedArrayBuffer
  seams: MessagePort
  clock: SharedArrayBuffer
  /** Counts changes to tables, columns, choices and access controls, which each worker keeps a reading of. */
  metadata: SharedArrayBuffer
  /** Counts writes to each table, so that a worker knows what it need not read again. */
  tables: SharedArrayBuffer
  /** Set while somebody listens to the statements of scripts. */
  statements: SharedArrayBuffer
  /** What is known of the indexes of platform tables. */
  indexes: readonly PlatformIndex[]
  instanceUrl: string
}

/** Flattens what was thrown, so that it can cross to another thread. */
export function crossError(thrown: unknown): CrossedError {
  if (!(thrown instanceof Error)) return { name: 'Error', message: String(thrown), stack: '' }
  return { name: thrown.name, message: thrown.message, stack: thrown.stack ?? '' }
}

/** Makes a crossed error throwable again; the stack shows where it first happened. */
export function revive(crossed: CrossedError): Error {
  const error = new Error(crossed.message)
  error.name = crossed.name
  if (crossed.stack !== '') error.stack = crossed.stack
  return error
}

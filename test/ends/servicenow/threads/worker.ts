import { randomBytes } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { createDataLayer } from '../data-layer.ts'
import { createScriptLayer } from '../script-layer.ts'
import { createRestRouter } from '../server/rest-router.ts'
import { createBlockingCall } from './blocking-call.ts'
import { createClock } from './clock.ts'
import { statementsWanted } from '../statements/statement-log.ts'
import type { ScriptStatement } from '../statements/statement.ts'
import {
  crossError,
  type StatementMessage,
  type Task,
  type TaskMessage,
  type TaskResult,
  type WorkerBirth,
} from './messages.ts'
import { createMetadataWatch } from './metadata-version.ts'
import { createOutboundProxy, createStoreProxy } from './proxies.ts'
import { cacheReads } from './table-versions.ts'
import type { RestResponse } from '../contracts.ts'

/** The entry of a worker thread: the data layer and the script layer over the main thread's store, one task at a time. */
const birth = workerData as WorkerBirth
const call = createBlockingCall(birth.seams, birth.signal)
const clock = createClock(birth.clock)
const platform = createDataLayer(cacheReads(createStoreProxy(call), birth.tables), createOutboundProxy(call), {
  now: () => clock.now(),
  randomBytes: count => new Uint8Array(randomBytes(count)),
  instanceUrl: birth.instanceUrl,
})
const scripts = createScriptLayer(platform, {
  onStatement: tellOf,
  wantsStatements: statementsWanted(birth.statements),
  indexes: birth.indexes,
})
const answerRest = createRestRouter(platform, scripts)
const readChangedMetadata = createMetadataWatch(birth.metadata, () => platform.reload())

function tellOf(statement: ScriptStatement): void {
  const message: StatementMessage = { statement }
  parentPort?.postMessage(message)
}

function run(task: Task): RestResponse | null {
  readChangedMetadata()
  if (task.kind === 'rest') return answerRest(task.request)
  if (task.kind === 'ui_action')
    return { status: 200, headers: {}, body: JSON.stringify(scripts.pressUiAction(task.press)) }
  if (task.kind === 'ui_actions')
    return { status: 200, headers: {}, body: JSON.stringify(scripts.visibleUiActions(task.place)) }
  if (task.kind === 'related_rows')
    return { status: 200, headers: {}, body: JSON.stringify(scripts.relatedRows(task.place)) }
  if (task.kind === 'job') scripts.runJob(task.job)
  return null
}

function resultOf({ id, task }: TaskMessage): TaskResult {
  try {
    return { id, ok: true, response: run(task) }
  } catch (thrown) {
    return { id, ok: false, error: crossError(thrown) }
  }
}

parentPort?.on('message', (message: TaskMessage) => parentPort?.postMessage(resultOf(message)))

import { runInNewContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import type { RestRequest, RestResponse } from '../../contracts.ts'
import { createBlockingCall } from '../../threads/blocking-call.ts'
import { crossError, type TaskMessage, type TaskResult, type WorkerBirth } from '../../threads/messages.ts'
import { createOutboundProxy, createStoreProxy } from '../../threads/proxies.ts'

/** A worker whose tasks do one thing each, named by the path: what the thread tests need and no more. */
const birth = workerData as WorkerBirth
const call = createBlockingCall(birth.seams, birth.signal)
const store = createStoreProxy(call)
const outbound = createOutboundProxy(call)

const deeds: Record<string, (request: RestRequest) => unknown> = {
  '/count': () => store.count('incident', []),
  '/numbers': () => Array.from({ length: 200 }, () => store.nextNumber('incident')),
  '/missing-table': () => store.get('no_such_table', 'x'),
  '/send': ({ query }) =>
    outbound.send({ method: 'GET', url: query[0]?.[1] ?? '', headers: {}, body: '', timeoutMs: 1000 }),
  '/enqueue': () => {
    store.enqueue({ kind: 'scheduled_script', scriptSysId: 'first' })
    store.enqueue({ kind: 'scheduled_script', scriptSysId: 'second' })
    return store.count('incident', [])
  },
  '/cancelled': ({ query }) => {
    const send = (): unknown =>
      outbound.send({ method: 'GET', url: query[0]?.[1] ?? '', headers: {}, body: '', timeoutMs: 1000 })
    let cancelled = false
    try {
      runInNewContext('send()', { send }, { timeout: 50 })
    } catch {
      cancelled = true
    }
    const end = Date.now() + 400
    const counts = new Set<number>()
    while (Date.now() < end) counts.add(store.count('incident', []))
    return { cancelled, counts: [...counts] }
  },
  '/echo': ({ body }) => [...body],
  '/throw': () => {
    throw new TypeError('thrown in the worker')
  },
  '/crash': () => process.exit(3),
  '/spin': () => {
    for (;;) store.count('incident', [])
  },
}

function answer(request: RestRequest): RestResponse {
  return { status: 200, headers: {}, body: JSON.stringify(deeds[request.path]?.(request) ?? null) }
}

parentPort?.on('message', ({ id, task }: TaskMessage) => {
  let result: TaskResult
  try {
    result = { id, ok: true, response: task.kind === 'rest' ? answer(task.request) : null }
  } catch (thrown) {
    result = { id, ok: false, error: crossError(thrown) }
  }
  parentPort?.postMessage(result)
})

import type { MessagePort } from 'node:worker_threads'
import type { OutboundRequest, OutboundResponse, Store } from '../contracts.ts'
import { crossError, type SeamAnswerMessage, type SeamCallMessage, type StoreCall } from './messages.ts'

export type SendOutbound = (request: OutboundRequest) => Promise<OutboundResponse>

/** What the main thread offers to one worker. */
export interface OfferedSeams {
  store: Store
  sendOutbound: SendOutbound
}

function callStore(store: Store, call: StoreCall): unknown {
  switch (call.method) {
    case 'createTable':
      return store.createTable(...call.args)
    case 'get':
      return store.get(...call.args)
    case 'query':
      return store.query(...call.args)
    case 'count':
      return store.count(...call.args)
    case 'insert':
      return store.insert(...call.args)
    case 'update':
      return store.update(...call.args)
    case 'delete':
      return store.delete(...call.args)
    case 'nextNumber':
      return store.nextNumber(...call.args)
    case 'enqueue':
      return store.enqueue(...call.args)
    case 'log':
      return store.log(...call.args)
  }
}

/** Answers the seam calls of one worker, until it is over: what comes later was never done. Store calls are answered in the turn they arrive in, so each is one statement. */
export function serveSeams(
  port: MessagePort,
  signal: SharedArrayBuffer,
  seams: OfferedSeams & { isOver(): boolean },
): void {
  const answers = new Int32Array(signal)
  const answer = (message: SeamAnswerMessage): void => {
    port.postMessage(message)
    Atomics.add(answers, 0, 1)
    Atomics.notify(answers, 0)
  }

  port.on('message', ({ id, call }: SeamCallMessage) => {
    if (seams.isOver()) return
    const refuse = (thrown: unknown): void => answer({ id, ok: false, error: crossError(thrown) })
    if (call.target === 'outbound') {
      void seams.sendOutbound(...call.args).then(value => answer({ id, ok: true, value }), refuse)
      return
    }
    let value: unknown
    try {
      value = callStore(seams.store, call)
    } catch (thrown) {
      return refuse(thrown)
    }
    answer({ id, ok: true, value })
  })
}

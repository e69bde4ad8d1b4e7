import type { Outbound, Store } from '../contracts.ts'
import type { BlockingCall } from './blocking-call.ts'

/** The instance's store as a worker sees it: each call is one statement in the main thread. */
export function createStoreProxy(call: BlockingCall): Store {
  return {
    createTable: (...args) => call({ target: 'store', method: 'createTable', args }),
    get: (...args) => call({ target: 'store', method: 'get', args }),
    query: (...args) => call({ target: 'store', method: 'query', args }),
    count: (...args) => call({ target: 'store', method: 'count', args }),
    insert: (...args) => call({ target: 'store', method: 'insert', args }),
    update: (...args) => call({ target: 'store', method: 'update', args }),
    delete: (...args) => call({ target: 'store', method: 'delete', args }),
    nextNumber: (...args) => call({ target: 'store', method: 'nextNumber', args }),
    enqueue: (...args) => call({ target: 'store', method: 'enqueue', args }),
    log: (...args) => call({ target: 'store', method: 'log', args }),
  }
}

/** Outbound HTTP as a worker sees it: the script waits, the main thread goes on serving. */
export function createOutboundProxy(call: BlockingCall): Outbound {
  return { send: (...args) => call({ target: 'outbound', method: 'send', args }) }
}

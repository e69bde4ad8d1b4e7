import type { Store } from '../contracts.ts'

const METADATA = new Set([
  'sys_db_object',
  'sys_dictionary',
  'sys_dictionary_override',
  'sys_documentation',
  'sys_choice',
  'sys_choice_set',
  'sys_number',
  'sys_index',
  'sys_security_acl',
  'sys_security_acl_role',
  'sys_user_role',
  'sys_user_role_contains',
])

/** A count in shared memory; readers compare it with the one they saw last. */
export const newMetadataVersion = (): SharedArrayBuffer => new SharedArrayBuffer(4)

/** The same store, counting writes to the tables that describe the others. */
export function countMetadataWrites(store: Store, memory: SharedArrayBuffer): Store {
  const version = new Int32Array(memory)
  const counted = <Answer>(table: string, answer: Answer): Answer => {
    if (METADATA.has(table)) Atomics.add(version, 0, 1)
    return answer
  }
  return {
    createTable(name, indexes) {
      store.createTable(name, indexes)
      Atomics.add(version, 0, 1)
    },
    get: (table, sysId) => store.get(table, sysId),
    query: (table, spec) => store.query(table, spec),
    count: (table, filter) => store.count(table, filter),
    insert: (table, row) => counted(table, store.insert(table, row)),
    update: (table, sysId, changes) => counted(table, store.update(table, sysId, changes)),
    delete: (table, sysId) => counted(table, store.delete(table, sysId)),
    nextNumber: table => store.nextNumber(table),
    enqueue: job => store.enqueue(job),
    log: entry => store.log(entry),
  }
}

/** Calls `reload` when metadata was written since the last look. */
export function createMetadataWatch(memory: SharedArrayBuffer, reload: () => void): () => void {
  const version = new Int32Array(memory)
  let seen = Atomics.load(version, 0)
  return () => {
    const now = Atomics.load(version, 0)
    if (now === seen) return
    seen = now
    reload()
  }
}

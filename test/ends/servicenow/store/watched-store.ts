import type { Store } from '../contracts.ts'

/** One write that was carried out. `table` is the physical one: `task` for an incident. */
export interface Statement {
  operation: 'insert' | 'update' | 'delete'
  table: string
}

/** Where the platform keeps the jobs that wait: a queued run of an async rule is an insert there. */
const JOB_TABLE = 'sys_trigger'

/** The same store, which reports every write right after it was done; what `written` throws is the writer's. */
export function watchStatements(store: Store, written: (statement: Statement) => void): Store {
  const reported = <Answer extends boolean | { ok: boolean }>(statement: Statement, answer: Answer): Answer => {
    if (typeof answer === 'boolean' ? answer : answer.ok) written(statement)
    return answer
  }
  return {
    createTable: (name, indexes) => store.createTable(name, indexes),
    get: (table, sysId) => store.get(table, sysId),
    query: (table, spec) => store.query(table, spec),
    count: (table, filter) => store.count(table, filter),
    insert: (table, row) => reported({ operation: 'insert', table }, store.insert(table, row)),
    update: (table, sysId, changes) => reported({ operation: 'update', table }, store.update(table, sysId, changes)),
    delete: (table, sysId) => reported({ operation: 'delete', table }, store.delete(table, sysId)),
    nextNumber: table => store.nextNumber(table),
    enqueue(job) {
      store.enqueue(job)
      written({ operation: 'insert', table: JOB_TABLE })
    },
    log: entry => store.log(entry),
  }
}

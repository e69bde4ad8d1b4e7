import type { Row, Store } from '../contracts.ts'
import type { MemoryStore } from './memory-store.ts'

/** The rows of all tables at one moment. Numbers that were handed out since stay so. */
export class Savepoint {
  readonly #memory: MemoryStore
  readonly #rows: ReadonlyMap<string, Row[]>

  constructor(memory: MemoryStore) {
    this.#memory = memory
    this.#rows = new Map(memory.tableNames().map(table => [table, memory.all(table)]))
  }

  /** Puts the rows back through a store that counts writes, so that callers with a cached reading read again. Tables made since are emptied. */
  restore(store: Pick<Store, 'insert' | 'delete'>): void {
    for (const table of this.#memory.tableNames()) {
      const now = this.#memory.all(table)
      const saved = this.#rows.get(table) ?? []
      if (JSON.stringify(now) === JSON.stringify(saved)) continue
      // All of them, so that the order of insertion is the old one too.
      for (const row of now) store.delete(table, row.sys_id ?? '')
      for (const row of saved) store.insert(table, row)
    }
  }
}

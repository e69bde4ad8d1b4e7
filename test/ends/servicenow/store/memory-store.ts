import type { Filter, Job, QuerySpec, Row, Store, UniqueIndex, WriteResult } from '../contracts.ts'
import { PhysicalTable } from './physical-table.ts'

export interface LogEntry {
  level: string
  source: string
  message: string
}

/** The store of the main thread: what every thread sees, plus what only the instance itself may touch. */
export interface MemoryStore extends Store {
  readonly jobs: readonly Job[]
  readonly logs: readonly LogEntry[]
  /** The oldest queued job, taken out of the queue. */
  takeJob(): Job | null
  hasTable(name: string): boolean
  tableNames(): string[]
  /** Every row of a physical table, in insertion order (copies). */
  all(table: string): Row[]
  /** As on an instance that failed to make them. The answer makes them after all, and throws where present rows violate one. */
  dropUniqueIndexes(table: string): () => void
  /** Notes everything of this moment; the answer, which may be called often, puts it back. Who keeps a reading of the store keeps it. */
  save(): () => void
}

/** The first number an instance hands out beyond its demo data: INC0010001. */
const firstNumber = 10_001

/** An empty store. Text compares as MySQL's default collation does, case ignored, unless `caseSensitive`. */
export function createMemoryStore({ caseSensitive = false }: { caseSensitive?: boolean } = {}): MemoryStore {
  return new InMemoryStore(caseSensitive)
}

class InMemoryStore implements MemoryStore {
  readonly jobs: Job[] = []
  readonly logs: LogEntry[] = []
  private readonly tables = new Map<string, PhysicalTable>()
  private readonly counters = new Map<string, number>()

  constructor(private readonly caseSensitive: boolean) {}

  createTable(name: string, uniqueIndexes: UniqueIndex[]): void {
    const table = this.tables.get(name) ?? new PhysicalTable(name, this.caseSensitive)
    this.tables.set(name, table)
    for (const index of uniqueIndexes) table.addUniqueIndex(index)
  }

  dropUniqueIndexes(table: string): () => void {
    return this.table(table).dropUniqueIndexes()
  }
  hasTable(name: string): boolean {
    return this.tables.has(name)
  }
  tableNames(): string[] {
    return [...this.tables.keys()]
  }
  all(table: string): Row[] {
    return this.table(table).all()
  }
  get(table: string, sysId: string): Row | null {
    return this.table(table).get(sysId)
  }
  query(table: string, spec: QuerySpec): Row[] {
    return this.table(table).query(spec)
  }
  count(table: string, filter: Filter): number {
    return this.table(table).count(filter)
  }
  insert(table: string, row: Row): WriteResult {
    return this.table(table).insert(row)
  }
  update(table: string, sysId: string, changes: Row): WriteResult | { ok: false; missing: true } {
    return this.table(table).update(sysId, changes)
  }
  delete(table: string, sysId: string): boolean {
    return this.table(table).delete(sysId)
  }

  nextNumber(table: string): number {
    const number = this.counters.get(table) ?? firstNumber
    this.counters.set(table, number + 1)
    return number
  }

  enqueue(job: Job): void {
    this.jobs.push(job)
  }
  takeJob(): Job | null {
    return this.jobs.shift() ?? null
  }
  log(entry: LogEntry): void {
    this.logs.push(entry)
  }

  save(): () => void {
    const tables = [...this.tables.values()].map(table => table.save())
    const counters = new Map(this.counters)
    const jobs = [...this.jobs]
    const logged = this.logs.length
    return () => {
      for (const restore of tables) restore()
      this.counters.clear()
      for (const [table, number] of counters) this.counters.set(table, number)
      this.jobs.splice(0, Infinity, ...jobs)
      this.logs.length = logged
    }
  }

  private table(name: string): PhysicalTable {
    const table = this.tables.get(name)
    if (!table) throw new Error(`There is no physical table ${name}.`)
    return table
  }
}

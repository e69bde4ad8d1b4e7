import type { Row, Store } from '../contracts.ts'

/** Tables share slots when their names meet: then a write to one only costs the others their cached reads. */
const SLOTS = 4096
const MOST_ENTRIES = 1000
const MOST_ROWS = 100

/** A count of writes for each table, in shared memory. */
export const newTableVersions = (): SharedArrayBuffer => new SharedArrayBuffer(SLOTS * Int32Array.BYTES_PER_ELEMENT)

function slotOf(table: string): number {
  let hash = 0
  for (let at = 0; at < table.length; at += 1) hash = (hash * 31 + table.charCodeAt(at)) | 0
  return Math.abs(hash) % SLOTS
}

/** The same store, counting writes to each table in the turn they are done in. */
export function countWrites(store: Store, memory: SharedArrayBuffer): Store {
  const versions = new Int32Array(memory)
  const counted = <Answer>(table: string, answer: Answer): Answer => {
    Atomics.add(versions, slotOf(table), 1)
    return answer
  }
  return {
    ...store,
    insert: (table, row) => counted(table, store.insert(table, row)),
    update: (table, sysId, changes) => counted(table, store.update(table, sysId, changes)),
    delete: (table, sysId) => counted(table, store.delete(table, sysId)),
  }
}

/** Answers of one kind by question. */
class Answers<Answer> {
  readonly #kept = new Map<string, Answer>()

  /** The answer kept for the question, or what `ask` says. */
  to(question: string, ask: () => Answer, isSmall: (answer: Answer) => boolean): Answer {
    const known = this.#kept.get(question)
    if (known !== undefined) return known
    const answer = ask()
    if (this.#kept.size < MOST_ENTRIES && isSmall(answer)) this.#kept.set(question, answer)
    return answer
  }
}

/** What was read of a table at one version of it. */
class Reads {
  readonly rows = new Answers<Row | null>()
  readonly lists = new Answers<Row[]>()
  readonly counts = new Answers<number>()

  constructor(
    readonly slot: number,
    readonly version: number,
  ) {}
}

/**
 * The store as a worker asks it, without asking twice what cannot have changed: users, rules, modules and properties are
 * read again and again in every transaction, and a call to the main thread costs more than the reading. Rows are copies.
 */
export function cacheReads(store: Store, memory: SharedArrayBuffer): Store {
  const versions = new Int32Array(memory)
  const tables = new Map<string, Reads>()

  function readsOf(table: string): Reads {
    const known = tables.get(table)
    const slot = known?.slot ?? slotOf(table)
    // Before the reading: what is written meanwhile makes this version an old one.
    const version = Atomics.load(versions, slot)
    if (known?.version === version) return known
    const reads = new Reads(slot, version)
    tables.set(table, reads)
    return reads
  }

  return {
    ...store,
    get(table, sysId) {
      const row = readsOf(table).rows.to(
        sysId,
        () => store.get(table, sysId),
        () => true,
      )
      return row === null ? null : { ...row }
    },
    query(table, spec) {
      const rows = readsOf(table).lists.to(
        JSON.stringify(spec),
        () => store.query(table, spec),
        found => found.length <= MOST_ROWS,
      )
      return rows.map(row => ({ ...row }))
    },
    count: (table, filter) =>
      readsOf(table).counts.to(
        JSON.stringify(filter),
        () => store.count(table, filter),
        () => true,
      ),
  }
}

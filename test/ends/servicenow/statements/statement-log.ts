import type { ScriptStatement } from './statement.ts'

/** Statements that differ in nothing but their rows, added up. */
export interface CountedStatement extends ScriptStatement {
  times: number
}

export interface StatementReading {
  counts: { query: number; write: number; scan: number; rowsRead: number; rowsWritten: number }
  /** Most frequent first. */
  shapes: CountedStatement[]
}

/** A flag in shared memory: whether anybody listens. */
export const newStatementSwitch = (): SharedArrayBuffer => new SharedArrayBuffer(4)

/** Asked before a statement is described. */
export function statementsWanted(memory: SharedArrayBuffer): () => boolean {
  const flag = new Int32Array(memory)
  return () => Atomics.load(flag, 0) === 1
}

/** The statements of all threads, added up by shape. It listens from its first reset on. */
export class StatementLog {
  readonly #flag: Int32Array
  readonly #shapes = new Map<string, CountedStatement>()

  constructor(memory: SharedArrayBuffer) {
    this.#flag = new Int32Array(memory)
  }

  add(statement: ScriptStatement): void {
    const { kind, table, query, source, servedBy, rows } = statement
    const key = JSON.stringify([kind, table, query, source, servedBy])
    const known = this.#shapes.get(key)
    if (known === undefined) this.#shapes.set(key, { ...statement, times: 1 })
    else Object.assign(known, { times: known.times + 1, rows: known.rows + rows })
  }

  /** Forgets what was counted, and listens from now on. */
  reset(): void {
    this.#shapes.clear()
    Atomics.store(this.#flag, 0, 1)
  }

  get reading(): StatementReading {
    const shapes = [...this.#shapes.values()].sort((one, other) => other.times - one.times)
    const sum = (part: CountedStatement[], of: 'times' | 'rows'): number =>
      part.reduce((total, shape) => total + shape[of], 0)
    const queries = shapes.filter(shape => shape.kind === 'query')
    const writes = shapes.filter(shape => shape.kind === 'write')
    return {
      counts: {
        query: sum(queries, 'times'),
        write: sum(writes, 'times'),
        scan: sum(
          shapes.filter(shape => shape.scan),
          'times',
        ),
        rowsRead: sum(queries, 'rows'),
        rowsWritten: sum(writes, 'rows'),
      },
      shapes,
    }
  }
}

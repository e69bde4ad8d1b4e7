/**
 * Who runs right now: transactions and, inside one, the stack of running scripts. Everything is synchronous, so one stack
 * per thread is enough.
 */
import type { Row } from '../contracts.ts'
import type { Context } from '../seams.ts'

/** One running script (or REST call) with the user and scope it acts for. */
export interface Frame extends Context {
  /** Named in log lines: the business rule, the scheduled script, the scope. */
  source: string
  rule?: { name: string; sysId: string }
}

/** What all scripts of one request or job share. */
export interface Transaction {
  /** Evaluated modules by scope and path: state at module level lives as long as the transaction. */
  modules: Map<string, { exports: unknown }>
  /** Evaluated script includes by scope and name. */
  includes: Map<string, unknown>
  scratchpad: Record<string, unknown>
  errorMessages: string[]
  infoMessages: string[]
  /** Rows as they were before the first update of this transaction: what `previous` shows. */
  firstBefore: Map<string, Row>
  /** `<rule> <record>` of rules under way, against recursion. */
  running: Set<string>
  /** Cross-scope privileges looked up so far. */
  privileges: Map<string, boolean>
  startedAt: number
  /** Milliseconds spent waiting for answers of other systems: not the script's own time. */
  waitedMs: number
}

function newTransaction(): Transaction {
  return {
    modules: new Map(),
    includes: new Map(),
    scratchpad: {},
    errorMessages: [],
    infoMessages: [],
    firstBefore: new Map(),
    running: new Set(),
    privileges: new Map(),
    startedAt: Date.now(),
    waitedMs: 0,
  }
}

export class CallStack {
  readonly #frames: Frame[] = []
  #transaction: Transaction | null = null
  readonly #atStart: () => void
  readonly #atEnd: () => void

  /** `atStart` runs when a transaction begins, `atEnd` when it is over. */
  constructor(atStart: () => void, atEnd: () => void) {
    this.#atStart = atStart
    this.#atEnd = atEnd
  }

  /** Runs `work` as `frame`, in the transaction under way or in a new one. */
  within<Result>(frame: Frame, work: (transaction: Transaction) => Result): Result {
    const outermost = this.#transaction === null
    const transaction = this.#transaction ?? newTransaction()
    this.#transaction = transaction
    this.#frames.push(frame)
    try {
      if (outermost) this.#atStart()
      return work(transaction)
    } finally {
      this.#frames.pop()
      if (outermost) this.#close()
    }
  }

  get frame(): Frame {
    const frame = this.#frames.at(-1)
    if (frame === undefined) throw new Error('No script is running')
    return frame
  }

  get transaction(): Transaction {
    if (this.#transaction === null) throw new Error('No transaction is open')
    return this.#transaction
  }

  /** Business rules under way, outermost first. */
  ruleNames(): string[] {
    return this.#frames.flatMap(frame => (frame.rule === undefined ? [] : [frame.rule.name]))
  }

  #close(): void {
    this.#transaction = null
    this.#atEnd()
  }
}

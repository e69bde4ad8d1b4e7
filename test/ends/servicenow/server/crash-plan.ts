import { z } from 'zod'
import type { Statement } from '../store/watched-store.ts'

/**
 * When the node is to stop. Counted are the writes of scripts and of the REST APIs, one statement each: also journal
 * entries, chunks of attachments, and the queueing of an async rule (table sys_trigger). A refused write is none.
 */
export const crashSchema = z.strictObject({
  afterStatements: z.number().int().positive(),
  match: z
    .strictObject({ table: z.string().optional(), operation: z.enum(['insert', 'update', 'delete']).optional() })
    .default({}),
  /**
   * What becomes of jobs that were running is not documented. Usual here: the scheduler finds their claim orphaned and
   * runs them again; true: they are gone. Jobs that waited stay in either case, they are rows.
   */
  lostRunningJobs: z.boolean().default(false),
})
export type CrashSpec = z.infer<typeof crashSchema>

export interface CrashReading {
  armed: CrashSpec | null
  statements: number
  crashes: number
}

/** One crash that a test has asked for, and how far the node is on the way to it. */
export class CrashPlan {
  #armed: CrashSpec | null = null
  #statements = 0
  #crashes = 0

  get reading(): CrashReading {
    return { armed: this.#armed, statements: this.#statements, crashes: this.#crashes }
  }

  /** Starts counting again; null takes the order back. */
  arm(spec: CrashSpec | null): void {
    this.#armed = spec
    this.#statements = 0
  }

  /** Counts a statement; the order that falls due with it, once. */
  written({ operation, table }: Statement): CrashSpec | null {
    const due = this.#armed
    if (due === null || (due.match.table ?? table) !== table || (due.match.operation ?? operation) !== operation)
      return null
    this.#statements += 1
    if (this.#statements < due.afterStatements) return null
    this.#armed = null
    this.#crashes += 1
    return due
  }
}

import type { Response } from 'express'
import type { Fault } from './faults.ts'

/** What the handlers of one request leave for each other beside its answer. */
export interface Locals {
  userName?: string
  /** The session that the answer's cookies start. */
  session?: string
  fault?: Fault
}

export const localsOf = (response: Response): Locals => response.locals as Locals

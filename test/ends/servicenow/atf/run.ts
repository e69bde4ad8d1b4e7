/** What the steps of one test share while it runs. */
import type { RestRequest, RestResponse } from '../contracts.ts'
import type { Platform, Scripts, User } from '../seams.ts'

export interface AtfParts {
  readonly platform: Platform
  readonly scripts: Scripts
  /** Answers a request to the instance itself, after the log-in. */
  rest(request: RestRequest): RestResponse
  /** Notes everything that is stored; the answer puts it back. */
  save(): () => void
  /** Runs the asynchronous work that waits. */
  settle(): void
  /** The errors in the system log so far, oldest first. */
  errors(): readonly string[]
}

export interface Run {
  readonly parts: AtfParts
  readonly scope: string
  /** Who the session belongs to right now. */
  user: User
  /** What steps handed out so far, by their sys_id. */
  readonly outputs: Map<string, Record<string, unknown>>
  /** The answer to the last request, until a step that is not about it. */
  response: RestResponse | null
}

/** A step that did not do what it should. */
export class StepFailure extends Error {
  override readonly name = 'StepFailure'
}

export const fail = (message: string): never => {
  throw new StepFailure(message)
}

/** The output variables of a step. */
export type Outputs = Record<string, unknown>
export type StepWork = (run: Run, inputs: Readonly<Record<string, string>>) => Outputs

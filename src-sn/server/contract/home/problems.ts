/** GET home/problems and home/problems/{id}, and what is asked of a problem. Moments are RFC 3339 in UTC, '' when there is none. */

export type HomeProblemState = 'open' | 'acknowledged' | 'ignored' | 'resolved'

export type HomeProblemClass = 'passes' | 'setting' | 'somebody'

/** How many rows of one table belong to a problem, and the query with which the platform lists exactly these. */
export interface HomeProblemRows {
  readonly table: string
  /** What they are called: `tickets`, `notes from incident.io`, `events to incident.io`. */
  readonly words: string
  readonly count: number
  readonly query: string
}

/** How far somebody's Retry all or Discard has come. */
export interface HomeProblemRun {
  readonly action: 'retry' | 'discard'
  readonly done: number
  readonly total: number
  readonly by: string
}

/** One line of the list. */
export interface HomeProblem {
  /** sys_id of its row, or its key while the minute script has not made the row yet. */
  readonly id: string
  readonly cause: string
  readonly direction: 'in' | 'out'
  readonly class: HomeProblemClass
  readonly records: number
  readonly rows: readonly HomeProblemRows[]
  readonly first_seen: string
  readonly last_seen: string
  /** '' when no row is tried again by itself. */
  readonly next_try: string
  /** Name of the user, '' for nobody. */
  readonly owner: string
  readonly state: HomeProblemState
  /** How it was resolved: by itself, or after whose Retry all or Discard. '' while it is not. */
  readonly resolved_words: string
  readonly ignored_until: string
  readonly ignored_reason: string
  /** Null while nothing is under way. */
  readonly run: HomeProblemRun | null
}

/** What stands where there are no problems. */
export interface HomeLastProblem {
  readonly id: string
  readonly cause: string
  readonly first_seen: string
  readonly resolved_at: string
  readonly resolved_words: string
}

export interface HomeProblems {
  readonly as_of: string
  readonly problems: readonly HomeProblem[]
  /** Causes that are not listed, because there are too many at once. */
  readonly more: number
  /** The one that was resolved last, null when there was none. */
  readonly last: HomeLastProblem | null
}

export interface HomeProblemRecord {
  readonly table: string
  readonly sys_id: string
  /** `INC-12`, the number of the record, or the type of an event. */
  readonly name: string
  readonly state: string
  readonly attempts: number
  readonly last: string
  readonly next_try: string
}

export interface HomeProblemHistory {
  readonly at: string
  readonly who: string
  readonly what: string
}

export interface HomeProblemDetail {
  readonly as_of: string
  readonly problem: HomeProblem
  readonly explanation: string
  readonly what_to_do: string
  /** What the other side answered, cut and without secrets; '' where only private incidents have it. */
  readonly answer: string
  /** The newest ones; of private incidents none. */
  readonly records: readonly HomeProblemRecord[]
  /** How many of its rows belong to private incidents: nothing else is said of them. */
  readonly private_records: number
  readonly history: readonly HomeProblemHistory[]
  /** How long Retry all takes, and what a discard would do. */
  readonly retry: string
  /** '' when nothing of it can be discarded. */
  readonly discard: string
}

/** POST home/problems/{id}: what somebody wants done with it. */
export type HomeProblemAction = 'retry' | 'discard' | 'cancel' | 'acknowledge' | 'reopen' | 'ignore'

export interface HomeProblemRequest {
  readonly action: HomeProblemAction
  /** Why: of a discard, and of a problem that is ignored. */
  readonly reason?: string
  /** Until when it is ignored. */
  readonly until?: string
}

export interface HomeProblemDone {
  /** What was done, in one sentence. */
  readonly done: string
}

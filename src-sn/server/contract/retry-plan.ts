/** GET retry-plan: what Retry all of each problem would do, for a command line. */
import type { HomeProblem } from './home/problems.ts'

/** `next_try`: '' when no row of it is tried again by itself. */
export interface PlannedRetry extends Pick<
  HomeProblem,
  'cause' | 'direction' | 'class' | 'state' | 'records' | 'next_try'
> {
  /** `3 tickets, 1 note from incident.io` */
  readonly rows: string
  /** What Retry all would do, and how long that takes. */
  readonly retry: string
}

export interface RetryPlan {
  /** RFC 3339, UTC, as all moments here. */
  readonly as_of: string
  /** The one with the most rows first. */
  readonly problems: readonly PlannedRetry[]
  /** Causes that are not listed, because there are too many at once. */
  readonly more: number
}

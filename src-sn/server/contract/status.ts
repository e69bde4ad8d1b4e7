/** GET status: whether both sides are in sync, for a command line and for monitors. The Home page says the same, by the same rows. */
import type { CountedRows, Freshness } from './home/frame.ts'

/** Which way changes go. */
export type Direction = 'to_servicenow' | 'to_incident_io'

/** Rows of one kind that wait for the same. */
export interface StatusQueue extends Pick<CountedRows, 'table' | 'count'> {
  readonly direction: Direction
  /** What the rows are called. */
  readonly words: string
  /** Since when the oldest has waited: RFC 3339, UTC; '' when there is none. */
  readonly oldest: string
}

/** What is owed, each way. The answer to `finish` of a sweep carries it for the metrics of the bridge. */
export interface DirectionsBody {
  /**
   * Up to when everything that goes on by itself is on the other side: RFC 3339, UTC; '' while no sweep has gone through. What waits for
   * somebody does not hold it back: `stuck` counts that.
   */
  readonly fresh_until: Readonly<Record<Direction, string>>
  /** What goes on by itself. */
  readonly waiting: readonly StatusQueue[]
  /** What goes on only when somebody does something. */
  readonly stuck: readonly StatusQueue[]
}

export interface StatusBody extends DirectionsBody {
  /** When this was true: RFC 3339, UTC. */
  readonly as_of: string
  readonly app_version: string
  /** The user name under which this was asked. */
  readonly user: string
  /** Up to when a sweep has looked at everything that changed in incident.io: RFC 3339, UTC; '' while none has. */
  readonly swept_at: string
  readonly freshness: Freshness
}

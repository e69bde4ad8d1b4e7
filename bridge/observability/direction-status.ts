/** What is owed each way, for the metrics. */

type Direction = 'to_servicenow' | 'to_incident_io'

/** What ServiceNow says of one direction. Moments are Unix seconds; null: not known, or none. */
export interface DirectionStatus {
  readonly direction: Direction
  /** Up to when everything that goes on by itself is on the other side. */
  readonly freshUntil: number | null
  /** Since when the oldest that goes on by itself has waited. */
  readonly oldestWaiting: number | null
  readonly waiting: number
  /** What goes on only when somebody does something. */
  readonly stuck: number
}

/** GET home/set-up/start?tests=...: what the dialog of Start shows before it counts. */
import type { CountedRows } from './frame.ts'

/** A try-out, as far as Start is about it. */
export interface StartAsked {
  readonly sys_id: string
  readonly status: 'running' | 'done' | 'failed'
  /** How far it is, or why it failed. */
  readonly answer: string
  /** RFC 3339; '' while it runs. */
  readonly finished_at: string
  /** Of private incidents nothing else is said. */
  readonly private_count: number
}

/** What the saved mapping makes of incidents of the last days. */
export interface StartTried extends StartAsked {
  readonly days: number
  /** It looked at everything that was declared in these days. */
  readonly reaches_back: boolean
  /** When the oldest incident was declared that it looked at; '' for none. */
  readonly oldest: string
  /** All public incidents that it looked at; those of the last days; of these those with and without a ticket. */
  readonly looked_at: CountedRows
  readonly recent: CountedRows
  readonly tickets: CountedRows
  readonly skipped: CountedRows
  /** Tickets of follow-ups of these days. */
  readonly follow_ups: CountedRows
}

export interface RunningIncident {
  readonly external_id: string
  readonly reference: string
  readonly title: string
  readonly permalink: string
  /** The template that would take it, '' for none: then `decision` says why. */
  readonly template: string
  /** The record that it has already. */
  readonly record: string
  readonly decision: string
}

export interface HomeStart {
  readonly as_of: string
  /** null: the mapping as it is saved now was not tried. */
  readonly tried: StartTried | null
  /** null: nobody has asked lately. */
  readonly running:
    | (StartAsked & {
        readonly counted: CountedRows
        /** There may be more than are listed. */
        readonly more: boolean
        readonly incidents: readonly RunningIncident[]
      })
    | null
}

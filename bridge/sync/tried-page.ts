/** A page of a try-out: what it reads, and what it comes to. `Row`: of the incident or follow-up in a document. */
import type { TryoutList } from '../../src-sn/server/contract/tryout-limits.ts'
import type { FollowUp, Incident } from '../mapping/types.ts'

/** For what an admin tries, which waits behind everything else. */
export interface TriedIncidents {
  /** The newest first: at most `count` of those behind the one with the id `after`; none when there are no more. */
  incidentsOf(list: TryoutList, after: string, count: number): Promise<Incident[]>
  /** All follow-ups of these incidents. */
  followUpsOf(incidents: readonly Incident[]): Promise<FollowUp[]>
}

/** By the configuration and by a draft of it; without `would` it is the same by both. */
export interface TriedRow<Row> {
  readonly title: string
  /** The templates that the conditions choose; a record that exists keeps its own. */
  readonly chosen: { readonly now: string; readonly would: string }
  readonly now: Row
  readonly would?: Row
}

export interface TriedIncident<Row> extends TriedRow<Row> {
  /** Absent when nobody asked for them. */
  readonly followUps?: readonly TriedRow<Row>[]
}

/** A page of the newest incidents. `private`: how many of them nothing is said about; `after`: where the next page begins. */
export interface TriedPage<Row> {
  readonly configuration: string
  readonly incidents: readonly TriedIncident<Row>[]
  readonly private: number
  readonly after: string
}

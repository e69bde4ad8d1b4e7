/** What a page of a try-out comes to. `Row`: of the incident or follow-up in a document. */

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

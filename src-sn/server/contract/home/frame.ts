/** GET home/frame: what stands around every tab of the Home page. */

/** How many rows of a table there are, and the query that lists exactly these. */
export interface CountedRows {
  readonly count: number
  readonly table: string
  /** An encoded query of the platform. */
  readonly query: string
}

/** A sentence in pieces: the page gives moments the time zone of its reader, and numbers their links. */
export type SentencePart =
  | { readonly kind: 'text'; readonly text: string }
  /** RFC 3339, UTC. */
  | { readonly kind: 'moment'; readonly moment: string }
  | { readonly kind: 'span'; readonly seconds: number }
  | ({ readonly kind: 'rows' } & CountedRows)
  /** A sum over several tables, which the tab Health lists. */
  | { readonly kind: 'total'; readonly count: number }

/**
 * `in_sync_but`: everything but what needs somebody. `behind`: something waits that goes on by itself. `no_word`: no bridge was heard of,
 * whatever waits.
 */
export type FreshnessState = 'not_started' | 'paused' | 'in_sync' | 'in_sync_but' | 'behind' | 'no_word'

export interface Freshness {
  readonly state: FreshnessState
  readonly sentence: readonly SentencePart[]
}

export interface HomeFrame {
  /** When this was true: RFC 3339, UTC. */
  readonly as_of: string
  /** In which the platform shows moments to the person, on forms and lists too: `Europe/Berlin`. */
  readonly time_zone: string
  /** The name of the instance: the first part of its address. */
  readonly instance: string
  /** DEV, TEST or PROD; '' when the property does not say. */
  readonly environment: string
  readonly app_version: string
  /** Of the bridge processes that were heard of lately; empty when none was. */
  readonly bridge_versions: readonly string[]
  /** What the person who asks may do besides reading. */
  readonly may: { readonly operate: boolean; readonly configure: boolean }
  readonly freshness: Freshness
}

/**
 * "Try the mapping": what the newest incidents would come to, by today's configuration and by a draft. The app asks page by page (event
 * `mapping_tryout`), and does what only it can do: lookups, choices, and what a record holds already.
 */
import type { RowBody } from './documents.ts'
import type { RowRedecision } from './spec.ts'
import type { TryoutList } from './tryout-limits.ts'

/** What the app adds to the event each time it sends it. */
export interface TryoutQuestion {
  /** The version of the configuration that the app has. */
  readonly configuration: string
  /** Tickets that exist keep their template, under both configurations. */
  readonly redecisions: readonly RowRedecision[]
  readonly tryout: {
    readonly sys_id: string
    readonly list: TryoutList
    /** The id of the last incident of the page before, '' for the first page. */
    readonly after: string
    readonly count: number
    /** Whether a template that is on takes follow-ups: then those of the incidents are tried with them. */
    readonly follow_ups: boolean
    /** Templates and status mappings as GET configuration gives them. */
    readonly draft: { readonly templates: readonly object[]; readonly status_mappings: readonly object[] }
  }
}

/** One incident or follow-up. The decision is its verdict, the first line of what a ticket would say. */
export interface TriedRowBody {
  readonly title: string
  /** The templates that the conditions choose, '' for none. A record that exists keeps its own: `now` and `would` are about that. */
  readonly chosen: { readonly now: string; readonly would: string }
  readonly now: RowBody
  /** Absent: the same. */
  readonly would?: RowBody | undefined
}

export interface TriedBody extends TriedRowBody {
  /** Those that were not deleted. Absent: they were not asked for, or the bridge is of a release that does not try them. */
  readonly follow_ups?: readonly TriedRowBody[] | undefined
}

/** The answer, newest incident first. */
export interface TryoutBody {
  readonly configuration: string
  readonly incidents: readonly TriedBody[]
  /** Private incidents of the page: nothing else is said about them. */
  readonly private: number
  /** Where the next page begins; '' when there is none. */
  readonly after: string
}

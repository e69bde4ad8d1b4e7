/** The other resources of the app's REST API: what they take and answer, in the spelling of the wire. See docs/rest-api.md. */
import type { EchoVersionBody, VersionBody } from './vocabulary.ts'

/** POST incidents/compare. */
export interface CompareItem extends VersionBody {
  readonly hash?: string | undefined
  readonly private?: boolean | undefined
}

export interface Comparison {
  readonly configuration: string
  readonly unknown: readonly string[]
  readonly older: readonly string[]
  readonly changed: readonly string[]
  /** What a run could not finish. */
  readonly owed: readonly string[]
}

/** POST links. */
export interface LinkReport {
  readonly event: string
  readonly outcome: 'delivered' | 'refused'
  readonly detail: string
  readonly versions: readonly EchoVersionBody[]
}

/** POST sweep with `action: claim`. */
export type SweepClaim =
  | { readonly held: false }
  | {
      readonly held: true
      readonly token: string
      /** The instance's clock. */
      readonly now: string
      /** RFC 3339, '' before the first sweep. */
      readonly position: string
      readonly jira_position: string
      readonly owed: readonly string[]
      /** Failed so lately that no run is due yet, whatever lists show. */
      readonly waiting: readonly string[]
      readonly jira: readonly string[]
      readonly unread: readonly UnreadPart[]
      readonly listed: ListedCounts
      readonly configuration: string
      /** The app takes `found` with `finish`: it would refuse a field that it does not know. */
      readonly takes_found: boolean
    }

/** POST sweep with `action: finish`: of the incidents and follow-ups on the lists, how many the app was asked about, and how many were not here as listed. */
export interface SweepFound {
  readonly compared: number
  readonly differing: number
}

/**
 * POST sweep with `action: finish`: an incident that the sweep could not bring in sync, although the vendors answered. `reason` is
 * the bridge's own sentence, without words of a vendor. `public`: a list of this sweep showed it as public.
 */
export interface SweepFailure {
  readonly external_id: string
  readonly reason: string
  readonly public: boolean
}

/**
 * What sweeps could not read. `key`: of a list of incident.io the first and the last moment of a span of time, with a slash between them;
 * of Jira the id. It names no incident, because that may be private.
 */
export interface UnreadPart {
  readonly list: 'incidents' | 'follow_ups' | 'issues'
  readonly key: string
  /** It should be tried again now. */
  readonly due: boolean
}

/** How many rows stand on the lists that admins read. */
export interface ListedCounts {
  readonly tickets: number
  readonly notes: number
  readonly events: number
  readonly unread: number
}

/** PUT catalogue: how many rows were written. */
export interface CatalogueCounts {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

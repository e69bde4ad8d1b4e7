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
      readonly configuration: string
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

/** PUT catalogue: how many rows were written. */
export interface CatalogueCounts {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

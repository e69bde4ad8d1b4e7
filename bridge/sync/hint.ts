/** From "something changed" to the one key there is, the incident's id. */
import type { IncidentSource } from './ports.ts'

/** What a webhook says changed. Private follow-up events carry the follow-up's id alone. */
export type ChangeHint =
  | { readonly kind: 'incident', readonly id: string, readonly private: boolean }
  | { readonly kind: 'follow_up', readonly id: string, readonly incidentId?: string, readonly private: boolean }

/** What a run needs to know beyond its key. */
export interface RunHint {
  /** `unknown`: nobody said so, as with the sweep. Only what was announced as public may be recorded when incident.io does not show it. */
  readonly visibility: 'public' | 'private' | 'unknown'
  /** Follow-ups named by events: one that was deleted is in no list any more. */
  readonly followUpIds: readonly string[]
  /** sys_id of the record that an admin linked to the incident: adopt it. */
  readonly adopt?: string
}

export interface ResolvedHint { readonly incidentId: string, readonly hint: RunHint }

/** The hint of the sweep, which knows no more than the id. */
export const sweepHint: RunHint = { visibility: 'unknown', followUpIds: [] }

/** Finds the incident; null when incident.io does not show the follow-up, so there is nothing to run. */
export async function resolveHint(change: ChangeHint, source: Pick<IncidentSource, 'readFollowUp'>): Promise<ResolvedHint | null> {
  const visibility = change.private ? 'private' : 'public'
  if (change.kind === 'incident') return { incidentId: change.id, hint: { visibility, followUpIds: [] } }
  const incidentId = change.incidentId ?? (await source.readFollowUp(change.id))?.incidentId
  return incidentId === undefined ? null : { incidentId, hint: { visibility, followUpIds: [change.id] } }
}

const weight = { unknown: 0, public: 1, private: 2 } as const

/** Two hints for one incident: private beats public, any word beats none, all follow-ups are kept. */
export function mergeHints(earlier: RunHint, later: RunHint): RunHint {
  const visibility = weight[later.visibility] > weight[earlier.visibility] ? later.visibility : earlier.visibility
  const adopt = later.adopt ?? earlier.adopt
  const followUpIds = [...new Set([...earlier.followUpIds, ...later.followUpIds])]
  return { visibility, followUpIds, ...(adopt === undefined ? {} : { adopt }) }
}

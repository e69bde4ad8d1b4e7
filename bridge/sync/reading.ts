/** What a run reads of one incident: what the hint calls for, and the incident last, because it judges everything read before it. */
import type { Incident, IncidentUpdate } from '../mapping/types.ts'
import { readAllFollowUps, readNamedFollowUps, type KnownFollowUps } from './follow-up.ts'
import type { IncidentSource, KnownUpdate } from './ports.ts'
import { settle } from './settle.ts'

export type RunSource = Pick<IncidentSource, 'readIncident' | 'readFollowUp' | 'listFollowUps' | 'listIncidentUpdates'>

/** What to read of one incident beside itself. */
export interface Wanted {
  readonly allFollowUps: boolean
  readonly followUpIds: readonly string[]
  /** The newest update that stands already: only later ones are read. null: all. `no`: none. */
  readonly updatesAfter: KnownUpdate | null | 'no'
}

export interface Reading {
  /** null: incident.io does not show it. */
  readonly incident: Incident | null
  /** When it was read, on the clock that was handed in. */
  readonly readAtMs: number
  readonly followUps: KnownFollowUps
  readonly followUpsRead: 'all' | 'ids' | 'no'
  readonly updates: readonly IncidentUpdate[] | null
  /** What could not be read beside the incident: it keeps the rest from nothing. */
  readonly errors: readonly unknown[]
}

const noFollowUps: KnownFollowUps = { followUps: [], vanishedIds: [] }

/** Reads one thing after the other. Throws only what the incident itself meets. */
export async function readIncidentLast(
  source: RunSource,
  incidentId: string,
  wanted: Wanted,
  nowMs: () => number,
): Promise<Reading> {
  const { allFollowUps, followUpIds, updatesAfter } = wanted
  const readsFollowUps = allFollowUps || followUpIds.length > 0
  const followUps = await settle(readsFollowUps ? [() => readFollowUps(source, incidentId, wanted)] : [])
  const updates = await settle(
    updatesAfter === 'no' ? [] : [() => source.listIncidentUpdates(incidentId, updatesAfter)],
  )
  const [known] = followUps.values
  const [listed] = updates.values
  return {
    followUps: known ?? noFollowUps,
    followUpsRead: known === undefined ? 'no' : allFollowUps || known.vanishedIds.length > 0 ? 'all' : 'ids',
    updates: listed ?? null,
    errors: [...followUps.errors, ...updates.errors],
    ...(await readAgain(source, incidentId, nowMs)),
  }
}

/** The incident as it stands now. */
export async function readAgain(
  source: RunSource,
  incidentId: string,
  nowMs: () => number,
): Promise<Pick<Reading, 'incident' | 'readAtMs'>> {
  // Before the call: what it answers is at least as new as this.
  const readAtMs = nowMs()
  return { incident: await source.readIncident(incidentId), readAtMs }
}

/** One that cannot be read may be deleted, or not for this key: only the list, which can be refused, tells which. */
async function readFollowUps(
  source: RunSource,
  incidentId: string,
  { allFollowUps, followUpIds }: Wanted,
): Promise<KnownFollowUps> {
  if (allFollowUps) return readAllFollowUps(source, incidentId, followUpIds)
  const named = await readNamedFollowUps(source, incidentId, followUpIds)
  return named.vanishedIds.length === 0 ? named : readAllFollowUps(source, incidentId, followUpIds)
}

/** What a later reading of more brought, on top of what was read before. */
export function together(before: Reading, more: Reading): Reading {
  const isMore = more.followUpsRead !== 'no'
  return {
    ...more,
    followUps: isMore ? more.followUps : before.followUps,
    followUpsRead: isMore ? more.followUpsRead : before.followUpsRead,
    updates: more.updates ?? before.updates,
    errors: [...before.errors, ...more.errors],
  }
}

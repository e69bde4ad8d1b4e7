/** From "something changed" to the one key there is, the incident's id, and to what a run must read. */
import type { IncidentSource, Version } from './ports.ts'

/** What a payload says of an incident, so that a run knows whether it has read the update that the payload speaks of. */
export interface IncidentNews {
  /** RFC 3339 with six digits, as everywhere; '' when the payload does not say. */
  readonly version: string
  readonly statusId: string
  readonly severityId: string
  /** The payload is about an update: it carries a message, or tells of a status. */
  readonly speaksOfUpdate: boolean
}

/** What a webhook says changed. Private follow-up events carry the follow-up's id alone. */
export type ChangeHint =
  | {
      readonly kind: 'incident'
      readonly id: string
      readonly private: boolean
      readonly declared: boolean
      /** null: the payload says nothing of the incident, so its updates are read. */
      readonly news: IncidentNews | null
    }
  | {
      readonly kind: 'follow_up'
      readonly id: string
      readonly incidentId?: string
      readonly private: boolean
      /** Of an event that says that the follow-up changed; '' otherwise. */
      readonly version: string
    }

/** What a run needs to know beyond its key. */
export interface RunHint {
  /** `unknown`: nobody said so, as with the sweep. Only what was announced as public may be recorded when incident.io does not show it. */
  readonly visibility: 'public' | 'private' | 'unknown'
  /** Follow-ups named by events: one that was deleted is in no list any more. */
  readonly followUpIds: readonly string[]
  /** Read the whole list of follow-ups. */
  readonly allFollowUps: boolean
  /** Read the updates, whatever is known. */
  readonly readUpdates: boolean
  /** The incident was declared a moment ago. */
  readonly declared: boolean
  /** What payloads said: the run reads the updates unless it knows all of this already. */
  readonly news: readonly IncidentNews[]
  /** sys_id of the record that an admin linked to the incident: adopt it. */
  readonly adopt?: string
}

interface ResolvedHint {
  readonly incidentId: string
  readonly hint: RunHint
}

const nothingSaid: RunHint = {
  visibility: 'unknown',
  followUpIds: [],
  allFollowUps: false,
  readUpdates: false,
  declared: false,
  news: [],
}

/** The hint of the sweep, which knows no more than the id: everything is read. */
export const sweepHint: RunHint = { ...nothingSaid, allFollowUps: true, readUpdates: true }

/** The hint of an admin who linked a record to a public incident. */
export const linkHint = (recordSysId: string): RunHint => ({ ...sweepHint, visibility: 'public', adopt: recordSysId })

/** Finds the incident; null when incident.io does not show the follow-up, so there is nothing to run. */
export async function resolveHint(
  change: ChangeHint,
  source: Pick<IncidentSource, 'readFollowUp'>,
): Promise<ResolvedHint | null> {
  const visibility = change.private ? 'private' : 'public'
  if (change.kind === 'incident') {
    const { declared, news } = change
    const hint = {
      ...nothingSaid,
      visibility,
      declared,
      readUpdates: news === null,
      news: news === null ? [] : [news],
    } as const
    return { incidentId: change.id, hint }
  }
  const incidentId = change.incidentId ?? (await source.readFollowUp(change.id))?.incidentId
  return incidentId === undefined
    ? null
    : { incidentId, hint: { ...nothingSaid, visibility, followUpIds: [change.id] } }
}

/** The version that the payload names, for the question whether the app knows it; null when it names none. */
export function versionOf(change: ChangeHint): Version | null {
  if (change.kind !== 'follow_up' || change.private || change.version === '') return null
  return { recordType: 'follow_up', externalId: change.id, version: change.version }
}

const weight = { unknown: 0, public: 1, private: 2 } as const

/** More than these, and reading the updates is cheaper than comparing. */
const maxNews = 8

/** Two hints for one incident: private beats public, any word beats none, and everything is read that either needs. */
export function mergeHints(earlier: RunHint, later: RunHint): RunHint {
  const visibility = weight[later.visibility] > weight[earlier.visibility] ? later.visibility : earlier.visibility
  const adopt = later.adopt ?? earlier.adopt
  const followUpIds = [...new Set([...earlier.followUpIds, ...later.followUpIds])]
  const news = [...earlier.news, ...later.news.filter(one => !earlier.news.some(other => isSame(one, other)))]
  const isCrowded = news.length > maxNews
  return {
    visibility,
    followUpIds,
    allFollowUps: earlier.allFollowUps || later.allFollowUps,
    readUpdates: earlier.readUpdates || later.readUpdates || isCrowded,
    declared: earlier.declared || later.declared,
    news: isCrowded ? [] : news,
    ...(adopt === undefined ? {} : { adopt }),
  }
}

const isSame = (one: IncidentNews, other: IncidentNews): boolean =>
  one.version === other.version &&
  one.statusId === other.statusId &&
  one.severityId === other.severityId &&
  one.speaksOfUpdate === other.speaksOfUpdate

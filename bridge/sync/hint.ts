/** What a webhook says changed, and what a run must read because of it. */
import { toSixDigits } from '../mapping/moment.ts'
import type { IncidentNews, Version } from './ports.ts'

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
      readonly incidentId?: string | undefined
      readonly private: boolean
      /** RFC 3339, of an event that says that the follow-up changed; '' otherwise. */
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
  /** Somebody asked for the incident, so it is taken although it was declared before Start. */
  readonly isAdmitted: boolean
  /** What payloads said: the run reads the updates unless it knows all of this already. */
  readonly news: readonly IncidentNews[]
}

const emptyHint: RunHint = {
  visibility: 'unknown',
  followUpIds: [],
  allFollowUps: false,
  readUpdates: false,
  declared: false,
  isAdmitted: false,
  news: [],
}

/** The hint of the sweep, which knows no more than the id: everything is read. */
export const sweepHint: RunHint = { ...emptyHint, allFollowUps: true, readUpdates: true }

/** The hint of a backfill, and of an incident that was ticked at Start. */
export const backfillHint: RunHint = { ...sweepHint, isAdmitted: true }

/** The version that the payload names, for the question whether the app knows it; null when it names none. */
export function versionOf(change: ChangeHint): (Version & { readonly incidentId: string }) | null {
  if (change.kind !== 'follow_up' || change.private || change.version === '' || change.incidentId === undefined)
    return null
  const { id: externalId, incidentId, version } = change
  return { recordType: 'follow_up', externalId, incidentId, version: toSixDigits(version) }
}

/** What a run must read because of a webhook. */
export function runHintOf(change: ChangeHint): RunHint {
  const visibility = change.private ? 'private' : 'public'
  if (change.kind === 'follow_up') return { ...emptyHint, visibility, followUpIds: [change.id] }
  const { declared, news } = change
  if (news === null) return { ...emptyHint, visibility, declared, readUpdates: true }
  return { ...emptyHint, visibility, declared, news: [{ ...news, version: toSixDigits(news.version) }] }
}

const weight = { unknown: 0, public: 1, private: 2 } as const

/** More than these, and reading the updates is cheaper than comparing. */
const maxNews = 8

/** Two hints for one incident: private beats public, either beats unknown, and everything is read that one of them needs. */
export function mergeHints(earlier: RunHint, later: RunHint): RunHint {
  const newsByContent = new Map([...earlier.news, ...later.news].map(one => [JSON.stringify(one), one]))
  const isTooMuch = newsByContent.size > maxNews
  return {
    visibility: weight[later.visibility] > weight[earlier.visibility] ? later.visibility : earlier.visibility,
    followUpIds: [...new Set([...earlier.followUpIds, ...later.followUpIds])],
    allFollowUps: earlier.allFollowUps || later.allFollowUps,
    readUpdates: earlier.readUpdates || later.readUpdates || isTooMuch,
    declared: earlier.declared || later.declared,
    isAdmitted: earlier.isAdmitted || later.isAdmitted,
    news: isTooMuch ? [] : [...newsByContent.values()],
  }
}

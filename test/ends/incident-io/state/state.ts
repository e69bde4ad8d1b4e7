/** Everything the account holds, in memory, and the one place where a change becomes known to webhooks. */
import { createClock } from '../clock.ts'
import type { WallClock } from '../../shared/wall-clock.ts'
import { createIds } from '../ids.ts'
import type {
  Attachment,
  CustomFieldEntry,
  FollowUp,
  Incident,
  IncidentStatus,
  IncidentUpdate,
  TimelineItem,
} from '../wire.ts'
import { createOrganisation } from './organisation.ts'
import type { Organisation } from './organisation.ts'

export type Change =
  | { kind: 'incident_created' | 'incident_updated'; incident: Incident; message: string }
  | { kind: 'incident_status_updated'; incident: Incident; message: string; previousStatus: IncidentStatus }
  | { kind: 'follow_up_created' | 'follow_up_updated'; incident: Incident; followUp: FollowUp }
  | { kind: 'membership_granted' | 'membership_revoked'; incident: Incident; userId: string; actorUserId: string }

export interface State {
  /** The clock behind `now`, which a test may step. */
  clock: WallClock
  now: () => string
  newId: () => string
  organisation: Organisation
  incidents: Map<string, Incident>
  updates: Map<string, IncidentUpdate>
  followUps: Map<string, FollowUp>
  timelineItems: Map<string, TimelineItem>
  attachments: Map<string, Attachment>
  /** `<operation>:<idempotency key>` -> id of what the first request made. */
  idempotency: Map<string, string>
  nextNumber: () => number
  /** The account's fields as an incident without values shows them; null after they changed. */
  emptyEntries: CustomFieldEntry[] | null
  /** Lists filtered by updated_at miss what changed within this time; 0 is none. */
  listLagMs: number
  /** The largest page of incidents that may be asked for. */
  largestIncidentsPage: number
  /** Pages of every list hold no more rows, whatever is asked for; 0: as many as asked for. */
  pagesHold: number
  publish: (change: Change) => void
}

/** An account without incidents. `publish` hears of every change, in the same turn. */
export function createState(clock: WallClock, publish: (change: Change) => void): State {
  const now = createClock(clock.nowMs)
  const newId = createIds()
  let number = 0
  return {
    clock,
    now,
    newId,
    organisation: createOrganisation(newId, now),
    incidents: new Map(),
    updates: new Map(),
    followUps: new Map(),
    timelineItems: new Map(),
    attachments: new Map(),
    idempotency: new Map(),
    nextNumber: () => (number += 1),
    emptyEntries: null,
    listLagMs: 0,
    largestIncidentsPage: 250,
    pagesHold: 0,
    publish,
  }
}

/** Follow-ups: made, replaced as a whole by PUT, marked deleted, linked to one external issue at most. */
import { isDeepStrictEqual } from 'node:util'
import type { Actor, ExternalIssueReference, FollowUp, FollowUpStatus, Incident, Priority, User } from '../wire.ts'
import type { State } from './state.ts'

export interface FollowUpContent {
  title: string
  description?: string
  priority?: Priority
  assignee?: User
  labels?: string[]
  status?: FollowUpStatus
}

const incidentOf = (state: State, followUp: FollowUp): Incident => {
  const incident = state.incidents.get(followUp.incident_id)
  if (incident === undefined) throw new Error(`Follow-up ${followUp.id} has no incident`)
  return incident
}

/** The content as stored fields; what is not given is not there, which is how PUT clears it. */
const fields = (
  state: State,
  content: FollowUpContent,
  status: FollowUpStatus,
  completedBefore: string | undefined,
) => ({
  title: content.title,
  status,
  labels: content.labels ?? [],
  ...(content.description === undefined ? {} : { description: content.description }),
  ...(content.priority === undefined ? {} : { priority: content.priority }),
  ...(content.assignee === undefined ? {} : { assignee: content.assignee }),
  ...(status === 'completed' ? { completed_at: completedBefore ?? state.now() } : {}),
})

/** Adds a follow-up to an incident. */
export function createFollowUp(state: State, incident: Incident, content: FollowUpContent, creator: Actor): FollowUp {
  const at = state.now()
  const followUp: FollowUp = {
    id: state.newId(),
    incident_id: incident.id,
    ...fields(state, content, content.status ?? 'outstanding', undefined),
    creator,
    created_at: at,
    updated_at: at,
  }
  state.followUps.set(followUp.id, followUp)
  state.publish({ kind: 'follow_up_created', incident, followUp })
  return followUp
}

const store = (state: State, before: FollowUp, after: FollowUp): FollowUp => {
  if (isDeepStrictEqual(before, after)) return before
  const stored = { ...after, updated_at: state.now() }
  state.followUps.set(stored.id, stored)
  state.publish({ kind: 'follow_up_updated', incident: incidentOf(state, stored), followUp: stored })
  return stored
}

/** PUT: the content given is all there is afterwards. */
export function replaceFollowUp(
  state: State,
  before: FollowUp,
  content: FollowUpContent & { status: FollowUpStatus },
): FollowUp {
  return store(state, before, {
    id: before.id,
    incident_id: before.incident_id,
    ...fields(state, content, content.status, before.completed_at),
    ...(before.external_issue_reference === undefined
      ? {}
      : { external_issue_reference: before.external_issue_reference }),
    creator: before.creator,
    created_at: before.created_at,
    updated_at: before.updated_at,
  })
}

/** Deleted follow-ups leave the lists; by id they are still shown, as deleted. */
export function deleteFollowUp(state: State, followUp: FollowUp): void {
  store(state, followUp, { ...followUp, status: 'deleted' })
}

/** Links an external issue. Whether one is linked already is the caller's check. */
export function connectIssue(state: State, followUp: FollowUp, reference: ExternalIssueReference): FollowUp {
  return store(state, followUp, { ...followUp, external_issue_reference: reference })
}

/** Which event a change becomes, and what it carries. Private incidents never travel: only their id does. */
import type { Change } from '../state/state.ts'

export interface WebhookEvent {
  eventType: string
  payload: Record<string, unknown>
}

const event = (eventType: string, content: unknown): WebhookEvent => ({
  eventType,
  payload: { event_type: eventType, [eventType]: content },
})

const publicEvent = (change: Change): WebhookEvent | null => {
  switch (change.kind) {
    case 'incident_created':
    case 'incident_updated': {
      const { kind, incident, message } = change
      return event(`public_incident.${kind}_v2`, {
        ...incident,
        ...(message === '' ? {} : { most_recent_update_message: message }),
      })
    }
    case 'incident_status_updated': {
      const { incident, message, previousStatus } = change
      return event('public_incident.incident_status_updated_v2', {
        incident,
        new_status: incident.incident_status,
        previous_status: previousStatus,
        ...(message === '' ? {} : { message }),
      })
    }
    case 'follow_up_created':
    case 'follow_up_updated':
      return event(`public_incident.${change.kind}_v2`, change.followUp)
    case 'membership_granted':
    case 'membership_revoked':
      return null
  }
}

const privateEvent = (change: Change): WebhookEvent | null => {
  switch (change.kind) {
    case 'incident_created':
    case 'incident_updated':
      return event(`private_incident.${change.kind}_v2`, { id: change.incident.id })
    // The vendor has no private form of this one: incident_updated covers it.
    case 'incident_status_updated':
      return null
    case 'follow_up_created':
    case 'follow_up_updated':
      return event(`private_incident.${change.kind}_v2`, { id: change.followUp.id })
    case 'membership_granted':
    case 'membership_revoked':
      return event(`private_incident.${change.kind}_v1`, {
        incident_id: change.incident.id,
        user_id: change.userId,
        actor_user_id: change.actorUserId,
      })
  }
}

/** The event for a change, or null when the product sends none. */
export function toEvent(change: Change): WebhookEvent | null {
  return change.incident.visibility === 'private' ? privateEvent(change) : publicEvent(change)
}

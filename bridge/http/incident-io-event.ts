/** incident.io's webhook bodies as hints: which incident or follow-up changed. What they say about its state is never used. */
import { z } from 'zod'
import type { ChangeHint } from '../sync/hint.ts'
import { ioId, parseBody } from './signed-body.ts'

/** `hint` is null for event types that the bridge has no use for; `type` is then `unknown`, never the sender's text. */
export interface IncidentIoEvent {
  readonly type: string
  readonly hint: ChangeHint | null
}

const id = ioId
const envelope = z.looseObject({ event_type: z.string().min(1).max(200) })
const incident = z.looseObject({ id })
const statusChange = z.looseObject({ incident: z.looseObject({ id }) })
const followUp = z.looseObject({ id, incident_id: id.optional() })
const membership = z.looseObject({ incident_id: id })

type Reader = (payload: unknown, type: string, isPrivate: boolean) => ChangeHint

const readIncident: Reader = (payload, type, isPrivate) => ({
  kind: 'incident',
  id: parseBody(incident, payload, [type]).id,
  private: isPrivate,
})

const readStatusChange: Reader = (payload, type, isPrivate) => ({
  kind: 'incident',
  id: parseBody(statusChange, payload, [type]).incident.id,
  private: isPrivate,
})

const readMembership: Reader = (payload, type, isPrivate) => ({
  kind: 'incident',
  id: parseBody(membership, payload, [type]).incident_id,
  private: isPrivate,
})

const readFollowUp: Reader = (payload, type, isPrivate) => {
  const parsed = parseBody(followUp, payload, [type])
  return {
    kind: 'follow_up',
    id: parsed.id,
    private: isPrivate,
    ...(parsed.incident_id === undefined ? {} : { incidentId: parsed.incident_id }),
  }
}

const subjects: readonly (readonly [string, Reader])[] = [
  ['public_incident.incident_created', readIncident],
  ['public_incident.incident_updated', readIncident],
  ['public_incident.incident_status_updated', readStatusChange],
  ['public_incident.follow_up_created', readFollowUp],
  ['public_incident.follow_up_updated', readFollowUp],
  ['private_incident.incident_created', readIncident],
  ['private_incident.incident_updated', readIncident],
  ['private_incident.follow_up_created', readFollowUp],
  ['private_incident.follow_up_updated', readFollowUp],
  ['private_incident.membership_granted', readMembership],
  ['private_incident.membership_revoked', readMembership],
]

/** incident.io sends both versions side by side; they differ in what they carry, not in what they point at. */
const readers = new Map(
  subjects.flatMap(([name, reader]) => [
    [`${name}_v1`, reader],
    [`${name}_v2`, reader],
  ]),
)

/** The event types the bridge acts on. */
export const knownEventTypes: readonly string[] = [...readers.keys()]

/** Reads a verified body; throws `body_invalid` naming the field that is wrong. */
export function parseIncidentIoEvent(json: unknown): IncidentIoEvent {
  const event = parseBody(envelope, json)
  const reader = readers.get(event.event_type)
  if (reader === undefined) return { type: 'unknown', hint: null }
  return { type: event.event_type, hint: reader(event[event.event_type], event.event_type, event.event_type.startsWith('private_')) }
}

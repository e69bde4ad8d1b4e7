/**
 * incident.io's webhook bodies as hints: which incident or follow-up changed, and what a run must read because of it. What they say
 * of its state is never written anywhere.
 */
import { z } from 'zod'
import { toSixDigits } from '../../mapping/moment.ts'
import type { ChangeHint, IncidentNews } from '../../sync/hint.ts'
import { ioId, parseBody } from './signed-body.ts'

/** `hint` is null for event types that the bridge has no use for; `type` is then `unknown`, never the sender's text. */
interface IncidentIoEvent {
  readonly type: string
  readonly hint: ChangeHint | null
}

const id = ioId
const envelope = z.looseObject({ event_type: z.string().min(1).max(200) })
const named = z.looseObject({ id: z.string() })
const text = z
  .string()
  .nullish()
  .transform(value => value ?? '')
const incident = z.looseObject({
  id,
  updated_at: text,
  incident_status: named.nullish().catch(null),
  severity: named.nullish().catch(null),
  most_recent_update_message: text.catch(''),
})
const statusChange = z.looseObject({ incident })
const followUp = z.looseObject({ id, incident_id: id.optional(), updated_at: text })
const membership = z.looseObject({ incident_id: id })

type Reader = (payload: unknown, type: string, isPrivate: boolean) => ChangeHint

const readIncident: Reader = (payload, type, isPrivate) => {
  const parsed = parseBody(incident, payload, [type])
  const news = isPrivate ? null : newsOf(parsed, parsed.most_recent_update_message !== '')
  return { kind: 'incident', id: parsed.id, private: isPrivate, declared: type.includes('incident_created'), news }
}

const readStatusChange: Reader = (payload, type, isPrivate) => {
  const { incident: changed } = parseBody(statusChange, payload, [type])
  return { kind: 'incident', id: changed.id, private: isPrivate, declared: false, news: newsOf(changed, true) }
}

const readMembership: Reader = (payload, type, isPrivate) => ({
  kind: 'incident',
  id: parseBody(membership, payload, [type]).incident_id,
  private: isPrivate,
  declared: false,
  news: null,
})

const readFollowUp: Reader = (payload, type, isPrivate) => {
  const parsed = parseBody(followUp, payload, [type])
  return {
    kind: 'follow_up',
    id: parsed.id,
    private: isPrivate,
    version: type.includes('follow_up_updated') ? toSixDigits(parsed.updated_at) : '',
    ...(parsed.incident_id === undefined ? {} : { incidentId: parsed.incident_id }),
  }
}

/** null when the payload does not say where the incident stands: then only reading tells. */
function newsOf(
  { updated_at, incident_status: status, severity }: z.infer<typeof incident>,
  speaksOfUpdate: boolean,
): IncidentNews | null {
  if (!status) return null
  return { version: toSixDigits(updated_at), statusId: status.id, severityId: severity?.id ?? '', speaksOfUpdate }
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

/** Reads a verified body; throws `body_invalid` naming the field that is wrong. */
export function parseIncidentIoEvent(json: unknown): IncidentIoEvent {
  const event = parseBody(envelope, json)
  const reader = readers.get(event.event_type)
  if (reader === undefined) return { type: 'unknown', hint: null }
  return {
    type: event.event_type,
    hint: reader(event[event.event_type], event.event_type, event.event_type.startsWith('private_')),
  }
}

/**
 * POST /webhooks/incident-io. A delivery only says which incident or follow-up changed, and what a run must read because of it.
 * What it says of their state is never written anywhere.
 */
import type { RequestHandler } from 'express'
import { z } from 'zod'
import type { ChangeHint } from '../../sync/hint.ts'
import type { IncidentNews } from '../../sync/ports.ts'
import { ioId } from '../../wire/io-id.ts'
import { parseBody, signedWebhook, type ChangeWebhookParts, type DeliveryParts } from './delivery.ts'
import { readSignatureHeaders, standardWebhooks } from './standard-webhooks.ts'

/** Verifies the delivery, reads what it points at, and answers once the run is done. */
export function incidentIoWebhook(own: ChangeWebhookParts<ChangeHint>, parts: DeliveryParts): RequestHandler {
  return signedWebhook(standardWebhooks, own.secrets, parts, (json, { headers }) => {
    const { type, hint } = parseIncidentIoEvent(json)
    const { id } = readSignatureHeaders(headers)
    return {
      source: 'incident_io',
      type,
      fields: { webhookId: id, eventType: type, ...subjectOf(hint) },
      work: hint === null ? null : own.handle(hint),
      onMissed: own.onMissed,
    }
  })
}

function subjectOf(hint: ChangeHint | null) {
  if (hint === null) return {}
  return hint.kind === 'incident' ? { incidentId: hint.id } : { externalId: hint.id, incidentId: hint.incidentId }
}

/**
 * Reads a verified body; throws `body_invalid` naming the field that is wrong. `hint` is null for event types that the bridge has
 * no use for; `type` is then `unknown`, never the sender's text.
 */
export function parseIncidentIoEvent(json: unknown): { readonly type: string; readonly hint: ChangeHint | null } {
  const event = parseBody(envelope, json)
  const type = event.event_type
  const reader = readers.get(/^(.+)_v[12]$/.exec(type)?.[1] ?? '')
  return reader === undefined
    ? { type: 'unknown', hint: null }
    : { type, hint: reader(event[type], type, type.startsWith('private_')) }
}

const envelope = z.looseObject({ event_type: z.string().min(1).max(200) })
const named = z.looseObject({ id: z.string() })
const text = z
  .string()
  .nullish()
  .transform(value => value ?? '')
const incident = z.looseObject({
  id: ioId,
  updated_at: text,
  incident_status: named.nullish().catch(null),
  severity: named.nullish().catch(null),
  most_recent_update_message: text.catch(''),
})
const statusChange = z.looseObject({ incident })
const followUp = z.looseObject({ id: ioId, incident_id: ioId.optional(), updated_at: text })
const membership = z.looseObject({ incident_id: ioId })

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

const readMembership: Reader = (payload, type, isPrivate) => {
  const id = parseBody(membership, payload, [type]).incident_id
  return { kind: 'incident', id, private: isPrivate, declared: false, news: null }
}

const readFollowUp: Reader = (payload, type, isPrivate) => {
  const parsed = parseBody(followUp, payload, [type])
  return {
    kind: 'follow_up',
    id: parsed.id,
    private: isPrivate,
    version: type.includes('follow_up_updated') ? parsed.updated_at : '',
    incidentId: parsed.incident_id,
  }
}

/** null when the payload does not contain the status of the incident. Then the run must read it. */
function newsOf(payload: z.infer<typeof incident>, speaksOfUpdate: boolean): IncidentNews | null {
  const { updated_at: version, incident_status: status, severity } = payload
  if (!status) return null
  return { version, statusId: status.id, severityId: severity?.id ?? '', speaksOfUpdate }
}

/** incident.io sends versions 1 and 2 side by side. They differ in what they carry, not in what they point at. */
const readers = new Map<string, Reader>([
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
])

/** The body the app sends, checked field by field, in the bridge's words. */
import { z } from 'zod'
import type { OutboundEvent } from '../mapping/outbound-event.ts'
import { parseBody } from './signed-body.ts'

const sysId = z.string().regex(/^[0-9a-f]{32}$/)
const text = (max: number) => z.string().max(max)
const externalId = z.string().min(1).max(64)

const common = {
  event_id: sysId,
  source_id: z.string().min(1).max(100),
  record_type: z.enum(['incident', 'follow_up']),
  external_id: externalId,
  incident_id: externalId,
  record: z.looseObject({ table: z.string().regex(/^[a-z0-9_]{1,80}$/), sys_id: sysId, number: text(40), url: text(1024) }),
  occurred_at: z.iso.datetime({ offset: true }),
  author: text(255).default(''),
}

const attachment = z.looseObject({
  sys_id: sysId,
  file_name: text(255),
  content_type: text(255),
  size_bytes: z.number().int().nonnegative(),
})
const state = z.looseObject({
  value: text(40),
  label: text(255),
  ticket_state: z.enum(['open', 'completed', '']),
  follow_up_status: text(40),
  incident_status_id: text(64),
})

const event = z.discriminatedUnion('type', [
  z.looseObject({ ...common, type: z.literal('ticket_created') }),
  z.looseObject({ ...common, type: z.literal('work_note'), text: z.string() }),
  z.looseObject({ ...common, type: z.literal('comment'), text: z.string() }),
  z.looseObject({ ...common, type: z.literal('attachment'), attachment }),
  z.looseObject({ ...common, type: z.literal('state_changed'), state }),
])

type Body = z.infer<typeof event>

/** Reads a verified body; throws `body_invalid` naming the field that is wrong. */
export function parseServiceNowEvent(json: unknown): OutboundEvent {
  const body = parseBody(event, json)
  const base = toBase(body)
  switch (body.type) {
    case 'ticket_created':
      return { ...base, type: body.type }
    case 'work_note':
    case 'comment':
      return { ...base, type: body.type, text: body.text }
    case 'attachment':
      return { ...base, type: body.type, attachment: toAttachment(body.attachment) }
    case 'state_changed':
      return { ...base, type: body.type, state: toState(body.state) }
  }
}

const toBase = (body: Body) => ({
  eventId: body.event_id,
  sourceId: body.source_id,
  recordType: body.record_type,
  externalId: body.external_id,
  incidentId: body.incident_id,
  record: { table: body.record.table, sysId: body.record.sys_id, number: body.record.number, url: body.record.url },
  occurredAt: body.occurred_at,
  author: body.author,
})

const toAttachment = (given: z.infer<typeof attachment>) => ({
  sysId: given.sys_id,
  fileName: given.file_name,
  contentType: given.content_type,
  sizeBytes: given.size_bytes,
})

const toState = (given: z.infer<typeof state>) => ({
  value: given.value,
  label: given.label,
  ticketState: given.ticket_state,
  followUpStatus: given.follow_up_status,
  incidentStatusId: given.incident_status_id,
})

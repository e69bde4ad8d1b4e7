/** The body the app sends, checked field by field, in the bridge's words. */
import { z } from 'zod'
import type { AdminRequest, AppEvent, OutboundEvent } from '../mapping/outbound-event.ts'
import { ioId, parseBody } from './signed-body.ts'

const sysId = z.string().regex(/^[0-9a-f]{32}$/)
/** Of a record in ServiceNow its sys_id, of an issue in Jira its number. */
const recordId = z.union([sysId, z.string().regex(/^\d{1,20}$/)])
const text = (max: number) => z.string().max(max)

/** What every event has, also one that is about no ticket. */
const asked = {
  event_id: sysId,
  source_id: z.string().min(1).max(100),
  occurred_at: z.iso.datetime({ offset: true }),
  author: text(255).default(''),
}
/** Who does not count may have tried before, so it is looked before it is written. */
const uncounted = 2
const common = {
  ...asked,
  attempt: z.number().int().min(1).default(uncounted),
  record_type: z.enum(['incident', 'follow_up']),
  external_id: ioId,
  incident_id: ioId,
  record: z.looseObject({ table: z.string().regex(/^[a-z0-9_]{1,80}$/), sys_id: recordId, number: text(40), url: text(1024) }),
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

const recordEvent = z.discriminatedUnion('type', [
  z.looseObject({ ...common, type: z.literal('ticket_created') }),
  z.looseObject({ ...common, type: z.literal('work_note'), text: z.string() }),
  z.looseObject({ ...common, type: z.literal('comment'), text: z.string() }),
  z.looseObject({ ...common, type: z.literal('attachment'), attachment }),
  z.looseObject({ ...common, type: z.literal('state_changed'), state }),
])
const reference = z.string().min(1).max(1024)
const preview = z.looseObject({ sys_id: sysId, reference, template: z.union([sysId, z.literal('')]) })
const link = z.looseObject({ sys_id: sysId, reference, table: z.string().regex(/^[a-z0-9_]{1,80}$/), record_sys_id: sysId })
const adminRequest = z.discriminatedUnion('type', [
  z.looseObject({ ...asked, type: z.literal('catalogue_refresh') }),
  z.looseObject({ ...asked, type: z.literal('preview'), preview }),
  z.looseObject({ ...asked, type: z.literal('link_requested'), link }),
  z.looseObject({ ...asked, type: z.literal('resync'), resync: z.looseObject({ incident_id: ioId }) }),
])
const event = z.discriminatedUnion('type', [recordEvent, adminRequest])

type RecordBody = z.infer<typeof recordEvent>
type RequestBody = z.infer<typeof adminRequest>

/** Reads a verified body; throws `body_invalid` naming the field that is wrong. */
export function parseServiceNowEvent(json: unknown): AppEvent {
  const body = parseBody(event, json)
  return isRequest(body) ? toRequest(body) : toRecordEvent(body)
}

const requestTypes: readonly string[] = ['catalogue_refresh', 'preview', 'link_requested', 'resync'] satisfies AdminRequest['type'][]
const isRequest = (body: RecordBody | RequestBody): body is RequestBody => requestTypes.includes(body.type)

function toRequest(body: RequestBody): AdminRequest {
  const base = toAsked(body)
  switch (body.type) {
    case 'catalogue_refresh':
      return { ...base, type: body.type }
    case 'preview': {
      const { sys_id, reference, template } = body.preview
      return { ...base, type: body.type, preview: { sysId: sys_id, reference, template } }
    }
    case 'link_requested': {
      const { sys_id, reference, table, record_sys_id } = body.link
      return { ...base, type: body.type, link: { sysId: sys_id, reference, table, recordSysId: record_sys_id } }
    }
    case 'resync':
      return { ...base, type: body.type, resync: { incidentId: body.resync.incident_id } }
  }
}

function toRecordEvent(body: RecordBody): OutboundEvent {
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

const toAsked = (body: RecordBody | RequestBody) => ({
  eventId: body.event_id,
  sourceId: body.source_id,
  occurredAt: body.occurred_at,
  author: body.author,
})

const toBase = (body: RecordBody) => ({
  ...toAsked(body),
  recordType: body.record_type,
  externalId: body.external_id,
  incidentId: body.incident_id,
  attempt: body.attempt,
  record: { table: body.record.table, sysId: body.record.sys_id, number: body.record.number, url: body.record.url },
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

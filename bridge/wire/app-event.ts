/**
 * What the app's outbox delivers, checked and in our spelling: what happened to a record in ServiceNow, and what admins request. The
 * contract has it in the spelling of the wire.
 */
import { z } from 'zod'
import { REPORT_EVENT } from '../../src-sn/server/contract/bridge-report.ts'
import { lengths } from '../../src-sn/server/contract/columns.ts'
import { specLimits } from '../../src-sn/server/contract/spec.ts'
import { tryoutLimits, tryoutLists } from '../../src-sn/server/contract/tryout-limits.ts'
import { recordTypes, ticketStates } from '../../src-sn/server/contract/vocabulary.ts'
import { ioId } from './io-id.ts'
import { camelKeys } from './spelling.ts'

const sysId = z.string().regex(/^[0-9a-f]{32}$/)
/** Of a record in ServiceNow its sys_id, of an issue in Jira its number. */
const recordId = z.union([sysId, z.string().regex(/^\d{1,20}$/)])
const text = (max: number) => z.string().max(max)

/** What every event has, also one that is about no ticket: a request to the bridge, by a button or by the app itself. */
const base = {
  event_id: sysId,
  /** journal:<sys_id>, attachment:<sys_id>, state:<sys_id>:<update count of the state known before>, ticket_created:<sys_id>. One happening, one id. */
  source_id: z.string().min(1).max(lengths.outbound_event.source_id),
  /** RFC 3339: when it happened in ServiceNow. */
  occurred_at: z.iso.datetime({ offset: true }),
  /** Display name of the person, '' when unknown. */
  author: text(255).default(''),
}
/** A sender without a count may have tried before. From the second attempt on, the bridge looks before it writes. */
const uncounted = 2
/** Nor does one without an age say when it tried first. */
const agelessSeconds = 24 * 3600
/** What an event about a record has: a row of the app's outbox. */
const common = {
  ...base,
  /** How often the app has sent it, this time included: 1 for the first. */
  attempt: z.number().int().min(1).default(uncounted),
  /** Seconds since it happened, or since it was stored for the first time: no attempt is older. By the clock of the instance. */
  age_seconds: z.number().int().min(0).default(agelessSeconds),
  record_type: z.enum(recordTypes),
  external_id: ioId,
  /** The incident itself, or the incident of the follow-up. */
  incident_id: ioId,
  record: z
    .object({
      table: z.string().regex(/^[a-z0-9_]{1,80}$/),
      sys_id: recordId,
      number: text(lengths.ticket.number),
      url: text(lengths.ticket.record_url),
    })
    .transform(camelKeys),
}

const attachment = z
  .object({
    sys_id: sysId,
    file_name: text(255),
    content_type: text(255),
    size_bytes: z.number().int().nonnegative(),
    /** The admin wants nothing but images. */
    images_only: z.boolean().default(true),
  })
  .transform(camelKeys)
const state = z
  .object({
    value: text(lengths.ticket.record_state),
    label: text(255),
    /** '' when the admin mapped nothing for this state. */
    ticket_state: z.enum([...ticketStates, '']),
    follow_up_status: text(40),
    incident_status_id: text(64),
    reopened: z.boolean().default(false),
    /** Label of the close code, and the close notes; '' where none came with the state. */
    code: text(255).default(''),
    notes: text(8000).default(''),
  })
  .transform(camelKeys)

const recordEvent = z.discriminatedUnion('type', [
  z.object({ ...common, type: z.literal('ticket_created') }),
  z.object({ ...common, type: z.literal('work_note'), text: z.string() }),
  z.object({ ...common, type: z.literal('comment'), text: z.string() }),
  z.object({ ...common, type: z.literal('attachment'), attachment }),
  z.object({ ...common, type: z.literal('state_changed'), state }),
])
/** Of a request that is answered with the spec of an incident. */
const question = {
  ...base,
  /** The version of the configuration that the app has. */
  configuration: text(100).default(''),
  /** What a ticket that exists keeps, as the app reports it: a template, and the record that its values are about. */
  redecisions: z
    .array(
      z
        .object({
          record_type: z.enum(recordTypes),
          external_id: ioId,
          template: sysId.or(z.literal('')),
          record: recordId,
        })
        .transform(camelKeys),
    )
    .max(specLimits.redecisions)
    .default([]),
}
const reference = z.string().min(1).max(lengths.preview.reference)
/** `template` is the sys_id of the template it is about, '' for the one that wins. */
const preview = z.object({ sys_id: sysId, reference, template: z.union([sysId, z.literal('')]) }).transform(camelKeys)
const link = z
  .object({ sys_id: sysId, reference, table: z.string().regex(/^[a-z0-9_]{1,80}$/), record_sys_id: sysId })
  .transform(camelKeys)
const version = text(40)
const checks = z.object({ version, oldest_bridge: version, private_incidents: z.boolean() }).transform(camelKeys)
const tryout = z
  .object({
    sys_id: sysId,
    list: z.enum(tryoutLists).default('newest'),
    after: ioId.or(z.literal('')),
    count: z.number().int().min(1).max(tryoutLimits.page),
    follow_ups: z.boolean().default(false),
    draft: z.unknown(),
  })
  .transform(camelKeys)
const resync = z.object({ incident_id: ioId, is_admitted: z.boolean().default(false) }).transform(camelKeys)
const adminRequest = z.discriminatedUnion('type', [
  /** What the bridge says of itself. */
  z.object({ ...base, type: z.literal(REPORT_EVENT) }),
  /** The checks of the set-up. What the app says of itself. */
  z.object({ ...base, type: z.literal('checks'), checks }),
  /** "Refresh from incident.io": the rows that conditions are picked from. */
  z.object({ ...base, type: z.literal('catalogue_refresh') }),
  /** "Preview an incident": what a run would do. */
  z.object({ ...question, type: z.literal('preview'), preview }),
  /** "Link to incident.io incident": an existing record becomes the incident's. */
  z.object({ ...question, type: z.literal('link_requested'), link }),
  /** "Try the mapping": a page of a list of incidents, by the configuration and by a draft of it. */
  z.object({ ...question, type: z.literal('mapping_tryout'), tryout }),
  /** The configuration changed, or an admin wants a ticket tried again: one more run for the incident. */
  z.object({ ...base, type: z.literal('resync'), resync }),
])
export const appEvent = z.discriminatedUnion('type', [recordEvent, adminRequest]).transform(camelKeys)

/** Everything that the app's outbox delivers. */
export type AppEvent = z.output<typeof appEvent>

/** What happened to a record in ServiceNow, as the app sends it. */
export type OutboundEvent = Extract<AppEvent, { readonly incidentId: string }>

/** A request to the bridge from ServiceNow. It is not about a change of a record. */
export type AdminRequest = Exclude<AppEvent, OutboundEvent>

export type TicketCreatedEvent = EventOf<'ticket_created'>
export type JournalEvent = EventOf<'work_note' | 'comment'>
export type AttachmentEvent = EventOf<'attachment'>
export type StateChangedEvent = EventOf<'state_changed'>
export type TryoutRequest = EventOf<'mapping_tryout'>

type EventOf<Type extends AppEvent['type']> = Extract<AppEvent, { readonly type: Type }>

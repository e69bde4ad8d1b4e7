/** POST /webhooks/servicenow: the app's outbox delivers one event and stores the answer on its row. */
import type { RequestHandler } from 'express'
import { z } from 'zod'
import { REPORT_EVENT } from '../../../src-sn/server/contract/bridge-report.ts'
import { lengths } from '../../../src-sn/server/contract/columns.ts'
import { tryoutLimits, tryoutLists } from '../../../src-sn/server/contract/tryout-limits.ts'
import { specLimits } from '../../../src-sn/server/contract/spec.ts'
import { recordTypes, ticketStates } from '../../../src-sn/server/contract/vocabulary.ts'
import { camelKeys } from '../../wire/spelling.ts'
import type { AdminRequest, AppEvent, OutboundEvent } from '../../mapping/outbound-event.ts'
import type { Outcome } from '../../sync/ports.ts'
import { ioId, parseBody, signedWebhook, type DeliveryParts } from './delivery.ts'
import { signAnswer } from './signed-answer.ts'
import { standardWebhooks } from './standard-webhooks.ts'

export interface ServiceNowWebhookParts {
  readonly secrets: readonly string[]
  /** Brings the event to incident.io; repeats are harmless. */
  readonly deliver: (event: OutboundEvent) => Promise<Outcome>
  /** Does what an admin requested. */
  readonly answer: (request: AdminRequest) => Promise<Outcome>
}

/** Verifies the delivery, does what the event asks for, and answers with the outcome. */
export function serviceNowWebhook(own: ServiceNowWebhookParts, parts: DeliveryParts): RequestHandler {
  return signedWebhook(standardWebhooks, own.secrets, parts, json => {
    const event = parseServiceNowEvent(json)
    const { type, eventId: webhookId } = event
    const fields = { webhookId, eventType: type, ...subjectOf(event) }
    const work = 'incidentId' in event ? own.deliver(event) : answerSigned(own, event)
    return { source: 'servicenow', type, fields, work }
  })
}

/** That both ends hold the same secret is what a check is about. */
async function answerSigned({ answer, secrets }: ServiceNowWebhookParts, event: AdminRequest): Promise<Outcome> {
  const outcome = await answer(event)
  return outcome.checks === undefined
    ? outcome
    : { ...outcome, checks: signAnswer(event.eventId, outcome.checks, secrets, new Date()) }
}

const subjectOf = (event: AppEvent) =>
  'incidentId' in event
    ? {
        externalId: event.externalId,
        incidentId: event.incidentId,
        table: event.record.table,
        record: event.record.sysId,
      }
    : {}

const sysId = z.string().regex(/^[0-9a-f]{32}$/)
/** Of a record in ServiceNow its sys_id, of an issue in Jira its number. */
const recordId = z.union([sysId, z.string().regex(/^\d{1,20}$/)])
const text = (max: number) => z.string().max(max)

/** What every event has, also one that is about no ticket. */
const base = {
  event_id: sysId,
  source_id: z.string().min(1).max(lengths.outbound_event.source_id),
  occurred_at: z.iso.datetime({ offset: true }),
  author: text(255).default(''),
}
/** A sender without a count may have tried before. From the second attempt on, the bridge looks before it writes. */
const uncounted = 2
/** Nor does one without an age say when it tried first. */
const agelessSeconds = 24 * 3600
const common = {
  ...base,
  attempt: z.number().int().min(1).default(uncounted),
  age_seconds: z.number().int().min(0).default(agelessSeconds),
  record_type: z.enum(recordTypes),
  external_id: ioId,
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
    images_only: z.boolean().default(true),
  })
  .transform(camelKeys)
const state = z
  .object({
    value: text(lengths.ticket.record_state),
    label: text(255),
    ticket_state: z.enum([...ticketStates, '']),
    follow_up_status: text(40),
    incident_status_id: text(64),
    reopened: z.boolean().default(false),
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
  configuration: text(100).default(''),
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
    draft: z.unknown(),
  })
  .transform(camelKeys)
const resync = z.object({ incident_id: ioId, is_admitted: z.boolean().default(false) }).transform(camelKeys)
const adminRequest = z.discriminatedUnion('type', [
  z.object({ ...base, type: z.literal(REPORT_EVENT) }),
  z.object({ ...base, type: z.literal('checks'), checks }),
  z.object({ ...base, type: z.literal('catalogue_refresh') }),
  z.object({ ...question, type: z.literal('preview'), preview }),
  z.object({ ...question, type: z.literal('link_requested'), link }),
  z.object({ ...question, type: z.literal('mapping_tryout'), tryout }),
  z.object({ ...base, type: z.literal('resync'), resync }),
])
const event = z.discriminatedUnion('type', [recordEvent, adminRequest]).transform(camelKeys)

/** Reads a verified body; throws `body_invalid` naming the field that is wrong. */
export const parseServiceNowEvent = (json: unknown): AppEvent => parseBody(event, json)

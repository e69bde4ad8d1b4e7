/** POST /webhooks/servicenow: the app's outbox delivers one event and stores the answer on its row. */
import type { RequestHandler } from 'express'
import { appEvent, type AdminRequest, type AppEvent, type OutboundEvent } from '../../wire/app-event.ts'
import type { Outcome } from '../../sync/ports.ts'
import { parseBody, signedWebhook, type DeliveryParts } from './delivery.ts'
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

/** Reads a verified body; throws `body_invalid` naming the field that is wrong. */
export const parseServiceNowEvent = (json: unknown): AppEvent => parseBody(appEvent, json)

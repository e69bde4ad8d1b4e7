/** Sends one outbound event to the bridge, and writes down how that went. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { noAnswer } from './bridge-answer.ts'
import type { AnswerRequest, Ask, Verdict } from './bridge-answer.ts'
import { ASKED_IN_A_PAUSE, readConnection } from './connection.ts'
import type { Connection } from './connection.ts'
import { withNewestStatus } from './newest-state.ts'
import { reportToRequester } from './report-to-requester.ts'
import { saveVerdict } from './save-verdict.ts'
import type { DeliveryOutcome } from './save-verdict.ts'
import { REFUSED_BY_SCAN, waitForScan } from './scan-wait.ts'
import { sendEvent } from './send-event.ts'
import { isToBeSent } from './under-way.ts'
import { hasBytes, scanStateOf } from '../platform/attachments.ts'
import { CLAIM_BACKOFF, DELIVERY_BACKOFF, MAX_ATTEMPTS, delaySeconds } from '../platform/backoff.ts'
import type { Backoff } from '../platform/backoff.ts'
import { isObject, messageOf, parseJson } from '../platform/json.ts'
import { changeRow, readRow, text, toNumber } from '../platform/rows.ts'
import { OUTBOUND_EVENT } from '../platform/tables.ts'
import { fromNow, nowMs, toIso } from '../platform/time.ts'
import { storeEchoVersions } from '../tickets/existing-rows.ts'
import { isPrivateAndKept, readTicket } from '../tickets/ticket.ts'
import type { Ticket } from '../tickets/ticket.ts'

const BYTES_DELAY_SECONDS = 30

/** Sends the event if it is still to be sent. Never throws. */
export function deliver(sysId: string, answerRequest: AnswerRequest): DeliveryOutcome {
  const row = readRow(OUTBOUND_EVENT, sysId)
  if (row === null || !isToBeSent(row)) return 'not_sent'
  try {
    return deliverReady(row, answerRequest)
  } catch (error) {
    gs.error(`incident.io sync: outbound event ${sysId} stopped on an unexpected error, see its answer.`)
    return saveVerdict(
      sysId,
      toNumber(row, 'attempts') + 1,
      noAnswer(`unexpected error: ${messageOf(error)}`),
      backoffOf(text(row, 'type')),
    )
  }
}

function deliverReady(row: GlideRecord, answerRequest: AnswerRequest): DeliveryOutcome {
  const sysId = row.getUniqueValue()
  const connection = readConnection()
  const obstacle = whyNotNow(connection, text(row, 'type'))
  if (obstacle !== '') {
    if (text(row, 'answer') !== obstacle) {
      changeRow(row, { answer: obstacle })
      reportToRequester(row, { state: 'ready', outcome: '', words: obstacle })
    }
    return 'not_sent'
  }
  const backoff = backoffOf(text(row, 'type'))
  const ticket = text(row, 'ticket') === '' ? null : readTicket(text(row, 'ticket'))
  const prepared = prepare(row, ticket)
  if ('verdict' in prepared) return saveVerdict(sysId, toNumber(row, 'attempts'), prepared, backoff)
  const { payload, remark } = prepared
  const bytes = checkBytes(payload)
  if (bytes === 'pending') {
    waitForScan(row)
    return 'retry'
  }
  if (bytes === 'refused')
    return saveVerdict(sysId, toNumber(row, 'attempts'), { verdict: 'parked', answer: REFUSED_BY_SCAN }, backoff)
  const attempts = toNumber(row, 'attempts') + 1
  // Stored before the request: an instance that stops in the middle neither loses the event nor hammers the bridge.
  changeRow(row, { attempts: `${attempts}`, next_attempt: fromNow(delaySeconds(attempts, backoff)) })
  if (bytes === 'gone')
    return saveVerdict(
      sysId,
      attempts,
      { verdict: 'parked', answer: 'The attachment was deleted before it was sent.' },
      backoff,
    )
  if (bytes === 'incomplete') return waitForBytes(row, attempts)
  const age_seconds = ageOf(row, payload)
  const ask: Ask = fields =>
    connection.ready
      ? sendEvent(connection, sysId, { ...payload, ...fields, attempt: attempts, age_seconds })
      : noAnswer(connection.problem)
  const verdict = answerRequest(text(row, 'type'), payload, ask, sysId)
  // Before the verdict is saved: after it no answer names our own versions again.
  storeEchoVersions(verdict.versions ?? [])
  return saveVerdict(sysId, attempts, { ...verdict, answer: `${remark}${verdict.answer}` }, backoff)
}

/** Why an event stays ready, and counts no attempt; '' when it may leave. */
function whyNotNow(connection: Connection, type: string): string {
  // That nothing can be sent is a finding.
  if (type === 'checks') return ''
  if (!connection.ready) return connection.problem
  return ASKED_IN_A_PAUSE.includes(type) ? '' : connection.pause
}

/**
 * How long ago the first attempt can have been: since the event was stored, or since what it is about happened. A restored instance
 * may store an event again that was sent before.
 */
function ageOf(row: GlideRecord, { occurred_at: occurredAt }: Record<string, unknown>): number {
  const moments = [toIso(text(row, 'sys_created_on')), String(occurredAt)].map(moment => Date.parse(moment))
  return Math.max(0, ...moments.filter(ms => !Number.isNaN(ms)).map(ms => Math.floor((nowMs() - ms) / 1000)))
}

/** What makes something at incident.io without an idempotency key is repeated only when the last attempt cannot be under way. */
function backoffOf(type: string): Backoff {
  return type === 'ticket_created' || type === 'attachment' ? CLAIM_BACKOFF : DELIVERY_BACKOFF
}

/** What is to be sent, or why nothing is. */
function prepare(
  row: GlideRecord,
  ticket: Ticket | null,
): { payload: Record<string, unknown>; remark: string } | Verdict {
  // A resync says nothing about a record: it is only listed under the ticket.
  if (ticket?.status === 'unlinked' && text(row, 'type') !== 'resync')
    return { verdict: 'parked', answer: 'Not sent: the ticket was unlinked from its record.' }
  // This is true of it as well: a run of the bridge asks for itself what may be reported.
  if (ticket !== null && isPrivateAndKept(ticket) && text(row, 'type') !== 'resync')
    return { verdict: 'parked', answer: 'Not sent: the incident is private now, and private incidents are not synced.' }
  const payload = parseJson(text(row, 'payload'))
  if (!isObject(payload)) return { verdict: 'parked', answer: 'The payload is not readable JSON.' }
  const overtaken = withNewestStatus(row, payload, ticket)
  return overtaken === null
    ? { payload, remark: '' }
    : { payload: overtaken, remark: 'Overtaken by a newer state, whose status it carries. ' }
}

/** May the bytes of the event's attachment be shown, and are they there? An event without attachment is complete. */
function checkBytes(payload: Record<string, unknown>): 'complete' | 'incomplete' | 'gone' | 'pending' | 'refused' {
  const { attachment } = payload
  if (!isObject(attachment)) return 'complete'
  const row = readRow('sys_attachment', String(attachment['sys_id']))
  if (row === null) return 'gone'
  const scan = scanStateOf(row)
  if (scan !== 'available') return scan
  return hasBytes(row) ? 'complete' : 'incomplete'
}

/** Nothing was sent, so nothing can be under way. */
function waitForBytes(row: GlideRecord, attempts: number): DeliveryOutcome {
  const answer = 'Waiting for ServiceNow to store the bytes of the attachment.'
  if (attempts >= MAX_ATTEMPTS)
    return saveVerdict(
      row.getUniqueValue(),
      attempts,
      { verdict: 'parked', answer: 'The attachment has no content.' },
      CLAIM_BACKOFF,
    )
  changeRow(row, { answer, next_attempt: fromNow(BYTES_DELAY_SECONDS) })
  return 'retry'
}

/** Sends one outbound event to the bridge, and writes down how that went. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { isPrivateAndKept } from './apply-gate.ts'
import { askedDelaySeconds, DELIVERY_BACKOFF, delaySeconds, MAX_ATTEMPTS } from './backoff.ts'
import { noAnswer } from './bridge-answer.ts'
import type { Verdict } from './bridge-answer.ts'
import { readConnection } from './connection.ts'
import { isObject, parseJson } from './desired-values.ts'
import { withNewestStatus } from './outdated-state.ts'
import { openTable, readRow, text, toNumber, writeRow } from './rows.ts'
import type { Values } from './rows.ts'
import { sendEvent } from './send-event.ts'
import { OUTBOUND_EVENT } from './tables.ts'
import { tellAsker } from './tell-asker.ts'
import { readTicket } from './ticket-row.ts'
import { fromNow, now } from './time.ts'

/** ServiceNow stores an attachment's row first and its bytes after it. */
const BYTES_DELAY_SECONDS = 30
/** How the answer begins of an event that never got through: not refused by anybody, so a corrected connection sends it. */
export const GIVEN_UP = 'Given up after'

export type DeliveryOutcome = Verdict['verdict'] | 'not_sent'

/** The asynchronous rules on the outbox. */
export function deliverReadyEvent(current: GlideRecord): void {
  deliver(current.getUniqueValue())
}

/** Sends the event if it is ready. Never throws. */
export function deliver(sysId: string): DeliveryOutcome {
  const row = readRow(OUTBOUND_EVENT, sysId)
  if (row === null || text(row, 'state') !== 'ready') return 'not_sent'
  try {
    return deliverReady(row)
  } catch (error) {
    gs.error(`incident.io sync: outbound event ${sysId} stopped on an unexpected error, see its answer.`)
    return settle(sysId, toNumber(row, 'attempts') + 1, noAnswer(`unexpected error: ${error}`))
  }
}

function deliverReady(row: GlideRecord): DeliveryOutcome {
  const sysId = row.getUniqueValue()
  const connection = readConnection()
  if (!connection.ready) {
    if (text(row, 'answer') !== connection.problem) {
      writeRow(OUTBOUND_EVENT, sysId, { answer: connection.problem })
      tellAsker(row, { state: 'ready', outcome: '', words: connection.problem })
    }
    return 'not_sent'
  }
  const prepared = prepare(row)
  if ('verdict' in prepared) return settle(sysId, toNumber(row, 'attempts'), prepared)
  const { payload, remark } = prepared
  const attempts = toNumber(row, 'attempts') + 1
  // Stored before the request: an instance that stops in the middle neither loses the event nor hammers the bridge.
  writeRow(OUTBOUND_EVENT, sysId, { attempts: `${attempts}`, next_attempt: fromNow(delaySeconds(attempts, DELIVERY_BACKOFF)) })
  const bytes = checkBytes(payload)
  if (bytes === 'gone') return settle(sysId, attempts, { verdict: 'parked', answer: 'The attachment was deleted before it was sent.' })
  if (bytes === 'incomplete') return waitForBytes(sysId, attempts)
  const verdict = sendEvent(connection, sysId, payload)
  return settle(sysId, attempts, { ...verdict, answer: `${remark}${verdict.answer}` })
}

/** What is to be sent, or why nothing is. */
function prepare(row: GlideRecord): { payload: Record<string, unknown>, remark: string } | Verdict {
  const ticket = readTicket(text(row, 'ticket'))
  // A resync tells nothing of a record: the ticket is only what it is listed under.
  if (ticket?.status === 'unlinked' && text(row, 'type') !== 'resync') return { verdict: 'parked', answer: 'Not sent: the ticket was unlinked from its record.' }
  // Nor does it: a run of the bridge asks for itself what may be told.
  if (ticket !== null && isPrivateAndKept(ticket) && text(row, 'type') !== 'resync') return { verdict: 'parked', answer: 'Not sent: the incident is private now, and private incidents are not synced.' }
  const payload = parseJson(text(row, 'payload'))
  if (!isObject(payload)) return { verdict: 'parked', answer: 'The payload is not readable JSON.' }
  const overtaken = withNewestStatus(row, payload)
  return overtaken === null ? { payload, remark: '' } : { payload: overtaken, remark: 'Overtaken by a newer state, whose status it carries. ' }
}

function settle(sysId: string, attempts: number, verdict: Verdict): DeliveryOutcome {
  const isOpen = verdict.verdict === 'retry' || verdict.verdict === 'unanswered'
  const exhausted = isOpen && attempts >= MAX_ATTEMPTS
  const words = exhausted ? `${GIVEN_UP} ${attempts} attempts. ${verdict.answer}` : verdict.answer
  const state = exhausted ? 'parked' : isOpen ? 'ready' : verdict.verdict
  const row = readRow(OUTBOUND_EVENT, sysId)
  // Discarded while it was on its way: the admin's word stays, unless the event arrived after all.
  if (row === null || (text(row, 'state') === 'discarded' && state !== 'sent')) return state === 'ready' ? verdict.verdict : state
  const final = state === 'ready' ? later(attempts, verdict) : { state, next_attempt: '', sent_at: state === 'sent' ? now() : '' }
  // The event last: while it is not settled, a run that broke off here is made up for by the next attempt.
  tellAsker(row, { state, outcome: verdict.outcome ?? '', words: verdict.detail ?? words })
  writeRow(OUTBOUND_EVENT, sysId, { answer: words.slice(0, 4000), ...final })
  return state === 'ready' ? verdict.verdict : state
}

/** The next attempt was set before the request; the bridge may ask for a longer wait. */
function later(attempts: number, { retryAfterSeconds }: Verdict): Values {
  return retryAfterSeconds === undefined ? {} : { next_attempt: fromNow(askedDelaySeconds(attempts, retryAfterSeconds, DELIVERY_BACKOFF)) }
}

/** Are the bytes of the event's attachment there? An event without attachment is complete. */
function checkBytes(payload: Record<string, unknown>): 'complete' | 'incomplete' | 'gone' {
  const attachment = payload['attachment']
  if (!isObject(attachment)) return 'complete'
  const sysId = `${attachment['sys_id']}`
  if (readRow('sys_attachment', sysId) === null) return 'gone'
  const chunk = openTable('sys_attachment_doc')
  chunk.addQuery('sys_attachment', sysId)
  chunk.setLimit(1)
  chunk.query()
  return chunk.next() ? 'complete' : 'incomplete'
}

function waitForBytes(sysId: string, attempts: number): DeliveryOutcome {
  const answer = 'Waiting for ServiceNow to store the bytes of the attachment.'
  if (attempts >= MAX_ATTEMPTS) return settle(sysId, attempts, { verdict: 'parked', answer: 'The attachment has no content.' })
  writeRow(OUTBOUND_EVENT, sysId, { answer, next_attempt: fromNow(BYTES_DELAY_SECONDS) })
  return 'retry'
}

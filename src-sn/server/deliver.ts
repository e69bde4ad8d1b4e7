/** Sends one outbound event to the bridge, and writes down how that went. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { RESTMessageV2 } from '@servicenow/glide/sn_ws'
import { DELIVERY_BACKOFF, delaySeconds } from './backoff.ts'
import { noAnswer, readAnswer } from './bridge-answer.ts'
import type { Verdict } from './bridge-answer.ts'
import { readConnection } from './connection.ts'
import type { Connection } from './connection.ts'
import { isObject, parseJson } from './desired-values.ts'
import { openTable, readRow, text, toNumber, writeRow } from './rows.ts'
import { asciiJson, signatureHeader } from './sign.ts'
import { OUTBOUND_EVENT } from './tables.ts'
import { tellAsker } from './tell-asker.ts'
import { readTicket } from './ticket-row.ts'
import { fromNow, now, unixSeconds } from './time.ts'

const TIMEOUT_MS = 15_000
const MAX_ATTEMPTS = 20
/** ServiceNow stores an attachment's row first and its bytes after it. */
const BYTES_DELAY_SECONDS = 30

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
  if (readTicket(text(row, 'ticket'))?.status === 'unlinked') return settle(sysId, toNumber(row, 'attempts'), { verdict: 'parked', answer: 'Not sent: the ticket was unlinked from its record.' })
  const payload = parseJson(text(row, 'payload'))
  if (!isObject(payload)) return settle(sysId, toNumber(row, 'attempts'), { verdict: 'parked', answer: 'The payload is not readable JSON.' })
  const attempts = toNumber(row, 'attempts') + 1
  // Stored before the request: an instance that stops in the middle neither loses the event nor hammers the bridge.
  writeRow(OUTBOUND_EVENT, sysId, { attempts: `${attempts}`, next_attempt: fromNow(delaySeconds(attempts, DELIVERY_BACKOFF)) })
  const bytes = checkBytes(payload)
  if (bytes === 'gone') return settle(sysId, attempts, { verdict: 'parked', answer: 'The attachment was deleted before it was sent.' })
  if (bytes === 'incomplete') return waitForBytes(sysId, attempts)
  return settle(sysId, attempts, send(connection, sysId, payload))
}

function send(connection: Extract<Connection, { ready: true }>, eventId: string, payload: Record<string, unknown>): Verdict {
  const body = asciiJson({ event_id: eventId, ...payload })
  const timestamp = unixSeconds()
  // @ts-expect-error The typings declare the engine's internal constructor; scripts pass the message and its function.
  const message = new RESTMessageV2('incident.io bridge', 'deliver')
  message.setEndpoint(`${connection.bridgeUrl}/webhooks/servicenow`)
  message.setHttpTimeout(TIMEOUT_MS)
  message.setRequestHeader('Content-Type', 'application/json')
  message.setRequestHeader('Accept', 'application/json')
  message.setRequestHeader('webhook-id', eventId)
  message.setRequestHeader('webhook-timestamp', `${timestamp}`)
  message.setRequestHeader('webhook-signature', signatureHeader({ id: eventId, timestamp, body }, connection.secrets))
  // Without this a "${...}" in somebody's work note would be taken for a variable and the signature would break.
  message.disableForcedVariableSubstitution()
  message.setRequestBody(body)
  try {
    const response = message.execute()
    const status = Number(response.getStatusCode())
    if (status > 0) return readAnswer(status, `${response.getBody() ?? ''}`)
    return noAnswer(response.haveError() ? `${response.getErrorMessage()}` : '')
  } catch (error) {
    return noAnswer(`${error}`)
  }
}

function settle(sysId: string, attempts: number, { verdict, answer, outcome = '', detail }: Verdict): DeliveryOutcome {
  const isOpen = verdict === 'retry' || verdict === 'unanswered'
  const exhausted = isOpen && attempts >= MAX_ATTEMPTS
  const words = exhausted ? `Given up after ${attempts} attempts. ${answer}` : answer
  const state = exhausted ? 'parked' : isOpen ? 'ready' : verdict
  const final = state === 'ready' ? {} : { state, next_attempt: '', sent_at: state === 'sent' ? now() : '' }
  // The event last: while it is not settled, a run that broke off here is made up for by the next attempt.
  const row = readRow(OUTBOUND_EVENT, sysId)
  if (row !== null) tellAsker(row, { state, outcome, words: detail ?? words })
  writeRow(OUTBOUND_EVENT, sysId, { answer: words.slice(0, 4000), ...final })
  return state === 'ready' ? verdict : state
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

/** Brings the answer to a request to where the admin who made it looks for it. */
import type { GlideRecord } from '@servicenow/glide'
import { lengths } from '../contract/columns.ts'
import { isObject, parseJson } from '../platform/json.ts'
import { readRow, text, writeRow } from '../platform/rows.ts'
import { LINK_REQUEST, PREVIEW, TRYOUT } from '../platform/tables.ts'
import { now } from '../platform/time.ts'
import { findTicketOfRecord } from '../tickets/ticket.ts'

interface Reply {
  /** sent, parked for good, or ready: it is still to be sent. */
  readonly state: string
  /** The outcome of the delivery, '' when there is none. */
  readonly outcome: string
  /** For the admin. */
  readonly words: string
}

/** False for an event about a record: nobody waits for its answer. */
export function reportToRequester(event: GlideRecord, reply: Reply): boolean {
  const type = text(event, 'type')
  const asked = ASKED_BY_TYPE.get(type)
  if (asked === undefined) return false
  const payload = parseJson(text(event, 'payload'))
  const request = isObject(payload) ? payload[asked.field] : null
  if (isObject(request)) asked.answer(String(request['sys_id']), reply)
  return true
}

/** Until there is an answer, what prevents it takes its place. */
function answerPreviewRow(sysId: string, { state, outcome, words }: Reply): void {
  const isAnswered = state === 'sent' && outcome === 'delivered'
  const status = isAnswered ? 'answered' : state === 'ready' ? 'asked' : 'failed'
  writeRow(PREVIEW, sysId, {
    status,
    result: words.slice(0, lengths.preview.result),
    retire_on: status === 'asked' ? '' : now(),
  })
}

/** What was worked out is on the row already; here is what prevents it. */
function answerTryout(sysId: string, { state, words }: Reply): void {
  if (state === 'sent') return
  const row = readRow(TRYOUT, sysId)
  if (row === null || text(row, 'status') !== 'running') return
  writeRow(TRYOUT, sysId, { answer: words, ...(state === 'ready' ? {} : { status: 'failed', finished_at: now() }) })
}

/** The ticket row decides whether the record is linked, not the words. */
function answerLinkRequest(sysId: string, { state, words }: Reply): void {
  const request = readRow(LINK_REQUEST, sysId)
  if (request === null) return
  if (state !== 'sent') {
    const final = state === 'parked' ? { status: 'refused', retire_on: now() } : {}
    writeRow(LINK_REQUEST, sysId, { answer: words, ...final })
    return
  }
  const ticket = findTicketOfRecord(text(request, 'record'))
  writeRow(LINK_REQUEST, sysId, {
    status: ticket === null ? 'refused' : 'linked',
    answer: words,
    ticket: ticket?.sysId ?? '',
    retire_on: now(),
  })
}

/** Where the request stands in the payload, and whose row it is. */
const ASKED_BY_TYPE = new Map([
  ['preview', { field: 'preview', answer: answerPreviewRow }],
  ['link_requested', { field: 'link', answer: answerLinkRequest }],
  ['mapping_tryout', { field: 'tryout', answer: answerTryout }],
])

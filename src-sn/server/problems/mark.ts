/**
 * Business rules before a row is stored: in the statement that writes why something failed, the row gets the key of its problem. So
 * whatever writes a reason, and whenever it is written, 10,000 rows of three causes are counted by three groups of an index.
 */
import type { GlideRecord } from '@servicenow/glide'
import { saidByAnswer, saidByBridge, saidByRefusal, saidByWarnings, saidByWrite } from './classify.ts'
import type { Said, SaidOfColumns } from './classify.ts'
import { PROBLEM_KEY, joinKeys, keyOf } from './key.ts'
import type { ProblemDirection } from './key.ts'
import { readRow, text } from '../platform/rows.ts'
import { isRecent } from '../platform/time.ts'
import { CURSOR, NOTE, OUTBOUND_EVENT, REFUSAL, TEMPLATE, TICKET } from '../platform/tables.ts'
import { isHeldAsFailing } from '../tickets/shared-columns.ts'

/** A document that was not refused again within a day is of the past. */
export const REFUSAL_SECONDS = 24 * 3600

/** On tickets, notes, outbound events, parts that sweeps could not read, and refused documents. */
export function markProblem(current: GlideRecord): void {
  const key = problemKeyOf(current)
  if (text(current, PROBLEM_KEY) !== key) current.setValue(PROBLEM_KEY, key)
}

/** '' while the row is no problem. The only place that decides which problems a row belongs to. */
export function problemKeyOf(row: GlideRecord): string {
  switch (row.getTableName()) {
    case TICKET:
      return ticketKey(row)
    case NOTE:
      return text(row, 'status') === 'failed' ? noteKey(row) : ''
    case OUTBOUND_EVENT:
      return eventKey(row)
    case CURSOR:
      return text(row, 'kind') === 'unread' ? key('in', saidByBridge(text(row, 'reason')), listOf(row), '') : ''
    case REFUSAL:
      return isRecent(text(row, 'last_at'), REFUSAL_SECONDS)
        ? key('in', saidByRefusal(text(row, 'reason')), '', '')
        : ''
    default:
      return ''
  }
}

/** A ticket that failed, one that the bridge could not finish, or one with warnings: in this order, and a problem for each kind of warning. */
function ticketKey(row: GlideRecord): string {
  const status = text(row, 'status')
  if (!['failed', 'pending', 'in_sync'].includes(status)) return ''
  const shown = { status, reason: text(row, 'reason'), error: text(row, 'error') }
  const bridgeError = text(row, 'bridge_error')
  if (isHeldAsFailing(shown)) return key('in', saidByBridge(bridgeError || heldWords(shown)), '', '')
  if (status === 'failed') return key('in', saidByWrite(shown.error), tableOf(row), '')
  if (bridgeError !== '') return key('in', saidByBridge(bridgeError), '', '')
  if (status !== 'in_sync') return ''
  const said = saidByWarnings(text(row, 'warnings'))
  return said.length === 0 ? '' : keysOfWarnings(said, tableOf(row))
}

/** One problem for each kind of warning. */
function keysOfWarnings(said: readonly SaidOfColumns[], table: string): string {
  return joinKeys(said.map(({ column, ...one }) => key('in', one, table, column)))
}

/** Why a run of the bridge failed, behind the sentence that it did. */
function heldWords({ reason, error }: { readonly reason: string; readonly error: string }): string {
  return error === '' ? reason.replace(/^The bridge could not finish [^.]*\. ?/, '') : error
}

function noteKey(row: GlideRecord): string {
  const ticket = readRow(TICKET, text(row, 'ticket'))
  return key('in', saidByWrite(text(row, 'error')), ticket === null ? '' : text(ticket, 'target_table'), 'work_notes')
}

/** The answers to what an admin asked stand on the request, where the admin looks for them. */
const ASKED_BY_ADMINS = ['preview', 'link_requested']

/** Whether the bridge is reachable is the same for every type of event. */
const OF_ALL_TYPES =
  /^(?:bridge_|connection_|sending_|signature_|clocks_)|_(?:unauthorised|unreachable|paused|unavailable|rate_limited)$/

function eventKey(row: GlideRecord): string {
  const type = text(row, 'type')
  if (!['ready', 'parked'].includes(text(row, 'state')) || ASKED_BY_ADMINS.includes(type)) return ''
  const said = saidByAnswer(text(row, 'answer'))
  return key('out', said, '', OF_ALL_TYPES.test(said.code) ? '' : type)
}

function key(direction: ProblemDirection, said: Said, table: string, column: string): string {
  return said.code === '' ? '' : keyOf({ direction, ...said, table, column })
}

/** A ticket that has no record yet gets one in the table of its template. */
function tableOf(row: GlideRecord): string {
  const table = text(row, 'target_table')
  if (table !== '') return table
  const template = readRow(TEMPLATE, text(row, 'template'))
  return template === null ? '' : text(template, 'target_table')
}

/** `incidents`, `follow_ups` or `issues`: the first word of what was not read. */
function listOf(row: GlideRecord): string {
  return text(row, 'name').split(' ')[0] ?? ''
}

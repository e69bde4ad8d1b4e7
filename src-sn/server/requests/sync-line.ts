/** What the buttons on a task show and do: in one line whether it is in sync with incident.io, the way there, and a look right now. */
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { keepHistory, presentPerson } from '../platform/history.ts'
import { captureProperty, isCaptured } from '../platform/journal-switches.ts'
import { isObject, parseJson, short } from '../platform/json.ts'
import { mayBeShown } from '../platform/privacy.ts'
import { openTable, readRow, text } from '../platform/rows.ts'
import { shownOnForms } from '../platform/settings.ts'
import { LINK_MARK, OUTBOUND_EVENT, TEMPLATE } from '../platform/tables.ts'
import { shown } from '../platform/time.ts'
import { keepOnProblems, marksOf } from './keep-on-problems.ts'
import { askResync } from './resync.ts'
import { isOperator, isResponder, mayWorkOnTasks } from './who-may.ts'
import { findRowOfRecord, findTicketOfRecord, isPrivateAndKept, toTicket } from '../tickets/ticket.ts'

const NOT_LINKED = 'Not linked to incident.io.'

/** Of a private incident that may not leave incident.io nothing is said, not even its reference. */
const NOTHING_TRAVELS = 'Nothing travels between this record and incident.io any more.'

/** Of one that is synced, without the role for it: what its lines quote may name it. */
const NOT_SHOWN = 'Synced with an incident of incident.io that only the role x_iio_sync.private_viewer shows.'

/** "Show incident.io sync". */
export function showSync(current: GlideRecord): void {
  if (isResponder('Show incident.io sync')) gs.addInfoMessage(syncLine(current.getUniqueValue()))
}

/**
 * For a form as it opens: the same line, '' for nobody's business. On a record that was never linked it stands where an active template
 * makes records, so that a responder sees that this one is not among them.
 */
export function formLine(table: string, record: string): string {
  const wanted = shownOnForms()
  if (wanted === 'none' || !mayWorkOnTasks()) return ''
  const row = readRow(table, record)
  if (row === null || !row.canRead()) return ''
  const isMarked = text(row, LINK_MARK) !== '' || findRowOfRecord(record) !== null
  return isMarked || (wanted === 'all' && isTarget(row.getRecordClassName())) ? syncLine(record) : ''
}

function isTarget(table: string): boolean {
  const template = openTable(TEMPLATE)
  template.addQuery('target_table', table)
  template.addQuery('active', true)
  template.setLimit(1)
  template.query()
  return template.next() && text(template, 'target_table') === table
}

/** "Open in incident.io". */
export function openIncident(current: GlideRecord, action: { setRedirectURL(url: string): void }): void {
  if (!isResponder('Open in incident.io')) return
  const row = findRowOfRecord(current.getUniqueValue())
  const url = row === null ? '' : text(row, 'permalink')
  if (row === null) gs.addInfoMessage(NOT_LINKED)
  else if (!mayBeShown(row)) gs.addInfoMessage(isPrivateAndKept(toTicket(row)) ? NOTHING_TRAVELS : NOT_SHOWN)
  else if (url.startsWith('https://')) action.setRedirectURL(url)
  else gs.addInfoMessage('The address in incident.io is not known yet.')
}

/** "Sync now": a run of the bridge for the incident, whatever the next sweep would find. */
export function syncNow(current: GlideRecord): void {
  if (!isOperator('Sync now')) return
  const ticket = findTicketOfRecord(current.getUniqueValue())
  const marks = ticket === null ? [] : marksOf(ticket.sysId)
  if (ticket === null) gs.addInfoMessage(NOT_LINKED)
  else if (askResync(ticket)) {
    keepOnProblems('retry', marks)
    keepHistory({ kind: 'sync_asked', ticket: ticket.sysId, by: presentPerson() })
    gs.addInfoMessage('The bridge is asked to look at the incident again.')
  } else
    gs.addErrorMessage('The bridge could not be asked: no event was stored. System Logs > Errors may name the reason.')
}

function syncLine(record: string): string {
  const row = findRowOfRecord(record)
  if (row === null) return NOT_LINKED
  const ticket = toTicket(row)
  if (isPrivateAndKept(ticket)) return NOTHING_TRAVELS
  if (!mayBeShown(row)) return NOT_SHOWN
  const reference = text(row, 'reference')
  const { status, reason, error, nextAttempt, adoptedAt } = ticket
  const who = text(row, 'claim_answered_by')
  const linked = adoptedAt === '' ? '' : ` Linked${who === '' ? '' : ` by ${who}`} on ${shown(adoptedAt)}.`
  if (status === 'discarded')
    return `Not synced with ${reference}: ${text(row, 'discarded_by')} discarded the ticket (${text(row, 'discard_reason')}).`
  if (status === 'in_sync') return `${journalLine(ticket.sysId, reference)}${commentsLine()}${linked}`
  const why = short(error || reason || 'it is being written.')
  return `Not in sync with ${reference}: ${why}${nextAttempt === '' ? '' : ` Next attempt: ${shown(nextAttempt)}.`}${linked}`
}

/** More than this are counted as "100 or more". */
const MAX_COUNTED = 100

/** What people write and do on a record. */
const PEOPLES_TYPES = 'work_note,comment,attachment,state_changed'

/** What waits of what people wrote, or what was sent last. */
function journalLine(ticket: string, reference: string): string {
  const waiting = eventsOf(ticket, 'ready')
  const parked = eventsOf(ticket, 'parked')
  const lines = [
    waiting.count === 0
      ? ''
      : `${counted(waiting.count)} for ${reference} ${waiting.count === 1 ? 'waits' : 'wait'} (${waiting.answer || 'not sent yet'}); ${waiting.count === 1 ? 'it is' : 'they are'} kept in order.`,
    parked.count === 0 ? '' : `Not sent to ${reference}: ${counted(parked.count)} (${parked.answer}).`,
  ].filter(line => line !== '')
  return lines.length > 0 ? lines.join(' ') : `In sync with ${reference}, ${lastSent(ticket)}.`
}

function counted(count: number): string {
  if (count >= MAX_COUNTED) return `${MAX_COUNTED} or more notes`
  return count === 1 ? '1 note' : `${count} notes`
}

function eventsOf(ticket: string, state: string): { count: number; answer: string } {
  const event = openTable(OUTBOUND_EVENT)
  event.addQuery('ticket', ticket)
  event.addQuery('type', 'IN', PEOPLES_TYPES)
  event.addQuery('state', state)
  event.orderBy('sys_created_on')
  event.setLimit(MAX_COUNTED)
  event.query()
  let count = 0
  let answer = ''
  while (event.next()) {
    if (text(event, 'ticket') !== ticket || text(event, 'state') !== state) continue
    count++
    answer = answer || short(text(event, 'answer'))
  }
  return { count, answer }
}

function lastSent(ticket: string): string {
  const event = openTable(OUTBOUND_EVENT)
  event.addQuery('ticket', ticket)
  event.addQuery('type', 'IN', PEOPLES_TYPES)
  event.addQuery('state', 'sent')
  event.orderByDesc('sent_at')
  event.setLimit(1)
  event.query()
  if (!event.next() || text(event, 'ticket') !== ticket) return 'no note to incident.io yet'
  const payload = parseJson(text(event, 'payload'))
  const author = isObject(payload) && typeof payload['author'] === 'string' ? payload['author'] : ''
  return `last note to incident.io ${shown(text(event, 'sent_at'))}${author === '' ? '' : ` by ${author}`}`
}

function commentsLine(): string {
  return isCaptured(captureProperty('comments'))
    ? ''
    : ' Not sent: comments, because they are customer-visible and the sync sends work notes only.'
}

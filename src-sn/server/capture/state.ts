/**
 * Which state of a linked record is reported to incident.io. Runs come late, twice, two at once or not at all. So each
 * compares the current record with the last state that was noted, and reports the difference.
 */
import type { GlideRecord } from '@servicenow/glide'
import type { StateMeaning } from '../contract/events.ts'
import { provenSetter } from '../platform/audit.ts'
import { isTrue, readRow, text, toNumber, writeRow } from '../platform/rows.ts'
import { TICKET } from '../platform/tables.ts'
import { toIso } from '../platform/time.ts'
import { displayName } from '../platform/users.ts'
import { storeEvent } from '../tickets/outbox.ts'
import { readStateEvents, statePrefix } from '../tickets/state-events.ts'
import type { StateEvent } from '../tickets/state-events.ts'
import { isSwitchedOff, mapState } from '../tickets/state-mapping.ts'
import { aboutTicket, readTicket } from '../tickets/ticket.ts'
import type { Memo, Ticket } from '../tickets/ticket.ts'

/** One to report and one to see that it is reported. Each further one means that another run reported a state in between. */
const MAX_ROUNDS = 5

/** A state, and the record's update count when it was seen: what is known of a higher one is the newer knowledge. */
interface Known {
  readonly value: string
  readonly version: number
  /** The status that it asked incident.io for, '' for none. */
  readonly asked: string
  /** The newest one that was reported, as its event has it. */
  readonly reported: Readonly<Record<string, unknown>> | null
}

interface Seen {
  readonly record: GlideRecord
  readonly meaning: StateMeaning
}

/**
 * Stores an event for the record's state if it is news, and notes the state on the ticket. Safe to repeat and to break off.
 * False when something is left for the next look.
 */
export function captureState(ticketSysId: string, table: string, memo: Memo): boolean {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const ticket = readTicket(ticketSysId)
    if (ticket === null || ticket.target === '' || ticket.status === 'unlinked') return true
    const known = knownState(ticket)
    // Read after the known state: a run that loses the insert below then sees a record at least as new in its next round.
    const record = readRow(table, ticket.target)
    const value = record === null ? '' : text(record, 'state')
    if (record === null || value === '') return true
    if (isBeingWritten(ticket, value)) return false
    if (value === known.value) return note(ticket, known, record)
    const meaning = mapState(table, value)
    // Noted all the same: once states travel again, a later state counts and not the way that led to it.
    if (meaning.ticket_state === '' && isSwitchedOff(table, value)) return note(ticket, seenAs(record, known), record)
    if (!report(ticket, known, { record, meaning }, memo)) return false
  }
  return false
}

/** What was noted on the ticket, or what was reported by a run that broke off before it noted that. */
function knownState({ target, recordType, recordState, recordVersion, askedStatus }: Ticket): Known {
  let newest: StateEvent | null = null
  for (const event of readStateEvents(target, recordType))
    if (newest === null || event.version > newest.version) newest = event
  if (newest !== null && newest.version > recordVersion) return newest
  return { value: recordState, version: recordVersion, asked: askedStatus, reported: newest?.reported ?? null }
}

/** The event that reports the state after the noted one. It exists when a run broke off before it noted what it reported. */
export function nextStateSource(ticket: Ticket): string {
  return `${statePrefix(ticket.target)}${ticket.recordVersion}`
}

/**
 * By the version it follows, not by its own: of two runs that both find the known state outdated only one stores an event,
 * and the other one sees it in its next round.
 */
function report(ticket: Ticket, known: Known, { record, meaning }: Seen, memo: Memo): boolean {
  const value = text(record, 'state')
  const table = record.getRecordClassName()
  const event = {
    sourceId: `${statePrefix(ticket.target)}${known.version}`,
    type: 'state_changed' as const,
    occurredAt: toIso(text(record, 'sys_updated_on')),
    author: displayName(provenSetter(record, 'state', sinceOf(ticket, known)), memo),
    details: {
      state: {
        value,
        label: `${record.getDisplayValue('state')}`,
        version: toNumber(record, 'sys_mod_count'),
        ...meaning,
        ...(meaning.ticket_state === 'open' ? reopening(known, table) : closing(known, record, meaning)),
      },
    },
  }
  return storeEvent(event, () => aboutTicket(ticket, memo))
}

function seenAs(record: GlideRecord, { reported }: Known): Known {
  return { value: text(record, 'state'), version: toNumber(record, 'sys_mod_count'), asked: '', reported }
}

function sinceOf({ createdBy, seenVersion }: Ticket, { version }: Known) {
  return { after: version, seen: Math.max(version, seenVersion), integration: createdBy }
}

function reopening({ value, reported }: Known, table: string): { readonly reopened?: true } {
  const before = reported?.['value'] === value ? reported['ticket_state'] : mapState(table, value).ticket_state
  return before === 'completed' ? { reopened: true } : {}
}

const CODES = ['close_code', 'resolution_code']

const NOTES = ['close_notes', 'fix_notes']

/** An event must fit its column, whatever quotes do to its JSON. The bridge shows less of them, and says so. */
const MAX_NOTES = 4000

/** What people wrote when they closed the record; nothing when the state before said the same. */
function closing(
  { reported }: Known,
  record: GlideRecord,
  { ticket_state }: StateMeaning,
): { readonly code?: string; readonly notes?: string } {
  const isOver = ticket_state === 'completed' || (record.isValidField('active') && !isTrue(record, 'active'))
  if (!isOver) return {}
  const filled = (columns: readonly string[]): string | undefined =>
    columns.find(column => record.isValidField(column) && text(record, column) !== '')
  const [codeColumn, notesColumn] = [filled(CODES), filled(NOTES)]
  const code = codeColumn === undefined ? '' : `${record.getDisplayValue(codeColumn)}`
  const notes = notesColumn === undefined ? '' : text(record, notesColumn).slice(0, MAX_NOTES)
  const isKnown = (reported?.['code'] ?? '') === code && (reported?.['notes'] ?? '') === notes
  return isKnown ? {} : { ...(code === '' ? {} : { code }), ...(notes === '' ? {} : { notes }) }
}

function note(ticket: Ticket, { value, version, asked }: Known, record: GlideRecord): boolean {
  if (ticket.recordState === value && ticket.recordVersion === version) return true
  return writeRow(TICKET, ticket.sysId, {
    record_state: value,
    state_label: `${record.getDisplayValue('state')}`,
    record_version: `${version}`,
    asked_status: asked,
  })
}

/**
 * Is this the state that incident.io asked for, and is it about to be written? The ticket then notes it itself, so it is no
 * news. A value that is written at the creation alone is not about to be written, nor is one of a ticket that nothing is written for.
 */
function isBeingWritten(ticket: Ticket, state: string): boolean {
  if (ticket.status !== 'pending' && ticket.status !== 'failed') return false
  const desiredState = ticket.desired?.find(desired => desired.column === 'state' && desired.write === 'sync')
  return desiredState?.value === state && ticket.memory.bases.get('state')?.sent !== state
}

/** What a state means to incident.io, per table and for Jira. An unmapped state stays unknown: nothing is guessed. */
import type { GlideRecord } from '@servicenow/glide'
import type { StateMeaning } from '../contract/events.ts'
import { ticketStates } from '../contract/vocabulary.ts'
import type { RecordType } from '../contract/vocabulary.ts'
import { oneOf } from '../platform/json.ts'
import { openTable, readRow, text } from '../platform/rows.ts'
import { JIRA, OPTION, STATE_MAPPING } from '../platform/tables.ts'

export function mapState(table: string, state: string): StateMeaning {
  return read(
    mapping => {
      mapping.addQuery('target_table', table)
      mapping.addQuery('state', state)
      mapping.addQuery('destination', '!=', JIRA)
    },
    row => text(row, 'target_table') === table && text(row, 'state') === state && text(row, 'destination') !== JIRA,
  )
}

/** What a status category of Jira means: new, indeterminate or done. */
export function mapJiraState(category: string): StateMeaning {
  return read(
    mapping => {
      mapping.addQuery('destination', JIRA)
      mapping.addQuery('state', category)
    },
    row => text(row, 'destination') === JIRA && text(row, 'state') === category,
  )
}

/** The status that a state asks incident.io for, in the words in which the ticket remembers it; '' when it asks for none. */
export function askedBy({ recordType }: { readonly recordType: RecordType }, meaning: StateMeaning): string {
  return recordType === 'incident' ? meaning.incident_status_id : meaning.follow_up_status
}

/** What a ticket knows of its record's state. */
interface Known {
  readonly sourceStatus: string
  readonly recordState: string
  readonly askedStatus: string
  readonly recordType: RecordType
}

/**
 * Does the incident have exactly the status that the record's present state asked it for? A state that was not noted yet
 * asks for what its mapping says.
 */
export function isPresentAsked(ticket: Known, record: GlideRecord): boolean {
  if (ticket.sourceStatus === '') return false
  const state = text(record, 'state')
  if (state === ticket.recordState) return ticket.askedStatus === ticket.sourceStatus
  return askedBy(ticket, mapState(record.getRecordClassName(), state)) === ticket.sourceStatus
}

/**
 * Is incident.io not told of this state at all? So it is where the row of the state is switched off, and for a state without a row where
 * every row of its table is. `table` is jira for status categories.
 */
export function isSwitchedOff(table: string, state: string): boolean {
  const mapping = openTable(STATE_MAPPING)
  if (table === JIRA) mapping.addQuery('destination', JIRA)
  else mapping.addQuery('target_table', table)
  mapping.query()
  const uses: string[] = []
  while (mapping.next()) {
    if (table === JIRA ? text(mapping, 'destination') !== JIRA : text(mapping, 'target_table') !== table) continue
    const use = useOf(mapping)
    if (text(mapping, 'state') === state && use !== 'missing') return use === 'no'
    uses.push(use)
  }
  return uses.includes('no') && !uses.includes('yes')
}

/** Rows of imports may say nothing. */
function useOf(mapping: GlideRecord): 'yes' | 'no' | 'missing' {
  return oneOf(['yes', 'no', 'missing'], text(mapping, 'in_use'), 'yes')
}

const UNMAPPED: StateMeaning = { ticket_state: '', follow_up_status: '', incident_status_id: '' }

/** The first row that fits, checked to be one that was asked for. */
function read(ask: (mapping: GlideRecord) => void, isAsked: (row: GlideRecord) => boolean): StateMeaning {
  const mapping = openTable(STATE_MAPPING)
  ask(mapping)
  mapping.orderBy('sys_created_on')
  mapping.setLimit(1)
  mapping.query()
  if (!mapping.next() || !isAsked(mapping) || useOf(mapping) !== 'yes') return UNMAPPED
  const status = readRow(OPTION, text(mapping, 'incident_status'))
  return {
    ticket_state: oneOf([...ticketStates, ''], text(mapping, 'ticket_state'), ''),
    follow_up_status: text(mapping, 'follow_up_status'),
    incident_status_id: status === null ? '' : text(status, 'external_id'),
  }
}

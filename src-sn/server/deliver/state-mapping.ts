/** What a state means to incident.io, per table and for Jira. An unmapped state stays unknown: nothing is guessed. */
import type { GlideRecord } from '@servicenow/glide'
import { openTable, readRow, text } from '../platform/rows.ts'
import { JIRA, OPTION, STATE_MAPPING } from '../contract/tables.ts'

export interface MappedState {
  readonly ticketState: string
  readonly followUpStatus: string
  readonly incidentStatusId: string
}

export function mapState(table: string, state: string): MappedState {
  return read(
    mapping => {
      mapping.addQuery('target_table', table)
      mapping.addQuery('state', state)
    },
    row => text(row, 'target_table') === table && text(row, 'state') === state,
  )
}

/** What a status category of Jira means: new, indeterminate or done. */
export function mapJiraState(category: string): MappedState {
  return read(
    mapping => {
      mapping.addQuery('destination', JIRA)
      mapping.addQuery('state', category)
    },
    row => text(row, 'destination') === JIRA && text(row, 'state') === category,
  )
}

/** The first row that fits, checked to be one that was asked for. */
function read(ask: (mapping: GlideRecord) => void, isAsked: (row: GlideRecord) => boolean): MappedState {
  const mapping = openTable(STATE_MAPPING)
  ask(mapping)
  mapping.orderBy('sys_created_on')
  mapping.setLimit(1)
  mapping.query()
  if (!mapping.next() || !isAsked(mapping)) return { ticketState: '', followUpStatus: '', incidentStatusId: '' }
  const status = readRow(OPTION, text(mapping, 'incident_status'))
  return {
    ticketState: text(mapping, 'ticket_state'),
    followUpStatus: text(mapping, 'follow_up_status'),
    incidentStatusId: status === null ? '' : text(status, 'external_id'),
  }
}

/** What a state means to incident.io, per table. An unmapped state stays unknown: nothing is guessed. */
import { openTable, readRow, text } from './rows.ts'
import { OPTION, STATE_MAPPING } from './tables.ts'

export interface MappedState { readonly ticketState: string, readonly followUpStatus: string, readonly incidentStatusId: string }

export function mapState(table: string, state: string): MappedState {
  const mapping = openTable(STATE_MAPPING)
  mapping.addQuery('target_table', table)
  mapping.addQuery('state', state)
  mapping.setLimit(1)
  mapping.query()
  if (!mapping.next() || text(mapping, 'target_table') !== table || text(mapping, 'state') !== state) {
    return { ticketState: '', followUpStatus: '', incidentStatusId: '' }
  }
  const status = readRow(OPTION, text(mapping, 'incident_status'))
  return {
    ticketState: text(mapping, 'ticket_state'),
    followUpStatus: text(mapping, 'follow_up_status'),
    incidentStatusId: status === null ? '' : text(status, 'external_id'),
  }
}

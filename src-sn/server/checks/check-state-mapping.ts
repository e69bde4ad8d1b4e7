/** Is a state mapping right as it stands? */
import type { GlideRecord } from '@servicenow/glide'
import { never } from './check-finding.ts'
import type { Finding } from './check-finding.ts'
import { checkStatusOption } from './check-status-option.ts'
import { checkTarget, probeOf } from './check-table.ts'
import { readableChoices } from '../platform/columns.ts'
import { text } from '../platform/rows.ts'
import { JIRA } from '../contract/tables.ts'

/** Jira's status categories: a status of any name belongs to one of them. */
const JIRA_CATEGORIES = ['new', 'indeterminate', 'done']
const TYPED_IN = ['state', 'target_table', 'destination']

export function checkStateMapping(row: GlideRecord): Finding[] {
  const state = text(row, 'state')
  const findings =
    text(row, 'destination') === JIRA ? checkJiraCategory(state) : checkState(text(row, 'target_table'), state)
  return [
    ...findings,
    ...checkTicketState(row),
    ...checkStatusOption(text(row, 'incident_status'), 'Incident becomes', 'incident_status'),
  ]
}

function checkState(table: string, state: string): Finding[] {
  const wrongTable = checkTarget(table, 'Table', 'target_table')
  const probe = probeOf(table)
  if (wrongTable.length > 0 || probe === null) return wrongTable
  if (!probe.isValidField('state'))
    return [never(`Table: records of ${table} have no state. Choose another table.`, 'target_table')]
  const choices = readableChoices(probe, 'state')
  if (choices === null || choices.includes(state)) return []
  return [
    never(
      `State value: "${state}" is no state of ${table} here (${choices.join(', ')}). Use one of these; a row for a state that no record has does nothing.`,
      ...TYPED_IN,
    ),
  ]
}

function checkJiraCategory(state: string): Finding[] {
  if (JIRA_CATEGORIES.includes(state)) return []
  return [never(`State value: "${state}" is no status category of Jira. Use new, indeterminate or done.`, ...TYPED_IN)]
}

function checkTicketState(row: GlideRecord): Finding[] {
  return ['open', 'completed'].includes(text(row, 'ticket_state'))
    ? []
    : [never('Meaning in incident.io: choose Open or Completed.', 'ticket_state')]
}

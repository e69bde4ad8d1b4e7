/** Are the mappings between states of records and statuses of incident.io right? */
import type { GlideRecord } from '@servicenow/glide'
import { marked, never } from './finding.ts'
import type { Finding } from './finding.ts'
import { jiraStatusCategories } from '../contract/vocabulary.ts'
import { checkTarget, checkValues } from './targets.ts'
import { readableChoices } from '../platform/choices.ts'
import { probeOf } from '../platform/dictionary.ts'
import { isTrue, openTable, readRow, text } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { RESOLUTION_CODE, unreachedState } from '../platform/state-models.ts'
import { lineOf } from '../platform/table-line.ts'
import { ATTRIBUTE, JIRA, OPTION, STATUS_MAPPING } from '../platform/tables.ts'
import { parseTemplateValues } from '../platform/template-values.ts'

const STATE_TYPED_IN = ['state', 'target_table', 'destination']

/** Before a save: states of Jira belong to no table, so that two rows for the same one cannot hide behind two tables. */
export function tidyStateMapping(row: GlideRecord): void {
  if (text(row, 'destination') === JIRA && text(row, 'target_table') !== '') row.setValue('target_table', '')
}

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
  const choices = readableChoices(probe, 'state')?.values ?? []
  if (choices.length === 0 || choices.includes(state)) return []
  const words = `State value: "${state}" is no state of ${table} here (${choices.join(', ')}). Use one of these. The row is not in use until the table has this state.`
  return [{ ...never(words, ...STATE_TYPED_IN), isMissingChoice: true }]
}

/** Whether the row is in use: one for a state that the table does not have waits for it, and nobody has to switch it on then. */
export function stateMappingUse(row: GlideRecord, findings: readonly Finding[]): { readonly in_use: string } {
  const isMissing = findings.some(({ isMissingChoice }) => isMissingChoice === true)
  const use = text(row, 'in_use')
  if (use === 'no') return { in_use: 'no' }
  return { in_use: isMissing ? 'missing' : 'yes' }
}

function checkJiraCategory(state: string): Finding[] {
  if (jiraStatusCategories.some(category => category === state)) return []
  return [
    never(`State value: "${state}" is no status category of Jira. Use new, indeterminate or done.`, ...STATE_TYPED_IN),
  ]
}

function checkTicketState(row: GlideRecord): Finding[] {
  return ['open', 'completed'].includes(text(row, 'ticket_state'))
    ? []
    : [never('Meaning in incident.io: choose Open or Completed.', 'ticket_state')]
}

/** ServiceNow's own data policy on incident: closing needs both. */
const CLOSED_STATES = ['6', '7']

const CLOSE_COLUMNS = ['close_code', 'close_notes']

export function checkStatusMapping(row: GlideRecord): Finding[] {
  const table = text(row, 'target_table')
  const values = parseTemplateValues(text(row, 'values'))
  return [
    ...checkTarget(table, 'Table', 'target_table'),
    ...checkWhen(row),
    ...checkStatusOption(text(row, 'status'), 'Status', 'status'),
    ...checkContent(row, values),
    ...checkValues(table, values, 'Values', 'values'),
    ...checkCloseInfo(table, values),
    ...checkStateModel(row, values),
    ...checkTwin(row),
  ]
}

function checkWhen(row: GlideRecord): Finding[] {
  const category = text(row, 'category')
  const status = text(row, 'status')
  if (category === '' && status === '')
    return [never('Status category: choose one, or choose one status.', 'category', 'status')]
  if (category !== '' && status !== '')
    return [
      never('Status: choose either a status category or one status, and leave the other empty.', 'category', 'status'),
    ]
  return []
}

function checkContent(row: GlideRecord, values: Readonly<Values>): Finding[] {
  return isTrue(row, 'active') && Object.keys(values).length === 0
    ? [marked('Values: none are given, so nothing is written.')]
    : []
}

function checkCloseInfo(table: string, values: Readonly<Values>): Finding[] {
  if (!CLOSED_STATES.includes(values['state'] ?? '') || !lineOf(table).includes('incident')) return []
  const missing = CLOSE_COLUMNS.filter(column => (values[column] ?? '') === '')
  if (missing.length === 0) return []
  return [
    marked(
      `Values: ServiceNow resolves or closes an incident only with close_code and close_notes. Add ${missing.join(' and ')}, unless a field mapping fills it.`,
    ),
  ]
}

/** A jump over states is refused where the instance keeps the models that ServiceNow ships. */
function checkStateModel(row: GlideRecord, values: Readonly<Values>): Finding[] {
  const state = values['state'] ?? ''
  const table = text(row, 'target_table')
  if (state === '' || !isTrue(row, 'active')) return []
  const other = openTable(STATUS_MAPPING)
  other.addQuery('target_table', table)
  other.addQuery('active', true)
  other.query()
  const others: string[] = []
  while (other.next())
    if (isTrue(other, 'active') && text(other, 'target_table') === table)
      others.push(parseTemplateValues(text(other, 'values'))['state'] ?? '')
  const problem = unreachedState(lineOf(table), state, others, values[RESOLUTION_CODE] ?? '')
  return problem === ''
    ? []
    : [marked(`Values, state: ${problem} Map a status to the state before it, or leave the state to people.`)]
}

/** The first one by order counts; the other one would never be used. */
function checkTwin(row: GlideRecord): Finding[] {
  if (!isTrue(row, 'active')) return []
  const twin = openTable(STATUS_MAPPING)
  twin.addQuery('target_table', text(row, 'target_table'))
  twin.addQuery('active', true)
  twin.query()
  while (twin.next())
    if (isTwin(twin, row))
      return [
        marked(
          'Status: another active mapping of the same table is for the same status. Only the first one by order is used.',
        ),
      ]
  return []
}

function isTwin(twin: GlideRecord, row: GlideRecord): boolean {
  return (
    twin.getUniqueValue() !== row.getUniqueValue() &&
    isTrue(twin, 'active') &&
    ['target_table', 'category', 'status'].every(column => text(twin, column) === text(row, column))
  )
}

/** Findings about the option in a column; an empty column is right. */
function checkStatusOption(option: string, label: string, column: string): Finding[] {
  if (option === '') return []
  const row = readRow(OPTION, option)
  if (row === null) return [never(`${label}: the status no longer exists. Choose another one.`, column)]
  const attribute = readRow(ATTRIBUTE, text(row, 'attribute'))
  if (attribute === null || text(attribute, 'key') !== 'status')
    return [never(`${label}: "${text(row, 'label')}" is no incident status. Choose a status.`, column)]
  return isTrue(row, 'removed')
    ? [marked(`${label}: the status "${text(row, 'label')}" was removed in incident.io. Choose another one.`)]
    : []
}

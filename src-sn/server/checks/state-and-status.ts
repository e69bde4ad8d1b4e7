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

/** What of a status mapping counts beside another one. */
interface Status {
  readonly table: string
  readonly category: string
  readonly status: string
  readonly isActive: boolean
  readonly values: Readonly<Values>
}

export function toStatus(row: GlideRecord): Status {
  return {
    table: text(row, 'target_table'),
    category: text(row, 'category'),
    status: text(row, 'status'),
    isActive: isTrue(row, 'active'),
    values: parseTemplateValues(text(row, 'values')),
  }
}

export function checkStatusMapping(row: GlideRecord): Finding[] {
  return statusFindings(row, activeOthers(row))
}

function activeOthers(row: GlideRecord): Status[] {
  const other = openTable(STATUS_MAPPING)
  other.addQuery('target_table', text(row, 'target_table'))
  other.addQuery('active', true)
  other.query()
  const others: Status[] = []
  while (other.next()) if (other.getUniqueValue() !== row.getUniqueValue()) others.push(toStatus(other))
  return others
}

/** `all`: the other mappings, saved ones or those of a draft. */
export function statusFindings(row: GlideRecord, all: readonly Status[]): Finding[] {
  const own = toStatus(row)
  const others = all.filter(({ table, isActive }) => isActive && table === own.table)
  return [
    ...checkTarget(own.table, 'Table', 'target_table'),
    ...checkWhen(own),
    ...checkStatusOption(own.status, 'Status', 'status'),
    ...checkContent(own),
    ...checkValues(own.table, own.values, 'Values', 'values'),
    ...checkCloseInfo(own),
    ...checkStateModel(own, others),
    ...checkTwin(own, others),
  ]
}

function checkWhen({ category, status }: Status): Finding[] {
  if (category === '' && status === '')
    return [never('Status category: choose one, or choose one status.', 'category', 'status')]
  if (category !== '' && status !== '')
    return [
      never('Status: choose either a status category or one status, and leave the other empty.', 'category', 'status'),
    ]
  return []
}

function checkContent({ isActive, values }: Status): Finding[] {
  return isActive && Object.keys(values).length === 0 ? [marked('Values: none are given, so nothing is written.')] : []
}

function checkCloseInfo({ table, values }: Status): Finding[] {
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
function checkStateModel({ table, values, isActive }: Status, others: readonly Status[]): Finding[] {
  const state = values['state'] ?? ''
  if (state === '' || !isActive) return []
  const states = others.map(other => other.values['state'] ?? '')
  const problem = unreachedState(lineOf(table), state, states, values[RESOLUTION_CODE] ?? '')
  return problem === ''
    ? []
    : [marked(`Values, state: ${problem} Map a status to the state before it, or leave the state to people.`)]
}

/** The first one by order counts; the other one would never be used. */
function checkTwin({ category, status, isActive }: Status, others: readonly Status[]): Finding[] {
  return isActive && others.some(other => other.category === category && other.status === status)
    ? [
        marked(
          'Status: another active mapping of the same table is for the same status. Only the first one by order is used.',
        ),
      ]
    : []
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

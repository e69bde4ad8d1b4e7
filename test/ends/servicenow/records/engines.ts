/** The engines between the before rules below 1000 and those above: states, priority, data policy. The last two are rows, as on an instance. */
import type { Filter, Row } from '../contracts.ts'
import type { Context, Platform } from '../seams.ts'
import { dateText } from './default-values.ts'
import { ancestry } from './business-rules.ts'
import type { RecordState } from './record-state.ts'
import { keepTemplate } from './standard-changes.ts'
import { assessWhenAssigned, refusedJump } from './state-models.ts'
import { equals, readRows } from './stored-rows.ts'

/** Close states per table; a table without a line takes its nearest ancestor's. */
const closeStates: Record<string, string[]> = {
  task: ['3', '4', '7'],
  incident: ['7', '8'],
  problem: ['107'],
  problem_task: ['157'],
  change_request: ['3', '4'],
}

const resolvedState = '6'

/** Runs the engines; a text is the data policy's refusal. */
export function runEngines(platform: Platform, context: Context, state: RecordState): string | null {
  const isA = (table: string): boolean => platform.dictionary.isA(state.table, table)
  if (isA('sys_user')) nameUser(state)
  if (isA('problem')) assessWhenAssigned(state)
  if (isA('incident')) copyStates(state, 'incident_state')
  if (isA('problem')) copyStates(state, 'problem_state')
  if (isA('change_request')) keepTemplate(platform, state)
  if (isA('sc_request')) approveRequest(state)
  if (isA('incident') || isA('problem')) lookUpPriority(platform, state)
  if (isA('task')) manageActive(platform, context, state)
  if (isA('incident')) noteResolution(platform, context, state)
  return refusedJump(platform, state) ?? dataPolicies(platform, state)
}

/** Dearer requests wait for the group Catalog Request Approvers > $1000. */
const APPROVED_UP_TO = 1000

/** A new request that is not dear is approved at once, as the answers to public clients that made one show. */
function approveRequest(state: RecordState): void {
  if (!state.isNew || state.get('request_state') !== 'requested' || Number(state.get('price')) > APPROVED_UP_TO) return
  state.set('approval', 'approved')
  state.set('request_state', 'in_process')
}

/** A user without a full name gets it from the two halves. */
function nameUser(state: RecordState): void {
  if (state.get('name') === '') state.set('name', `${state.get('first_name')} ${state.get('last_name')}`.trim())
}

/** Incidents and problems have two state columns that are kept equal; the one that was written wins, `state` before the other. */
function copyStates(state: RecordState, other: 'incident_state' | 'problem_state'): void {
  const stateGiven = state.isNew ? state.get('state') !== '' : state.changes('state')
  if (!stateGiven && state.changes(other)) state.set('state', state.get(other))
  else state.set(other, state.get('state'))
}

/** The priority lookup rules. A priority written directly is overwritten. */
function lookUpPriority(platform: Platform, state: RecordState): void {
  const wanted = { active: '1', impact: state.get('impact'), urgency: state.get('urgency') }
  const [rule] = readRows(platform, 'dl_u_priority', { filter: equals(wanted), limit: 1 })
  if (rule !== undefined) state.set('priority', rule.priority ?? '')
}

function manageActive(platform: Platform, context: Context, state: RecordState): void {
  const owner = ancestry(platform, state.table).find(table => closeStates[table] !== undefined)
  const closed = (closeStates[owner ?? 'task'] ?? []).includes(state.get('state'))
  if (!state.isNew && !state.changes('state')) return
  state.set('active', closed ? '0' : '1')
  if (!closed) return
  if (state.get('closed_at') === '') state.set('closed_at', dateText(platform.now()))
  if (state.get('closed_by') === '') state.set('closed_by', context.user.sysId)
}

function noteResolution(platform: Platform, context: Context, state: RecordState): void {
  if (state.get('state') !== resolvedState || !state.changes('state')) return
  if (!state.changes('resolved_at')) state.set('resolved_at', dateText(platform.now()))
  if (!state.changes('resolved_by')) state.set('resolved_by', context.user.sysId)
}

/** Every active data policy of the table or its ancestors whose conditions hold; the first that misses a value refuses. */
function dataPolicies(platform: Platform, state: RecordState): string | null {
  const tables = ancestry(platform, state.table).join(',')
  const filter: Filter = [
    [[{ column: 'model_table', operator: 'IN', value: tables }], [{ column: 'active', operator: '=', value: '1' }]],
  ]
  const missing = readRows(platform, 'sys_data_policy2', { filter })
    .filter(policy =>
      platform.query.matches(platform.query.compile(state.table, policy.conditions ?? '').filter, state.values),
    )
    .flatMap(policy => missingColumns(platform, policy, state))
  if (missing.length === 0) return null
  const labels = missing.map(column => state.columns.get(column)?.label ?? column)
  return `Data Policy Exception: \n\tThe following fields are mandatory: ${labels.join(', ')}`
}

function missingColumns(platform: Platform, policy: Row, state: RecordState): string[] {
  const rules = readRows(platform, 'sys_data_policy_rule', {
    filter: equals({ sys_data_policy: policy.sys_id ?? '', mandatory: 'true' }),
  })
  return rules.map(rule => rule.field ?? '').filter(column => state.get(column) === '')
}

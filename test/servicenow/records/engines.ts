/** The engines between the before rules below 1000 and those above: states, priority, data policy. Values are the base system's. */
import type { Context, Platform } from '../seams.ts'
import { dateText } from './default-values.ts'
import { ancestry } from './business-rules.ts'
import type { RecordState } from './record-state.ts'

/** Close states per table; a table without a line takes its nearest ancestor's. */
const closeStates: Record<string, string[]> = {
  task: ['3', '4', '7'], incident: ['7', '8'], problem: ['107'], problem_task: ['157'], change_request: ['3', '4'],
}

const resolvedState = '6'

/** Impact, then urgency: the shipped priority lookup rules. */
const priorities: Record<string, Record<string, string>> = {
  1: { 1: '1', 2: '2', 3: '3' }, 2: { 1: '2', 2: '3', 3: '4' }, 3: { 1: '3', 2: '4', 3: '5' },
}

const closeInfo = { table: 'incident', states: ['6', '7'], mandatory: ['close_code', 'close_notes'] }

/** Runs the engines; a text is the data policy's refusal. */
export function runEngines(platform: Platform, context: Context, state: RecordState): string | null {
  const isA = (table: string): boolean => platform.dictionary.isA(state.table, table)
  if (isA('incident')) copyStates(state)
  if (isA('incident') || isA('problem')) lookUpPriority(state)
  if (isA('task')) manageActive(platform, context, state)
  if (isA('incident')) noteResolution(platform, context, state)
  return isA(closeInfo.table) ? dataPolicy(state) : null
}

/** The two state columns of incident are kept equal; the one that was written wins, `state` before `incident_state`. */
function copyStates(state: RecordState): void {
  const stateGiven = state.isNew ? state.get('state') !== '' : state.changes('state')
  if (!stateGiven && state.changes('incident_state')) state.set('state', state.get('incident_state'))
  else state.set('incident_state', state.get('state'))
}

/** A priority written directly is overwritten. */
function lookUpPriority(state: RecordState): void {
  const priority = priorities[state.get('impact')]?.[state.get('urgency')]
  if (priority !== undefined) state.set('priority', priority)
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

/** "Make close info mandatory when resolved or closed". */
function dataPolicy(state: RecordState): string | null {
  if (!closeInfo.states.includes(state.get('state'))) return null
  const missing = closeInfo.mandatory.filter(column => state.get(column) === '')
  if (missing.length === 0) return null
  const labels = missing.map(column => state.columns.get(column)?.label ?? column)
  return `Data Policy Exception: \n\tThe following fields are mandatory: ${labels.join(', ')}`
}

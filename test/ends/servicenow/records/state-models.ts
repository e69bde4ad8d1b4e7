/** The order of states of problems and changes: KB0759295, KB2804110. */
import type { Platform } from '../seams.ts'
import type { RecordState } from './record-state.ts'

/** A longer step that is possible with that resolution code. */
type Ahead = [code: string, from: string, to: string]

interface StateModel {
  table: string
  label: string
  /** The kind of change; a problem has none. */
  type?: string
  order: string[]
  ahead: Ahead[]
}

const change = { table: 'change_request', label: 'Change Request', ahead: [] }

/**
 * A problem may go ahead further where clients of real instances do (the Ansible collection servicenow.itsm), or ServiceNow's quick start
 * tests. Standard changes are authorized once and for all, so they skip Assess and Authorize; emergency changes skip Assess:
 * https://www.servicenow.com/docs/r/it-service-management/change-management/c_ChangeStateModel.html
 * A canceled change may come from each.
 */
const stateModels: readonly StateModel[] = [
  {
    table: 'problem',
    label: 'Problem',
    order: ['101', '102', '103', '104', '106', '107'],
    ahead: [
      ...['101', '102', '103', '104'].map((from): Ahead => ['canceled', from, '107']),
      ['duplicate', '102', '107'],
      ['duplicate', '103', '107'],
      ['risk_accepted', '103', '106'],
      ['risk_accepted', '103', '107'],
      ['risk_accepted', '104', '107'],
    ],
  },
  { ...change, type: 'standard', order: ['-5', '-2', '-1', '0', '3'] },
  { ...change, type: 'emergency', order: ['-5', '-3', '-2', '-1', '0', '3'] },
  { ...change, order: ['-5', '-4', '-3', '-2', '-1', '0', '3'] },
]

/** Forward one step at a time, for scripts too; back to any state. A state that the model does not have may be left and entered. */
export function refusedJump(platform: Platform, state: RecordState): string | null {
  const model = stateModels.find(
    ({ table, type }) =>
      platform.dictionary.isA(state.table, table) && (type === undefined || state.get('type') === type),
  )
  if (model === undefined || state.isNew || !state.changes('state')) return null
  const [from = '', to = ''] = [state.before?.state, state.get('state')]
  const [fromPlace, toPlace] = [model.order.indexOf(from), model.order.indexOf(to)]
  const code = state.get('resolution_code')
  const isAhead = model.ahead.some(step => step[1] === from && step[2] === to && step[0] === code)
  return fromPlace < 0 || toPlace <= fromPlace + 1 || isAhead
    ? null
    : `${model.label} state transition from state ${from} to ${to} is not possible`
}

/**
 * A new problem with everything that Assess asks for goes there directly:
 * https://www.servicenow.com/docs/r/it-service-management/problem-management/create-a-problem-v2.html
 */
export function assessWhenAssigned(state: RecordState): void {
  if (state.isNew && state.get('state') === '101' && state.get('assigned_to') !== '') state.set('state', '102')
}

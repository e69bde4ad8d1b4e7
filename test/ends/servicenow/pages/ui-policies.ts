/** What UI policies make of a form: which of its fields are shown, needed and read-only while it holds certain values. */
import type { Row } from '../contracts.ts'
import { ancestry } from '../records/business-rules.ts'
import type { Platform } from '../seams.ts'

export interface FieldState {
  visible: boolean
  mandatory: boolean
  readOnly: boolean
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/** Tables of UI policies come with the first app that has one. */
const all = ({ dictionary, store }: Platform, table: string): Row[] =>
  dictionary.table(table) === null ? [] : store.query(table, { filter: [] })

/**
 * The fields of the default view. The dictionary comes first; then the policies in ascending order, those of the table before inherited
 * ones, so that of two that conflict the later one counts. A condition is about any column, also one that is not on the form. A policy whose
 * condition does not hold is undone if it says so, and otherwise does nothing. See
 * https://github.com/ServiceNow/ServiceNowDocs/blob/australia/markdown/platform-administration/t_CreateAUIPolicy.md.
 */
export function fieldStates(platform: Platform, table: string, values: Row): Map<string, FieldState> {
  const columns = [...platform.dictionary.columns(table).values()]
  const states = new Map<string, FieldState>(
    columns.map(({ name, mandatory, readOnly }) => [name, { visible: true, mandatory, readOnly }]),
  )
  const actions = all(platform, 'sys_ui_policy_action')
  for (const policy of policiesOf(platform, table)) {
    const { filter } = platform.query.compile(table, policy['conditions'] ?? '')
    const holds = platform.query.matches(filter, values)
    if (!holds && !isTrue(policy['reverse_if_false'])) continue
    for (const action of actions.filter(row => row['ui_policy'] === policy['sys_id']))
      apply(states.get(action['field'] ?? ''), action, holds)
  }
  // As g_form has it: what is needed and not filled in cannot be hidden.
  for (const [name, state] of states) if (state.mandatory && (values[name] ?? '') === '') state.visible = true
  return states
}

/** Active, of the default view, and run when a form opens. */
function policiesOf(platform: Platform, table: string): Row[] {
  const policies = all(platform, 'sys_ui_policy').filter(
    row => isTrue(row['active']) && isTrue(row['on_load']) && (isTrue(row['global']) || !row['view']),
  )
  const byOrder = (one: Row, other: Row): number => Number(one['order'] ?? 0) - Number(other['order'] ?? 0)
  return ancestry(platform, table).flatMap(name =>
    policies.filter(row => row['table'] === name && (name === table || isTrue(row['inherit']))).sort(byOrder),
  )
}

function apply(state: FieldState | undefined, action: Row, holds: boolean): void {
  if (state === undefined) return
  const wanted = (value: string | undefined): boolean | null =>
    value === 'true' || value === 'false' ? (value === 'true') === holds : null
  state.visible = wanted(action['visible']) ?? state.visible
  state.mandatory = wanted(action['mandatory']) ?? state.mandatory
  state.readOnly = wanted(action['disabled']) ?? state.readOnly
}

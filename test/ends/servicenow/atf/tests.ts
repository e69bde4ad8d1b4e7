/** Reads tests of the Automated Test Framework as an app brings them along: the test, its steps in order, and their inputs. */
import type { Row, Store } from '../contracts.ts'
import { isTrue } from '../records/stored-rows.ts'
import { stepConfig, type StepKind } from './step-kinds.ts'

export interface AtfStep {
  readonly sysId: string
  /** What the platform calls this kind of step. */
  readonly title: string
  /** Null for a kind that cannot be run here. */
  readonly kind: StepKind | null
  readonly inputs: Readonly<Record<string, string>>
}

export interface AtfTest {
  readonly sysId: string
  readonly name: string
  readonly description: string
  readonly failsOnServerError: boolean
  readonly scope: string
  /** Active ones, in their order. */
  readonly steps: readonly AtfStep[]
}

/** Active tests by name; what the platform's tables hold about them is kept as it was installed. */
export function readTests(store: Store): AtfTest[] {
  return all(store, 'sys_atf_test')
    .filter(test => isTrue(test['active']))
    .map(test => ({
      sysId: test['sys_id'] ?? '',
      name: test['name'] ?? '',
      description: test['description'] ?? '',
      failsOnServerError: isTrue(test['fail_on_server_error']),
      scope: test['sys_scope'] ?? '',
      steps: stepsOf(store, test['sys_id'] ?? ''),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

function stepsOf(store: Store, test: string): AtfStep[] {
  return all(store, 'sys_atf_step')
    .filter(step => step['test'] === test && isTrue(step['active']))
    .sort((one, other) => Number(one['order']) - Number(other['order']))
    .map(step => {
      const config = stepConfig(step['step_config'] ?? '')
      const values = all(store, 'sys_variable_value').filter(value => value['document_key'] === step['sys_id'])
      const inputs = values.map((value): [string, string] => [
        config?.inputs[value['variable'] ?? ''] ?? '',
        value['value'] ?? '',
      ])
      return {
        sysId: step['sys_id'] ?? '',
        title: step['display_name'] ?? '',
        kind: config?.kind ?? null,
        inputs: Object.fromEntries(inputs),
      }
    })
}

/** Rows of a table that an instance without any test may not have. */
function all(store: Store, table: string): Row[] {
  store.createTable(table, [])
  return store.query(table, { filter: [] })
}

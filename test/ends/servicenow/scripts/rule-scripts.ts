/** Business rules in the sandbox: `current` and `previous` as globals, errors logged and left at that. */
import type { Row } from '../contracts.ts'
import type { Cursor } from '../glide/cursor.ts'
import { showRecord, showState } from '../glide/record.ts'
import type { Runtime } from '../glide/runtime.ts'
import { scriptText } from '../glide/script-text.ts'
import type { BusinessRule } from '../records/business-rules.ts'
import type { QueryRuleScripts } from '../records/query-rules.ts'
import { RecordState } from '../records/record-state.ts'
import type { RuleScripts } from '../records/rule-runner.ts'
import type { ScriptRunner } from './script-runner.ts'

export class SandboxedRules implements RuleScripts, QueryRuleScripts {
  readonly #runtime: Runtime
  readonly #runner: ScriptRunner

  constructor(runtime: Runtime, runner: ScriptRunner) {
    this.#runtime = runtime
    this.#runner = runner
  }

  /** A condition that throws does not hold. */
  conditionHolds(rule: BusinessRule, state: RecordState, previous: Row | null): boolean {
    let holds = false
    this.#runner.guarded(`the condition of business rule '${rule.name}' on ${state.table}:${state.sysId}`, () => {
      const value = this.#runner.expression(rule.condition, `${rule.name}.condition`, this.#globals(state, previous))
      holds = isTruthy(value)
    })
    return holds
  }

  run(rule: BusinessRule, state: RecordState, previous: Row | null): void {
    this.#runner.guarded(`business rule '${rule.name}' on ${state.table}:${state.sysId}`, () => {
      this.#runner.script(rule.script, rule.name, this.#globals(state, previous))
    })
  }

  queryConditionHolds(rule: BusinessRule, query: Cursor): boolean {
    let holds = false
    this.#runner.guarded(`the condition of business rule '${rule.name}' on ${query.table}`, () => {
      holds = isTruthy(
        this.#runner.expression(rule.condition, `${rule.name}.condition`, {
          current: showRecord(query),
          previous: null,
        }),
      )
    })
    return holds
  }

  /** `current` takes the conditions that the rule adds. */
  runQuery(rule: BusinessRule, query: Cursor): void {
    this.#runner.guarded(`business rule '${rule.name}' on ${query.table}`, () => {
      this.#runner.script(rule.script, rule.name, { current: showRecord(query), previous: null })
    })
  }

  #globals(state: RecordState, previous: Row | null): Record<string, unknown> {
    const before = previous === null ? null : new RecordState(state.table, state.columns, previous)
    return {
      current: showState(this.#runtime, state),
      previous: before === null ? null : showState(this.#runtime, before),
    }
  }
}

/** The value of a column counts as its content, as the platform evaluates conditions. */
function isTruthy(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return Boolean(value) && value !== 'false'
  const text = scriptText(value)
  return text !== '' && text !== '0' && text !== 'false'
}

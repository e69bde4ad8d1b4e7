import { cursorOf } from './record.ts'
import type { Runtime } from './runtime.ts'
import { scriptText } from './script-text.ts'

/**
 * GlideScopedEvaluator: runs the script that a column holds, as the scope that asks. From
 * https://github.com/ServiceNow/ServiceNowDocs/blob/xanadu/markdown/api-reference/server-api-reference/c_GlideEvaluatorScopedAPI.md
 */
export class ScopedEvaluator {
  readonly #runtime: Runtime
  readonly #variables: Record<string, unknown> = {}

  constructor(runtime: Runtime) {
    this.#runtime = runtime
  }

  putVariable(name: unknown, value: unknown): void {
    this.#variables[scriptText(name)] = value
  }

  getVariable(name: unknown): unknown {
    return this.#variables[scriptText(name)] ?? null
  }

  /** The value of the last statement; null for a column without a script. */
  evaluateScript(record: unknown, column: unknown, variables?: unknown): unknown {
    const cursor = cursorOf(record)
    const source = cursor?.state.get(scriptText(column)) ?? ''
    if (cursor === null || source.trim() === '') return null
    if (typeof variables === 'object' && variables !== null) Object.assign(this.#variables, variables)
    return this.#runtime.runText(source, `${cursor.table}.${scriptText(column)}`, { ...this.#variables })
  }
}

/** Scripts of access controls in the sandbox: `current` is the row, and `answer` or the value of the last statement decides. */
import type { Row } from '../contracts.ts'
import { showState } from '../glide/record.ts'
import type { Runtime } from '../glide/runtime.ts'
import { RecordState } from '../records/record-state.ts'
import { scopeName } from '../records/stored-rows.ts'
import type { AccessScripts } from '../seams.ts'
import type { ScriptRunner } from './script-runner.ts'

export class SandboxedAccess implements AccessScripts {
  readonly #runtime: Runtime
  readonly #runner: ScriptRunner

  constructor(runtime: Runtime, runner: ScriptRunner) {
    this.#runtime = runtime
    this.#runner = runner
  }

  /** A script that throws denies. */
  allows(...[{ name, script, scope }, user, table, row]: Parameters<AccessScripts['allows']>): boolean {
    const { calls, platform } = this.#runtime
    const source = `access control '${name}'`
    const text = /\banswer\b/.test(script) ? `${script}\n;answer` : script
    return calls.within({ user, scope: scopeName(platform, scope), source }, () => {
      let answer: unknown = false
      this.#runner.guarded(source, () => {
        answer = this.#runner.script(text, name, { current: this.#current(table, row), answer: undefined })
      })
      return answer === true || answer === 'true'
    })
  }

  #current(table: string, row: Row | undefined): object | null {
    const { dictionary } = this.#runtime.platform
    return dictionary.table(table) === null
      ? null
      : showState(this.#runtime, new RecordState(table, dictionary.columns(table), row ?? null))
  }
}

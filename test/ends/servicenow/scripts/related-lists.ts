/** Related lists that a relationship describes: its script narrows a query of the other table to what belongs to the record. */
import { Cursor } from '../glide/cursor.ts'
import { showRecord, showState } from '../glide/record.ts'
import type { Runtime } from '../glide/runtime.ts'
import { RecordState } from '../records/record-state.ts'
import { readRow, scopeName } from '../records/stored-rows.ts'
import type { RelatedListPlace } from '../seams.ts'
import type { ScriptRunner } from './script-runner.ts'

export class RelatedLists {
  readonly #runtime: Runtime
  readonly #runner: ScriptRunner

  constructor(runtime: Runtime, runner: ScriptRunner) {
    this.#runtime = runtime
    this.#runner = runner
  }

  /** Runs as the person who looks. An empty sys_id is a form that is not saved yet. A script that throws finds nothing. */
  rows({ relationship, table, sysId, userName }: RelatedListPlace): string[] {
    const { calls, platform } = this.#runtime
    const user = platform.findUser(userName)
    const found = readRow(platform, 'sys_relationship', relationship)
    if (user === null || found === null) return []
    const { name = '', query_with: script = '', basic_query_from: from = '', sys_scope: scope } = found
    const parent = sysId === '' ? null : readRow(platform, table, sysId)
    const state = new RecordState(table, platform.dictionary.columns(table), parent)
    return calls.within({ user, scope: scopeName(platform, scope), source: `relationship '${name}'` }, () => {
      const query = new Cursor(this.#runtime, from)
      this.#runner.guarded(`relationship '${name}'`, () => {
        this.#runner.script(script, name, { current: showRecord(query), parent: showState(this.#runtime, state) })
        query.query()
      })
      return query.rows.map(row => row.sys_id ?? '')
    })
  }
}

/** Work in its own turn: async business rules, scheduled scripts, scripts of events, and scans of files. */
import type { Job } from '../contracts.ts'
import type { Runtime } from '../glide/runtime.ts'
import { findRule } from '../records/business-rules.ts'
import { RecordState } from '../records/record-state.ts'
import type { RuleScripts } from '../records/rule-runner.ts'
import { scanAttachment, systemUser } from '../rest/attachment-scan.ts'
import { equals, isTrue, readRow, readRows, scopeName } from '../records/stored-rows.ts'
import { sendNotifications } from './notifications.ts'
import { runScriptActions } from './script-actions.ts'
import type { ScriptRunner } from './script-runner.ts'

export class Jobs {
  readonly #runtime: Runtime
  readonly #runner: ScriptRunner
  readonly #rules: RuleScripts

  constructor(runtime: Runtime, runner: ScriptRunner, rules: RuleScripts) {
    this.#runtime = runtime
    this.#runner = runner
    this.#rules = rules
  }

  run(job: Job): void {
    if (job.kind === 'async_rule') this.#runRule(job)
    else if (job.kind === 'event') {
      runScriptActions(this.#runtime, this.#runner, job.eventSysId)
      sendNotifications(this.#runtime, job.eventSysId)
    } else if (job.kind === 'scheduled_script') this.#runScheduled(job.scriptSysId)
    else scanAttachment(this.#runtime.platform.store, this.#runtime.records, job.attachmentSysId)
  }

  /** The record is read again; a rule or record that is gone by now is no error. */
  #runRule(job: Extract<Job, { kind: 'async_rule' }>): void {
    const { platform, calls } = this.#runtime
    const rule = findRule(platform, job.ruleSysId)
    const row = job.operation === 'delete' ? null : readRow(platform, job.table, job.recordSysId)
    if (rule === null || (row === null && job.operation !== 'delete')) return
    const state = new RecordState(job.table, platform.dictionary.columns(job.table), row)
    state.operation = job.operation
    const user = platform.findUser(job.userName) ?? systemUser
    calls.within({ user, scope: rule.scope, source: rule.name, rule: { name: rule.name, sysId: rule.sysId } }, () => {
      this.#rules.run(rule, state, null)
    })
  }

  #runScheduled(sysId: string): void {
    const { platform, calls } = this.#runtime
    const [row] = readRows(platform, 'sysauto_script', { filter: equals({ sys_id: sysId }), limit: 1 })
    if (row === undefined || !isTrue(row.active)) return
    const name = row.name ?? ''
    const user = platform.findUser('system') ?? systemUser
    const scope = scopeName(platform, row.sys_scope)
    calls.within({ user, scope, source: name }, () =>
      this.#runner.guarded(`scheduled script '${name}'`, () => {
        const isConditional = isTrue(row.conditional) && row.condition
        if (isConditional && !this.#runner.expression(row.condition ?? '', `${name}.condition`, {})) return
        this.#runner.script(row.script ?? '', name, {})
      }),
    )
  }
}

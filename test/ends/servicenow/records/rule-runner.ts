/** Runs the business rules of one write: conditions, set values, abort, script. */
import type { Row } from '../contracts.ts'
import { isExported } from './exported-apps.ts'
import type { Runtime } from '../glide/runtime.ts'
import type { Context } from '../seams.ts'
import { foreignTableRefusal, rulesFor, type BusinessRule, type RuleAction, type RuleWhen } from './business-rules.ts'
import type { RecordState } from './record-state.ts'
import { filterHolds, rolesHold } from './rule-conditions.ts'
import { parseTerms } from '../query/encoded-query.ts'

/** Runs rule text in the sandbox; errors of scripts are logged there and never thrown. */
export interface RuleScripts {
  conditionHolds(rule: BusinessRule, state: RecordState, previous: Row | null): boolean
  run(rule: BusinessRule, state: RecordState, previous: Row | null): void
}

/** One write under way. */
export interface Write {
  context: Context
  state: RecordState
  action: RuleAction
  /** What `previous` shows; null on insert. */
  previous: Row | null
  rules: BusinessRule[]
}

/** Orders from here on run after the engines. */
const lateOrder = 1000

export class RuleRunner {
  readonly #runtime: Runtime
  readonly #scripts: RuleScripts

  constructor(runtime: Runtime, scripts: RuleScripts) {
    this.#runtime = runtime
    this.#scripts = scripts
  }

  /** The rules that may take part in a write, foreign ones that the platform refuses left out. */
  rulesOf(table: string, action: RuleAction): BusinessRule[] {
    const rules = rulesFor(this.#runtime.platform, table, action)
    return this.#runtime.options.strictForeignRules ? rules.filter(rule => this.#isAllowed(rule)) : rules
  }

  /** Runs the rules of one timing below or from order 1000. */
  run(write: Write, when: RuleWhen, part: 'early' | 'late'): void {
    for (const rule of write.rules) {
      const early = rule.order < lateOrder
      if (rule.when === when && early === (part === 'early') && this.#applies(write, rule)) this.#runOne(write, rule)
    }
  }

  /** Queues the async rules whose conditions hold now; they run in their own turn. */
  enqueueAsync(write: Write): void {
    for (const rule of write.rules) {
      if (rule.when !== 'async' || !this.#applies(write, rule)) continue
      this.#runtime.platform.store.enqueue({
        kind: 'async_rule',
        ruleSysId: rule.sysId,
        table: write.state.table,
        recordSysId: write.state.sysId,
        operation: write.action,
        userName: write.context.user.userName,
      })
    }
  }

  #isAllowed(rule: BusinessRule): boolean {
    const refusal = foreignTableRefusal(this.#runtime.platform, rule)
    if (refusal !== null && isExported(this.#runtime.platform, rule.scope)) return true
    if (refusal !== null) this.#runtime.platform.store.log({ level: 'error', source: rule.name, message: refusal })
    return refusal === null
  }

  #applies(write: Write, rule: BusinessRule): boolean {
    const { platform } = this.#runtime
    if (!rolesHold(platform, rule, write.context.user)) return false
    if (rule.filterCondition !== '' && !filterHolds(platform, rule.filterCondition, write.state)) return false
    if (rule.condition === '') return true
    return this.#as(write, rule, () => this.#scripts.conditionHolds(rule, write.state, write.previous))
  }

  #runOne(write: Write, rule: BusinessRule): void {
    const { running, infoMessages } = this.#runtime.calls.transaction
    const key = `${rule.sysId} ${write.state.sysId}`
    if (running.has(key)) {
      const message = `Recursive call of business rule '${rule.name}' on ${write.state.table} ${write.state.sysId} was stopped`
      this.#runtime.platform.store.log({ level: 'warn', source: rule.name, message })
      return
    }
    running.add(key)
    try {
      if (rule.message !== '') infoMessages.push(rule.message)
      this.#as(write, rule, () => this.#act(write, rule))
    } finally {
      running.delete(key)
    }
  }

  #act(write: Write, rule: BusinessRule): void {
    if (rule.when === 'before') setValues(write.state, rule.setValues)
    if (rule.when === 'before' && rule.abort) {
      write.state.aborted = true
      write.state.abortedBy ??= { name: rule.name, sysId: rule.sysId }
    }
    if (rule.script !== '') this.#scripts.run(rule, write.state, write.previous)
  }

  #as<Result>(write: Write, rule: BusinessRule, work: () => Result): Result {
    const frame = {
      user: write.context.user,
      scope: rule.scope,
      source: rule.name,
      rule: { name: rule.name, sysId: rule.sysId },
    }
    return this.#runtime.calls.within(frame, work)
  }
}

/** "Set field values" of a rule: `column=value` joined by carets. */
function setValues(state: RecordState, template: string): void {
  for (const term of parseTerms(template)) {
    if (term.operator === 'SAMEAS') state.set(term.field, state.get(term.value))
    else if (term.operator === '=') state.set(term.field, term.value)
  }
}

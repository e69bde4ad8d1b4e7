/**
 * Before-query rules: scripts that add conditions to `current` before a query runs. They run for scripts and REST alike, so
 * a record that somebody cannot read is not a record that is gone.
 */
import type { Filter } from '../contracts.ts'
import { Cursor } from '../glide/cursor.ts'
import type { Runtime } from '../glide/runtime.ts'
import type { Context } from '../seams.ts'
import { queryRulesFor, type BusinessRule } from './business-rules.ts'
import { rolesHold } from './rule-conditions.ts'
import { both } from './stored-rows.ts'

/** Runs rule text in the sandbox with the query as `current`. */
export interface QueryRuleScripts {
  queryConditionHolds(rule: BusinessRule, query: Cursor): boolean
  runQuery(rule: BusinessRule, query: Cursor): void
}

export class QueryRules {
  readonly #runtime: Runtime
  readonly #scripts: QueryRuleScripts

  constructor(runtime: Runtime, scripts: QueryRuleScripts) {
    this.#runtime = runtime
    this.#scripts = scripts
  }

  /** What the rules of the table add for this user; [] adds nothing. */
  conditions(context: Context, table: string): Filter {
    const rules = queryRulesFor(this.#runtime.platform, table)
    return rules.map(rule => this.#conditionsOf(rule, context, table)).reduce(both, [])
  }

  #conditionsOf(rule: BusinessRule, { user }: Context, table: string): Filter {
    const { calls, platform } = this.#runtime
    if (rule.script === '' || !rolesHold(platform, rule, user)) return []
    return calls.within(
      { user, scope: rule.scope, source: rule.name, rule: { name: rule.name, sysId: rule.sysId } },
      ({ running }) => {
        const key = `${rule.sysId} query ${table}`
        // A rule that asks its own table would ask for ever.
        if (running.has(key)) return []
        running.add(key)
        try {
          const query = new Cursor(this.#runtime, table)
          if (rule.condition === '' || this.#scripts.queryConditionHolds(rule, query))
            this.#scripts.runQuery(rule, query)
          return query.filter()
        } finally {
          running.delete(key)
        }
      },
    )
  }
}

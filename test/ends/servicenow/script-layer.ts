/** Puts the script layer together for one thread: the write path, the sandbox and the API that scripts see. */
import type { Script } from 'node:vm'
import { OperationResponse, showRequest } from './glide/rest-operation.ts'
import { createNamespaces, type Namespaces } from './glide/namespaces.ts'
import { ServiceError } from './glide/rest-errors.ts'
import type { Runtime, ScriptOptions } from './glide/runtime.ts'
import { scriptText } from './glide/script-text.ts'
import { RecordPipeline } from './records/pipeline.ts'
import { QueryRules } from './records/query-rules.ts'
import { RuleRunner } from './records/rule-runner.ts'
import { SandboxedAccess } from './scripts/access-scripts.ts'
import { CallStack } from './scripts/call-stack.ts'
import { CompiledScripts } from './scripts/compiled-scripts.ts'
import { missingBuiltIns, missingMethods } from './scripts/families.ts'
import { Jobs } from './scripts/jobs.ts'
import { Modules } from './scripts/modules.ts'
import { Realm } from './scripts/realm.ts'
import { RelatedLists } from './scripts/related-lists.ts'
import { ScriptIncludes } from './scripts/script-includes.ts'
import { SandboxedRules } from './scripts/rule-scripts.ts'
import { describe, property, ScriptRunner, timeIsUp } from './scripts/script-runner.ts'
import { UiActions } from './scripts/ui-actions.ts'
import type { Context, Platform, RestScriptRequest, RestScriptResponse, Scripts } from './seams.ts'

export type { ScriptOptions } from './glide/runtime.ts'

const usual: ScriptOptions = {
  strictForeignRules: true,
  enforcesScriptables: true,
  scriptLimitMs: 10_000,
  outboundAllowanceMs: 180_000,
}

/** Shared by all layers of a thread: a compiled script belongs to no realm. */
const compiled = new CompiledScripts()

/** Everything of one thread that runs scripts. */
export function createScriptLayer(platform: Platform, options: Partial<ScriptOptions> = {}): Scripts {
  return new ScriptLayer(platform, { ...usual, ...options })
}

class ScriptLayer implements Scripts, Runtime {
  readonly platform: Platform
  readonly options: ScriptOptions
  readonly calls: CallStack
  readonly records: RecordPipeline
  readonly missingMethods: ReadonlySet<string>
  readonly #realm: Realm
  readonly #includes: ScriptIncludes
  readonly #runner: ScriptRunner
  readonly #jobs: Jobs
  readonly #uiActions: UiActions
  readonly #relatedLists: RelatedLists

  constructor(platform: Platform, options: ScriptOptions) {
    this.platform = platform
    this.options = options
    this.missingMethods = missingMethods(platform.store)
    this.calls = new CallStack(
      () => this.#includes.refresh(),
      () => this.#realm.forgetLeftovers(),
    )
    const namespaces: Namespaces = createNamespaces(this)
    this.#realm = new Realm(namespaces.globals, missingBuiltIns(platform.store))
    // Modules are evaluated inside the script that required them, so its time limit covers them.
    this.#includes = new ScriptIncludes(this, compiled, this.#realm)
    const evaluate = (script: Script): unknown => this.#realm.evaluate(script)
    const modules = new Modules(this, compiled, namespaces.modules, this.#includes, evaluate)
    this.#runner = new ScriptRunner(this, this.#realm, compiled, modules.requireFrom(''))
    const rules = new SandboxedRules(this, this.#runner)
    this.records = new RecordPipeline(this, new RuleRunner(this, rules), new QueryRules(this, rules))
    this.#jobs = new Jobs(this, this.#runner, rules)
    this.#uiActions = new UiActions(this, this.#runner)
    this.#relatedLists = new RelatedLists(this, this.#runner)
    platform.access.runScriptsWith(new SandboxedAccess(this, this.#runner))
  }

  runJob(...args: Parameters<Jobs['run']>): void {
    this.#jobs.run(...args)
  }

  pressUiAction(...args: Parameters<UiActions['press']>): ReturnType<UiActions['press']> {
    return this.#uiActions.press(...args)
  }

  visibleUiActions(...args: Parameters<UiActions['visible']>): ReturnType<UiActions['visible']> {
    return this.#uiActions.visible(...args)
  }

  relatedRows(...args: Parameters<RelatedLists['rows']>): ReturnType<RelatedLists['rows']> {
    return this.#relatedLists.rows(...args)
  }

  runRestOperation(context: Context, script: string, request: RestScriptRequest): RestScriptResponse {
    const response = new OperationResponse()
    this.calls.within({ ...context, source: `${request.method} ${request.path}` }, () => {
      try {
        const globals = { request: showRequest(this, request), response: response.show(this) }
        response.returned(this.#runner.script(script, `${request.method} ${request.path}`, globals))
      } catch (error) {
        this.#failed(response, error)
      }
    })
    return response.finish()
  }

  runStep(...[context, script, globals]: Parameters<Scripts['runStep']>): ReturnType<Scripts['runStep']> {
    return this.calls.within({ ...context, source: 'test step' }, () => {
      try {
        return { value: this.#runner.script(script, 'test step', globals), error: null }
      } catch (error) {
        return { value: undefined, error: describe(error) }
      }
    })
  }

  scriptError(message: string): Error {
    return this.error(message)
  }

  error(message: string, name?: string): Error {
    return this.#realm.error(message, name)
  }

  evaluate(expression: string): string {
    return scriptText(this.#runner.expression(expression, 'javascript', {}))
  }

  runText(source: string, name: string, globals: Record<string, unknown>): unknown {
    return this.#runner.script(source, name, globals)
  }

  plain(value: unknown): unknown {
    return this.#realm.plain(value)
  }

  hasInclude(name: string): boolean {
    return this.#includes.has(name)
  }

  checkTime(): void {
    const { startedAt, waitedMs } = this.calls.transaction
    if (Date.now() - startedAt - waitedMs > this.options.scriptLimitMs) {
      throw this.error(timeIsUp)
    }
  }

  log(level: 'error' | 'warn' | 'info' | 'debug', message: string): void {
    const { source, rule, scope } = this.calls.frame
    this.platform.store.log({ level, source: rule === undefined ? source : scope, message })
  }

  /** Errors of sn_ws_err are answers; anything else is the script's failure, and logged. */
  #failed(response: OperationResponse, error: unknown): void {
    if (!(error instanceof ServiceError))
      this.log('error', `Error running script of REST operation, exception: ${describe(error)}`)
    response.fail(error instanceof ServiceError ? error : (property(error, 'message') ?? String(error)))
  }
}

/**
 * Script includes: classes and functions that scripts reach by name, those of their own scope bare, others as `scope.Name`. From
 * https://github.com/ServiceNow/ServiceNowDocs/blob/xanadu/markdown/api-reference/scripts/c_ScriptIncludes.md
 */
import type { Script } from 'node:vm'
import type { Row } from '../contracts.ts'
import { demandExecute } from '../glide/scope-access.ts'
import type { Runtime } from '../glide/runtime.ts'
import { equals, readRows, scopeName } from '../records/stored-rows.ts'
import type { CompiledScripts } from './compiled-scripts.ts'
import { platformIncludes } from './platform-includes.ts'
import { inScope } from './scope-border.ts'

interface ScriptInclude {
  name: string
  scope: string
  isPublic: boolean
  script: string
}

/** What the realm offers: global names whose values are looked up when a script reads them. */
export interface GlobalNames {
  evaluate(script: Script): unknown
  /** Replaces the names offered before. Names that the realm has itself are left alone. */
  offer(names: readonly string[], read: (name: string) => unknown): void
}

/** The names of scopes and script includes, which modules do not have. */
export interface HiddenNames {
  names(): readonly string[]
  /** What a module imports from `@servicenow/glide/<scope>`; undefined where no scope has that name. */
  namespace(scope: string): object | undefined
}

const isIdentifier = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name)

export class ScriptIncludes implements HiddenNames {
  readonly #runtime: Runtime
  readonly #compiled: CompiledScripts
  readonly #globals: GlobalNames
  #rows: readonly Row[] = []
  #byName = new Map<string, ScriptInclude>()
  #scopes = new Set<string>()
  #names: string[] = []

  constructor(runtime: Runtime, compiled: CompiledScripts, globals: GlobalNames) {
    this.#runtime = runtime
    this.#compiled = compiled
    this.#globals = globals
  }

  /** Looks which there are. Called when a transaction begins: somebody may have changed them. */
  refresh(): void {
    const { platform } = this.#runtime
    const rows = readRows(platform, 'sys_script_include', { filter: equals({ active: '1' }) })
    const scopes = readRows(platform, 'sys_scope', { filter: [] }).map(row => row.scope ?? '')
    if (isSame(rows, this.#rows) && scopes.every(scope => this.#scopes.has(scope))) return
    this.#rows = rows
    this.#scopes = new Set(['global', ...scopes])
    const includes = [...platformIncludes, ...rows.map(row => this.#fromRow(row))]
    this.#byName = new Map(includes.map(include => [keyOf(include.scope, include.name), include]))
    this.#names = [...new Set([...this.#scopes, ...includes.map(({ name }) => name)])].filter(isIdentifier)
    this.#globals.offer(this.#names, name => this.#bare(name))
  }

  names(): readonly string[] {
    return this.#names
  }

  namespace(scope: string): object | undefined {
    return this.#scopes.has(scope) ? this.#shownScope(scope) : undefined
  }

  /** gs.include: whether the running script can use it by this name. */
  has(name: string): boolean {
    const { scope } = this.#runtime.calls.frame
    return this.#byName.has(keyOf(scope, name)) || this.#byName.has(name)
  }

  #fromRow(row: Row): ScriptInclude {
    return {
      name: row.name ?? '',
      scope: scopeName(this.#runtime.platform, row.sys_scope),
      isPublic: row.access === 'public',
      script: row.script ?? '',
    }
  }

  #bare(name: string): unknown {
    const own = this.#byName.get(keyOf(this.#runtime.calls.frame.scope, name))
    return own === undefined ? this.namespace(name) : this.#value(own)
  }

  #shownScope(scope: string): object {
    return new Proxy(
      {},
      {
        get: (_target, name) => (typeof name === 'string' ? this.#reach(scope, name) : undefined),
        has: (_target, name) => typeof name === 'string' && this.#byName.has(keyOf(scope, name)),
      },
    )
  }

  /** Throws where the running script may not use it. */
  #reach(scope: string, name: string): unknown {
    const include = this.#byName.get(keyOf(scope, name))
    // A module imports the namespace itself under its name.
    if (include === undefined) return name === scope ? this.#shownScope(scope) : undefined
    const caller = this.#runtime.calls.frame.scope
    if (caller === scope) return this.#value(include)
    if (!include.isPublic)
      throw this.#runtime.error(
        `java.lang.SecurityException: Illegal access to package_private script include ${name}: caller not in scope ${scope}`,
      )
    demandExecute(this.#runtime, name)
    return inScope(this.#runtime, scope, `script include '${name}'`, this.#value(include))
  }

  /** Evaluated once in a transaction, as its own scope. One that needs itself while it is evaluated finds nothing. */
  #value(include: ScriptInclude): unknown {
    const { calls } = this.#runtime
    const { includes } = calls.transaction
    const key = keyOf(include.scope, include.name)
    if (includes.has(key)) return includes.get(key)
    includes.set(key, undefined)
    const script = this.#compiled.include(include.script, include.name)
    const { user } = calls.frame
    const value = calls.within({ user, scope: include.scope, source: `script include '${include.name}'` }, () =>
      this.#globals.evaluate(script),
    )
    includes.set(key, value)
    return value
  }
}

const keyOf = (scope: string, name: string): string => `${scope}.${name}`

function isSame(left: readonly Row[], right: readonly Row[]): boolean {
  const keys = ['sys_id', 'name', 'access', 'sys_scope', 'script'] as const
  return left.length === right.length && left.every((row, at) => keys.every(key => row[key] === right[at]?.[key]))
}

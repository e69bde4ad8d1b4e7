/** `require` as scripts of an app have it: modules of the own scope, and the platform's own namespaces. */
import { posix } from 'node:path'
import type { Script } from 'node:vm'
import type { Namespaces } from '../glide/namespaces.ts'
import type { Runtime } from '../glide/runtime.ts'
import { readRows, scopeName } from '../records/stored-rows.ts'
import type { CompiledScripts } from './compiled-scripts.ts'
import type { HiddenNames } from './script-includes.ts'

/** Evaluates a compiled module wrapper to its function. */
export type EvaluateModule = (script: Script) => unknown

export type Require = (specifier: unknown) => unknown

const endings = ['', '.ts', '.js', '/index.ts', '/index.js']

export class Modules {
  readonly #runtime: Runtime
  readonly #compiled: CompiledScripts
  readonly #namespaces: Namespaces['modules']
  readonly #hidden: HiddenNames
  readonly #evaluate: EvaluateModule

  constructor(
    runtime: Runtime,
    compiled: CompiledScripts,
    namespaces: Namespaces['modules'],
    hidden: HiddenNames,
    evaluate: EvaluateModule,
  ) {
    this.#runtime = runtime
    this.#compiled = compiled
    this.#namespaces = namespaces
    this.#hidden = hidden
    this.#evaluate = evaluate
  }

  /** The `require` of code that lives in `folder` ('' for rules and other scripts). */
  requireFrom(folder: string): Require {
    return specifier => {
      const name = String(specifier)
      const namespace = this.#namespaces.get(name) ?? this.#scopeOf(name)
      if (namespace !== undefined) return namespace
      const relative = name.startsWith('./') || name.startsWith('../')
      return this.#load(relative ? posix.join(folder, name) : name, name)
    }
  }

  /** `@servicenow/glide/<scope>`: its script includes. */
  #scopeOf(name: string): object | undefined {
    const scope = /^@servicenow\/glide\/(.+)$/.exec(name)?.[1]
    return scope === undefined ? undefined : this.#hidden.namespace(scope)
  }

  #load(path: string, asWritten: string): unknown {
    const { modules } = this.#runtime.calls.transaction
    for (const ending of endings) {
      const known = modules.get(this.#key(path + ending))
      if (known !== undefined) return known.exports
      const source = this.#sourceOf(path + ending)
      if (source !== null) return this.#instantiate(path + ending, source)
    }
    throw this.#runtime.error(`Could not find module: ${asWritten}`)
  }

  #key(path: string): string {
    return `${this.#runtime.calls.frame.scope} ${path}`
  }

  /** Scopes do not see each other's modules. */
  #sourceOf(path: string): string | null {
    const { platform, calls } = this.#runtime
    const rows = readRows(platform, 'sys_module', { filter: [[[{ column: 'path', operator: '=', value: path }]]] })
    const own = rows.find(row => scopeName(platform, row.sys_scope) === calls.frame.scope)
    return own?.content ?? null
  }

  #instantiate(path: string, source: string): unknown {
    const module: { exports: unknown } = { exports: this.#runtime.plain({}) }
    // Known before it ran, so that modules may require each other.
    this.#runtime.calls.transaction.modules.set(this.#key(path), module)
    if (path.endsWith('.json')) module.exports = this.#runtime.plain(JSON.parse(source))
    else this.#run(path, source, module)
    return module.exports
  }

  #run(path: string, source: string, module: { exports: unknown }): void {
    const imported = Object.keys(this.#namespaces.get('@servicenow/glide') ?? {}).filter(name => name !== '__esModule')
    const missing = [...new Set([...imported, ...this.#hidden.names()])]
    const body = this.#evaluate(this.#compiled.module(source, path, missing))
    if (!isModuleBody(body)) throw this.#runtime.error(`Module ${path} could not be evaluated`)
    body(module.exports, this.requireFrom(posix.dirname(path)), module)
  }
}

type ModuleBody = (exports: unknown, require: unknown, module: { exports: unknown }) => void

/** What compiled-scripts.ts makes of a module's text is a function of these three. */
const isModuleBody = (value: unknown): value is ModuleBody => typeof value === 'function'

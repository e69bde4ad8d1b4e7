/**
 * `require` as scripts of an app have it: modules of the own scope by their whole path, script includes by their scope, and the
 * platform's own namespaces. Nothing of Node, no other app, no JSON. From
 * https://github.com/ServiceNow/ServiceNowDocs/blob/australia/markdown/application-development/javascript-modules-third-party-libraries.md
 */
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

interface Module {
  exports: unknown
}

export class Modules {
  readonly #runtime: Runtime
  readonly #compiled: CompiledScripts
  readonly #namespaces: Namespaces['modules']
  readonly #hidden: HiddenNames
  readonly #evaluate: EvaluateModule
  /** Paths of modules that are being evaluated, outermost first. */
  readonly #loading: string[] = []

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

  /** The `require` of a module, or of rules and other scripts ('' for these). */
  requireFrom(importer: string): Require {
    return specifier => {
      const name = String(specifier)
      const namespace = this.#namespaces.get(name) ?? this.#scopeOf(name)
      if (namespace !== undefined) return namespace
      const relative = name.startsWith('./') || name.startsWith('../')
      const folder = importer === '' ? this.#applicationFolder() : posix.dirname(importer)
      const found = this.#load(relative ? posix.join(folder, name) : name)
      if (found !== undefined) return found.exports
      const by = importer === '' ? '' : ` (imported by ${importer})`
      throw this.#runtime.error(`Could not find module: ${name}${by}`)
    }
  }

  /** Where the app's package.json is: what scripts name with `./` starts there. */
  #applicationFolder(): string {
    const { platform, calls } = this.#runtime
    const rows = readRows(platform, 'sys_module', {
      filter: [[[{ column: 'path', operator: 'ENDSWITH', value: '/package.json' }]]],
    })
    const own = rows.find(row => scopeName(platform, row.sys_scope) === calls.frame.scope)
    return posix.dirname(own?.path ?? '')
  }

  /** `@servicenow/glide/<scope>`: its script includes. */
  #scopeOf(name: string): object | undefined {
    const scope = /^@servicenow\/glide\/(.+)$/.exec(name)?.[1]
    return scope === undefined ? undefined : this.#hidden.namespace(scope)
  }

  #load(path: string): Module | undefined {
    const known = this.#runtime.calls.transaction.modules.get(this.#key(path))
    if (known !== undefined) return known
    const source = path.endsWith('.json') ? null : this.#sourceOf(path)
    return source === null ? undefined : this.#instantiate(path, source)
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

  #instantiate(path: string, source: string): Module {
    const key = this.#key(path)
    const start = this.#loading.indexOf(path)
    if (start >= 0) throw this.#runtime.error(`Circular import: ${[...this.#loading.slice(start), path].join(' -> ')}`)
    const module: Module = { exports: this.#runtime.plain({}) }
    this.#loading.push(path)
    try {
      this.#run(path, source, module)
    } finally {
      this.#loading.pop()
    }
    this.#runtime.calls.transaction.modules.set(key, module)
    return module
  }

  #run(path: string, source: string, module: Module): void {
    const imported = Object.keys(this.#namespaces.get('@servicenow/glide') ?? {}).filter(name => name !== '__esModule')
    const missing = [...new Set([...imported, ...this.#hidden.names()])]
    const body = this.#evaluate(this.#compiled.module(source, path, missing))
    if (!isModuleBody(body)) throw this.#runtime.error(`Module ${path} could not be evaluated`)
    body(module.exports, this.requireFrom(path), module)
  }
}

type ModuleBody = (exports: unknown, require: unknown, module: Module) => void

/** What compiled-scripts.ts makes of a module's text is a function of these three. */
const isModuleBody = (value: unknown): value is ModuleBody => typeof value === 'function'

/** Runs script text as the frame on top of the call stack, within its time. */
import type { Script } from 'node:vm'
import type { Runtime } from '../glide/runtime.ts'
import { mayExecute, restExecute } from '../glide/scope-access.ts'
import type { CompiledScripts } from './compiled-scripts.ts'
import type { Require } from './modules.ts'
import type { Realm } from './realm.ts'

const keptStackLines = 4

export const timeIsUp = 'Transaction cancelled: maximum execution time exceeded'

export class ScriptRunner {
  readonly #runtime: Runtime
  readonly #realm: Realm
  readonly #compiled: CompiledScripts
  readonly #require: Require

  constructor(runtime: Runtime, realm: Realm, compiled: CompiledScripts, require: Require) {
    this.#runtime = runtime
    this.#realm = realm
    this.#compiled = compiled
    this.#require = require
  }

  /** Runs a script and gives back the value of its last statement. Throws what the script throws. */
  script(source: string, name: string, globals: Record<string, unknown>): unknown {
    return this.#run(this.#compiled.script(source, name), globals)
  }

  /** The value of an expression. Throws what it throws. */
  expression(source: string, name: string, globals: Record<string, unknown>): unknown {
    return this.#run(this.#compiled.expression(source, name), globals)
  }

  /** Runs `work`; what it throws is logged in the platform's way and goes no further. */
  guarded(what: string, work: () => void): void {
    try {
      work()
    } catch (error) {
      this.#runtime.log('error', `Error running ${what}, exception: ${describe(error)}`)
    }
  }

  #run(script: Script, globals: Record<string, unknown>): unknown {
    const { options, calls } = this.#runtime
    // A script that may call other systems may also wait for them; its own time is still limited by checkTime.
    const waits = mayExecute(this.#runtime, restExecute) ? options.outboundAllowanceMs : 0
    const shared = { require: this.#require, g_scratchpad: calls.transaction.scratchpad }
    return this.#realm.run(script, { ...shared, ...globals }, options.scriptLimitMs + waits)
  }
}

/** An error of a script in words: what it says, and where in the script it came from. */
export function describe(error: unknown): string {
  if (property(error, 'code') === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return timeIsUp
  const stack = property(error, 'stack')
  if (stack !== null) return stack.split('\n').slice(0, keptStackLines).join('\n')
  return property(error, 'message') ?? String(error)
}

/** A text property of whatever a script may throw; scripts can throw anything. */
export function property(value: unknown, name: string): string | null {
  if (typeof value !== 'object' || value === null || !(name in value)) return null
  const inherited: unknown = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(value), name)?.value
  const found: unknown = Object.getOwnPropertyDescriptor(value, name)?.value ?? inherited
  return typeof found === 'string' ? found : null
}

/** The world scripts live in: a bare JavaScript realm with the platform's classes and nothing of Node. One per thread. */
import { createContext, Script, type Context as VmContext } from 'node:vm'
import { refusedGlobals } from './language.ts'
import { classLibrary } from './platform-includes.ts'

/** Set for each script; there from the start so that they count as the realm's own. */
const perScript = {
  require: undefined,
  current: undefined,
  previous: undefined,
  event: undefined,
  g_scratchpad: undefined,
  request: undefined,
  response: undefined,
}

/** Set in mutation tests alone (test/mutation): what code that holds mutants looks at, in every realm the same object. */
const mutation = Object.fromEntries(Object.entries(globalThis).filter(([name]) => name === '__stryker__'))

type ErrorMaker = (name: string, message: string) => Error
type PlainMaker = (json: string | undefined) => unknown
type Unset = (names: string[]) => void

const makeError = new Script(`(function (name, message) {
  const types = { TypeError: TypeError, RangeError: RangeError, SyntaxError: SyntaxError }
  const error = new (types[name] || Error)(message)
  if (!types[name] && name !== 'Error') error.name = name
  return error
})`)
const unset = new Script('(function (names) { for (const name of names) globalThis[name] = undefined })')
const classes = new Script(classLibrary)
const makePlain = new Script('(function (json) { return json === undefined ? undefined : JSON.parse(json) })')

export class Realm {
  readonly #context: VmContext
  readonly #global: Record<string, unknown>
  #depth = 0
  readonly #ownNames: ReadonlySet<string>
  #offered: readonly string[] = []
  /** What scripts of this transaction put in the place of offered names. */
  readonly #replaced = new Map<string, unknown>()
  readonly #error: ErrorMaker
  readonly #plain: PlainMaker
  readonly #unset: Unset

  /** `missing`: expressions that name built-ins which the engine does not have. */
  constructor(globals: Record<string, unknown>, missing: readonly string[] = []) {
    this.#global = Object.assign(Object.create(null) as object, globals, perScript, mutation)
    this.#context = createContext(this.#global, {
      codeGeneration: { strings: false, wasm: false },
      microtaskMode: 'afterEvaluate',
    })
    for (const name of [...refusedGlobals, 'console'])
      new Script(`delete globalThis.${name}`).runInContext(this.#context)
    for (const name of missing) new Script(`delete ${name}`).runInContext(this.#context)
    classes.runInContext(this.#context)
    this.#ownNames = new Set(Object.keys(this.#global))
    this.#error = makeError.runInContext(this.#context) as ErrorMaker
    this.#plain = makePlain.runInContext(this.#context) as PlainMaker
    this.#unset = unset.runInContext(this.#context) as Unset
  }

  /**
   * Runs a script with these globals set, and sets back what was there before. Only the outermost script is timed: a
   * limit costs a thread, and those inside it end with it.
   */
  run(script: Script, globals: Record<string, unknown>, timeoutMs: number): unknown {
    const before = Object.keys(globals).map((name): [string, unknown] => [name, this.#global[name]])
    const limit = this.#depth === 0 ? { timeout: timeoutMs } : {}
    Object.assign(this.#global, globals)
    this.#depth += 1
    try {
      return script.runInContext(this.#context, { ...limit, displayErrors: false })
    } finally {
      this.#depth -= 1
      for (const [name, value] of before) this.#global[name] = value
    }
  }

  /** Runs a script inside the one under way, without a limit of its own. */
  evaluate(script: Script): unknown {
    return script.runInContext(this.#context, { displayErrors: false })
  }

  /** Global names whose values are looked up when a script reads them, in the place of those offered before. */
  offer(names: readonly string[], read: (name: string) => unknown): void {
    for (const name of this.#offered) delete this.#global[name]
    this.#offered = names.filter(name => !(name in this.#global))
    for (const name of this.#offered)
      Object.defineProperty(this.#global, name, {
        configurable: true,
        enumerable: false,
        get: () => (this.#replaced.has(name) ? this.#replaced.get(name) : read(name)),
        set: (value: unknown) => void this.#replaced.set(name, value),
      })
  }

  /** An error as scripts of this realm would make it. */
  error(message: string, name = 'Error'): Error {
    return this.#error(name, message)
  }

  /** A copy of plain data whose objects and arrays belong to this realm. */
  plain(value: unknown): unknown {
    return this.#plain(JSON.stringify(value))
  }

  /** Forgets what scripts left on the global object with top-level `var`: it lives as long as a transaction. */
  forgetLeftovers(): void {
    this.#replaced.clear()
    this.#unset(Object.keys(this.#global).filter(name => !this.#ownNames.has(name)))
  }
}

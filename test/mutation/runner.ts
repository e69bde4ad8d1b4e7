/**
 * In place of Jest's own runner: a test file is loaded once, and its tests run again for each mutant that they cover, until one of
 * them fails. Only with the mutant switched off again does the failure count: the same test must then pass.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { COVERAGE, CURRENT, FOLDER_VARIABLE, PLAN, RESULTS, SPOILT } from './protocol.ts'
import type { FileCoverage, MutantPlan, Plan, Result, TestSeen } from './protocol.ts'

/** What instrumented code looks at: see instrument.ts of @stryker-mutator/api. */
interface Switches {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  mutantCoverage?: Coverage
  hitCount?: number
  hitLimit?: number
}
interface Coverage {
  static: Record<string, number>
  perTest: Record<string, Record<string, number>>
}

type Body = (done?: (error?: unknown) => void) => unknown
interface Hook {
  readonly type: 'beforeAll' | 'beforeEach' | 'afterEach' | 'afterAll'
  readonly fn: Body
  readonly timeout?: number | null
}
interface TestEntry {
  readonly type: 'test'
  readonly name: string
  readonly mode?: string | null
  readonly fn?: Body
  readonly timeout?: number | null
  readonly parent: Block
}
interface Block {
  readonly type: 'describeBlock'
  readonly name: string
  readonly mode?: string | null
  readonly children: (Block | TestEntry)[]
  readonly hooks: Hook[]
  readonly parent?: Block
}

/** Of Jest's runtime and environment what is used here. */
interface Environment {
  readonly global: Record<string | symbol, unknown>
}
interface Runtime {
  requireInternalModule(path: string): { initialize(parts: object): Promise<unknown> }
  requireModule(path: string): unknown
  resetModules(): void
  setGlobalsForRuntime(globals: unknown): void
}
interface Config {
  readonly rootDir: string
}

const here = createRequire(__filename)
const folder = process.env[FOLDER_VARIABLE] ?? ''
const LONGEST_MS = 6000

let plan: Plan | null = null
const readPlan = (): Plan => (plan ??= JSON.parse(readFileSync(join(folder, PLAN), 'utf8')) as Plan)

export default async function runFile(
  globalConfig: object,
  config: Config,
  environment: Environment,
  runtime: Runtime,
  testPath: string,
): Promise<object> {
  const file = relative(config.rootDir, testPath)
  const switches: Switches = {}
  environment.global['__stryker__'] = switches
  const reload = await prepareLoad(globalConfig, config, environment, runtime, testPath)
  const run: FileRun = { file, tests: reload(), switches, reload }
  const { mutants } = readPlan()[file] ?? {}
  if (mutants === undefined) await cover(run)
  else await judge(run, mutants)
  return emptyResult(testPath)
}

interface FileRun {
  readonly file: string
  /** Of the last load: those of an earlier one do not run any more. */
  tests: readonly TestEntry[]
  readonly switches: Switches
  readonly reload: () => TestEntry[]
}

/** The answer loads the file, with everything that it imports, and gives the tests that it declares. */
async function prepareLoad(
  globalConfig: object,
  config: Config,
  environment: Environment,
  runtime: Runtime,
  testPath: string,
): Promise<() => TestEntry[]> {
  const adapter = join(dirname(here.resolve('jest-circus')), 'jestAdapterInit.js')
  await runtime.requireInternalModule(adapter).initialize({
    config,
    environment,
    globalConfig,
    runtime,
    localRequire: runtime.requireModule.bind(runtime),
    parentProcess: process,
    setGlobalsForRuntime: runtime.setGlobalsForRuntime.bind(runtime),
    testPath,
  })
  const symbol = Object.getOwnPropertySymbols(environment.global).find(
    ({ description }) => description === 'JEST_STATE_SYMBOL',
  )
  const state = environment.global[symbol ?? ''] as { rootDescribeBlock: Block }
  return () => {
    runtime.resetModules()
    state.rootDescribeBlock.children.length = 0
    state.rootDescribeBlock.hooks.length = 0
    runtime.requireModule(testPath)
    return testsOf(state.rootDescribeBlock)
  }
}

function testsOf(block: Block): TestEntry[] {
  return block.children
    .flatMap(child => (child.type === 'test' ? [child] : testsOf(child)))
    .filter(test => test.mode !== 'skip' && test.mode !== 'todo')
}

/** All tests once: what do they reach, and how long do they take? */
async function cover({ file, tests, switches }: FileRun): Promise<void> {
  const coverage: Coverage = (switches.mutantCoverage ??= { static: {}, perTest: {} })
  const loaded = Object.keys(coverage.static)
  const seen: TestSeen[] = []
  await runTests(tests, {
    before: place => {
      switches.currentTestId = `${place}`
    },
    after: (place, passed, ms) => {
      switches.currentTestId = undefined
      seen[place] = { name: nameOf(tests[place]), passed, ms }
      return true
    },
  })
  const reached: Record<string, Record<number, number>> = {}
  for (const [place, hits] of Object.entries(coverage.perTest))
    for (const [id, count] of Object.entries(hits)) (reached[id] ??= {})[Number(place)] = count
  append(COVERAGE, { file, tests: seen, reached, loaded } satisfies FileCoverage)
}

/** Mutants that a file before this one found: the others need not ask again. */
const found = new Set<string>()

async function judge(run: FileRun, mutants: readonly MutantPlan[]): Promise<void> {
  const { file } = run
  for (const mutant of mutants.filter(({ id }) => !found.has(id))) {
    writeFileSync(join(folder, CURRENT), JSON.stringify({ id: mutant.id, file, since: Date.now() }))
    const startedMs = performance.now()
    const verdict = await judgeOne(run, mutant)
    if (verdict === null) {
      append(SPOILT, { file, id: mutant.id })
      break
    }
    if (verdict.verdict !== 'Survived') found.add(mutant.id)
    append(RESULTS, { id: mutant.id, file, ...verdict, ms: Math.round(performance.now() - startedMs) } satisfies Result)
  }
  writeFileSync(join(folder, CURRENT), '{}')
}

/** Null when nobody can say: the tests fail without the mutant too. */
async function judgeOne(run: FileRun, plan: MutantPlan): Promise<Pick<Result, 'verdict' | 'killedBy'> | null> {
  const { switches, reload } = run
  Object.assign(switches, { activeMutant: plan.id, hitCount: 0, hitLimit: plan.hits * 100 + 10_000 })
  const tests = plan.atLoad === true ? tryTo(reload) : run.tests
  const covering = plan.atLoad === true ? tests : plan.tests.flatMap(place => tests?.[place] ?? [])
  const failed = covering === null ? -1 : await firstFailing(covering)
  const isEndless = (switches.hitCount ?? 0) > (switches.hitLimit ?? 0)
  switches.activeMutant = undefined
  if (plan.atLoad === true) run.tests = reload()
  if (failed === null) return { verdict: 'Survived' }
  const again = plan.atLoad === true ? run.tests : (covering ?? [])
  const suspect = again[Math.max(failed, 0)]
  if (suspect === undefined || (await firstFailing([suspect])) !== null) return null
  return { verdict: isEndless ? 'Timeout' : 'Killed', killedBy: failed < 0 ? 'it does not load' : nameOf(suspect) }
}

/** Null when it throws. */
function tryTo<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}

/** The place of the first test that fails, after which none is run; null when all pass. */
async function firstFailing(tests: readonly TestEntry[]): Promise<number | null> {
  let failed: number | null = null
  await runTests(tests, {
    after: (place, passed) => {
      if (!passed) failed = place
      return passed
    },
  })
  return failed
}

interface Watch {
  readonly before?: (place: number) => void
  /** False: no further test. */
  readonly after: (place: number, passed: boolean, ms: number) => boolean
}

/** Runs these tests with their hooks, in the order of the file. */
async function runTests(wanted: readonly TestEntry[], watch: Watch): Promise<void> {
  const [first] = wanted
  if (first === undefined) return
  const places = new Map(wanted.map((test, place) => [test, place]))
  const guard = watchProcess()
  const state = { isOver: false, done: 0, places, watch, guard }
  await runBlock(rootOf(first), state)
  guard.stop()
  if (!state.isOver && state.done < wanted.length) throw new Error('Not all tests were run.')
}

interface BlockRun {
  isOver: boolean
  done: number
  readonly places: ReadonlyMap<TestEntry, number>
  readonly watch: Watch
  readonly guard: ProcessGuard
}

async function runBlock(block: Block, run: BlockRun): Promise<void> {
  if (run.isOver || !testsOf(block).some(test => run.places.has(test))) return
  const isReady = await runHooks(block, 'beforeAll', run.guard)
  for (const child of block.children) {
    if (run.isOver) break
    if (child.type === 'describeBlock') await runBlock(child, run)
    else await runPlaced(child, isReady, run)
  }
  await runHooks(block, 'afterAll', run.guard)
}

async function runPlaced(test: TestEntry, isReady: boolean, run: BlockRun): Promise<void> {
  const place = run.places.get(test)
  if (place === undefined) return
  run.done += 1
  run.watch.before?.(place)
  const startedMs = performance.now()
  const passed = isReady && (await runTest(test, run.guard))
  if (!run.watch.after(place, passed, performance.now() - startedMs)) run.isOver = true
}

async function runTest(test: TestEntry, guard: ProcessGuard): Promise<boolean> {
  guard.begin()
  let passed = true
  for (const block of line(test.parent).reverse()) passed = passed && (await runHooks(block, 'beforeEach', guard))
  if (passed && test.fn !== undefined) passed = await ends(test.fn, test.timeout)
  for (const block of line(test.parent)) passed = (await runHooks(block, 'afterEach', guard)) && passed
  return passed && !guard.hasFailed()
}

async function runHooks(block: Block, type: Hook['type'], guard: ProcessGuard): Promise<boolean> {
  let passed = true
  for (const hook of block.hooks.filter(each => each.type === type))
    passed = (await ends(hook.fn, hook.timeout)) && passed
  return passed && !guard.hasFailed()
}

const { setTimeout: later, clearTimeout: cancel } = globalThis

/** True when the function ends well, and in time. */
function ends(body: Body, timeoutMs: number | null | undefined): Promise<boolean> {
  return new Promise(resolve => {
    const timer = later(() => resolve(false), timeoutMs ?? LONGEST_MS)
    const end = (passed: boolean): void => {
      cancel(timer)
      resolve(passed)
    }
    void (async () => {
      try {
        if (body.length > 0)
          await new Promise<void>((done, fail) => body(error => (error === undefined ? done() : fail(new Error()))))
        else await body()
        end(true)
      } catch {
        end(false)
      }
    })()
  })
}

interface ProcessGuard {
  begin(): void
  hasFailed(): boolean
  stop(): void
}

/** What nobody catches fails the test under way. */
function watchProcess(): ProcessGuard {
  let failed = false
  const onFailure = (): void => {
    failed = true
  }
  const kinds = ['uncaughtException', 'unhandledRejection'] as const
  for (const kind of kinds) process.on(kind, onFailure)
  return {
    begin: () => {
      failed = false
    },
    hasFailed: () => failed,
    stop: () => {
      for (const kind of kinds) process.off(kind, onFailure)
    },
  }
}

/** The block and those around it, the innermost first. */
const line = (block: Block): Block[] => [block, ...(block.parent === undefined ? [] : line(block.parent))]
const rootOf = (test: TestEntry): Block => line(test.parent).at(-1) ?? test.parent

function nameOf(test: TestEntry | undefined): string {
  if (test === undefined) return ''
  const names = line(test.parent)
    .map(({ name }) => name)
    .reverse()
  return [...names.filter(name => name !== 'ROOT_DESCRIBE_BLOCK'), test.name].join(' ')
}

const append = (name: string, content: object): void =>
  appendFileSync(join(folder, name), `${JSON.stringify(content)}\n`)

/** Jest wants a result of each file; what counts is in the folder. */
const emptyResult = (testFilePath: string): object => ({
  testFilePath,
  testResults: [],
  numFailingTests: 0,
  numPassingTests: 1,
  numPendingTests: 0,
  numTodoTests: 0,
  leaks: false,
  openHandles: [],
  perfStats: { start: 0, end: 0, runtime: 0, slow: false, loadTestEnvironmentStart: 0, loadTestEnvironmentEnd: 0 },
  skipped: false,
  snapshot: { added: 0, fileDeleted: false, matched: 0, unchecked: 0, uncheckedKeys: [], unmatched: 0, updated: 0 },
})

/** Asks the tests about mutants, the likeliest and cheapest files first, until one of them fails or none is left. */
import { join } from 'node:path'
import { runJest } from './jest-process.ts'
import type { Said } from './jest-process.ts'
import type { FileCoverage, MutantPlan, Plan } from './protocol.ts'
import type { Judged } from './report.ts'
import { belongs } from './rooms.ts'
import type { Mutant } from './sandbox.ts'
import { inParallel } from './workers.ts'

interface Cover {
  readonly file: string
  readonly plan: MutantPlan
  readonly ms: number
}
interface Open {
  readonly mutant: Mutant
  covers: readonly Cover[]
}

export interface JudgeOptions {
  readonly folder: string
  readonly workers: number
  /** What the tests of one mutant may take: a survivor of these counts as one. */
  readonly budgetMs: number
  readonly keep: (judged: Judged) => void
  /** Files whose tests let the mutant pass, as they are now: in this run or an earlier one. */
  readonly wasAsked: (mutant: Mutant, file: string) => boolean
  readonly noteAsked: (mutant: Mutant, file: string) => void
}

/** Rounds in which each mutant goes to one file only; afterwards it goes to all that are left. */
const SINGLE_ROUNDS = 3

export async function judge(
  mutants: readonly Mutant[],
  coverage: readonly FileCoverage[],
  options: JudgeOptions,
): Promise<void> {
  const open = new Map<string, Open>()
  for (const mutant of mutants) {
    const covers = chosen(mutant, coverage, options.budgetMs)
    const left = covers.filter(({ file }) => !options.wasAsked(mutant, file))
    if (left.length > 0) open.set(mutant.id, { mutant, covers: left })
    else options.keep({ mutant, status: covers.length === 0 ? 'NoCoverage' : 'Survived' })
  }
  const spoilers = new Set<string>()
  for (let round = 1; open.size > 0; round++) {
    const plans = [...planOf([...open.values()], round <= SINGLE_ROUNDS)]
    const startedMs = Date.now()
    const said = await inParallel(plans, options.workers, (part, index) =>
      runJest(join(options.folder, `worker-${index}`), join(options.folder, 'sandbox'), Object.fromEntries(part)),
    )
    for (const each of said) settle(open, each, spoilers, options)
    const seconds = Math.round((Date.now() - startedMs) / 1000)
    console.log(`Round ${round}: ${plans.length} files, ${seconds} s, ${open.size} mutants left.`)
  }
}

/** Tests whose path speaks of the mutated file come first, then the cheap ones. */
function chosen(mutant: Mutant, coverage: readonly FileCoverage[], budgetMs: number): Cover[] {
  const words = mutant.file.replace(/\.ts$/, '').split('/').slice(-2)
  const closeness = ({ file }: Cover): number => words.filter(word => file.includes(word)).length
  let spentMs = 0
  return coverage
    .filter(({ file }) => belongs(file, mutant.file))
    .flatMap(each => coverOf(mutant, each))
    .sort((one, other) => closeness(other) - closeness(one) || one.ms - other.ms)
    .filter(({ ms, plan }, place) => {
      spentMs += ms
      return place === 0 || (spentMs <= budgetMs && !(plan.atLoad === true && place >= FILES_AT_LOAD))
    })
}

/**
 * None when the file does not reach the mutant, or only in tests that fail without it. A file that imports a source meets at load what
 * one that runs the built app meets in its tests.
 */
function coverOf({ id }: Mutant, { file, tests, reached, loaded }: FileCoverage): Cover[] {
  if (loaded.includes(id) && tests.every(({ passed }) => passed)) {
    const plan = { id, tests: [], hits: LOADS, atLoad: true }
    return [{ file, plan, ms: LOAD_MS + sum(tests.map(({ ms }) => ms)) }]
  }
  const hits = reached[id] ?? {}
  const places = Object.keys(hits)
    .map(Number)
    .filter(place => tests[place]?.passed === true)
  if (places.length === 0) return []
  const plan = { id, tests: places, hits: sum(Object.values(hits)) }
  return [{ file, plan, ms: sum(places.map(place => tests[place]?.ms ?? 0)) }]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** What runs at load runs a few times, and the load of a file takes about this long. */
const LOADS = 100
const LOAD_MS = 500
/** Most files load every module; those that are about it tell. */
const FILES_AT_LOAD = 6

/** The files with the most mutants for their time come first. */
function planOf(open: readonly Open[], isSingle: boolean): Map<string, Plan[string]> {
  const byFile = new Map<string, { plans: MutantPlan[]; ms: number }>()
  for (const { covers } of open)
    for (const { file, plan, ms } of isSingle ? covers.slice(0, 1) : covers) {
      const known = byFile.get(file) ?? { plans: [], ms: 0 }
      byFile.set(file, { plans: [...known.plans, plan], ms: known.ms + ms })
    }
  const cost = ({ plans, ms }: { plans: MutantPlan[]; ms: number }): number => ms / plans.length
  const sorted = [...byFile].sort(([, one], [, other]) => cost(one) - cost(other))
  return new Map(sorted.map(([file, { plans }]) => [file, { mutants: plans }]))
}

function settle(open: Map<string, Open>, said: Said, spoilers: Set<string>, options: JudgeOptions): void {
  const { keep, noteAsked } = options
  const end = (id: string, judged: Omit<Judged, 'mutant'>): void => {
    const entry = open.get(id)
    if (entry !== undefined) keep({ mutant: entry.mutant, ...judged })
    open.delete(id)
  }
  for (const { id, file, verdict, killedBy = '' } of said.results) {
    const entry = open.get(id)
    if (verdict !== 'Survived') end(id, { status: verdict, killedBy: `${file}: ${killedBy}` })
    else if (entry !== undefined) {
      noteAsked(entry.mutant, file)
      entry.covers = entry.covers.filter(cover => cover.file !== file)
      if (entry.covers.length === 0) end(id, { status: 'Survived' })
    }
  }
  if (said.stalled !== null) end(said.stalled.id, { status: 'Timeout', killedBy: said.stalled.file })
  for (const { id, file } of said.spoilt) {
    // In a fresh process it may be told from what another one left behind; twice, and it is its own doing.
    if (spoilers.has(id)) end(id, { status: 'Killed', killedBy: `${file}: its tests do not recover` })
    spoilers.add(id)
    moveToFront(open, id)
  }
}

function moveToFront(open: Map<string, Open>, id: string): void {
  const entry = open.get(id)
  if (entry === undefined) return
  const others = [...open].filter(([other]) => other !== id)
  open.clear()
  for (const [key, value] of [[id, entry] as const, ...others]) open.set(key, value)
}

/** What the script and the runner inside Jest tell each other, in files of one folder. */

/** What one test file is to do. */
export interface FilePlan {
  /** Absent: note which mutant is covered by which test. */
  readonly mutants?: readonly MutantPlan[]
}

export interface MutantPlan {
  readonly id: string
  /** Places of the tests that cover it, in the order in which the file declares them. */
  readonly tests: readonly number[]
  readonly hits: number
  /** It lies in what runs while the file is loaded: the file is loaded again with it, and all tests are asked. */
  readonly atLoad?: boolean
}

export type Plan = Readonly<Record<string, FilePlan>>

export interface TestSeen {
  readonly name: string
  readonly ms: number
  readonly passed: boolean
}

export interface FileCoverage {
  readonly file: string
  readonly tests: readonly TestSeen[]
  /** By mutant: how often each test reached it. */
  readonly reached: Readonly<Record<string, Readonly<Record<number, number>>>>
  /** Reached while the file was loaded. */
  readonly loaded: readonly string[]
}

export type Verdict = 'Killed' | 'Timeout' | 'Survived'

/** What one test file said about one mutant. */
export interface Result {
  readonly id: string
  readonly file: string
  readonly verdict: Verdict
  readonly killedBy?: string
  readonly ms: number
}

export const PLAN = 'plan.json'
export const COVERAGE = 'coverage.jsonl'
export const RESULTS = 'results.jsonl'
/** The mutant that is being asked about, and since when. */
export const CURRENT = 'current.json'
/** Files that are left as they are until the next process: a mutant spoilt what their tests share. */
export const SPOILT = 'spoilt.jsonl'

/** Where these files are; set for the process of Jest. */
export const FOLDER_VARIABLE = 'MUTATION_FOLDER'

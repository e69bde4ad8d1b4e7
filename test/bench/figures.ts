/** What a measurement hands back: figures with their bounds, and the raw data behind them. */
import type { Build } from './bridge.ts'
import type { Vendors } from './vendors.ts'

export interface Figure {
  readonly name: string
  readonly measured: string
  /** What is required; '' when the figure only stands beside another one. */
  readonly bound: string
  /** Meaningless without a bound. */
  readonly holds: boolean
}

export interface Measurement {
  readonly figures: readonly Figure[]
  readonly data: unknown
}

export interface Bench {
  readonly vendors: Vendors
  /** The work tree. */
  readonly build: Build
  /** The commit to compare with, or null. */
  readonly other: Build | null
  readonly short: boolean
  /** Says how far it is, on standard error. */
  readonly say: (words: string) => void
}

export type Measure = (bench: Bench) => Promise<Measurement>

export const atMost = (name: string, measured: number, bound: number, unit: string, decimals = 0): Figure => ({
  name,
  measured: `${measured.toFixed(decimals)} ${unit}`,
  bound: `at most ${bound} ${unit}`,
  holds: measured <= bound,
})
export const atLeast = (name: string, measured: number, bound: number, unit: string, decimals = 0): Figure => ({
  name,
  measured: `${measured.toFixed(decimals)} ${unit}`,
  bound: `at least ${bound} ${unit}`,
  holds: measured >= bound,
})
export const beside = (name: string, measured: string): Figure => ({ name, measured, bound: '', holds: true })

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

export const percentile = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0

/** `480 (465 to 497)` */
export const spread = (numbers: readonly number[], decimals = 0): string =>
  `${median(numbers).toFixed(decimals)} (${Math.min(...numbers).toFixed(decimals)} to ${Math.max(...numbers).toFixed(decimals)})`

/** What every scenario of `npm run trouble` is, and what it leaves behind: figures, each with what was wanted. */
export interface Figure {
  readonly name: string
  readonly value: string
  readonly wanted: string
  readonly ok: boolean
}
export interface Scenario {
  readonly name: string
  run(size: 'full' | 'short', say: (line: string) => void): Promise<Figure[]>
}

export type Size = Parameters<Scenario['run']>[0]
export type Say = Parameters<Scenario['run']>[1]

/** A count that must be zero. */
export const none = (name: string, count: number): Figure => ({
  name,
  value: String(count),
  wanted: '0',
  ok: count === 0,
})

/** A count that must be exactly this. */
export const exactly = (name: string, count: number, wanted: number): Figure => ({
  name,
  value: String(count),
  wanted: String(wanted),
  ok: count === wanted,
})

export const atMost = (name: string, value: number, limit: number, unit = ''): Figure => ({
  name,
  value: `${Math.round(value * 10) / 10}${unit}`,
  wanted: `at most ${limit}${unit}`,
  ok: value <= limit,
})

export const atLeast = (name: string, value: number, limit: number, unit = ''): Figure => ({
  name,
  value: `${Math.round(value * 10) / 10}${unit}`,
  wanted: `at least ${limit}${unit}`,
  ok: value >= limit,
})

/** Under which circumstances the figures beside it were reached; nothing is wanted of it. */
export const reported = (name: string, value: string): Figure => ({ name, value, wanted: '', ok: true })

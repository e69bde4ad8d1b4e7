/** What an audit finds wrong, and the comparison of counts that finds most of it. */

export type Verdict = 'lost' | 'duplicate' | 'unknown' | 'different' | 'misordered'

export interface Finding {
  readonly verdict: Verdict
  readonly what: string
  readonly about: string
}

export const findingLine = ({ verdict, what, about }: Finding): string => `${verdict} ${what}: ${about}`

const countBy = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Each wanted key as often as it is wanted, and no other. */
export function compareCounts(what: string, wanted: readonly string[], found: readonly string[]): Finding[] {
  const wantedCounts = countBy(wanted)
  const foundCounts = countBy(found)
  const short = [...wantedCounts].flatMap(([key, count]): Finding[] => {
    const existing = foundCounts.get(key) ?? 0
    if (existing === count) return []
    return [
      { verdict: existing < count ? 'lost' : 'duplicate', what, about: `${key} (${existing} instead of ${count})` },
    ]
  })
  const strange = [...foundCounts.keys()].filter(key => !wantedCounts.has(key))
  return [...short, ...strange.map((about): Finding => ({ verdict: 'unknown', what, about }))]
}

/** One finding per column that does not hold what it should. */
export function compareColumns(
  what: string,
  about: string,
  wanted: Readonly<Record<string, string>>,
  found: Readonly<Record<string, string>>,
): Finding[] {
  return Object.entries(wanted)
    .filter(([column, value]) => (found[column] ?? '') !== value)
    .map(([column, value]): Finding => ({
      verdict: 'different',
      what,
      about: `${about}: ${column} is ${JSON.stringify(found[column] ?? '')}, not ${JSON.stringify(value)}`,
    }))
}

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

/** Each wanted key as often as it is wanted, an optional one at most that often, and no other. */
export function compareCounts(
  what: string,
  wanted: readonly string[],
  found: readonly string[],
  optional: readonly string[] = [],
): Finding[] {
  const least = countBy(wanted)
  const most = countBy([...wanted, ...optional])
  const foundCounts = countBy(found)
  const wrong = [...most].flatMap(([key, limit]): Finding[] => {
    const existing = foundCounts.get(key) ?? 0
    const needed = least.get(key) ?? 0
    if (existing >= needed && existing <= limit) return []
    const verdict = existing < needed ? 'lost' : 'duplicate'
    return [{ verdict, what, about: `${key} (${existing} instead of ${existing < needed ? needed : limit})` }]
  })
  const strange = [...foundCounts.keys()].filter(key => !most.has(key))
  return [...wrong, ...strange.map((about): Finding => ({ verdict: 'unknown', what, about }))]
}

/** One finding, unless what is found is one of those. */
export const compareOneOf = (
  what: string,
  about: string,
  column: string,
  allowed: readonly string[],
  found: string,
): Finding[] =>
  allowed.includes(found)
    ? []
    : [
        {
          verdict: 'different',
          what,
          about: `${about}: ${column} is ${JSON.stringify(found)}, not ${[...new Set(allowed)].map(value => JSON.stringify(value)).join(' or ')}`,
        },
      ]

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

/** How severe a severity is among those that incident.io has, whatever they are called and however many there are. */

/**
 * 1 for the most severe, 2 for the next one, and so on. incident.io's ranks only say which of two severities is worse (a higher rank
 * is more severe); they begin anywhere and may have gaps. A severity that the list lacks stands where its rank belongs.
 *
 * @param ranks Of all severities; empty when nobody knows them. Then there is no place: null.
 */
export function placeFromTop(rank: number | null, ranks: readonly number[]): number | null {
  if (rank === null || ranks.length === 0) return null
  return 1 + new Set(ranks.filter(other => other > rank)).size
}

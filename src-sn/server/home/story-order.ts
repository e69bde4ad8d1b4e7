/**
 * The order of a story: by the instance's clock, then by source, then by row. It never depends on when it is asked, so pages fit together and
 * the same range is the same text.
 */
import type { StoryFilter, StoryLine } from '../contract/home/find.ts'

/** A place in the order, also where a page ended. */
export interface Place {
  /** As ServiceNow stores moments, to the second. */
  readonly moment: string
  /** Of its source, see story-sources.ts. */
  readonly rank: number
  readonly sysId: string
}

export interface PlacedLine {
  readonly place: Place
  /** The ticket that its row names, '' for none. */
  readonly ticket: string
  readonly line: StoryLine
}

export function keyOf({ moment, rank, sysId }: Place): string {
  return `${moment.replace(' ', 'T')}Z.${rank}.${sysId}`
}

/** Null for a text that is no key; '' is the beginning, which is before every place. */
export function parseKey(key: string): Place | null {
  if (key === '') return { moment: '', rank: -1, sysId: '' }
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)Z\.(\d)\.([0-9a-f]{32})$/.exec(key)
  if (parts === null) return null
  const [, day = '', time = '', rank = '', sysId = ''] = parts
  return { moment: `${day} ${time}`, rank: Number(rank), sysId }
}

export function compare(one: Place, other: Place): number {
  return byText(one.moment, other.moment) || one.rank - other.rank || byText(one.sysId, other.sysId)
}

const byText = (one: string, other: string): number => Number(one > other) - Number(one < other)

/**
 * The first lines of several sources, each of which gave its own first `size` or all that it has. Whatever comes after the last line is
 * left for the next page.
 */
export function firstOf(
  sources: readonly (readonly PlacedLine[])[],
  size: number,
): { readonly lines: readonly PlacedLine[]; readonly more: boolean } {
  const all = sources.flat().sort((one, other) => compare(one.place, other.place))
  return { lines: all.slice(0, size), more: all.length > size }
}

export function isWanted({ outcome, who, side }: StoryLine, filter: StoryFilter): boolean {
  if (filter === 'refused') return outcome === 'refused'
  return filter === 'all' || (who === '' && side === 'sync')
}

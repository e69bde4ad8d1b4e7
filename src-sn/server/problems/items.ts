/** The five kinds of rows that can fail, and how the rows of one problem are found among them. */
import { PROBLEM_KEY, keysIn } from './key.ts'
import { countGroups } from '../platform/groups.ts'
import type { Group } from '../platform/groups.ts'
import { CURSOR, NOTE, OUTBOUND_EVENT, REFUSAL, TICKET } from '../platform/tables.ts'

export type ItemKind = 'ticket' | 'note' | 'event' | 'part' | 'document'

interface Kind {
  readonly kind: ItemKind
  readonly table: string
  /** When a row of it is tried again by itself, the earliest counts. */
  readonly next: readonly string[]
  /** How a row of a private incident is known, '' where rows say nothing of incidents. */
  readonly private: string
}

/** In the order in which a run goes through them: tickets first, since the others wait for them. */
export const ITEM_KINDS: readonly Kind[] = [
  { kind: 'ticket', table: TICKET, next: ['next_attempt', 'bridge_next_attempt'], private: 'private' },
  { kind: 'note', table: NOTE, next: ['next_attempt'], private: 'ticket.private' },
  { kind: 'event', table: OUTBOUND_EVENT, next: ['next_attempt'], private: 'ticket.private' },
  { kind: 'part', table: CURSOR, next: ['next_attempt'], private: '' },
  { kind: 'document', table: REFUSAL, next: [], private: '' },
]

/** What is true of a problem at this moment. */
export interface Seen {
  readonly key: string
  /** What rows with it say in their column: the key alone, or with keys of other problems. */
  readonly stored: readonly string[]
  readonly counts: Readonly<Partial<Record<ItemKind, number>>>
  readonly records: number
  /** When a row of it was stored first, and written last. */
  readonly firstSeen: string
  readonly lastSeen: string
  /** When a row is tried next by itself, '' when none is. */
  readonly nextTry: string
}

/** All problems that rows have now, by their keys: one query for each kind of rows, however many rows there are. */
export function seenProblems(): Map<string, Seen> {
  const found = new Map<string, Seen>()
  for (const { kind, table, next } of ITEM_KINDS) {
    const groups = countGroups(table, {
      by: PROBLEM_KEY,
      // Every key begins with a direction. A comparison is answered from the index, and leaves out what is empty.
      where: [[PROBLEM_KEY, '>=', 'in']],
      largest: ['sys_updated_on'],
      smallest: ['sys_updated_on', ...next],
    })
    for (const group of groups)
      for (const key of keysIn(group.value)) found.set(key, withGroup(found.get(key) ?? { ...BLANK, key }, kind, group))
  }
  return found
}

function withGroup(before: Seen, kind: ItemKind, { value, count, largest, smallest }: Group): Seen {
  const { sys_updated_on: firstSeen = '', ...next } = smallest
  return {
    key: before.key,
    stored: [...new Set([...before.stored, value])],
    counts: { ...before.counts, [kind]: (before.counts[kind] ?? 0) + count },
    records: before.records + count,
    firstSeen: earliest([before.firstSeen, firstSeen]),
    lastSeen: [before.lastSeen, largest['sys_updated_on'] ?? ''].sort()[1] ?? '',
    nextTry: earliest([before.nextTry, ...Object.values(next)]),
  }
}

/** One problem now; without rows it has no counts. */
export function seenOf(key: string): Seen {
  return seenProblems().get(key) ?? { ...BLANK, key }
}

/** More causes than this at once are one cause that nobody has a name for; the most numerous are kept. */
export const MAX_PROBLEMS = 200

export function mostNumerous(seen: ReadonlyMap<string, Seen>): Map<string, Seen> {
  const sorted = [...seen].sort(([, one], [, other]) => other.records - one.records)
  return new Map(sorted.slice(0, MAX_PROBLEMS))
}

const BLANK: Seen = { key: '', stored: [], counts: {}, records: 0, firstSeen: '', lastSeen: '', nextTry: '' }

function earliest(moments: readonly string[]): string {
  return moments.filter(moment => moment !== '').sort()[0] ?? ''
}

/** Which rows belong to a problem. */
export function rowsOf({ stored }: Pick<Seen, 'stored'>): readonly [column: string, operator: string, value: string] {
  return [PROBLEM_KEY, 'IN', stored.join(',')]
}

/** The same as a list of the platform takes it. Keys are the app's own: letters, digits, colons and plus signs. */
export function queryOf(seen: Pick<Seen, 'stored'>): string {
  return rowsOf(seen).join('')
}

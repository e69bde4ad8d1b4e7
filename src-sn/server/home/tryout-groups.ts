/** The rows of a try-out, grouped by what changes. Pure. */
import type { TryoutGroup } from '../contract/home/mapping.ts'
import { TRYOUT_ROW } from '../platform/tables.ts'

/** What a group goes by. */
export interface GroupedRow {
  readonly isFollowUp: boolean
  readonly change: string
  readonly nowTemplate: string
  readonly wouldTemplate: string
  readonly columns: string
}

/** The largest group first, and what stays the same last. */
export function groupRows(tryout: string, rows: readonly GroupedRow[]): TryoutGroup[] {
  const byKey = new Map<string, GroupedRow[]>()
  for (const row of rows) byKey.set(keyOf(row), [...(byKey.get(keyOf(row)) ?? []), row])
  const groups = [...byKey].flatMap(([key, members]): (TryoutGroup & { readonly isSame: boolean })[] => {
    const [first] = members
    if (first === undefined) return []
    const rowsOf = { count: members.length, table: TRYOUT_ROW, query: queryOf(tryout, first) }
    return [
      {
        key,
        words: `${nounOf(first, members.length)}${wordsOf(first)}`,
        rows: rowsOf,
        isSame: first.change === 'same',
      },
    ]
  })
  return groups
    .sort((one, other) => Number(one.isSame) - Number(other.isSame) || other.rows.count - one.rows.count)
    .map(({ key, words, rows: counted }) => ({ key, words, rows: counted }))
}

export function keyOf({ isFollowUp, change, nowTemplate, wouldTemplate, columns }: GroupedRow): string {
  return JSON.stringify([isFollowUp, change, nowTemplate, change === 'values' ? columns : wouldTemplate])
}

/** Incidents are what the page is about, so they are not named. */
function nounOf({ isFollowUp }: GroupedRow, count: number): string {
  if (!isFollowUp) return ''
  return count === 1 ? 'follow-up ' : 'follow-ups '
}

function wordsOf({ change, nowTemplate, wouldTemplate, columns }: GroupedRow): string {
  switch (change) {
    case 'new':
      return `would become a ticket by "${wouldTemplate}", and get none today`
    case 'gone':
      return `would get no ticket any more; today "${nowTemplate}" takes them`
    case 'moved':
      return `would move from "${nowTemplate}" to "${wouldTemplate}"`
    case 'values':
      return `would get other values by "${wouldTemplate}": ${columns}`
    default:
      return wouldTemplate === '' ? 'would get no ticket, as today' : `would be as today, by "${wouldTemplate}"`
  }
}

/** What the platform lists for the number. A caret in a name would end the term. */
function queryOf(tryout: string, { isFollowUp, change, nowTemplate, wouldTemplate, columns }: GroupedRow): string {
  const term = (column: string, value: string): string =>
    value === '' ? `${column}ISEMPTY` : `${column}=${value.replace(/\^/g, '^^')}`
  const terms = [
    `tryout=${tryout}`,
    `follow_up_of${isFollowUp ? 'ISNOTEMPTY' : 'ISEMPTY'}`,
    `change=${change}`,
    term('now_template', nowTemplate),
    term('would_template', wouldTemplate),
  ]
  return [...terms, ...(change === 'values' ? [term('columns', columns)] : [])].join('^')
}

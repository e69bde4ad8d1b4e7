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
  const byKey = new Map<string, Group>()
  for (const row of rows) {
    const { row: first = row, count = 0 } = byKey.get(keyOf(row)) ?? {}
    byKey.set(keyOf(row), { row: first, count: count + 1 })
  }
  return [...byKey]
    .sort(([, one], [, other]) => Number(isSame(one)) - Number(isSame(other)) || other.count - one.count)
    .map(([key, { row, count }]) => ({
      key,
      words: `${nounOf(row, count)}${wordsOf(row)}`,
      rows: { count, table: TRYOUT_ROW, query: queryOf(tryout, row) },
    }))
}

interface Group {
  /** The first of them. */
  readonly row: GroupedRow
  readonly count: number
}

const isSame = ({ row }: Group): boolean => row.change === 'same'

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

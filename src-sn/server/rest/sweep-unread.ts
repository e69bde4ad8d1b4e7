/**
 * What sweeps could not read although the vendors answered for everything else: a span of time of a list, or an issue in Jira. Each has
 * a row, so that the position of the sweep can go on. The row says why, how often, and when the bridge comes back to it.
 */
import { lengths } from '../contract/columns.ts'
import type { ListedCounts, UnreadPart } from '../contract/answers.ts'
import { limits } from '../contract/resources.ts'
import { RUN_BACKOFF, delaySeconds } from '../platform/backoff.ts'
import { findCursor, insertCursor } from '../platform/cursors.ts'
import { changeRow, openTable, text, toNumber } from '../platform/rows.ts'
import { CURSOR, NOTE, OUTBOUND_EVENT, TICKET } from '../platform/tables.ts'
import { fromNow, now } from '../platform/time.ts'

const KIND = 'unread'

type Failed = Omit<UnreadPart, 'due'> & { readonly reason: string }

const nameOf = ({ list, key }: Pick<UnreadPart, 'list' | 'key'>): string => `${list} ${key}`

/** All of them: a sweep has to leave out also those that are not due. */
export function unreadParts(): UnreadPart[] {
  const row = openTable(CURSOR)
  row.addQuery('kind', KIND)
  row.orderBy('next_attempt')
  row.setLimit(limits.unreadParts)
  row.query()
  const parts: UnreadPart[] = []
  while (row.next()) {
    const [list = '', key = ''] = text(row, 'name').split(' ')
    if (list === 'incidents' || list === 'follow_ups' || list === 'issues')
      parts.push({ list, key, due: text(row, 'next_attempt') <= now() })
  }
  return parts
}

/** False: one of them stands on no row, so the next sweep has to find it again. */
export function storeUnread(failed: readonly Failed[], read: readonly Omit<UnreadPart, 'due'>[]): boolean {
  for (const part of read) findCursor(KIND, nameOf(part))?.deleteRecord()
  let count = unreadParts().length
  return failed.every(part => {
    const row = findCursor(KIND, nameOf(part))
    const attempts = row === null ? 1 : toNumber(row, 'attempts') + 1
    const columns = {
      reason: part.reason.slice(0, lengths.cursor.reason),
      attempts: `${attempts}`,
      next_attempt: fromNow(delaySeconds(attempts, RUN_BACKOFF)),
    }
    if (row !== null) return changeRow(row, columns)
    count += 1
    return count <= limits.unreadParts && insertCursor(KIND, nameOf(part), columns) !== null
  })
}

const MAX_COUNTED = 1000

/** How many rows stand on each list that admins read, up to a thousand: for the bridge's metrics. */
export function listedCounts(): ListedCounts {
  return {
    tickets: countOf(TICKET, 'status', 'failed'),
    notes: countOf(NOTE, 'status', 'failed'),
    events: countOf(OUTBOUND_EVENT, 'state', 'parked'),
    unread: countOf(CURSOR, 'kind', KIND),
  }
}

function countOf(table: string, column: string, value: string): number {
  const row = openTable(table)
  row.addQuery(column, value)
  row.setLimit(MAX_COUNTED)
  row.query()
  let count = 0
  while (row.next()) count += 1
  return count
}

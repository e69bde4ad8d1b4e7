/** How far a try-out is, and what it came to. */
import type { Alternatives } from '../platform/alternatives.ts'
import { countRows } from '../platform/counts.ts'
import { openTable, text, toNumber } from '../platform/rows.ts'
import type { Values } from '../platform/rows.ts'
import { TRYOUT_ROW } from '../platform/tables.ts'

/** Rows are numbered from 1 on. */
export function lastPosition(sysId: string): number {
  const row = openTable(TRYOUT_ROW)
  row.addQuery('tryout', sysId)
  row.orderByDesc('position')
  row.setLimit(1)
  row.query()
  return row.next() && text(row, 'tryout') === sysId ? toNumber(row, 'position') : 0
}

export function countIncidents(sysId: string): number {
  const ofIncidents: Alternatives = [
    [
      ['tryout', '=', sysId],
      ['follow_up_of', 'ISEMPTY'],
    ],
  ]
  return countRows(TRYOUT_ROW, ofIncidents, 'change')
}

/** What Start quotes, and the page shows first. */
export function countResult(sysId: string, withFollowUps: boolean): Values {
  const row = openTable(TRYOUT_ROW)
  row.addQuery('tryout', sysId)
  row.query()
  const counts = { tickets: 0, skipped: 0, changed: 0, warned: 0 }
  const ofFollowUps = { follow_ups: 0, follow_up_tickets: 0 }
  while (row.next()) {
    if (text(row, 'tryout') !== sysId) continue
    const hasTicket = text(row, 'would_template') !== ''
    if (text(row, 'follow_up_of') === '') counts[hasTicket ? 'tickets' : 'skipped'] += 1
    else {
      ofFollowUps.follow_ups += 1
      ofFollowUps.follow_up_tickets += hasTicket ? 1 : 0
    }
    if (text(row, 'change') !== 'same') counts.changed += 1
    if (toNumber(row, 'warnings') > 0) counts.warned += 1
  }
  const all = Object.entries({ ...counts, ...(withFollowUps ? ofFollowUps : {}) })
  return Object.fromEntries(all.map(([column, count]) => [column, `${count}`]))
}
